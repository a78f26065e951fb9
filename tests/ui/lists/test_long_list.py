# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""A list of 100,000 costs no more widgets than one of 10, and asks only for what is in view."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from klantreis.look.colours import ThemeName
from klantreis.ui.lists.items import DayMark, Item
from klantreis.ui.lists.long_list import LongList
from klantreis.ui.palettes import tokens_of
from klantreis.ui.pieces.wide import Face
from klantreis.ui.theme import Look, dress
from klantreis.words.pictograms import Pictogram
from tests.rules.tree import TOP

MANY = 100_000
GONE = 3
KEYS = Qt.Key


class Stock:
    """Rows that are always at hand, and what a list asked of them."""

    def __init__(self, rows: LongList) -> None:
        self.asked: list[tuple[int, int]] = []
        self.opened: list[str] = []
        self._rows = rows
        rows.wanted.connect(self._bring)
        rows.opened.connect(self.opened.append)

    def _bring(self, start: int, most: int) -> None:
        self.asked.append((start, most))
        self._rows.take(start, items(start, most))


def items(start: int, most: int) -> list[Item | None]:
    """Rows of which one cannot be shown."""
    return [None if number == GONE else item(number) for number in range(start, start + most)]


def item(number: int) -> Item:
    """A row that says its own number."""
    face = Face(Pictogram.CALENDAR, f"rij {number}", over="Moment")
    day = DayMark(("maandag", "2 maart", "2026"), is_new=number % 4 == 0)
    return Item(str(number), face, f"rij {number}", day)


@pytest.fixture
def rows(qtbot: QtBot, look: Look) -> LongList:
    return shown(qtbot, look)


@pytest.fixture
def from_right(qapp: QApplication, look: Look) -> Look:
    """The plain look, where reading starts at the right."""
    return dress(qapp, look.tokens, resources=TOP / "resources", from_right=True)


def shown(qtbot: QtBot, look: Look) -> LongList:
    """A list in a window of its own."""
    whole = LongList(look, coming="komt zo", has_days=True)
    whole.resize(900, 600)
    qtbot.addWidget(whole)
    whole.show()
    whole.setFocus()
    return whole


def press(rows: LongList, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(rows, key)
    QApplication.processEvents()


def test_it_asks_for_what_is_in_view_and_no_more(rows: LongList) -> None:
    stock = Stock(rows)

    rows.show_rows(MANY)
    press(rows, KEYS.Key_End)

    assert sum(most for _, most in stock.asked) <= 200
    assert max(start + most for start, most in stock.asked) == MANY


def test_more_rows_are_no_more_widgets(rows: LongList) -> None:
    stock = Stock(rows)
    rows.show_rows(10)
    rows.grab()
    few = len(rows.findChildren(QWidget))

    rows.show_rows(MANY)
    for key in (KEYS.Key_PageDown, KEYS.Key_End, KEYS.Key_PageUp, KEYS.Key_Home):
        press(rows, key)
        rows.grab()

    assert (MANY - 50, 50) in stock.asked
    assert len(rows.findChildren(QWidget)) == few


def test_what_was_seen_long_ago_is_let_go_of_and_asked_for_again(rows: LongList) -> None:
    stock = Stock(rows)
    rows.show_rows(MANY)

    for number in range(0, 5_000, 100):
        rows.go_to(number)
    before = len(stock.asked)
    rows.go_to(0)

    assert rows.item(2_000) is None
    assert rows.item(0) == item(0)
    assert len(stock.asked) > before


def test_enter_opens_the_row_that_the_keyboard_is_on(rows: LongList) -> None:
    stock = Stock(rows)
    rows.show_rows(MANY)

    press(rows, KEYS.Key_End, KEYS.Key_Return, KEYS.Key_Up, KEYS.Key_Space)
    press(rows, KEYS.Key_Home, KEYS.Key_Down, KEYS.Key_Return)

    assert stock.opened == [str(MANY - 1), str(MANY - 2), "1"]


def test_one_press_opens_a_row_once(rows: LongList) -> None:
    stock = Stock(rows)
    rows.show_rows(5)

    place = rows.visualRect(rows.model().index(1, 0)).center()
    QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=place)

    assert stock.opened == ["1"]


def test_a_row_that_cannot_be_shown_is_stepped_over(rows: LongList) -> None:
    rows.show_rows(10, first=items(0, 10))
    rows.go_to(GONE - 1)

    press(rows, KEYS.Key_Down)

    assert rows.at == GONE + 1


def test_a_letter_does_not_walk_through_every_row(rows: LongList) -> None:
    stock = Stock(rows)
    rows.show_rows(MANY)
    rows.go_to(1)
    before = list(stock.asked)

    press(rows, KEYS.Key_R)

    assert (rows.at, stock.asked) == (1, before)


def test_a_screen_reader_hears_a_row_and_that_one_is_on_its_way(rows: LongList) -> None:
    rows.show_rows(MANY)

    assert named(rows, 7) == "komt zo"
    rows.take(0, items(0, 50))

    assert named(rows, 7) == "rij 7"
    assert "rij 0. rij 1" in rows.accessibleDescription()


def named(rows: LongList, number: int) -> str:
    return QAccessible.queryAccessibleInterface(rows).child(number).text(QAccessible.Text.Name)


@pytest.mark.parametrize("percent", [100, 200])
def test_a_row_is_as_high_as_its_words_at_any_size(
    qtbot: QtBot, qapp: QApplication, look: Look, percent: int
) -> None:
    big = dress(qapp, tokens_of(ThemeName.LIGHT, percent=percent), resources=TOP / "resources")
    rows = shown(qtbot, big)
    rows.show_rows(10, first=items(0, 10))

    high = rows.visualRect(rows.model().index(0, 0)).height()

    assert high >= 4 * big.tokens.sizes.text
    assert high >= big.tokens.sizes.target


def test_where_reading_starts_at_the_right_the_days_stand_there(
    qtbot: QtBot, from_right: Look
) -> None:
    rows = shown(qtbot, from_right)
    rows.show_rows(1, first=items(0, 1))

    picture = rows.viewport().grab().toImage()
    middle = rows.visualRect(rows.model().index(0, 0)).center().y()
    card = from_right.tokens.colours.card

    assert picture.pixelColor(QPoint(40, middle)).name() == card.lower()
    assert picture.pixelColor(QPoint(picture.width() - 4, middle)).name() != card.lower()


def test_a_narrow_list_tells_the_day_on_the_card(qtbot: QtBot, look: Look) -> None:
    rows = shown(qtbot, look)
    rows.resize(420, 400)
    rows.show_rows(1, first=items(0, 1))

    picture = rows.viewport().grab().toImage()
    middle = rows.visualRect(rows.model().index(0, 0)).center().y()

    assert picture.pixelColor(QPoint(8, middle)).name() == look.tokens.colours.card.lower()
