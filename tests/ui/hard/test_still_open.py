# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What was being written when the computer fell silent stands at home when somebody is back."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from klantreis.domain.entries import Moment
from klantreis.domain.language import Language
from klantreis.services import drafts
from klantreis.services.writing import Content
from klantreis.ui.journal import Journal
from klantreis.ui.pieces.wide import WideButton
from klantreis.ui.routes import EntryRoom, Home
from klantreis.ui.wishes import Go
from klantreis.words.rooms import home as words
from tests.ui.at_table import AtTable, at_table

SENTENCE = "Ik wilde nog zeggen dat het beter gaat."


@pytest.fixture
def here(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[AtTable]:
    with at_table(qapp, tmp_path) as table:
        table.sit()
        yield table


def test_home_says_that_it_was_open_and_is_saved(here: AtTable) -> None:
    _break_off(here, private=False)

    assert words.STILL_OPEN.say(Language.NL) in _said(here)
    [card] = _cards(here)
    assert card.face.title == SENTENCE
    here.hands.press(card.objectName())
    assert isinstance(here.table.here, EntryRoom)


def test_nothing_private_is_told_at_home(here: AtTable) -> None:
    _break_off(here, private=True)

    assert words.STILL_OPEN.say(Language.NL) not in _said(here)
    assert _cards(here) == []


def test_without_a_crash_home_says_nothing_of_it(here: AtTable) -> None:
    assert words.STILL_OPEN.say(Language.NL) not in _said(here)


def _break_off(here: AtTable, *, private: bool) -> None:
    """The client types, the computer falls silent, and the client opens again."""

    def job(journal: Journal) -> None:
        session = journal.session
        entry = drafts.begin(session, session.opened_by)
        content = Content(Moment(text=SENTENCE))
        drafts.keep(session, session.opened_by, entry, content, private=private)
        drafts.take_in(session, session.opened_by)

    here.do(job)
    here.table.fulfil(Go(Home()))
    here.hands.rest()


def _said(here: AtTable) -> set[str]:
    return {label.text() for label in here.hands.page.findChildren(QLabel)}


def _cards(here: AtTable) -> list[WideButton]:
    return here.hands.page.findChildren(WideButton)
