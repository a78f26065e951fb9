# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What can be shown only once: the card and the recovery code, on paper, on a stick, or later."""

from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from klantreis.domain.locking import LockKind
from klantreis.ui.paper_routes import KeyCard, PaperRoom, RecoverySheet
from tests.ui.table.door import (
    at_door,
    everything_held,
    note,
)
from tests.ui.table.visiting import choose, to_ways


def test_the_card_and_the_recovery_sheet_can_be_printed_at_once(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    with at_door(qapp, tmp_path) as here:
        to_ways(here)
        key = choose(here, LockKind.CARD_PIN)

        here.hands.press("papers.card")
        assert here.table.here == PaperRoom(KeyCard(key.card))
        here.hands.press("frame.back")
        here.hands.press("papers.go-on")
        here.hands.press("papers.recovery")

        route = here.table.here
        assert isinstance(route, PaperRoom)
        assert isinstance(route.what, RecoverySheet)
        assert route.what.code not in repr(route)


def test_the_card_can_go_on_a_stick(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, home: Path
) -> None:
    with at_door(qapp, tmp_path) as here:
        to_ways(here)
        key = choose(here, LockKind.CARD_PIN)
        here.hands.press("papers.stick")

        qtbot.waitUntil(lambda: here.hands.has("place.save:0"))
        here.hands.press("place.save:0")

        assert "staat op de stick" in note(here)
        assert key.card in (home / "sleutel.txt").read_text()


def test_after_the_papers_no_widget_holds_a_code(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    with at_door(qapp, tmp_path) as here:
        to_ways(here)
        key = choose(here, LockKind.CARD_PIN)

        here.hands.press("papers.go-on")
        here.hands.press("papers.written")

        assert key.card not in everything_held()
