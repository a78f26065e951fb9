# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The panel around the paper: every tool by mouse and by keyboard, and nothing clipped."""

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from klantreis.domain.language import Language
from klantreis.domain.problems import BadFormat, KlantreisError
from klantreis.look.colours import ThemeName
from klantreis.ui.palettes import tokens_of
from klantreis.ui.pictures.drawing_panel import DrawingPanel
from klantreis.ui.pictures.strokes import Ink, Nib
from klantreis.ui.theme import Look, dress
from klantreis.words.tongue import Tongue, pseudo
from tests.rules.tree import TOP
from tests.ui.pictures.made import as_file, two_halves

LEFT = Qt.MouseButton.LeftButton
NOT_PRESSED = {"draw.undo", "draw.redo", "draw.empty", "draw.done"}


@pytest.fixture
def panel(qtbot: QtBot, look: Look) -> DrawingPanel:
    return _shown(qtbot, look, Tongue(Language.NL))


def test_a_drawing_that_is_done_is_told_as_a_png(qtbot: QtBot, panel: DrawingPanel) -> None:
    _draw(panel)

    with qtbot.waitSignal(panel.kept) as kept:
        _press(panel, "draw.done")

    png: bytes = kept.args[0]
    assert png.startswith(b"\x89PNG")
    assert QImage.fromData(png).size() == QSize(1600, 1200)


def test_what_is_in_hand_is_what_is_drawn_now(panel: DrawingPanel) -> None:
    assert panel.in_hand() is None
    _draw(panel)
    for name in ("draw.undo", "draw.redo", "draw.empty", "draw.undo"):
        _press(panel, name)

    assert panel.in_hand() == panel.drawn


def test_what_cannot_be_done_now_cannot_be_pressed(panel: DrawingPanel) -> None:
    assert _enabled(panel) == set()

    _draw(panel)
    assert _enabled(panel) == {"draw.undo", "draw.empty", "draw.done"}

    _press(panel, "draw.undo")
    assert _enabled(panel) == {"draw.redo"}


def test_the_focus_goes_to_the_paper_when_its_button_can_do_no_more(
    qtbot: QtBot, panel: DrawingPanel
) -> None:
    for _ in range(2):
        _draw(panel)
    _press(panel, "draw.undo")
    redo = _button(panel, "draw.redo")
    redo.setFocus()
    qtbot.waitUntil(redo.hasFocus)

    QTest.keyClick(redo, Qt.Key.Key_Space)

    assert panel.canvas.hasFocus()


@pytest.mark.parametrize("ink", Ink)
def test_every_colour_draws_and_says_its_name(panel: DrawingPanel, ink: Ink) -> None:
    _press(panel, f"draw.{ink}")
    _draw(panel)

    (stroke,) = panel.drawn.sheet.strokes()
    assert stroke.ink is ink
    assert _button(panel, f"draw.{ink}").isChecked()
    name = _button(panel, f"draw.{ink}").accessibleName().lower()
    assert any(name in label.text().lower() for label in panel.findChildren(QLabel))


@pytest.mark.parametrize("nib", Nib)
def test_every_width_draws(panel: DrawingPanel, nib: Nib) -> None:
    _press(panel, f"draw.{nib}")
    _press(panel, f"draw.{nib}")
    _draw(panel)

    (stroke,) = panel.drawn.sheet.strokes()
    assert stroke.nib is nib
    assert _button(panel, f"draw.{nib}").isChecked()


def test_what_is_chosen_is_seen_without_colours(panel: DrawingPanel) -> None:
    red = _button(panel, "draw.red")
    free = red.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)

    _press(panel, "draw.red")

    assert red.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8) != free


def test_an_earlier_drawing_is_gone_on_with(qtbot: QtBot, panel: DrawingPanel) -> None:
    panel.go_on_with(as_file(two_halves(160, 120), "png"))
    qtbot.waitUntil(lambda: not panel.drawn.is_blank)
    _draw(panel)

    with qtbot.waitSignal(panel.kept) as kept:
        _press(panel, "draw.done")

    image = QImage.fromData(kept.args[0])
    assert image.pixelColor(9, 9).red() > 150
    assert image.pixelColor(1590, 9).blue() > 150


def test_an_earlier_drawing_that_is_damaged_is_told(qtbot: QtBot, panel: DrawingPanel) -> None:
    with qtbot.waitSignal(panel.failed) as failed:
        panel.go_on_with(b"no picture")

    problem: KlantreisError = failed.args[0]
    assert isinstance(problem, BadFormat)
    assert panel.drawn.is_blank


def test_a_drawing_is_made_and_kept_by_keyboard_alone(qtbot: QtBot, panel: DrawingPanel) -> None:
    panel.canvas.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(panel.canvas.hasFocus)
    _tab_to(panel, "draw.green")
    QTest.keyClick(_focused(), Qt.Key.Key_Space)
    _tab_to(panel, "draw.sheet")
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Space):
        QTest.keyClick(panel.canvas, key)
    _tab_to(panel, "draw.done")

    with qtbot.waitSignal(panel.kept):
        QTest.keyClick(_focused(), Qt.Key.Key_Space)

    assert [stroke.ink for stroke in panel.drawn.sheet.strokes()] == [Ink.GREEN]


def test_whether_the_pen_is_down_is_said_in_words(qtbot: QtBot, panel: DrawingPanel) -> None:
    QTest.keyClick(panel.canvas, Qt.Key.Key_Space)
    assert "Pen op papier" in _words(panel)

    QTest.keyClick(panel.canvas, Qt.Key.Key_Space)
    assert "Pen los" in _words(panel)


def test_every_control_has_a_name_and_tab_visits_all_in_reading_order(
    qtbot: QtBot, panel: DrawingPanel
) -> None:
    _draw(panel)
    panel.canvas.setFocus()
    qtbot.waitUntil(panel.canvas.hasFocus)

    visited = []
    for _ in range(30):
        visited.append(_focused().objectName())
        QTest.keyClick(_focused(), Qt.Key.Key_Tab)

    controls = [one for one in panel.findChildren(QWidget) if one.focusPolicy() & _BY_TAB]
    usable = [one.objectName() for one in controls if one.isEnabled()]
    assert [one.objectName() for one in controls if not one.accessibleName()] == []
    assert visited[: len(usable)] == usable
    assert visited[len(usable)] == visited[0]
    places = [_place(panel, one) for one in controls if one.isEnabled()]
    assert places[0].left() < places[1].left()


@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("disguise", [str, pseudo])
def test_nothing_is_clipped_on_a_small_screen(
    qtbot: QtBot, qapp: QApplication, look: Look, percent: int, disguise: type[str]
) -> None:
    tokens = tokens_of(ThemeName.LIGHT, percent=percent)
    dressed = dress(qapp, tokens, resources=TOP / "resources")
    panel = _shown(qtbot, dressed, Tongue(Language.NL, disguise))
    QTest.keyClick(panel.canvas, Qt.Key.Key_Space)

    parts = [one for one in panel.findChildren(QWidget) if one.isVisible()]
    small = [one for one in parts if not _has_room(one)]

    assert panel.size() == QSize(1366, 768)
    assert [one.objectName() or type(one).__name__ for one in small] == []
    outside = [one for one in parts if not panel.rect().contains(_place(panel, one))]
    assert outside == []
    buttons = panel.findChildren(QPushButton)
    assert min(min(one.width(), one.height()) for one in buttons) >= 44


_BY_TAB = Qt.FocusPolicy.TabFocus


def _shown(qtbot: QtBot, look: Look, tongue: Tongue) -> DrawingPanel:
    panel = DrawingPanel(look, tongue)
    qtbot.addWidget(panel)
    panel.resize(1366, 768)
    panel.show()
    panel.activateWindow()
    qtbot.waitUntil(panel.isActiveWindow)
    return panel


def _draw(panel: DrawingPanel) -> None:
    middle = panel.canvas.rect().center()
    QTest.mousePress(panel.canvas, LEFT, pos=middle)
    QTest.mouseMove(panel.canvas, middle + QPoint(60, 20))
    QTest.mouseRelease(panel.canvas, LEFT, pos=middle + QPoint(60, 20))


def _press(panel: DrawingPanel, name: str) -> None:
    QTest.mouseClick(_button(panel, name), LEFT)


def _button(panel: DrawingPanel, name: str) -> QPushButton:
    (button,) = (one for one in panel.findChildren(QPushButton) if one.objectName() == name)
    return button


def _enabled(panel: DrawingPanel) -> set[str]:
    return {name for name in NOT_PRESSED if _button(panel, name).isEnabled()}


def _tab_to(panel: DrawingPanel, name: str) -> None:
    for _ in range(40):
        if _focused().objectName() == name:
            return
        QTest.keyClick(_focused(), Qt.Key.Key_Tab)
    raise AssertionError(f"Tab does not come to {name} in {panel}")


def _focused() -> QWidget:
    focused = QApplication.focusWidget()
    assert focused is not None
    return focused


def _words(panel: DrawingPanel) -> list[str]:
    return [label.text() for label in panel.findChildren(QLabel) if label.isVisible()]


def _place(panel: QWidget, part: QWidget) -> QRect:
    return QRect(part.mapTo(panel, QPoint(0, 0)), part.size())


def _has_room(part: QWidget) -> bool:
    if isinstance(part, QLabel) and part.wordWrap():
        return part.height() >= part.heightForWidth(part.width())
    least = part.minimumSizeHint().expandedTo(part.minimumSize())
    return part.width() >= least.width() and part.height() >= least.height()
