# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Reading along is a key of one's own: given with the client's key, and taken back without."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from klantreis.domain.members import Access
from klantreis.ui.key_routes import MemberRoom, WhoMayOpen
from tests.ui.at_table import at_table
from tests.ui.table.door import note
from tests.ui.table.key_room import holds_key, profile, say_who, welcome


def test_reading_along_is_taken_back_with_a_new_key_and_told_what_stays(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    with at_table(qapp, tmp_path) as here:
        here.sit()
        ad = welcome(here, profile(here), Access.MAY_READ)
        here.hands.go(WhoMayOpen())

        here.hands.press(f"people.look:{ad}")
        here.hands.press("access.together")

        assert not holds_key(here, ad)
        assert "Kopieën van eerder blijven open." in note(here)
        buttons = here.hands.page.findChildren(QPushButton)
        assert any("Zo is het nu." in one.accessibleName() for one in buttons)


def test_letting_somebody_read_along_can_be_undone(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    with at_table(qapp, tmp_path) as here:
        here.sit()
        ad = welcome(here, profile(here), Access.TOGETHER)
        here.hands.go(MemberRoom(ad))
        here.hands.press("access.may-read")
        say_who(here)
        assert holds_key(here, ad)

        here.hands.press("frame.undo")

        assert not holds_key(here, ad)


@pytest.mark.parametrize("leaves", [True, False])
def test_without_the_clients_key_nobody_reads_along(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, *, leaves: bool
) -> None:
    with at_table(qapp, tmp_path) as here:
        here.sit()
        ad = welcome(here, profile(here), Access.TOGETHER)
        here.hands.go(MemberRoom(ad))
        here.hands.press("access.may-read")

        if leaves:
            here.table.back()
            here.hands.rest()
        else:
            say_who(here, "dit weet de werker niet")

        assert not holds_key(here, ad)
