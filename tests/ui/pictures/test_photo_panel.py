# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""A photo is taken, looked at, and kept after a yes; the camera looks only meanwhile."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from klantreis.domain.language import Language
from klantreis.look.colours import ThemeName
from klantreis.ui.palettes import tokens_of
from klantreis.ui.pictures.photo_panel import LiveView, PhotoPanel
from klantreis.ui.theme import Look, dress
from klantreis.words.tongue import Tongue, pseudo
from tests.rules.tree import TOP
from tests.ui.pictures.made import LEFT, RIGHT, Table, segments, two_halves

DUTCH = Tongue(Language.NL)


@pytest.fixture
def table(qapp: QApplication) -> Table:
    return Table()


@pytest.fixture
def panel(qtbot: QtBot, look: Look, table: Table) -> PhotoPanel:
    return _shown(qtbot, PhotoPanel(look, DUTCH, table.eye))


def test_a_photo_goes_from_the_camera_to_who_keeps_it(
    qtbot: QtBot, table: Table, panel: PhotoPanel
) -> None:
    _take(qtbot, table, panel)
    assert _buttons(panel) == ["photo.keep", "photo.another", "photo.from-file"]

    with qtbot.waitSignal(panel.kept) as kept:
        _press(panel, "photo.keep")

    jpeg: bytes = kept.args[0]
    assert QImage.fromData(jpeg).size() == QSize(1280, 720)
    assert set(segments(jpeg)) == {0xE0, 0xDB, 0xC0, 0xC4}


def test_what_the_camera_sees_is_on_the_screen(
    qtbot: QtBot, table: Table, panel: PhotoPanel
) -> None:
    with qtbot.waitSignal(table.eye.sees):
        table.show(two_halves(1280, 720))

    seen = panel.live.grab().toImage()
    middle = seen.height() // 2
    assert seen.pixelColor(seen.width() // 2 - 60, middle) == LEFT
    assert seen.pixelColor(seen.width() // 2 + 60, middle) == RIGHT


def test_the_camera_looks_while_the_panel_is_seen_and_no_longer(
    qtbot: QtBot, table: Table, panel: PhotoPanel
) -> None:
    lit = [table.is_lit]

    panel.hide()
    lit.append(table.is_lit)
    panel.show()
    lit.append(table.is_lit)
    _take(qtbot, table, panel)
    lit.append(table.is_lit)
    _press(panel, "photo.another")
    lit.append(table.is_lit)

    assert lit == [True, False, True, False, True]


def test_a_panel_that_is_thrown_away_leaves_no_light(
    qtbot: QtBot, look: Look, table: Table
) -> None:
    page = QWidget()
    panel = PhotoPanel(look, DUTCH, table.eye)
    panel.setParent(page)
    page.show()
    panel.show()
    lit = [table.is_lit]

    with qtbot.waitSignal(panel.destroyed):
        panel.deleteLater()

    assert [*lit, table.is_lit] == [True, False]
    page.close()


def test_another_photo_takes_the_place_of_the_first(
    qtbot: QtBot, table: Table, panel: PhotoPanel
) -> None:
    _take(qtbot, table, panel)
    _press(panel, "photo.another")
    assert _buttons(panel) == ["photo.take", "photo.from-file"]

    _take(qtbot, table, panel, QSize(640, 480))
    with qtbot.waitSignal(panel.kept) as kept:
        _press(panel, "photo.keep")

    assert QImage.fromData(kept.args[0]).size() == QSize(640, 480)


def test_without_a_camera_there_is_no_live_part_and_a_file_is_offered(
    qtbot: QtBot, look: Look, table: Table
) -> None:
    table.unplug()
    panel = _shown(qtbot, PhotoPanel(look, DUTCH, table.eye))

    assert _buttons(panel) == ["photo.from-file"]
    assert not panel.live.isVisible()
    with qtbot.waitSignal(panel.from_file_asked):
        _press(panel, "photo.from-file")


def test_the_live_part_comes_and_goes_with_the_camera(table: Table, panel: PhotoPanel) -> None:
    inputs = table.inputs
    table.unplug()
    assert _buttons(panel) == ["photo.from-file"]

    table.inputs = inputs
    table.tell()

    assert _buttons(panel) == ["photo.take", "photo.from-file"]
    assert table.is_lit


def test_a_photo_that_waits_for_a_yes_stays_when_the_camera_goes(
    qtbot: QtBot, table: Table, panel: PhotoPanel
) -> None:
    _take(qtbot, table, panel)

    table.unplug()

    with qtbot.waitSignal(panel.kept):
        _press(panel, "photo.keep")


def test_a_camera_that_fails_is_said_and_can_be_tried_again(
    qtbot: QtBot, look: Look, qapp: QApplication
) -> None:
    table = Table(patience_ms=30)
    panel = _shown(qtbot, PhotoPanel(look, DUTCH, table.eye))
    qtbot.waitUntil(lambda: not table.is_lit)
    assert _buttons(panel) == ["photo.camera-on", "photo.from-file"]
    assert "De camera doet het nu niet." in _words(panel)

    _press(panel, "photo.camera-on")

    assert table.is_lit
    assert _buttons(panel) == ["photo.take", "photo.from-file"]


def test_all_of_it_is_done_by_keyboard(qtbot: QtBot, table: Table, panel: PhotoPanel) -> None:
    with qtbot.waitSignal(table.eye.sees):
        table.show(two_halves(64, 36))
    take = _button(panel, "photo.take")
    take.setFocus()

    QTest.keyClick(take, Qt.Key.Key_Space)
    keep = _button(panel, "photo.keep")
    qtbot.waitUntil(keep.hasFocus)

    with qtbot.waitSignal(panel.kept):
        QTest.keyClick(keep, Qt.Key.Key_Space)


def test_a_mirror_shows_left_on_the_right(qtbot: QtBot, look: Look) -> None:
    mirror = LiveView(look, is_mirrored=True)
    qtbot.addWidget(mirror)
    mirror.resize(320, 180)

    mirror.show_frame(two_halves(320, 180))

    assert mirror.grab().toImage().pixelColor(300, 90) == LEFT


def test_nothing_of_it_comes_on_the_disk(
    qtbot: QtBot, table: Table, panel: PhotoPanel, home: Path, tmp_path: Path
) -> None:
    _take(qtbot, table, panel)
    _press(panel, "photo.keep")

    kept = [one for one in (*home.rglob("*"), *tmp_path.rglob("*")) if one.is_file()]
    assert [one for one in kept if one.suffix in {".jpg", ".jpeg", ".png", ".bmp"}] == []
    assert [one for one in kept if one.read_bytes()[:2] in {b"\xff\xd8", b"\x89P"}] == []


@pytest.mark.parametrize("percent", [100, 200])
def test_nothing_is_clipped_on_a_small_screen_and_all_is_named(
    qtbot: QtBot, qapp: QApplication, look: Look, table: Table, percent: int
) -> None:
    tokens = tokens_of(ThemeName.LIGHT, percent=percent)
    dressed = dress(qapp, tokens, resources=TOP / "resources")
    panel = _shown(qtbot, PhotoPanel(dressed, Tongue(Language.NL, pseudo), table.eye))
    _take(qtbot, table, panel)

    buttons = [one for one in panel.findChildren(QPushButton) if one.isVisible()]
    assert panel.size() == QSize(1366, 768)
    assert [one.text() for one in buttons if not one.accessibleName()] == []
    assert [one.text() for one in buttons if one.width() < one.minimumSizeHint().width()] == []
    assert min(min(one.width(), one.height()) for one in buttons) >= 44
    assert all(panel.rect().contains(one.geometry()) for one in panel.findChildren(LiveView))
    assert panel.live.height() > 300


def _shown(qtbot: QtBot, panel: PhotoPanel) -> PhotoPanel:
    qtbot.addWidget(panel)
    panel.resize(1366, 768)
    panel.show()
    panel.activateWindow()
    qtbot.waitUntil(panel.isActiveWindow)
    return panel


def _take(qtbot: QtBot, table: Table, panel: PhotoPanel, size: QSize | None = None) -> None:
    size = QSize(1280, 720) if size is None else size
    with qtbot.waitSignal(table.eye.sees):
        table.show(two_halves(size.width(), size.height()))
    _press(panel, "photo.take")
    qtbot.waitUntil(lambda: "photo.keep" in _buttons(panel))


def _press(panel: PhotoPanel, name: str) -> None:
    QTest.mouseClick(_button(panel, name), Qt.MouseButton.LeftButton)


def _button(panel: PhotoPanel, name: str) -> QPushButton:
    (button,) = (one for one in panel.findChildren(QPushButton) if one.objectName() == name)
    return button


def _buttons(panel: PhotoPanel) -> list[str]:
    return [one.objectName() for one in panel.findChildren(QPushButton) if one.isVisible()]


def _words(panel: PhotoPanel) -> list[str]:
    return [one.text() for one in panel.findChildren(QLabel)]
