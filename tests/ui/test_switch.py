# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""A button that is on or off says which it is without colour, and is as high as its neighbours."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from klantreis.domain.language import Language
from klantreis.ui.pieces.pieces import Pieces
from klantreis.ui.theme import Look
from klantreis.words.pictograms import Pictogram
from klantreis.words.rooms import entry as words
from klantreis.words.tongue import Tongue
from tests.ui.pages.seeing import Eyes


@pytest.fixture
def eyes() -> Iterator[Eyes]:
    """Open before anything is drawn."""
    with Eyes().open() as eyes:
        yield eyes


def test_a_switch_that_is_on_bears_a_check_mark(qtbot: QtBot, look: Look, eyes: Eyes) -> None:
    told: list[str] = []
    button = Pieces(look, Tongue(Language.NL)).switch(words.PRIVATE, told.append, mark="mijn")
    qtbot.addWidget(button)
    off = eyes.painted_on(button)

    button.click()

    assert Pictogram.YES.value not in off
    assert Pictogram.YES.value in eyes.painted_on(button)
    assert told == ["mijn"]


def test_a_switch_is_as_high_as_a_button(qtbot: QtBot, look: Look) -> None:
    pieces = Pieces(look, Tongue(Language.NL))
    switch = pieces.switch(words.PRIVATE, str)
    button = pieces.button(words.READY, str)
    qtbot.addWidget(switch)
    qtbot.addWidget(button)

    assert switch.sizeHint().height() == button.sizeHint().height()
