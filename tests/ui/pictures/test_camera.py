# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The camera looks only while it is asked to; a frame goes its whole way, from the sink on."""

import pytest
from PySide6.QtCore import QObject, QSize
from PySide6.QtGui import QImage
from PySide6.QtMultimedia import QCamera, QCameraDevice
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from klantreis.domain.problems import KlantreisError, NotThere
from klantreis.ui.pictures.camera import Eye, best_of
from tests.ui.pictures.made import LEFT, Table, segments, two_halves


def test_a_frame_that_comes_in_is_seen(qtbot: QtBot, qapp: QApplication) -> None:
    table = Table()
    table.eye.start()

    with qtbot.waitSignal(table.eye.sees) as seen:
        table.show(two_halves(1280, 720))

    image: QImage = seen.args[0]
    assert image.size() == QSize(1280, 720)
    assert image.pixelColor(9, 9) == LEFT


def test_of_many_frames_at_once_only_the_newest_is_looked_at(
    qtbot: QtBot, qapp: QApplication
) -> None:
    table = Table()
    table.eye.start()
    seen: list[QImage] = []
    table.eye.sees.connect(seen.append)

    for wide in range(100, 300, 2):
        table.show(two_halves(wide, 100))
    qtbot.waitUntil(lambda: seen != [])

    assert [image.width() for image in seen] == [298]


def test_what_is_seen_is_taken_as_a_small_jpeg_that_says_nothing_else(
    qtbot: QtBot, qapp: QApplication
) -> None:
    table = Table()
    table.eye.start()
    with qtbot.waitSignal(table.eye.sees):
        table.show(two_halves(1920, 1080))

    with qtbot.waitSignal(table.eye.took) as took:
        table.eye.take()

    jpeg: bytes = took.args[0]
    assert QImage.fromData(jpeg).size() == QSize(1600, 900)
    assert set(segments(jpeg)) == {0xE0, 0xDB, 0xC0, 0xC4}


def test_a_photo_asked_for_too_early_is_taken_of_the_first_frame(
    qtbot: QtBot, qapp: QApplication
) -> None:
    table = Table()
    table.eye.start()
    table.eye.take()

    with qtbot.waitSignal(table.eye.took):
        table.show(two_halves(64, 36))


def test_the_light_is_on_between_start_and_stop_only(qapp: QApplication) -> None:
    table = Table()
    lit = [table.is_lit]

    for act in (table.eye.start, table.eye.start, table.eye.stop):
        act()
        lit.append(table.is_lit)

    assert lit == [False, True, True, False]
    assert len(table.cameras) == 1


def test_nothing_is_seen_or_taken_after_it_stopped(qtbot: QtBot, qapp: QApplication) -> None:
    table = Table()
    table.eye.start()
    with qtbot.waitSignal(table.eye.sees):
        table.show(two_halves(64, 36))
    heard: list[object] = []
    table.eye.sees.connect(heard.append)
    table.eye.took.connect(heard.append)

    table.eye.take()
    table.eye.stop()
    table.eye.take()
    table.show(two_halves(64, 36))
    # Whatever was on its way has come by then.
    other = Table()
    other.eye.start()
    other.eye.take()
    with qtbot.waitSignal(other.eye.took):
        other.show(two_halves(64, 36))

    assert heard == []


def test_a_camera_that_is_unplugged_is_told_and_looked_through_no_more(qapp: QApplication) -> None:
    table = Table()
    told: list[bool] = []
    table.eye.changed.connect(told.append)
    table.eye.start()

    table.unplug()

    assert told == [False]
    assert not table.eye.has_camera()
    assert not table.is_lit


def test_a_camera_that_is_plugged_in_is_told(qapp: QApplication) -> None:
    table = Table()
    found = table.inputs
    table.unplug()
    told: list[bool] = []
    table.eye.changed.connect(told.append)

    table.inputs = found
    table.tell()

    assert told == [True]
    assert table.eye.has_camera()


def test_a_computer_without_a_camera_has_none(qapp: QApplication) -> None:
    assert not Eye(inputs=list).has_camera()


def test_looking_without_a_camera_is_told_as_a_problem(qapp: QApplication) -> None:
    eye = Eye(inputs=list)
    problems: list[KlantreisError] = []
    eye.failed.connect(problems.append)

    eye.start()

    assert [type(one) for one in problems] == [NotThere]
    assert not eye.is_on


def test_a_camera_that_qt_cannot_open_is_told_once(qapp: QApplication) -> None:
    eye = Eye(inputs=lambda: [QCameraDevice()], open_camera=QCamera)
    problems: list[KlantreisError] = []
    eye.failed.connect(problems.append)

    eye.start()

    assert [one.values for one in problems] == [{"what": "camera"}]
    assert not eye.is_on


def test_a_camera_that_shows_nothing_is_not_waited_for_for_ever(
    qtbot: QtBot, qapp: QApplication
) -> None:
    table = Table(patience_ms=30)

    with qtbot.waitSignal(table.eye.failed):
        table.eye.start()

    assert not table.is_lit


def test_an_eye_that_is_gone_leaves_no_light(qtbot: QtBot, qapp: QApplication) -> None:
    table = Table()
    table.eye.start()
    camera: QObject = table.cameras[0]

    with qtbot.waitSignal(camera.destroyed):
        table.eye.deleteLater()


@pytest.mark.parametrize(
    ("formats", "best"),
    [
        ([], None),
        ([(640, 480, 30.0), (1280, 720, 30.0), (1920, 1080, 30.0)], 2),
        ([(640, 480, 30.0), (1280, 720, 30.0), (1920, 1080, 5.0)], 1),
        ([(1280, 720, 30.0), (3840, 2160, 30.0)], 0),
        ([(1280, 720, 30.0), (1280, 720, 60.0)], 1),
        ([(3840, 2160, 30.0)], None),
    ],
)
def test_a_format_is_chosen_that_is_sharp_and_quick(
    formats: list[tuple[int, int, float]], best: int | None
) -> None:
    assert best_of(formats) == best
