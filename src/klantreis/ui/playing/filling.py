# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Filling in an entry by hand: its questions one by one, and what hangs on it."""

from collections.abc import Iterator, Mapping
from dataclasses import fields
from enum import StrEnum
from pathlib import Path

from PySide6.QtWidgets import QWidget

from klantreis.domain.bodies import BODIES, kind_of
from klantreis.domain.entries import Body, EntryKind, Link, Media
from klantreis.services.writing import NewMedia
from klantreis.ui.entries.fields import Field, Form, field_of
from klantreis.ui.entries.recorded import Rows, recorded, rows_of
from klantreis.ui.pictures.drawing_panel import DrawingPanel
from klantreis.ui.pictures.photo_panel import PhotoPanel
from klantreis.ui.pictures.shrinking import shrink
from klantreis.ui.places.picking import PlacePicker
from klantreis.ui.playing.hands import Hands
from klantreis.ui.playing.stage import NotOffered, Stage
from klantreis.ui.routes import EntryRoom, FieldRoom, PhotoFile, Tell, WriteText
from klantreis.ui.sound.recorder_panel import RecorderPanel
from klantreis.words import picture_words
from klantreis.words.rooms import entry as words
from klantreis.words.rooms import telling

_FIELD_TEXT = "field.text"
_PANELS: Mapping[Media, type[RecorderPanel] | type[PhotoPanel] | type[DrawingPanel]] = {
    Media.VOICE: RecorderPanel, Media.PHOTO: PhotoPanel, Media.DRAWING: DrawingPanel,
}  # fmt: skip


def fill_in(stage: Stage, body: Body, before: Body) -> None:
    """On the page of an entry, answer every question to which *body* says other than *before*."""
    for field in changed(body, before):
        answer(stage, field, getattr(body, field.name))


def changed(body: Body, before: Body) -> Iterator[Field]:
    """The questions of *body* that are answered otherwise than in *before*."""
    kind = kind_of(body)
    if kind is EntryKind.DIFFERENCE:
        return
    for one in fields(BODIES[kind]):
        if one.name != "text" and getattr(body, one.name) != getattr(before, one.name):
            yield field_of(kind, one.name)


def answer(stage: Stage, field: Field, value: object) -> None:
    """Open one question from the page of its entry, answer it, and come back there."""
    hands = stage.hands
    hands.press(field.cue.key)
    if field.form is Form.CHOICE:
        _choose(hands, field, value)
    elif field.form in (Form.LINK, Form.LINKS):
        pick(hands, value, is_one=field.form is Form.LINK)
    elif field.form is Form.RECORDS:
        _list(hands, field, value)
    else:
        hands.write(_FIELD_TEXT, str(value))
    # An answer of one press leads back by itself.
    if isinstance(stage.table.here, FieldRoom):
        hands.press(words.READY.key)
    stage.heed()


def _choose(hands: Hands, field: Field, value: object) -> None:
    choices = field.choices or ()
    chosen = value.value if isinstance(value, StrEnum) else None
    for one in choices:
        key = f"choice.{one.value}"
        if one.value == chosen and not hands.is_chosen(key):
            hands.press(key)
            return
        if chosen is None and hands.is_chosen(key):
            hands.press(key)
            return


def pick(hands: Hands, value: object, *, is_one: bool) -> None:
    """Choose these links, and no others; own words go in the line below."""
    links = value if isinstance(value, tuple) else (value,)
    wanted = [one for one in links if isinstance(one, Link)]
    keys = {f"{words.PICK.key}:{one.entry}" for one in wanted if one.entry is not None}
    while not all(map(hands.has, keys)) and hands.has(words.MORE_TO_CHOOSE.key):
        hands.press(words.MORE_TO_CHOOSE.key)
    for card in hands.page.findChildren(QWidget):
        name = card.objectName()
        if name.startswith(f"{words.PICK.key}:"):
            hands.choose(name, is_chosen=name in keys)
    own = [one.text for one in wanted if not one.entry]
    if is_one:
        hands.write(words.OTHER_WORDS.key, "".join(own))
    else:
        _fill_rows(hands, [words.OTHER_WORDS.key], [((text,),) for text in own])


def _list(hands: Hands, field: Field, value: object) -> None:
    _fill_rows(hands, [one.cue.key for one in recorded(field).columns], rows_of(field, value))


def _fill_rows(hands: Hands, keys: list[str], rows: Rows) -> None:
    """Each answer in its row; *keys* are the names of the columns."""
    for number, row in enumerate(rows):
        if not hands.has(f"{keys[0]}:{number}.0"):
            hands.press(words.ANOTHER.key)
        for key, texts in zip(keys, row, strict=True):
            for place, text in enumerate(texts):
                if not hands.has(f"{key}:{number}.{place}"):
                    hands.press(f"{words.ANOTHER_WHO.key}:{number}")
                hands.write(f"{key}:{number}.{place}", text)
    _empty_rest(hands, keys, rows)


def _empty_rest(hands: Hands, keys: list[str], rows: Rows) -> None:
    """What stood there before and is not said any more goes."""
    said = {
        f"{key}:{number}.{place}"
        for number, row in enumerate(rows)
        for key, texts in zip(keys, row, strict=True)
        for place in range(len(texts))
    }
    number = 0
    while any(hands.has(f"{key}:{number}.0") for key in keys):
        for key in keys:
            place = 0
            while hands.has(name := f"{key}:{number}.{place}"):
                if name not in said:
                    hands.write(name, "")
                place += 1
        number += 1


def hang(stage: Stage, media: NewMedia, kind: EntryKind, *, file: Path | None) -> None:
    """From the page of an entry, or where one is begun, hang *media* on it."""
    here = stage.table.here
    entry = here.entry if isinstance(here, EntryRoom | WriteText) else None
    way = telling.WAYS[media.media].key
    if stage.hands.has(way):
        stage.hands.press(way)
    else:
        # A computer of a story has no microphone: what was said elsewhere is put in its place.
        stage.hands.go(Tell(media.media, entry, kind))
    if media.media is Media.PHOTO and file is not None:
        _take_file(stage, file)
    else:
        _hand_in(stage, media)
    stage.heed()


def _take_file(stage: Stage, file: Path) -> None:
    stage.hands.press(picture_words.FROM_FILE.key)
    picker = stage.hands.page.findChild(PlacePicker)
    if picker is None or not isinstance(stage.table.here, PhotoFile):
        raise NotOffered()
    picker.picked.emit(file)
    stage.hands.rest()


def _hand_in(stage: Stage, media: NewMedia) -> None:
    """There is no device: the panel is told what it would have made itself."""
    panel = stage.hands.page.findChild(_PANELS[media.media])
    if panel is None:
        raise NotOffered()
    panel.kept.emit(shrink(media.data) if media.media is Media.PHOTO else media.data)
    stage.hands.rest()
