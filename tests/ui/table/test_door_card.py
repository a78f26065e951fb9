# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The card at the door: held before a camera, or as a file on a stick, it is not typed."""

from pathlib import Path

from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from klantreis.domain.locking import LockKind
from klantreis.services import key_files
from klantreis.ui.pictures.camera import Eye
from klantreis.ui.places.picking import PlacePicker
from klantreis.ui.rooms.door.stick_key import StickKey
from klantreis.ui.routes import Home
from klantreis.ui.senses import Senses, senses_of
from klantreis.ui.sound.devices import Devices
from klantreis.ui.sound.speaking import NoVoice
from tests.ui.pictures.made import Table as Camera
from tests.ui.pictures.made import on_table, qr
from tests.ui.table.door import at_door, closed_journey, to_lock


def test_the_card_before_the_camera_takes_the_place_of_typing(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    camera = Camera()
    with at_door(qapp, tmp_path, senses=_seeing(camera.eye)) as here:
        made = closed_journey(here, LockKind.CARD_PIN)
        to_lock(here, made)
        here.hands.press("open.camera")
        field = here.hands.find("open.card")
        assert isinstance(field, QLineEdit)

        frame = on_table(qr(made.key.card, 350))

        def has_read_it() -> bool:
            camera.show(frame)
            return field.text() == made.key.card

        qtbot.waitUntil(has_read_it, timeout=20_000)

        assert not camera.eye.is_on
        here.hands.write("open.pin", made.key.pin)
        here.hands.press("open.go")
        assert here.table.here == Home()


def test_without_a_camera_its_button_is_not_there(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    with at_door(qapp, tmp_path) as here:
        to_lock(here, closed_journey(here, LockKind.CARD_PIN))

        assert not here.hands.has("open.camera")


def test_a_key_file_takes_the_place_of_typing(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, home: Path
) -> None:
    with at_door(qapp, tmp_path) as here:
        made = closed_journey(here, LockKind.CARD_PIN)
        key_files.put_on_stick(made.key, home / "sleutel.txt")
        to_lock(here, made)

        here.hands.press("open.stick")
        qtbot.waitUntil(lambda: here.hands.has("place.open:0"))
        here.hands.press("place.open:0")
        qtbot.waitUntil(lambda: here.hands.has("place.file:0"))
        here.hands.press("place.file:0")
        here.hands.write("open.pin", made.key.pin)
        here.hands.press("open.go")

        assert here.table.here == Home()


def test_who_asks_again_where_the_key_file_is_begins_again(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, home: Path
) -> None:
    with at_door(qapp, tmp_path) as here:
        stick = StickKey(here.hands.page)

        stick.look()
        stick.look()

        assert len(stick.findChildren(PlacePicker)) == 1


def _seeing(eye: Eye) -> Senses:
    return senses_of(Devices(), eye, lambda: NoVoice.NO_SPEAKER, own=None)
