# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Who left with everything comes back at the shelf: the limits first, then a key of their own."""

from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from klantreis.domain.locking import LockKind
from klantreis.services import printing, reading, shelf
from klantreis.ui.routes import Shelf
from klantreis.ui.seat import Seat
from tests.services.table import sit
from tests.ui.at_table import AtTable
from tests.ui.table.door import at_door, give, said
from tests.ui.table.giving import got
from tests.ui.table.visiting import choose

EVERYTHING = "alles van mij.zip"


def left_with_everything(base: Path, home: Path) -> None:
    """A journey on another computer, and the copy with which its client left."""
    table = sit(base)
    table.write("De zwaluw is terug.")
    table.write("Dit weet niemand.", private=True)
    (home / EVERYTHING).write_bytes(printing.make_exit_copy(table.session))
    table.lock()


def pick(here: AtTable, qtbot: QtBot) -> None:
    """From the shelf to the look at what lies in the own folder."""
    here.hands.press("shelf.take")
    qtbot.waitUntil(lambda: here.hands.has("place.open:0"))
    here.hands.press("place.open:0")
    qtbot.waitUntil(lambda: here.hands.has("place.file:0"))
    here.hands.press("place.file:0")


def texts(here: AtTable) -> list[str]:
    """What stands in the journey that is open."""
    return got(
        here,
        lambda journal: sorted(one.heads[0].body.text for one in reading.entries(journal.session)),
    )


def test_everything_comes_back_under_a_new_key_and_opens_with_it(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, home: Path
) -> None:
    left_with_everything(tmp_path / "there", home)
    with at_door(qapp, tmp_path / "here") as here:
        pick(here, qtbot)
        assert "Er zitten 2 stukken in" in said(here)
        assert "Oudere versies zitten er niet in." in said(here)
        assert got(here, lambda journal: shelf.covers(journal.parts)) == ()

        here.hands.press("comeback.on")
        here.hands.press("visit.mine")
        here.hands.press("visit.cover:1")
        key = choose(here, LockKind.PASSPHRASE)
        here.hands.press("papers.later")

        seat = here.table.seat
        assert isinstance(seat, Seat)
        assert seat.client_name == "Riet"
        assert texts(here) == ["De zwaluw is terug.", "Dit weet niemand."]
        assert (home / EVERYTHING).exists()
        here.do(lambda journal: journal.close())
        here.hands.go(Shelf())
        here.hands.press(f"shelf.open:{seat.journey}")
        here.hands.press("who.alone")
        give(here, key)
        assert texts(here) == ["De zwaluw is terug.", "Dit weet niemand."]


def test_what_is_no_such_copy_is_said_and_nothing_begins(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, home: Path
) -> None:
    (home / EVERYTHING).write_bytes(b"PK\x03\x04 en verder niets")
    with at_door(qapp, tmp_path) as here:
        pick(here, qtbot)

        assert not here.hands.has("comeback.on")
        assert "In dit bestand zit geen reis." in said(here)
        assert got(here, lambda journal: shelf.covers(journal.parts)) == ()
