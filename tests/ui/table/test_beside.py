# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the table does beside the pages: a second at the table, silence at the door, chores."""

from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from klantreis.ui.routes import SettingsRoom, Shelf, WorkerSits
from klantreis.ui.watch import Watch
from klantreis.ui.wishes import Go
from tests.ui.at_table import at_table


def test_the_pen_of_a_client_alone_asks_who_sits_beside_them(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    with at_table(qapp, tmp_path) as here:
        here.sit()

        here.hands.press("frame.pen")

        assert isinstance(here.table.here, WorkerSits)


def test_silence_at_the_door_takes_what_is_in_view_away(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    with at_table(qapp, tmp_path, route=Shelf()) as here:
        here.table.fulfil(Go(SettingsRoom()))

        here.table.findChildren(Watch)[0].silent.emit()

        assert here.table.here == Shelf()
        assert here.table.frame.page is not None


def test_silence_at_an_open_journey_locks_it(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    with at_table(qapp, tmp_path) as here:
        here.sit()

        here.table.findChildren(Watch)[0].silent.emit()

        assert here.table.frame.page is None
        assert here.table.seat is None


def test_backups_are_thought_of_while_a_journey_is_open_and_not_after(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    with at_table(qapp, tmp_path) as here:
        chores = here.table.chores
        assert not any(timer.isActive() for timer in chores.findChildren(QTimer))

        here.sit()
        assert any(timer.isActive() for timer in chores.findChildren(QTimer))

        here.table.away()
        assert not any(timer.isActive() for timer in chores.findChildren(QTimer))
