# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The door waits for nothing that is only needed behind it."""

import json
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from klantreis.ui.every_room import ROOMS
from klantreis.ui.rooms.door.shelf import ShelfPage
from klantreis.ui.rooms_in_time import RoomsInTime
from klantreis.ui.routes import Shelf
from tests.rules.tree import TOP
from tests.ui.at_table import at_table

# Whoever adds to what the door loads should see it here, and know that everybody waits for it.
MOST_MODULES = 130
MOST_WIDGETS = 40
BEHIND_THE_DOOR = {
    "PIL", "PySide6.QtMultimedia", "PySide6.QtPdf", "PySide6.QtPrintSupport",
    "PySide6.QtTextToSpeech", "aiohttp", "cryptography.hazmat.bindings._rust", "fontTools",
    "keyring", "klantreis.host.keyring_vault", "klantreis.services.opening",
    "klantreis.storage.store", "klantreis.ui.every_room", "klantreis.ui.pictures.camera",
    "klantreis.ui.sound.devices", "pikepdf", "pyhanko", "reportlab", "secretstorage", "sqlcipher3",
    "zxcvbn", "zxingcpp",
}  # fmt: skip
# They take half of the memory, and most days nobody prints.
FOR_PAPERS_AND_KEYRINGS = {
    "aiohttp", "fontTools", "keyring", "pikepdf", "pyhanko", "reportlab", "secretstorage", "zxcvbn",
}  # fmt: skip


@pytest.fixture(scope="module")
def at_the_door(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, Any]:
    """What the program itself had loaded and made when the door could be used."""
    home = tmp_path_factory.mktemp("home")
    done = subprocess.run(
        [sys.executable, "-m", "tests.ui.hard.door_child"],
        cwd=TOP,
        env={"HOME": str(home), "PYTHONPATH": "src:.", "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    told: Mapping[str, Any] = json.loads(done.stdout)
    return told


def test_nothing_is_loaded_before_the_door_that_is_only_needed_behind_it(
    at_the_door: Mapping[str, Any],
) -> None:
    assert at_the_door["page"] == "ShelfPage"
    assert set(at_the_door["loaded"]) & BEHIND_THE_DOOR == set()


def test_few_modules_of_ours_and_few_widgets_stand_before_the_door(
    at_the_door: Mapping[str, Any],
) -> None:
    ours = [name for name in at_the_door["loaded"] if name.startswith("klantreis")]

    assert len(ours) <= MOST_MODULES
    assert at_the_door["widgets"] <= MOST_WIDGETS


def test_papers_and_signatures_are_not_loaded_before_somebody_makes_one() -> None:
    told = (
        "import sys; from klantreis.__main__ import BEHIND_THE_DOOR;"
        " from klantreis.host.loading import load, put_off; put_off(BEHIND_THE_DOOR);"
        " load('klantreis.ui.every_room'); print(*sys.modules)"
    )
    done = subprocess.run(
        [sys.executable, "-c", told],
        cwd=TOP / "src",
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    loaded = set(done.stdout.split())

    assert "klantreis.ui.rooms.printing.room" in loaded
    assert loaded & FOR_PAPERS_AND_KEYRINGS == set()


@pytest.mark.parametrize("is_fetched", [True, False])
def test_all_rooms_are_there_when_somebody_asks(*, is_fetched: bool) -> None:
    rooms = RoomsInTime()
    if is_fetched:
        rooms.fetch()
        rooms.fetch()

    assert rooms[Shelf] is ShelfPage
    assert dict(rooms) == dict(ROOMS)


def test_the_door_opens_on_rooms_that_come_in_time(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    rooms = RoomsInTime()
    with at_table(qapp, tmp_path, rooms=rooms, route=Shelf()) as here:
        here.table.shown.connect(rooms.fetch)
        here.hands.rest()
        assert isinstance(here.hands.page, ShelfPage)

        here.sit()
        assert here.hands.has("home.print")
