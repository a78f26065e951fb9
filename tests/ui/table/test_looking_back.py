# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Looking back: the line, the calendar, this day in other years, and what was put aside."""

import threading
from collections.abc import Iterator
from datetime import timedelta
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from klantreis.bootstrap import StoryClock
from klantreis.domain.entries import Moment
from klantreis.domain.ids import EntryId
from klantreis.services import listing, writing
from klantreis.services.writing import Content
from klantreis.ui.journal import Journal
from klantreis.ui.lists.items import Item
from klantreis.ui.lists.long_list import LongList
from klantreis.ui.painted.day_cell import DayCell
from klantreis.ui.routes import AsideRoom, DayRoom, EntryRoom, LookBackRoom, SettingsRoom
from klantreis.ui.wishes import Go
from tests.ui.at_table import AtTable, at_table


@pytest.fixture
def here(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[AtTable]:
    """A client at a table with an empty journey."""
    with at_table(qapp, tmp_path) as table:
        table.sit()
        yield table


def tell(text: str, journal: Journal, *, on: str = "", days: int = 0) -> EntryId:
    """Write a moment, after so many days."""
    session, clock = journal.session, journal.parts.clock
    assert isinstance(clock, StoryClock)
    clock.set(clock.now() + timedelta(days=days, minutes=1))
    return writing.write(session, session.opened_by, Content(Moment(text=text, on=on))).entry


def tell_all(journal: Journal) -> None:
    """Two things on 2 March, one on 3 March."""
    tell("koffie", journal)
    tell("brief", journal)
    tell("rust", journal, days=1)


def go(here: AtTable, route: LookBackRoom | DayRoom | AsideRoom | SettingsRoom) -> None:
    here.table.fulfil(Go(route))
    here.hands.rest()


def the_list(here: AtTable, key: str = "looking-back.days") -> LongList:
    found = here.hands.find(key)
    assert isinstance(found, LongList)
    return found


def item(rows: LongList, number: int) -> Item:
    found = rows.item(number)
    assert found is not None
    return found


def test_the_newest_comes_first_and_each_day_is_told_once(here: AtTable) -> None:
    here.do(tell_all)

    go(here, LookBackRoom())

    shown = [item(the_list(here), number) for number in range(3)]
    assert [one.face.title for one in shown] == ["rust", "brief", "koffie"]
    marks = [one.day for one in shown]
    assert [mark.is_new for mark in marks if mark] == [True, True, False]
    assert [mark.lines[1] for mark in marks if mark] == ["3 maart", "2 maart", "2 maart"]
    assert "2 maart 2026" in shown[2].aloud


def test_a_row_opens_and_back_leads_to_the_same_row(here: AtTable) -> None:
    here.do(tell_all)
    go(here, LookBackRoom())
    rows = the_list(here)
    mark = item(rows, 2).mark

    rows.go_to(2)
    QTest.keyClick(rows, Qt.Key.Key_Return)
    here.hands.rest()
    there = here.table.here
    here.table.back()
    here.hands.rest()

    assert isinstance(there, EntryRoom)
    assert there.entry == mark
    assert the_list(here).at == 2
    assert here.table.frame.focusWidget() is the_list(here)


def test_rows_further_down_come_as_somebody_goes_there(here: AtTable) -> None:
    def many(journal: Journal) -> None:
        for number in range(130):
            tell(f"dag {number}", journal)

    here.do(many)
    go(here, LookBackRoom())
    rows = the_list(here)
    had = rows.item(129)

    QTest.keyClick(rows, Qt.Key.Key_End)
    here.hands.rest()

    assert had is None
    assert item(rows, 129).face.title == "dag 0"
    assert item(rows, 129).day is not None


def test_rows_are_read_by_the_journal_thread_only(
    here: AtTable, monkeypatch: pytest.MonkeyPatch
) -> None:
    threads: set[str] = set()
    rows = listing.rows

    def watched(*given: object, **more: object) -> object:
        threads.add(threading.current_thread().name)
        return rows(*given, **more)  # type: ignore[arg-type]  # passed on as they came

    monkeypatch.setattr(listing, "rows", watched)
    here.do(tell_all)
    go(here, LookBackRoom())

    assert threads == {"journal"}
    assert item(the_list(here), 0).face.title == "rust"


def test_an_empty_journey_says_so_and_leads_to_writing(here: AtTable) -> None:
    go(here, LookBackRoom())

    assert not here.hands.has("looking-back.days")
    assert here.hands.has("tell.write")


def test_the_calendar_is_one_press_away_and_a_day_opens(here: AtTable) -> None:
    here.do(tell_all)
    go(here, LookBackRoom())

    here.hands.press("looking-back.calendar")
    (second,) = [cell for cell in cells(here) if cell.day.isoformat() == "2026-03-02"]
    second.click()
    here.hands.rest()

    rows = the_list(here, "looking-back.day")
    assert isinstance(here.table.here, DayRoom)
    assert here.table.here.day == "2026-03-02"
    assert [item(rows, number).face.title for number in range(2)] == ["brief", "koffie"]


def test_arrows_walk_into_another_month_and_its_signs_come(here: AtTable) -> None:
    here.do(partial(tell, "vroeger", on="2026-02-27"))
    go(here, LookBackRoom(as_calendar=True))

    (first,) = [cell for cell in cells(here) if cell.day.isoformat() == "2026-03-02"]
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_PageUp)
    here.hands.rest()

    focus = here.table.frame.focusWidget()
    names = {cell.day.isoformat(): cell.accessibleName() for cell in cells(here)}
    assert isinstance(focus, DayCell)
    assert focus.day.isoformat() == "2026-02-02"
    assert "1 tekst" in names["2026-02-27"]
    assert here.table.here == LookBackRoom(as_calendar=True, month="2026-02-01")


def cells(here: AtTable) -> list[DayCell]:
    found = here.hands.page.findChildren(DayCell)
    return [cell for cell in found if cell.isVisibleTo(here.hands.page)]


def test_a_day_without_anything_says_so(here: AtTable) -> None:
    go(here, DayRoom("2026-03-09"))

    assert "Op deze dag staat niets." in said(here)


def test_this_day_in_other_years_is_only_for_who_asked_for_it(here: AtTable) -> None:
    here.do(partial(tell, "aan zee", on="2025-03-02"))
    go(here, LookBackRoom())
    was_there = here.hands.has("looking-back.on-this-day")

    go(here, SettingsRoom())
    here.hands.press("settings.this-day")
    go(here, LookBackRoom())
    here.hands.press("looking-back.on-this-day")

    row = item(the_list(here, "looking-back.on-this-day"), 0)
    assert not was_there
    assert row.face.title == "aan zee"
    assert row.day is not None
    assert row.day.lines == ("zondag", "2 maart", "2025")


def test_what_was_put_aside_can_be_taken_back_and_put_aside_again(here: AtTable) -> None:
    entry = here.do(partial(tell, "weg ermee"))
    here.do(lambda journal: writing.remove(journal.session, journal.session.opened_by, put(entry)))
    go(here, LookBackRoom())
    here.hands.press("looking-back.aside")

    here.hands.press(f"aside.restore:{entry}")

    assert here.do(lambda journal: listing.aside(journal.session)) == ()
    assert "Er is niets weggelegd." in said(here)
    here.hands.press("frame.undo")
    assert here.hands.has(f"aside.restore:{entry}")


def put(entry: object) -> EntryId:
    assert isinstance(entry, str)
    return EntryId(entry)


def said(here: AtTable) -> list[str]:
    return [label.text() for label in here.hands.page.findChildren(QLabel)]
