# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The door waits for nothing that is only needed behind it."""

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from klantreis.ui.every_room import ROOMS
from klantreis.ui.rooms.door.shelf import ShelfPage
from klantreis.ui.rooms_in_time import RoomsInTime
from klantreis.ui.routes import Shelf
from tests.rules.tree import TOP
from tests.ui.at_table import at_table

BEHIND_THE_DOOR = {
    "PIL", "PySide6.QtPdf", "PySide6.QtPrintSupport", "aiohttp", "klantreis.ui.every_room",
    "pikepdf", "pyhanko", "reportlab",
}  # fmt: skip


def test_papers_and_signatures_are_not_loaded_before_the_door() -> None:
    told = "import sys, klantreis.ui.app; print(*sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", told],
        cwd=TOP / "src",
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    loaded = set(done.stdout.split())

    assert "klantreis.ui.rooms.door.shelf" in loaded
    assert loaded & BEHIND_THE_DOOR == set()


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
