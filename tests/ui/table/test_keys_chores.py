# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Chores: a backup when one is due, a trial when one is due; only what went wrong is told."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from klantreis.services import keeping
from klantreis.ui.chores import Chores
from klantreis.ui.journal import Journal
from tests.ui.at_table import AtTable, at_table
from tests.ui.table.door import note
from tests.ui.table.giving import got, tell

LONG_MS = 3_600_000


@contextmanager
def at_work(here: AtTable, *, every_ms: int = 1, look_ms: int = LONG_MS) -> Iterator[Chores]:
    """Chores that come round at once, or only after a long while."""
    table = here.table
    chores = Chores(
        table.runner, table._notes, every_ms=every_ms, look_over_after_ms=look_ms, again_ms=1
    )
    chores.start()
    try:
        yield chores
    finally:
        chores.stop()
        here.hands.rest()


def folder(here: AtTable) -> Path:
    """Where the backups lie."""
    seat = here.table.seat
    assert seat is not None
    return here.table.world.parts.folders.data / "backups" / seat.journey


def backups(here: AtTable) -> list[Path]:
    """The backups that there are; looked for on the disk, for chores keep the journal busy."""
    return sorted(folder(here).glob("*.klantreis"))


def test_what_changed_gets_a_backup_without_a_word(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    with at_table(qapp, tmp_path) as here:
        here.sit()
        tell(here, "Ik wil rust.")

        with at_work(here):
            qtbot.waitUntil(lambda: len(backups(here)) == 1)

        assert note(here) == ""


def test_within_the_hour_there_is_no_second_backup(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    with at_table(qapp, tmp_path) as here:
        here.sit()
        here.do(lambda journal: keeping.backup(journal.session))
        tell(here, "Ik wil rust.")

        with at_work(here):
            qtbot.waitUntil(lambda: _rehearsed(here))

        assert len(backups(here)) == 1


def test_a_backup_is_tried_when_that_is_due(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    with at_table(qapp, tmp_path) as here:
        here.sit()
        here.do(lambda journal: keeping.backup(journal.session))
        assert not _rehearsed(here)

        with at_work(here):
            qtbot.waitUntil(lambda: _rehearsed(here))

        assert note(here) == ""


def test_a_backup_that_does_not_open_is_told_once(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    with at_table(qapp, tmp_path) as here:
        here.sit()
        made = got(here, lambda journal: keeping.backup(journal.session))
        made.write_bytes(made.read_bytes()[:-40])
        rounds: list[bool] = []

        with at_work(here) as chores:
            qtbot.waitUntil(lambda: "De reservekopie ging niet open." in note(here))
            here.table._notes.clear()
            chores._tending.timeout.connect(lambda: rounds.append(True))
            qtbot.waitUntil(lambda: len(rounds) > 20)

        assert note(here) == ""


def test_looking_over_a_sound_journey_says_nothing(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    with at_table(qapp, tmp_path) as here:
        here.sit()
        tell(here, "Ik wil rust.")
        log = here.table.world.parts.log.path

        with at_work(here, every_ms=LONG_MS, look_ms=1):
            qtbot.waitUntil(lambda: "checked" in log.read_text())

        assert note(here) == ""


def test_what_was_changed_behind_our_back_is_told(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    with at_table(qapp, tmp_path) as here:
        here.sit()
        tell(here, "Ik wil rust.")
        here.do(_break)

        with at_work(here, every_ms=LONG_MS, look_ms=1):
            qtbot.waitUntil(lambda: "klopt niet meer" in note(here))


def test_without_a_journey_nothing_is_done_and_nothing_told(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    with at_table(qapp, tmp_path) as here, at_work(here, look_ms=1) as chores:
        rounds: list[bool] = []
        chores._tending.timeout.connect(lambda: rounds.append(True))

        qtbot.waitUntil(lambda: len(rounds) > 20)

        assert note(here) == ""


def test_locking_does_not_wait_until_all_was_looked_over(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    with at_table(qapp, tmp_path) as here:
        here.sit()
        tell(here, "Ik wil rust.")
        here.do(_break)
        chores = Chores(here.table.runner, here.table._notes)
        # As when somebody locks while it is under way.
        here.do(chores._inspect)

        assert note(here) == ""


def test_after_stop_nothing_begins_any_more(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    with at_table(qapp, tmp_path) as here:
        here.sit()
        tell(here, "Ik wil rust.")

        with at_work(here) as chores:
            chores.stop()
            # What comes after it has been through the same queue.
            here.do(lambda journal: journal.session.changed)

        assert backups(here) == []


def _rehearsed(here: AtTable) -> bool:
    return (folder(here) / "oefening").exists()


def _break(journal: Journal) -> None:
    """A signature that no longer holds, as damage would leave it."""
    connection = journal.session.store.connection
    connection.execute("update fact set sig = zeroblob(64) where kind = 'Written'")
    connection.commit()
