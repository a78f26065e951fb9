# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""A photo of the journal is shown as wide as fits, sharp, and big when it is pressed."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from klantreis.domain.language import Language
from klantreis.ui.pictures.big_picture import BigPicture
from klantreis.ui.pictures.fitting import Fitted
from klantreis.ui.pictures.showing import PhotoView
from klantreis.ui.theme import Look
from klantreis.words.tongue import Tongue
from tests.ui.pictures.made import LEFT, RIGHT, as_file, png_that_says, two_halves

DUTCH = Tongue(Language.NL)


@pytest.fixture
def view(qtbot: QtBot, look: Look) -> Iterator[PhotoView]:
    page = QWidget()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    made = PhotoView(look, DUTCH, about="Brief van de gemeente")
    column.addWidget(made)
    column.addStretch()
    page.resize(600, 700)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    yield made
    page.close()


def test_a_picture_is_as_wide_as_there_is_room_in_its_own_shape(
    qtbot: QtBot, look: Look, view: PhotoView
) -> None:
    _show(qtbot, view, as_file(two_halves(1200, 600), "jpg"))

    ring = look.tokens.sizes.ring
    qtbot.waitUntil(lambda: view.height() == (600 - 2 * ring) // 2 + 2 * ring)
    shown = view.grab().toImage()
    assert _is_red(shown.pixelColor(20, 100).red(), shown.pixelColor(20, 100).blue())
    assert not _is_red(shown.pixelColor(580, 100).red(), shown.pixelColor(580, 100).blue())


def test_a_small_picture_is_not_blown_up(qtbot: QtBot, look: Look, view: PhotoView) -> None:
    _show(qtbot, view, as_file(two_halves(100, 50), "png"))

    shown = view.grab().toImage()
    middle = view.rect().center()
    assert shown.pixelColor(middle.x() - 40, middle.y()) == LEFT
    assert shown.pixelColor(middle.x() + 40, middle.y()) == RIGHT
    assert shown.pixelColor(middle.x() - 80, middle.y()) not in [LEFT, RIGHT]


def test_a_picture_uses_every_dot_of_a_sharp_screen(qapp: QApplication) -> None:
    stripes = QImage(400, 200, QImage.Format.Format_RGB32)
    for at in range(400):
        for down in range(200):
            stripes.setPixelColor(at, down, LEFT if at % 2 else RIGHT)
    screen = QImage(400, 200, QImage.Format.Format_RGB32)
    screen.setDevicePixelRatio(2.0)

    painter = QPainter(screen)
    place = Fitted(stripes).paint(painter, QRect(0, 0, 200, 100), ratio=2.0)
    painter.end()

    assert place == QRect(0, 0, 200, 100)
    screen.setDevicePixelRatio(1.0)
    assert screen == stripes


def test_a_voice_says_what_it_is_and_what_a_press_does(view: PhotoView) -> None:
    assert view.accessibleName() == "Bekijk dit groot: Brief van de gemeente"


@pytest.mark.parametrize("data", [b"", b"no picture", png_that_says(30_000, 30_000)])
def test_what_cannot_be_shown_says_so_and_cannot_be_seen_big(
    qtbot: QtBot, view: PhotoView, data: bytes
) -> None:
    _show(qtbot, view, data)

    QTest.mouseClick(view, Qt.MouseButton.LeftButton)

    assert view.accessibleDescription() == "Ik kan deze foto niet laten zien."
    assert view.window().findChildren(BigPicture) == []


def test_only_the_newest_picture_is_shown(qtbot: QtBot, view: PhotoView) -> None:
    view.show_bytes(as_file(two_halves(1600, 1200), "png"))
    _show(qtbot, view, as_file(two_halves(60, 40), "png"))

    assert view.image.size() == QSize(60, 40)


def test_a_picture_can_be_forgotten(qtbot: QtBot, view: PhotoView) -> None:
    _show(qtbot, view, as_file(two_halves(60, 40), "png"))

    view.show_nothing()

    assert view.image.isNull()


def test_a_press_shows_it_over_the_whole_window_and_a_button_closes_it(
    qtbot: QtBot, view: PhotoView
) -> None:
    big = _big(qtbot, view)
    assert big.size() == view.window().size()
    view.window().resize(800, 500)
    assert big.size() == QSize(800, 500)

    (close,) = big.findChildren(QPushButton)
    with qtbot.waitSignal(big.closed):
        QTest.mouseClick(close, Qt.MouseButton.LeftButton)

    qtbot.waitUntil(view.hasFocus)


def test_by_keyboard_it_opens_and_closes_and_tab_stays_inside(
    qtbot: QtBot, view: PhotoView
) -> None:
    _show(qtbot, view, as_file(two_halves(600, 400), "png"))
    view.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(view.hasFocus)
    QTest.keyClick(view, Qt.Key.Key_Space)
    (big,) = view.window().findChildren(BigPicture)
    (close,) = big.findChildren(QPushButton)
    qtbot.waitUntil(close.hasFocus)

    QTest.keyClick(close, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is close
    with qtbot.waitSignal(big.closed):
        QTest.keyClick(close, Qt.Key.Key_Escape)

    qtbot.waitUntil(view.hasFocus)


def test_the_big_picture_goes_with_the_one_it_came_from(qtbot: QtBot, view: PhotoView) -> None:
    big = _big(qtbot, view)

    with qtbot.waitSignal(big.destroyed):
        view.deleteLater()


def _show(qtbot: QtBot, view: PhotoView, data: bytes) -> None:
    with qtbot.waitSignal(view.shown):
        view.show_bytes(data)


def _big(qtbot: QtBot, view: PhotoView) -> BigPicture:
    _show(qtbot, view, as_file(two_halves(600, 400), "png"))
    QTest.mouseClick(view, Qt.MouseButton.LeftButton)
    (big,) = view.window().findChildren(BigPicture)
    return big


def _is_red(red: int, blue: int) -> bool:
    return red > blue
