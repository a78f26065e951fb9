# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Drawing works by mouse, pen, finger and keyboard alike, and no stroke is lost."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPointingDevice, QTabletEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from klantreis.ui.pictures.canvas import Canvas
from klantreis.ui.pictures.painting import png_of
from klantreis.ui.pictures.strokes import Dot, Ink, Nib, Sheet, Stroke
from klantreis.ui.theme import Look
from tests.ui.pictures.made import two_halves

LEFT = Qt.MouseButton.LeftButton
WHITE, BLACK = QColor(Qt.GlobalColor.white), QColor(Qt.GlobalColor.black)


@pytest.fixture
def canvas(qtbot: QtBot, look: Look) -> Canvas:
    made = Canvas(look)
    qtbot.addWidget(made)
    made.resize(808, 608)
    made.show()
    made.clearFocus()
    return made


def test_the_mouse_draws_a_stroke_and_tells_it_once(canvas: Canvas) -> None:
    told: list[str] = []
    canvas.changed.connect(lambda: told.append("changed"))

    _draw(canvas, QPoint(200, 300), QPoint(600, 300))

    assert told == ["changed"]
    assert _colour(canvas, QPoint(400, 300)) == BLACK
    assert _colour(canvas, QPoint(400, 200)) == WHITE


def test_a_click_makes_a_dot(canvas: Canvas) -> None:
    QTest.mouseClick(canvas, LEFT, pos=QPoint(300, 200))

    assert _colour(canvas, QPoint(300, 200)) == BLACK


def test_another_button_of_the_mouse_draws_nothing(canvas: Canvas) -> None:
    QTest.mouseClick(canvas, Qt.MouseButton.RightButton, pos=QPoint(300, 200))

    assert canvas.drawn.is_blank


def test_who_draws_by_mouse_sees_no_pen_of_the_keyboard(canvas: Canvas, qtbot: QtBot) -> None:
    QTest.mouseClick(canvas, LEFT, pos=QPoint(300, 200))
    qtbot.waitUntil(canvas.hasFocus)
    clicked = _shown(canvas)

    QTest.keyClick(canvas, Qt.Key.Key_Right)

    assert _shown(canvas) != clicked
    assert clicked.pixelColor(300, 200 - 14) == WHITE


def test_every_stroke_by_mouse_can_be_taken_back_and_put_back(canvas: Canvas) -> None:
    pictures = [_shown(canvas)]
    for down in (100, 200, 300, 400, 500):
        _draw(canvas, QPoint(100, down), QPoint(700, down))
        pictures.append(_shown(canvas))

    back = [pictures[-1]]
    for _ in range(5):
        canvas.undo()
        back.append(_shown(canvas))
    forth = [back[-1]]
    for _ in range(5):
        canvas.redo()
        forth.append(_shown(canvas))

    assert back == pictures[::-1]
    assert forth == pictures


def test_an_empty_sheet_can_be_taken_back(canvas: Canvas) -> None:
    _draw(canvas, QPoint(200, 300), QPoint(600, 300))
    before = _shown(canvas)

    canvas.clear()
    assert canvas.drawn.is_blank
    assert _colour(canvas, QPoint(400, 300)) == WHITE

    canvas.undo()
    assert _shown(canvas) == before


def test_emptying_an_empty_sheet_changes_nothing(canvas: Canvas) -> None:
    canvas.clear()

    assert canvas.drawn.sheet == Sheet()


def test_the_rubber_makes_paper_of_what_was_drawn(canvas: Canvas) -> None:
    _draw(canvas, QPoint(200, 300), QPoint(600, 300))

    canvas.choose(ink=Ink.RUBBER, nib=Nib.THICK)
    _draw(canvas, QPoint(400, 200), QPoint(400, 400))

    assert _colour(canvas, QPoint(400, 300)) == WHITE
    assert _colour(canvas, QPoint(250, 300)) == BLACK


def test_a_stroke_has_the_colour_and_width_that_were_chosen(canvas: Canvas) -> None:
    canvas.choose(ink=Ink.BLUE, nib=Nib.THICK)
    _draw(canvas, QPoint(200, 300), QPoint(600, 300))
    canvas.choose(ink=Ink.RED, nib=Nib.THIN)
    _draw(canvas, QPoint(200, 400), QPoint(600, 400))

    assert _colour(canvas, QPoint(400, 307)).blue() > 150
    assert _colour(canvas, QPoint(400, 400)).red() > 150
    assert _colour(canvas, QPoint(400, 407)) == WHITE


def test_all_of_it_can_be_done_by_keyboard(canvas: Canvas, qtbot: QtBot) -> None:
    _focus(qtbot, canvas)
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
    _focus(qtbot, canvas)

    QTest.keyClick(canvas, Qt.Key.Key_Space)
    for key in [Qt.Key.Key_Left] * 30 + [Qt.Key.Key_Up] * 30:
        QTest.keyClick(canvas, key, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(canvas, Qt.Key.Key_Space)

    (stroke,) = canvas.drawn.sheet.strokes()
    assert (stroke.dots[-1].across, stroke.dots[-1].down) == (0.0, 0.0)


def test_where_the_pen_of_the_keyboard_is_can_be_seen(canvas: Canvas, qtbot: QtBot) -> None:
    without = _shown(canvas)

    _focus(qtbot, canvas)
    QTest.keyClick(canvas, Qt.Key.Key_Left)
    lifted = _shown(canvas)
    QTest.keyClick(canvas, Qt.Key.Key_Space)
    QTest.keyClick(canvas, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    down = _shown(canvas)

    assert without != lifted
    assert lifted != down


def test_escape_goes_on_to_the_window_and_nothing_is_lost(canvas: Canvas, qtbot: QtBot) -> None:
    _focus(qtbot, canvas)
    QTest.keyClick(canvas, Qt.Key.Key_Space)
    QTest.keyClick(canvas, Qt.Key.Key_Right)

    QTest.keyClick(canvas, Qt.Key.Key_Escape)

    assert not canvas.drawn.is_blank


def test_a_pen_draws_wider_when_it_presses_and_its_other_end_rubs_out(canvas: Canvas) -> None:
    soft = _pen(canvas, 200, press=0.1)
    hard = _pen(canvas, 400, press=1.0)
    assert _thickness(canvas, 400, soft) < _thickness(canvas, 400, hard)

    _pen(canvas, 400, press=1.0, end=QPointingDevice.PointerType.Eraser)

    assert _thickness(canvas, 400, hard) == 0


def test_a_finger_draws(canvas: Canvas) -> None:
    screen = QTest.createTouchDevice()

    QTest.touchEvent(canvas, screen).press(0, QPoint(200, 300), canvas).commit()
    QTest.touchEvent(canvas, screen).move(0, QPoint(600, 300), canvas).commit()
    QTest.touchEvent(canvas, screen).release(0, QPoint(600, 300), canvas).commit()

    assert len(list(canvas.drawn.sheet.strokes())) == 1
    assert _colour(canvas, QPoint(400, 300)) == BLACK


def test_strokes_keep_their_place_when_the_window_changes(canvas: Canvas, qtbot: QtBot) -> None:
    _draw(canvas, QPoint(200, 304), QPoint(600, 304))
    before, png = _shown(canvas), png_of(canvas.drawn)

    canvas.resize(400, 500)
    small = canvas.paper
    middle = QPoint(round(small.center().x()), round(small.center().y()))
    assert _colour(canvas, middle) == BLACK
    assert png_of(canvas.drawn) == png

    canvas.resize(808, 608)
    assert _shown(canvas) == before


def test_a_drawing_becomes_a_png_on_white_paper(canvas: Canvas) -> None:
    _draw(canvas, QPoint(200, 300), QPoint(600, 300))

    png = QImage.fromData(png_of(canvas.drawn))

    assert png.size() == QSize(1600, 1200)
    assert png.pixelColor(800, 592) == BLACK
    assert png.pixelColor(9, 9) == WHITE


def test_a_stroke_that_is_not_lifted_yet_is_saved_too(canvas: Canvas) -> None:
    QTest.mousePress(canvas, LEFT, pos=QPoint(200, 300))
    QTest.mouseMove(canvas, QPoint(600, 300))

    assert not canvas.drawn.is_blank


def test_drawing_goes_on_over_an_earlier_picture_of_any_shape(canvas: Canvas) -> None:
    canvas.lay_under(two_halves(300, 600))
    place = canvas.paper.center().toPoint()
    canvas.choose(ink=Ink.GREEN, nib=Nib.THICK)
    QTest.mouseClick(canvas, LEFT, pos=place)

    png = QImage.fromData(png_of(canvas.drawn))
    assert png.size() == QSize(800, 1600)
    assert png.pixelColor(9, 9).red() > 150
    assert png.pixelColor(400, 800).green() > 100

    canvas.clear()
    assert canvas.drawn.is_blank
    canvas.undo()
    assert png_of(canvas.drawn) == png_of(canvas.drawn)
    assert not canvas.drawn.is_blank


def test_a_very_full_drawing_comes_on_the_screen_a_little_later(
    canvas: Canvas, qtbot: QtBot
) -> None:
    for down in range(40):
        canvas._become(canvas.drawn.sheet.plus(_long_line(down)))
        canvas.grab()
    last = _shown(canvas)
    _draw(canvas, QPoint(200, 300), QPoint(600, 300))

    canvas.undo()

    _until(qtbot, lambda: _shown(canvas) == last)


def test_a_very_long_line_comes_in_pieces_and_nothing_of_it_is_lost(canvas: Canvas) -> None:
    QTest.mousePress(canvas, LEFT, pos=QPoint(100, 100))
    for step in range(4200):
        QTest.mouseMove(canvas, QPoint(100 + step % 600, 100 + (step * 7) % 400))
    QTest.mouseRelease(canvas, LEFT, pos=QPoint(100, 100))

    strokes = list(canvas.drawn.sheet.strokes())
    assert len(strokes) > 1
    ends = zip(strokes, strokes[1:], strict=False)
    assert all(one.dots[-1] == other.dots[0] for one, other in ends)


def _draw(canvas: Canvas, start: QPoint, end: QPoint) -> None:
    QTest.mousePress(canvas, LEFT, pos=start)
    QTest.mouseMove(canvas, (start + end) / 2)
    QTest.mouseMove(canvas, end)
    QTest.mouseRelease(canvas, LEFT, pos=end)


def _pen(
    canvas: Canvas,
    down: int,
    *,
    press: float,
    end: QPointingDevice.PointerType = QPointingDevice.PointerType.Pen,
) -> int:
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


def _thickness(canvas: Canvas, across: int, down: int) -> int:
    image = _shown(canvas)
    return sum(image.pixelColor(across, y) == BLACK for y in range(down - 40, down + 40))


def _long_line(down: int) -> Stroke:
    dots = tuple(Dot(0.1 + at * 0.004, 0.1 + down * 0.01) for at in range(200))
    return Stroke(Ink.BLUE, Nib.THIN, dots)


def _focus(qtbot: QtBot, canvas: Canvas) -> None:
    canvas.activateWindow()
    canvas.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(canvas.hasFocus)


def _shown(canvas: Canvas) -> QImage:
    return canvas.grab().toImage()


def _colour(canvas: Canvas, place: QPoint) -> QColor:
    return _shown(canvas).pixelColor(place)


def _until(qtbot: QtBot, fact: Callable[[], bool]) -> None:
    qtbot.waitUntil(fact, timeout=20_000)
