# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What takes long is never done on the GUI thread: no store, no key, no paper is touched there."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from klantreis.domain.choosing import Sheet
from klantreis.domain.locking import LockKind
from klantreis.storage import bundle
from klantreis.ui.paper_routes import Giving, OwnSheet, PaperRoom
from klantreis.ui.rooms.door.routes import OpenBy
from klantreis.ui.routes import (
    CardsRoom,
    Home,
    LookBackRoom,
    PeopleRoom,
    PostRoom,
    ProposalsRoom,
    QuestionsRoom,
    Route,
    SearchRoom,
    SharingRoom,
    StepsRoom,
    TalentsRoom,
    TalksRoom,
    WriteText,
)
from klantreis.ui.wishes import Go
from tests.ui.at_table import SECRET, AtTable, at_table
from tests.ui.table.giving import neighbour, tell

ROUTES: tuple[Route, ...] = (
    Home(), QuestionsRoom(), StepsRoom(), PeopleRoom(), TalentsRoom(), LookBackRoom(),
    SharingRoom(), CardsRoom(), ProposalsRoom(), TalksRoom(), PostRoom(), SearchRoom(),
    PaperRoom(OwnSheet(Sheet.OVERVIEW)), Giving(),
)  # fmt: skip
JOURNAL_ONLY = ("storage", "crypto", "documents", "exchange")


@contextmanager
def watched() -> Iterator[set[str]]:
    """Which code that is the journal thread's own runs on this thread, the GUI thread."""
    found: set[str] = set()

    def note(frame: FrameType, event: str, _what: object) -> None:
        parts = frame.f_code.co_filename.split("/klantreis/")
        if event == "call" and len(parts) > 1 and parts[-1].startswith(JOURNAL_ONLY):
            found.add(f"{parts[-1]}:{frame.f_code.co_name}")

    sys.setprofile(note)
    try:
        yield found
    finally:
        sys.setprofile(None)


def test_the_watch_sees_what_it_looks_for() -> None:
    with watched() as found:
        bundle.data_name(1)

    assert found == {"storage/bundle.py:data_name"}


def test_writing_looking_sharing_and_printing_touch_nothing_on_the_gui_thread(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    with at_table(qapp, tmp_path) as here:
        here.sit()
        tell(here, "een zin")
        neighbour(here)
        with watched() as found:
            _go(here, WriteText())
            here.hands.write("write.text", "Dit is er ook.")
            here.hands.press("write.ready")
            for route in ROUTES:
                _go(here, route)

    assert found == set()


def test_unlocking_and_leaving_touch_nothing_on_the_gui_thread(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    with at_table(qapp, tmp_path) as here:
        seat = here.sit()
        here.do(lambda journal: journal.close())
        with watched() as found:
            _go(here, OpenBy(seat.journey, LockKind.PASSPHRASE))
            here.hands.write("open.passphrase", SECRET)
            here.hands.press("open.go")
            assert isinstance(here.table.here, Home)
            with qtbot.waitSignal(here.table.locked, timeout=60_000):
                here.table.away()

    assert found == set()


def _go(here: AtTable, route: Route) -> None:
    here.table.fulfil(Go(route))
    here.hands.rest()
