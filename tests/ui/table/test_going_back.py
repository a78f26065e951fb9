# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""*Teruggaan*: what it means is said, it is asked once, and everybody stays at the table."""

from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from klantreis.services import keeping, listing
from klantreis.ui.journal import Journal
from klantreis.ui.key_routes import Backups
from klantreis.ui.routes import Home
from klantreis.ui.wishes import Go
from tests.ui.at_table import AtTable, at_table
from tests.ui.table.door import note, said
from tests.ui.table.giving import got, tell


def test_the_client_goes_back_and_all_stay_at_the_table(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    with at_table(qapp, tmp_path) as here:
        seat = here.sit_together()
        tell(here, "toen")
        here.do(_back_up)
        tell(here, "daarna")
        _choose_backup(here)
        assert "Ik bewaar eerst alles van nu." in said(here)

        here.hands.press("goback.yes")

        assert _titles(here) == ["toen"]
        assert isinstance(here.table.here, Home)
        assert "Je bent terug." in note(here)
        assert here.table.seat == seat
        tell(here, "en verder")
        assert _titles(here) == ["en verder", "toen"]


def test_no_leaves_all_as_it_is(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> None:
    with at_table(qapp, tmp_path) as here:
        here.sit()
        here.do(_back_up)
        tell(here, "daarna")
        _choose_backup(here)

        here.hands.press("goback.no")

        assert _titles(here) == ["daarna"]


def test_a_backup_that_is_damaged_is_said_and_nothing_changes(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    with at_table(qapp, tmp_path) as here:
        here.sit()
        file = here.do(_back_up)
        assert isinstance(file, Path)
        file.write_bytes(file.read_bytes()[:-9])
        tell(here, "daarna")
        _choose_backup(here)

        here.hands.press("goback.yes")

        assert "Er is niets veranderd." in note(here)
        assert _titles(here) == ["daarna"]


def _choose_backup(here: AtTable) -> None:
    here.table.fulfil(Go(Backups()))
    here.hands.rest()
    here.hands.press("backup.go-back")
    here.hands.press("goback.to:0")


def _back_up(journal: Journal) -> Path:
    return keeping.backup(journal.session)


def _titles(here: AtTable) -> list[str]:
    rows = got(here, lambda journal: listing.rows(journal.session, start=0, most=9))
    return [one.title for one in rows]
