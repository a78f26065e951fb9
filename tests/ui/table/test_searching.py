# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Searching: as somebody types, from the journal thread, and the words are kept nowhere."""

import threading
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from klantreis.domain.entries import Moment
from klantreis.services import listing, reading, writing
from klantreis.services.writing import Content
from klantreis.ui.journal import Journal
from klantreis.ui.lists.long_list import LongList
from klantreis.ui.routes import EntryRoom, SearchRoom
from tests.ui.at_table import AtTable, at_table


@pytest.fixture
def here(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[AtTable]:
    """A client who searches in a journey with three things in it."""
    with at_table(qapp, tmp_path) as table:
        table.sit()
        table.do(partial(tell, "De sleutel ligt bij de buurvrouw."))
        table.do(partial(tell, "Alleen ik weet dit van de sleutel.", is_private=True))
        table.do(partial(tell, "Koffie gedronken."))
        table.hands.press("home.search")
        yield table


def tell(text: str, journal: Journal, *, is_private: bool = False) -> None:
    session = journal.session
    writing.write(session, session.opened_by, Content(Moment(text=text)), private=is_private)


def type_in(here: AtTable, text: str) -> None:
    here.hands.write("search.text", text)
    here.hands.rest()


def titles(here: AtTable) -> set[str]:
    """What is found, as it stands there."""
    if not here.hands.has("search.found"):
        return set()
    rows = here.hands.find("search.found")
    assert isinstance(rows, LongList)
    items = [rows.item(number) for number in range(rows.model().rowCount())]
    return {one.face.title for one in items if one is not None}


def said(here: AtTable) -> list[str]:
    return [label.text() for label in here.hands.page.findChildren(QLabel)]


def test_it_asks_for_a_word_and_the_field_has_the_keyboard(here: AtTable) -> None:
    assert here.table.frame.focusWidget() is here.hands.find("search.text")
    assert "Typ een woord dat je zoekt." in said(here)
    assert titles(here) == set()


def test_the_beginning_of_a_word_finds_what_is_shared_and_what_is_private(here: AtTable) -> None:
    type_in(here, "sleu")

    assert titles(here) == {
        "De sleutel ligt bij de buurvrouw.",
        "Alleen ik weet dit van de sleutel.",
    }
    assert "2 gevonden" in said(here)


def test_the_newest_words_win(here: AtTable) -> None:
    for text in ("s", "sl", "sleu", "kof"):
        here.hands.write("search.text", text)
    here.hands.rest()

    assert titles(here) == {"Koffie gedronken."}


def test_nothing_found_is_said(here: AtTable) -> None:
    type_in(here, "fiets")

    assert titles(here) == set()
    assert "Ik vond niets met dat woord." in said(here)


def test_enter_goes_to_the_first_also_when_it_did_not_come_yet(here: AtTable) -> None:
    here.hands.write("search.text", "koffie")
    field = here.hands.find("search.text")
    QTest.keyClick(field, Qt.Key.Key_Return)
    here.hands.rest()

    assert isinstance(here.table.here, EntryRoom)


def test_the_arrow_down_goes_to_what_was_found(here: AtTable) -> None:
    type_in(here, "sleutel")

    QTest.keyClick(here.hands.find("search.text"), Qt.Key.Key_Down)

    rows = here.hands.find("search.found")
    assert here.table.frame.focusWidget() is rows
    assert isinstance(rows, LongList)
    assert rows.at == 0


def test_the_words_are_there_on_the_way_back_and_nowhere_after_home(here: AtTable) -> None:
    type_in(here, "koffie")
    QTest.keyClick(here.hands.find("search.text"), Qt.Key.Key_Return)
    here.hands.rest()

    here.table.back()
    here.hands.rest()
    there = field_of(here).text()
    found = titles(here)
    here.table.to_begin()
    here.hands.rest()
    here.hands.press("home.search")

    assert (there, found) == ("koffie", {"Koffie gedronken."})
    assert field_of(here).text() == ""
    assert here.table.here == SearchRoom()


def field_of(here: AtTable) -> QLineEdit:
    field = here.hands.find("search.text")
    assert isinstance(field, QLineEdit)
    return field


def test_the_keyboard_of_the_computer_does_not_learn_the_words(here: AtTable) -> None:
    hints = field_of(here).inputMethodHints()

    assert hints & Qt.InputMethodHint.ImhSensitiveData
    assert hints & Qt.InputMethodHint.ImhNoPredictiveText


def test_escape_takes_nothing_away(here: AtTable) -> None:
    type_in(here, "koffie")

    QTest.keyClick(field_of(here), Qt.Key.Key_Escape)
    here.hands.rest()

    assert field_of(here).text() == "koffie"
    assert titles(here) == {"Koffie gedronken."}


def test_only_the_journal_thread_searches_and_reads_rows(
    here: AtTable, monkeypatch: pytest.MonkeyPatch
) -> None:
    threads: set[str] = set()
    search, rows_of = reading.search, listing.rows_of

    def watched_search(*given: object, **more: object) -> object:
        threads.add(threading.current_thread().name)
        return search(*given, **more)  # type: ignore[arg-type]  # passed on as they came

    def watched_rows(*given: object) -> object:
        threads.add(threading.current_thread().name)
        return rows_of(*given)  # type: ignore[arg-type]  # passed on as they came

    monkeypatch.setattr(reading, "search", watched_search)
    monkeypatch.setattr(listing, "rows_of", watched_rows)
    type_in(here, "sleutel")

    assert threads == {"journal"}
    assert len(titles(here)) == 2
