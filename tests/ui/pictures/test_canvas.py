# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Drawing works by mouse, pen and finger, and no stroke is lost."""

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QImage, QPointingDevice
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from klantreis.ui.pictures.canvas import Canvas
from klantreis.ui.pictures.painting import Drawn, png_of
from klantreis.ui.pictures.strokes import Ink, Nib, Sheet
from tests.ui.pictures.hands import (
    BLACK,
    LEFT,
    WHITE,
    colour,
    draw,
    long_line,
    pen,
    shown,
    thickness,
    until,
)
from tests.ui.pictures.made import two_halves


def test_the_mouse_draws_a_stroke_and_tells_it_once(canvas: Canvas) -> None:
    told: list[str] = []
    canvas.changed.connect(lambda: told.append("changed"))

    draw(canvas, QPoint(200, 300), QPoint(600, 300))

    assert told == ["changed"]
    assert colour(canvas, QPoint(400, 300)) == BLACK
    assert colour(canvas, QPoint(400, 200)) == WHITE


def test_a_click_makes_a_dot(canvas: Canvas) -> None:
    QTest.mouseClick(canvas, LEFT, pos=QPoint(300, 200))

    assert colour(canvas, QPoint(300, 200)) == BLACK


def test_another_button_of_the_mouse_draws_nothing(canvas: Canvas) -> None:
    QTest.mouseClick(canvas, Qt.MouseButton.RightButton, pos=QPoint(300, 200))

    assert canvas.drawn.is_blank


def test_every_stroke_by_mouse_can_be_taken_back_and_put_back(canvas: Canvas) -> None:
    pictures = [shown(canvas)]
    for down in (100, 200, 300, 400, 500):
        draw(canvas, QPoint(100, down), QPoint(700, down))
        pictures.append(shown(canvas))

    back = [pictures[-1]]
    for _ in range(5):
        canvas.undo()
        back.append(shown(canvas))
    forth = [back[-1]]
    for _ in range(5):
        canvas.redo()
        forth.append(shown(canvas))

    assert back == pictures[::-1]
    assert forth == pictures


def test_an_empty_sheet_can_be_taken_back(canvas: Canvas) -> None:
    draw(canvas, QPoint(200, 300), QPoint(600, 300))
    before = shown(canvas)

    canvas.clear()
    assert canvas.drawn.is_blank
    assert colour(canvas, QPoint(400, 300)) == WHITE

    canvas.undo()
    assert shown(canvas) == before


def test_emptying_an_empty_sheet_changes_nothing(canvas: Canvas) -> None:
    canvas.clear()

    assert canvas.drawn.sheet == Sheet()


def test_the_rubber_makes_paper_of_what_was_drawn(canvas: Canvas) -> None:
    draw(canvas, QPoint(200, 300), QPoint(600, 300))

    canvas.choose(ink=Ink.RUBBER, nib=Nib.THICK)
    draw(canvas, QPoint(400, 200), QPoint(400, 400))

    assert colour(canvas, QPoint(400, 300)) == WHITE
    assert colour(canvas, QPoint(250, 300)) == BLACK


def test_a_stroke_has_the_colour_and_width_that_were_chosen(canvas: Canvas) -> None:
    canvas.choose(ink=Ink.BLUE, nib=Nib.THICK)
    draw(canvas, QPoint(200, 300), QPoint(600, 300))
    canvas.choose(ink=Ink.RED, nib=Nib.THIN)
    draw(canvas, QPoint(200, 400), QPoint(600, 400))

    assert colour(canvas, QPoint(400, 307)).blue() > 150
    assert colour(canvas, QPoint(400, 400)).red() > 150
    assert colour(canvas, QPoint(400, 407)) == WHITE


def test_a_pen_draws_wider_when_it_presses_and_its_other_end_rubs_out(canvas: Canvas) -> None:
    soft = pen(canvas, 200, press=0.1)
    hard = pen(canvas, 400, press=1.0)
    assert thickness(canvas, 400, soft) < thickness(canvas, 400, hard)

    pen(canvas, 400, press=1.0, end=QPointingDevice.PointerType.Eraser)

    assert thickness(canvas, 400, hard) == 0


def test_a_finger_draws(canvas: Canvas) -> None:
    screen = QTest.createTouchDevice()

    QTest.touchEvent(canvas, screen).press(0, QPoint(200, 300), canvas).commit()
    QTest.touchEvent(canvas, screen).move(0, QPoint(600, 300), canvas).commit()
    QTest.touchEvent(canvas, screen).release(0, QPoint(600, 300), canvas).commit()

    assert len(list(canvas.drawn.sheet.strokes())) == 1
    assert colour(canvas, QPoint(400, 300)) == BLACK


def test_strokes_keep_their_place_when_the_window_changes(canvas: Canvas, qtbot: QtBot) -> None:
    draw(canvas, QPoint(200, 304), QPoint(600, 304))
    before, png = shown(canvas), png_of(canvas.drawn)

    canvas.resize(400, 500)
    small = canvas.paper
    middle = QPoint(round(small.center().x()), round(small.center().y()))
    assert colour(canvas, middle) == BLACK
    assert png_of(canvas.drawn) == png

    canvas.resize(808, 608)
    assert shown(canvas) == before


def test_a_drawing_becomes_a_png_on_white_paper(canvas: Canvas) -> None:
    draw(canvas, QPoint(200, 300), QPoint(600, 300))

    png = QImage.fromData(png_of(canvas.drawn))

    assert png.size() == QSize(1600, 1200)
    assert png.pixelColor(800, 592) == BLACK
    assert png.pixelColor(9, 9) == WHITE


def test_a_stroke_that_is_not_lifted_yet_is_saved_too(canvas: Canvas) -> None:
    QTest.mousePress(canvas, LEFT, pos=QPoint(200, 300))
    QTest.mouseMove(canvas, QPoint(600, 300))

    assert not canvas.drawn.is_blank


def test_drawing_goes_on_over_an_earlier_picture_of_any_shape(canvas: Canvas) -> None:
    canvas.take_up(Drawn(under=two_halves(300, 600)))
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
        canvas._become(canvas.drawn.sheet.plus(long_line(down)))
        canvas.grab()
    last = shown(canvas)
    draw(canvas, QPoint(200, 300), QPoint(600, 300))
    assert shown(canvas) != last

    canvas.undo()

    until(qtbot, lambda: shown(canvas) == last)


def test_a_very_long_line_comes_in_pieces_and_nothing_of_it_is_lost(canvas: Canvas) -> None:
    QTest.mousePress(canvas, LEFT, pos=QPoint(100, 100))
    for step in range(4200):
        QTest.mouseMove(canvas, QPoint(100 + step % 600, 100 + (step * 7) % 400))
    QTest.mouseRelease(canvas, LEFT, pos=QPoint(100, 100))

    strokes = list(canvas.drawn.sheet.strokes())
    assert len(strokes) > 1
    ends = zip(strokes, strokes[1:], strict=False)
    assert all(one.dots[-1] == other.dots[0] for one, other in ends)
