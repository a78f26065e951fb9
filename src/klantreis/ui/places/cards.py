# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What places and files look like: a sign, a name, and a few words."""

from collections.abc import Mapping
from datetime import tzinfo

from klantreis.host.places import FileCard, Place, PlaceKind
from klantreis.look.colours import TintName
from klantreis.ui.pieces.wide import Face
from klantreis.ui.places.sought import Sought
from klantreis.words import place_words as words
from klantreis.words.cues import Cue
from klantreis.words.dates import day_of
from klantreis.words.phrases import Phrase
from klantreis.words.pictograms import Pictogram
from klantreis.words.tongue import Tongue

_KINDS: Mapping[PlaceKind, tuple[Cue, TintName]] = {
    PlaceKind.DOCUMENTS: (words.DOCUMENTS, TintName.PEACH),
    PlaceKind.DESKTOP: (words.DESKTOP, TintName.MINT),
    PlaceKind.DOWNLOADS: (words.DOWNLOADS, TintName.LILAC),
    PlaceKind.PICTURES: (words.PICTURES, TintName.HONEY),
    PlaceKind.HOME: (words.HOME, TintName.PEACH),
    PlaceKind.STICK: (words.STICK, TintName.MINT),
}


def face_of_place(place: Place, tongue: Tongue) -> Face:
    """A place, by what people call it."""
    cue, tint = _KINDS[place.kind]
    if place.kind is PlaceKind.STICK and place.label:
        title = tongue.aloud(words.NAMED_STICK, name=place.label)
    else:
        title = tongue.aloud(cue.short)
    return Face(cue.sign, title, tint=tint)


def face_of_file(card: FileCard, sought: Sought, tongue: Tongue, *, tz: tzinfo) -> Face:
    """A file with its day and its size, or a folder."""
    if card.is_folder:
        return Face(Pictogram.FOLDER, card.name, tongue.aloud(words.FOLDER), tint=TintName.HONEY)
    day = day_of(card.changed, tongue.language, tz=tz)
    return Face(sought.sign, card.name, day, (_size(card, tongue),))


def _size(card: FileCard, tongue: Tongue) -> str:
    size = words.size_in_words(card.size_bytes)
    if isinstance(size, Phrase):
        return tongue.aloud(size)
    counted, count = size
    return counted.say(tongue.language, count)
