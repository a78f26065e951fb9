# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What stands on the shelf of this computer, seen without any key: covers, never names of ours."""

from __future__ import annotations

import re
from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum, auto
from itertools import count
from pathlib import Path

from klantreis.disk.whole_files import plain_problems, write_whole
from klantreis.domain import canonical
from klantreis.domain.ids import JourneyId
from klantreis.domain.locking import LockKind
from klantreis.domain.problems import (
    BadFormat,
    KlantreisError,
    NewerFormat,
    NotThere,
)
from klantreis.host.log import Event
from klantreis.services import checking, keeping, opening
from klantreis.services.parts import Parts
from klantreis.storage import bundle, headers
from klantreis.words.pictograms import Topic

MOST_LABEL = 60
_MOST_BYTES = 1024
_ID = re.compile(r"([0-9a-f]{32})(-[1-9][0-9]{0,3})?", re.ASCII)


class CoverColour(StrEnum):
    """The colours that a cover can have."""

    PEACH = auto()
    MINT = auto()
    LILAC = auto()
    HONEY = auto()


class CoverState(StrEnum):
    """What can be seen of a journey without opening it."""

    WHOLE = auto()
    DAMAGED = auto()
    NEWER = auto()


@dataclass(frozen=True, slots=True)
class CoverArt:
    """How a cover looks. *label* is empty unless the client wants a name on it."""

    colour: CoverColour
    picture: Topic
    label: str = ""


@dataclass(frozen=True, slots=True)
class Cover:
    """A journey on this computer; *id* is its place, which a second copy has of its own.

    *ways* are the ways to open that its header offers, in the order of the header.
    """

    id: str
    journey: JourneyId
    art: CoverArt
    ways: tuple[LockKind, ...] = ()
    state: CoverState = CoverState.WHOLE
    has_backup: bool = False


def covers(parts: Parts) -> tuple[Cover, ...]:
    """Everything on the shelf, the oldest first; what is damaged too, with a way out."""
    with plain_problems():
        there = {path.name for path in _folders_in(parts.folders.data)}
        there |= {path.name for path in _folders_in(parts.folders.backups)}
    found = (_cover(parts, name) for name in sorted(there) if _ID.fullmatch(name))
    return tuple(one for one in found if one is not None)


def cover(parts: Parts, wanted: str) -> Cover:
    """One cover; NotThere when it is gone."""
    journey_of(wanted)
    found = _cover(parts, wanted)
    if found is None:
        raise NotThere(what="journey")
    return found


def journey_of(wanted: str) -> JourneyId:
    """Which journey a cover is of; NotThere for what is no cover."""
    match = _ID.fullmatch(wanted)
    if match is None:
        raise NotThere(what="journey")
    return JourneyId(match[1])


def place_of_cover(parts: Parts, wanted: str) -> bundle.Place:
    """Where the journey behind a cover lives. NotThere for what is no cover."""
    journey_of(wanted)
    return bundle.Place(parts.folders.data / wanted, parts.folders.state / wanted)


def put_cover(parts: Parts, wanted: str, art: CoverArt) -> None:
    """Give a journey its cover. Raises NotThere, OutOfSpace or CannotWrite."""
    journey_of(wanted)
    label = " ".join(art.label.split())[:MOST_LABEL]
    plain = {"colour": art.colour.value, "label": label, "picture": art.picture.value}
    write_whole(_art_path(parts, wanted), canonical.encode(plain))


def add_copy(parts: Parts, file: Path) -> str:
    """Put a file that travelled on the shelf, beside what is there; it gives its cover's id.

    Raises NotThere, NotAJourney, NewerFormat, JournalDamaged, CannotWrite or OutOfSpace.
    """
    journey = checking.check_container(file, secrets=None, parts=parts).journey
    place = opening.place_of(parts, journey)
    if bundle.holds_something(place):
        place = keeping.empty_place(parts, journey)
    keeping.install(file, place)
    return place.bundle.name


def restore(parts: Parts, wanted: str) -> None:
    """Put the newest whole backup in the place of a damaged journey, which is put aside.

    Raises NotThere without a backup, CannotWrite or OutOfSpace; then all is as it was.
    """
    place = place_of_cover(parts, wanted)
    file = keeping.newest_backup(parts, journey_of(wanted))
    exchange(place, file)
    parts.log.record(Event.RESTORED, journey=journey_of(wanted))


def exchange(place: bundle.Place, file: Path) -> Path | None:
    """Put the backup in *file* in *place*; gives where what was there is put aside, if it was.

    Raises as `keeping.install`; then all is as it was.
    """
    aside = _put_aside(place)
    try:
        keeping.install(file, place)
    except KlantreisError:
        put_back(place, aside)
        raise
    return aside


def put_back(place: bundle.Place, aside: Path | None) -> None:
    """Let what was put *aside* be in *place* again, as far as the disk lets it."""
    if aside is None:
        return
    with suppress(OSError):
        if place.bundle.exists():
            place.bundle.rename(place.bundle.with_name(f"{aside.name}.half"))
        aside.rename(place.bundle)


def _cover(parts: Parts, name: str) -> Cover | None:
    place, journey = place_of_cover(parts, name), journey_of(name)
    art, has_backup = _art_of(parts, name), _has_backup(parts, journey)
    try:
        if bundle.holds_something(place):
            ways = tuple(dict.fromkeys(one.kind for one in headers.read(place).locks))
            return Cover(name, journey, art, ways, has_backup=has_backup)
    except NewerFormat:
        return Cover(name, journey, art, state=CoverState.NEWER, has_backup=has_backup)
    except KlantreisError:
        # Without header and backup it was never begun to the end.
        if not has_backup and not any(slot.exists() for slot in (*place.slots, place.third)):
            return None
        return Cover(name, journey, art, state=CoverState.DAMAGED, has_backup=has_backup)
    if name != journey or not has_backup:
        return None
    # All that is left of it is a backup: a restoring was cut off, or somebody threw it away.
    return Cover(name, journey, art, state=CoverState.DAMAGED, has_backup=True)


def _folders_in(folder: Path) -> list[Path]:
    return [path for path in folder.iterdir() if path.is_dir()] if folder.is_dir() else []


def _has_backup(parts: Parts, journey: JourneyId) -> bool:
    folder = parts.folders.backups / journey
    return folder.is_dir() and any(folder.iterdir())


def _art_path(parts: Parts, name: str) -> Path:
    return parts.folders.data / f"{name}.omslag"


def _art_of(parts: Parts, name: str) -> CoverArt:
    """The cover somebody chose; a second copy wears that of the first; else one by chance."""
    for path in (_art_path(parts, name), _art_path(parts, journey_of(name))):
        with suppress(OSError, BadFormat, KeyError, ValueError, TypeError):
            return _read_art(path)
    drawn = int(journey_of(name)[-6:], 16)
    colours, pictures = tuple(CoverColour), tuple(Topic)
    return CoverArt(colours[drawn % len(colours)], pictures[drawn // 7 % len(pictures)])


def _read_art(path: Path) -> CoverArt:
    with path.open("rb") as file:
        value = canonical.decode(file.read(_MOST_BYTES), most=_MOST_BYTES)
    match value:
        case {"colour": str(colour), "label": str(label), "picture": str(picture)}:
            return CoverArt(CoverColour(colour), Topic(picture), label[:MOST_LABEL])
    raise BadFormat(what="cover")


def _put_aside(place: bundle.Place) -> Path | None:
    """Nothing that could not be read is thrown away: somebody who knows how may still mend it."""
    if not place.bundle.exists():
        return None
    names = (place.bundle.with_name(f"{place.bundle.name}.opzij-{n}") for n in count(1))
    aside = next(path for path in names if not path.exists())
    with plain_problems():
        place.bundle.rename(aside)
    return aside
