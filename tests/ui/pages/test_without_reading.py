# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Somebody who cannot read opens, tells, looks, shares and prints: by picture, place and voice.

Every word on the screen is a block. The hands here know a control by the picture on it, by where
it stands, and by what a voice says of it; never by a name inside the program.
"""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from klantreis.domain.searching import texts_in
from klantreis.services import reading, sharing
from klantreis.ui.journal import Journal
from klantreis.ui.pieces.wide import WideButton
from klantreis.ui.routes import Shelf
from klantreis.words.pictograms import Pictogram
from klantreis.words.tongue import blocks
from tests.ui.at_table import SECRET, AtTable, at_table
from tests.ui.pages.catalogue import every_state
from tests.ui.pages.finding import in_view, place
from tests.ui.pages.full import Full
from tests.ui.pages.seeing import Eyes
from tests.ui.pages.walking import Dress, Walk
from tests.ui.table.test_printing import with_printers

LETTER = re.compile(r"[^\W\d_█]")


class Groping:
    """Presses by picture and place; where two look the same, the voice tells which it is."""

    def __init__(self, here: AtTable, eyes: Eyes) -> None:
        self._here = here
        self._eyes = eyes

    def press(self, sign: Pictogram | str, *, at: int = 0, says: str = "") -> None:
        """Press the control with that picture: the one that says so, or the *at*-th one reads."""
        wanted = sign.value if isinstance(sign, Pictogram) else sign
        found = [
            one
            for one in self._buttons()
            if wanted in self._eyes.signs_on(one) and says.lower() in one.accessibleName().lower()
        ]
        assert found, f"no {wanted} that says {says!r} among {self._seen()}"
        found[at].click()
        self._here.hands.rest()

    def say_in_field(self, text: str, *, at: int = 0) -> None:
        """Put words in the *at*-th field: somebody beside them types, or a voice does."""
        fields = [
            one
            for one in in_view(self._here.table.frame)
            if isinstance(one, QLineEdit | QPlainTextEdit) and one.isEnabled()
        ]
        self._here.hands.write(fields[at].objectName(), text)

    def open(self) -> None:
        """From the shelf to the first page behind the lock."""
        self.press("paw-prints", says="pootjes")
        self.press(Pictogram.CLIENT)
        self.say_in_field(SECRET)
        self.press(Pictogram.UNLOCK)

    def _buttons(self) -> list[QAbstractButton]:
        found = [
            one
            for one in in_view(self._here.table.frame)
            if isinstance(one, QAbstractButton) and one.isEnabled()
        ]
        return sorted(found, key=lambda one: (place(one).y() // 8, place(one).x()))

    def _seen(self) -> list[str]:
        return [f"{self._eyes.signs_on(one)}: {one.accessibleName()}" for one in self._buttons()]


@pytest.fixture
def eyes() -> Iterator[Eyes]:
    """Open for the whole test."""
    with Eyes().open() as eyes:
        yield eyes


@pytest.fixture
def here(qtbot: QtBot, qapp: QApplication, full: Full, eyes: Eyes) -> Iterator[AtTable]:
    """The shelf, with one journey on it, and no word to be read."""
    with at_table(qapp, full.base, route=Shelf(), disguise=blocks) as here:
        here.hands.rest()
        yield here


def test_opening_telling_and_looking_need_no_reading(here: AtTable, eyes: Eyes) -> None:
    hands = Groping(here, eyes)

    hands.open()
    hands.press(Pictogram.WRITE)
    hands.say_in_field("De buurman belde aan")
    hands.press(Pictogram.DONE)
    hands.press(Pictogram.HOME)
    hands.press(Pictogram.LOOK_BACK)
    hands.press(Pictogram.CALENDAR)

    assert "De buurman belde aan" in _texts(here)


def test_sharing_needs_no_reading(here: AtTable, eyes: Eyes) -> None:
    hands = Groping(here, eyes)
    hands.open()
    before = len(_shared(here))

    hands.press(Pictogram.SHARE)
    hands.press(Pictogram.SHARE)
    hands.press(Pictogram.CLIENT, says="Woningbedrijf")
    hands.press(Pictogram.FIND_TOGETHER)
    hands.press(Pictogram.CALENDAR, says="foto")
    hands.press(Pictogram.FORWARD)
    hands.press(Pictogram.THEN_AND_NOW)
    hands.press(Pictogram.YES)
    hands.say_in_field(SECRET)
    hands.press(Pictogram.YES)

    assert len(_shared(here)) == before + 1


def test_printing_needs_no_reading(qtbot: QtBot, here: AtTable, eyes: Eyes, tmp_path: Path) -> None:
    sheet = tmp_path / "papier.pdf"
    prints = with_printers(here, sheet)
    hands = Groping(here, eyes)
    hands.open()

    hands.press(Pictogram.PRINT)
    hands.press(Pictogram.PAPER)
    with qtbot.waitSignal(prints.done, timeout=60_000):
        hands.press(Pictogram.PRINT)

    assert sheet.read_bytes().startswith(b"%PDF")


def test_on_no_page_is_a_letter_left_to_read(eyes: Eyes, walk: Walk) -> None:
    dress = Dress(disguise="blocks")

    found = [
        f"{state}: {text[:60]!r}"
        for state in every_state()
        for text in _letters(walk.show(state, dress))
    ]

    assert not found, "\n".join(found)


def _texts(here: AtTable) -> str:
    found: list[str] = []

    def look(journal: Journal) -> None:
        entries = reading.entries(journal.session)
        found.extend(text for one in entries for text in texts_in(one))

    here.do(look)
    return "\n".join(found)


def _shared(here: AtTable) -> list[object]:
    found: list[object] = []
    here.do(lambda journal: found.extend(sharing.share_log(journal.session)))
    return found


def _letters(here: AtTable) -> list[str]:
    """What could be read after all."""
    frame = here.table.frame
    said = [one.text() for one in in_view(frame) if isinstance(one, QLabel | QAbstractButton)]
    for card in (one for one in in_view(frame) if isinstance(one, WideButton)):
        said += [card.face.title, card.face.over, *card.face.lines]
    return [text for text in said if LETTER.search(text)]
