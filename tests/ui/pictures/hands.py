# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The hands that draw in the tests."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QPointingDevice, QTabletEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from klantreis.ui.pictures.canvas import Canvas
from klantreis.ui.pictures.strokes import Dot, Ink, Nib, Stroke

LEFT = Qt.MouseButton.LeftButton
WHITE, BLACK = QColor(Qt.GlobalColor.white), QColor(Qt.GlobalColor.black)


def draw(canvas: Canvas, start: QPoint, end: QPoint) -> None:
    """By mouse, in one stroke."""
    QTest.mousePress(canvas, LEFT, pos=start)
    QTest.mouseMove(canvas, (start + end) / 2)
    QTest.mouseMove(canvas, end)
    QTest.mouseRelease(canvas, LEFT, pos=end)


def pen(
    canvas: Canvas,
    down: int,
    *,
    press: float,
    end: QPointingDevice.PointerType = QPointingDevice.PointerType.Pen,
) -> int:
    """By a pen that says how hard it presses; the answer is *down*."""
    device = QPointingDevice(
        "pen", 7, QPointingDevice.DeviceType.Stylus, end,
        QPointingDevice.Capability.Position | QPointingDevice.Capability.Pressure, 1, 1,
    )  # fmt: skip
    for kind, across in (
        (QEvent.Type.TabletPress, 200),
        (QEvent.Type.TabletMove, 400),
        (QEvent.Type.TabletMove, 600),
        (QEvent.Type.TabletRelease, 600),
    ):
        place, none = QPointF(across, down), Qt.KeyboardModifier.NoModifier
        event = QTabletEvent(
            kind, device, place, place, press, 0.0, 0.0, 0.0, 0.0, 0.0, none, LEFT, LEFT
        )
        QApplication.sendEvent(canvas, event)
        assert event.isAccepted()
    return down


def thickness(canvas: Canvas, across: int, down: int) -> int:
    """How many dots of ink stand above each other around that place."""
    image = shown(canvas)
    return sum(image.pixelColor(across, y) == BLACK for y in range(down - 40, down + 40))


def long_line(down: int) -> Stroke:
    """A stroke of 200 dots."""
    dots = tuple(Dot(0.1 + at * 0.004, 0.1 + down * 0.01) for at in range(200))
    return Stroke(Ink.BLUE, Nib.THIN, dots)


def focus(qtbot: QtBot, canvas: Canvas) -> None:
    """As Tab does."""
    canvas.activateWindow()
    canvas.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(canvas.hasFocus)


def shown(canvas: Canvas) -> QImage:
    """What is on the screen."""
    return canvas.grab().toImage()


def colour(canvas: Canvas, place: QPoint) -> QColor:
    """What is on the screen at *place*."""
    return shown(canvas).pixelColor(place)


def until(qtbot: QtBot, fact: Callable[[], bool]) -> None:
    """Wait for *fact*."""
    qtbot.waitUntil(fact, timeout=20_000)
