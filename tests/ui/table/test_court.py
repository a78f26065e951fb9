# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Whom a court let decide is recorded with all three, by the client, or not at all."""

from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from klantreis.domain.ids import MemberId
from klantreis.domain.members import Representative
from klantreis.ui.key_routes import Court, MemberRoom
from tests.ui.at_table import AtTable, at_table
from tests.ui.table.door import note, said
from tests.ui.table.key_room import people

LINES = {"court.scope": "geldzaken", "court.reference": "C/02/123", "court.date": "1 mei 2025"}


def at_the_court_of_a_worker(here: AtTable) -> MemberId:
    """The page of the worker at the table, and on to what a court decided."""
    ad = here.sit_together().sitters[1].id
    here.hands.go(MemberRoom(ad))
    here.hands.press("people.court")
    return ad


def test_all_three_are_recorded_and_stand_with_the_name(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    with at_table(qapp, tmp_path) as here:
        ad = at_the_court_of_a_worker(here)
        for line, text in LINES.items():
            here.hands.write(line, text)

        here.hands.press("court.yes")

        assert recorded(here) == Representative(*LINES.values())
        assert here.table.here == MemberRoom(ad)
        assert "mag nu voor jou beslissen." in note(here)
        assert "mag voor jou beslissen over: geldzaken" in said(here)


def test_with_a_line_left_out_nothing_is_recorded_and_what_was_typed_stays(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    with at_table(qapp, tmp_path) as here:
        ad = at_the_court_of_a_worker(here)
        here.hands.write("court.scope", "geldzaken")

        here.hands.press("court.yes")

        assert recorded(here) is None
        assert "Vul alle 3 de regels in." in note(here)
        assert here.table.here == Court(ad, typed=("geldzaken", "", ""))


def test_it_can_be_ended_and_that_can_be_undone(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    with at_table(qapp, tmp_path) as here:
        at_the_court_of_a_worker(here)
        for line, text in LINES.items():
            here.hands.write(line, text)
        here.hands.press("court.yes")
        here.hands.press("people.court")

        here.hands.press("court.end")

        assert recorded(here) is None
        here.hands.press("frame.undo")
        assert recorded(here) == Representative(*LINES.values())


def recorded(here: AtTable) -> Representative | None:
    """What the journal holds of the one worker."""
    (one,) = people(here)
    return one.member.representative
