# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Drawing works without a mouse: the arrows move a pen, space puts it on the paper."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from klantreis.ui.pictures.canvas import Canvas
from tests.ui.pictures.hands import LEFT, WHITE, focus, shown


def test_who_draws_by_mouse_sees_no_pen_of_the_keyboard(canvas: Canvas, qtbot: QtBot) -> None:
    QTest.mouseClick(canvas, LEFT, pos=QPoint(300, 200))
    qtbot.waitUntil(canvas.hasFocus)
    clicked = shown(canvas)

    QTest.keyClick(canvas, Qt.Key.Key_Right)

    assert shown(canvas) != clicked
    assert clicked.pixelColor(300, 200 - 14) == WHITE


def test_all_of_it_can_be_done_by_keyboard(canvas: Canvas, qtbot: QtBot) -> None:
    focus(qtbot, canvas)
    told: list[bool] = []
    canvas.pen_moved.connect(told.append)

    for key in (Qt.Key.Key_Space, *[Qt.Key.Key_Right] * 20, Qt.Key.Key_Space):
        QTest.keyClick(canvas, key)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down):
        QTest.keyClick(canvas, key)

    (stroke,) = canvas.drawn.sheet.strokes()
    assert told == [True, False]
    assert (stroke.dots[0].across, stroke.dots[-1].across) == pytest.approx((0.5, 0.7))
    assert {dot.down for dot in stroke.dots} == {0.375}

    QTest.keyClick(canvas, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert canvas.drawn.is_blank
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(canvas, Qt.Key.Key_Z, both)
    assert list(canvas.drawn.sheet.strokes()) == [stroke]


def test_the_pen_of_the_keyboard_stays_on_the_paper(canvas: Canvas, qtbot: QtBot) -> None:
    focus(qtbot, canvas)

    QTest.keyClick(canvas, Qt.Key.Key_Space)
    for key in [Qt.Key.Key_Left] * 30 + [Qt.Key.Key_Up] * 30:
        QTest.keyClick(canvas, key, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(canvas, Qt.Key.Key_Space)

    (stroke,) = canvas.drawn.sheet.strokes()
    assert (stroke.dots[-1].across, stroke.dots[-1].down) == (0.0, 0.0)


def test_where_the_pen_of_the_keyboard_is_can_be_seen(canvas: Canvas, qtbot: QtBot) -> None:
    without = shown(canvas)

    focus(qtbot, canvas)
    QTest.keyClick(canvas, Qt.Key.Key_Left)
    lifted = shown(canvas)
    QTest.keyClick(canvas, Qt.Key.Key_Space)
    QTest.keyClick(canvas, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    down = shown(canvas)

    assert without != lifted
    assert lifted != down


def test_escape_goes_on_to_the_window_and_nothing_is_lost(canvas: Canvas, qtbot: QtBot) -> None:
    focus(qtbot, canvas)
    QTest.keyClick(canvas, Qt.Key.Key_Space)
    QTest.keyClick(canvas, Qt.Key.Key_Right)

    QTest.keyClick(canvas, Qt.Key.Key_Escape)

    assert not canvas.drawn.is_blank
