# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Photos and recordings out of files: what each is, its day, and what becomes of it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from klantreis.domain.entries import Media
from klantreis.domain.notes import Note
from klantreis.domain.problems import BadFormat, NotThere
from klantreis.services import moving_in
from klantreis.services.moving_in import Arrival
from klantreis.services.recording import Progress
from klantreis.services.writing import NewMedia
from klantreis.ui.journal import Journal
from klantreis.ui.moving_routes import Brought
from klantreis.ui.pictures import shrinking
from klantreis.ui.places.sought import VOICE_ENDINGS
from klantreis.ui.rooms.moving.looking import Gathered
from klantreis.ui.sound import converting

# As many as an album holds.
MOST_FILES = 200
_MIMES = {Media.PHOTO: "image/jpeg", Media.VOICE: "audio/mp4"}


@dataclass(frozen=True, slots=True)
class FoundMedia:
    """What can come in, and the names of what cannot."""

    things: tuple[Brought, ...]
    unread: tuple[str, ...]


def look_at(journal: Journal, files: Sequence[Path]) -> FoundMedia:
    """Which of *files* are photos and recordings; nothing is kept of them.

    Raises BadFormat, what="notes-too-many" for more than MOST_FILES, and what is wrong with the
    file when there is only one, or when none of them can be read.
    """
    if len(files) > MOST_FILES:
        raise BadFormat(what="notes-too-many")
    things: list[Brought] = []
    problems: dict[str, BadFormat | NotThere] = {}
    for number, file in enumerate(files):
        journal.progress(number, len(files))
        try:
            things.append(_looked_at(journal, file))
        except (BadFormat, NotThere) as problem:
            problems[file.name] = problem
    if not things:
        raise next(iter(problems.values()), NotThere(what="file"))
    return FoundMedia(tuple(things), tuple(problems))


def read_voice(_journal: Journal, *, file: Path) -> bytes:
    """A recording as it lies there; BadFormat or NotThere."""
    return moving_in.read_up_to(file, most=converting.MOST_BYTES, otherwise="voice")


def gather(chosen: Sequence[Brought], voices: Mapping[Path, bytes], progress: Progress) -> Gathered:
    """What comes in: each photo made small, without place and maker, each recording made anew.

    What cannot be read after all is named, and the rest comes in.
    """
    arrivals, unread = list[Arrival](), list[str]()
    for number, one in enumerate(chosen):
        progress(number, len(chosen))
        try:
            arrivals.append(Arrival(Note("", one.on), _media(one, voices)))
        except (BadFormat, NotThere):
            unread.append(one.file.name)
    return Gathered(tuple(arrivals), tuple(unread))


def _looked_at(journal: Journal, file: Path) -> Brought:
    is_voice = file.suffix.lower() in VOICE_ENDINGS
    most = converting.MOST_BYTES if is_voice else shrinking.MOST_BYTES
    data = moving_in.read_up_to(file, most=most, otherwise="voice" if is_voice else "picture")
    if not is_voice:
        shrinking.check_picture(data)
    elif not data:
        raise BadFormat(what="voice")
    day = moving_in.day_of_file(journal.parts, file.name, data)
    return Brought(file, Media.VOICE if is_voice else Media.PHOTO, day)


def _media(one: Brought, voices: Mapping[Path, bytes]) -> NewMedia:
    if one.media is Media.VOICE:
        if one.file not in voices:
            raise BadFormat(what="voice")
        return NewMedia(Media.VOICE, _MIMES[Media.VOICE], voices[one.file])
    data = moving_in.read_up_to(one.file, most=shrinking.MOST_BYTES, otherwise="picture-too-big")
    return NewMedia(Media.PHOTO, _MIMES[Media.PHOTO], shrinking.shrink(data))
