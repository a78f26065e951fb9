# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Days to look back on: a month of them, and a line of them."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from klantreis.ui.painted.calendar import DaySigns, MonthView
from klantreis.ui.theme import Look
from klantreis.words.phrases import Phrase
from klantreis.words.tongue import Tongue
from tests.ui.painted.seeing import (
    DUTCH,
    dressed,
    every_way,
    named,
    names_in_tree,
    press,
    shown,
)

TODAY = date(2026, 3, 18)
MOMENT = Phrase(nl="Moment", en="Moment")
SIGNS = (DaySigns(date(2026, 3, 2), texts=2, photos=1), DaySigns(date(2026, 2, 28), drawings=1))


@pytest.fixture
def month(qtbot: QtBot, look: Look) -> MonthView:
    picture = MonthView(look, DUTCH, today=TODAY)
    qtbot.addWidget(picture)
    picture.show_days(SIGNS, at=TODAY)
    shown(picture)
    return picture


def test_a_voice_hears_every_day_and_what_is_there(month: MonthView) -> None:
    told = names_in_tree(month)

    assert "maandag 2 maart 2026, 2 teksten, 1 foto" in told
    assert "dinsdag 3 maart 2026, niets geschreven" in told
    assert "woensdag 18 maart 2026, vandaag, niets geschreven" in told
    assert len(told) == 31 + 2


def test_a_press_opens_a_day(qtbot: QtBot, month: MonthView) -> None:
    with qtbot.waitSignal(month.opened) as told:
        press(named(month, "maandag 2 maart"), Qt.Key.Key_Space)

    assert told.args == [date(2026, 3, 2)]


@pytest.mark.parametrize(
    ("key", "day"),
    [
        (Qt.Key.Key_Left, "17 maart"),
        (Qt.Key.Key_Right, "19 maart"),
        (Qt.Key.Key_Up, "11 maart"),
        (Qt.Key.Key_Down, "25 maart"),
        (Qt.Key.Key_PageUp, "18 februari"),
        (Qt.Key.Key_PageDown, "18 april"),
    ],
)
def test_keys_go_from_day_to_day(month: MonthView, key: Qt.Key, day: str) -> None:
    press(named(month, " 18 maart"), key)

    there = named(month, f" {day} 2026")
    assert there.hasFocus()
    assert there.focusPolicy() is Qt.FocusPolicy.StrongFocus


def test_before_the_first_day_lies_the_month_before(qtbot: QtBot, month: MonthView) -> None:
    with qtbot.waitSignal(month.month_shown) as told:
        press(named(month, " 1 maart"), Qt.Key.Key_Left)

    assert told.args == [date(2026, 2, 1)]
    assert named(month, "28 februari 2026, 1 tekening").hasFocus()


def test_the_last_of_a_long_month_goes_to_the_last_of_a_short_one(month: MonthView) -> None:
    press(named(month, " 31 maart"), Qt.Key.Key_PageUp)

    assert named(month, "28 februari").hasFocus()


def test_buttons_go_a_month_back_and_on(month: MonthView) -> None:
    named(month, "Een maand terug").click()
    assert "28 februari" in " ".join(names_in_tree(month))

    named(month, "Een maand verder").click()
    assert "31 maart" in " ".join(names_in_tree(month))


def test_from_the_right_monday_is_at_the_right(qtbot: QtBot, look: Look) -> None:
    picture = MonthView(dressed(100, from_right=True), DUTCH, today=TODAY)
    qtbot.addWidget(picture)
    picture.show_days((), at=TODAY)
    shown(picture)

    assert named(picture, "maandag 2 ").x() > named(picture, "dinsdag 3 ").x()
    press(named(picture, "dinsdag 3 "), Qt.Key.Key_Right)
    assert named(picture, "maandag 2 ").hasFocus()


def test_nothing_of_a_month_lies_over_another(qtbot: QtBot, look: Look) -> None:
    def make(now: Look, tongue: Tongue) -> QWidget:
        picture = MonthView(now, tongue, today=TODAY)
        qtbot.addWidget(picture)
        picture.show_days(SIGNS, at=TODAY)
        return picture

    assert every_way(make) == []
