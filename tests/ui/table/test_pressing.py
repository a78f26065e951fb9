# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Presses of people who press twice, and Escape where something is open."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from klantreis.domain.entries import Step
from klantreis.ui.routes import QuestionsRoom, StepsRoom
from tests.ui.at_table import AtTable, at_table
from tests.ui.table.giving import tell


@pytest.fixture
def here(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[AtTable]:
    with at_table(qapp, tmp_path) as table:
        table.sit()
        yield table


def test_the_second_half_of_a_double_click_presses_nothing_on_the_next_page(here: AtTable) -> None:
    door = _button(here, "home.questions")
    spot = door.mapTo(here.table.frame, door.rect().center())
    _send(here, QEvent.Type.MouseButtonPress, spot)
    _send(here, QEvent.Type.MouseButtonRelease, spot)
    here.hands.rest()
    below = _button(here, "room.new-question")
    pressed: list[bool] = []
    below.pressed.connect(lambda: pressed.append(True))
    there = below.mapTo(here.table.frame, below.rect().center())

    _send(here, QEvent.Type.MouseButtonDblClick, there)
    assert not pressed
    _send(here, QEvent.Type.MouseButtonRelease, there)
    _send(here, QEvent.Type.MouseButtonPress, there)
    assert pressed
    assert isinstance(here.table.here, QuestionsRoom)


def test_where_nothing_changed_a_quick_second_press_counts(here: AtTable) -> None:
    settings = _button(here, "frame.settings")
    pressed: list[bool] = []
    settings.pressed.connect(lambda: pressed.append(True))
    spot = settings.mapTo(here.table.frame, settings.rect().center())

    _send(here, QEvent.Type.MouseButtonPress, spot)
    _send(here, QEvent.Type.MouseButtonDblClick, spot)

    assert len(pressed) == 2


def test_escape_folds_what_is_unfolded_and_nothing_goes_away(here: AtTable) -> None:
    step = tell(here, Step(text="De was"))
    here.hands.go(StepsRoom())
    here.hands.press(f"picture.move:{step}")
    assert here.hands.has("picture.shelf:self")

    _escape(here)

    assert not here.hands.has("picture.shelf:self")
    assert here.table.here == StepsRoom()


def _escape(here: AtTable) -> None:
    """As a person presses it: the window has a use for this key too."""
    QTest.keyClick(_window(here), Qt.Key.Key_Escape)
    here.hands.rest()


def _send(here: AtTable, kind: QEvent.Type, spot: QPoint) -> None:
    """The mouse at *spot* of the window, as the system tells of it."""
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    is_down = kind is not QEvent.Type.MouseButtonRelease
    held = left if is_down else Qt.MouseButton.NoButton
    at, window = QPointF(spot), _window(here)
    told = QMouseEvent(kind, at, QPointF(window.mapToGlobal(spot)), left, held, none)
    QApplication.sendEvent(window, told)


def _window(here: AtTable) -> QWindow:
    window = here.table.frame.windowHandle()
    assert window is not None
    return window


def _button(here: AtTable, key: str) -> QAbstractButton:
    found = here.hands.find(key)
    assert isinstance(found, QAbstractButton)
    return found
