# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""*Iets meebrengen*: first a look, then a yes, and the way back out."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from klantreis.services import reading
from klantreis.ui.journal import Journal
from klantreis.ui.moving_routes import CameIn, LookAtNotes
from klantreis.ui.routes import Home, KeysRoom, Route
from klantreis.ui.wishes import HandPen
from tests.ui.at_table import AtTable, at_table
from tests.ui.table.door import note, said
from tests.ui.table.giving import got

DIARY = "2 februari 2026\nHet regende.\n\n3 februari 2026\nDe zon scheen.\n\n4/3/26\nNiets.\n"


@pytest.fixture
def bare(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[AtTable]:
    with at_table(qapp, tmp_path / "here") as here:
        yield here


@pytest.fixture
def here(bare: AtTable) -> AtTable:
    """The client, where the card is that leads to it."""
    bare.sit(KeysRoom(has_more=True))
    return bare


def stands(here: AtTable) -> list[str]:
    """What stands in the journey, and whether it is the client's alone."""
    return got(here, _stands)


def _stands(journal: Journal) -> list[str]:
    return sorted(
        f"{'*' if one.is_private else ''}{one.heads[0].body.text}"
        for one in reading.entries(journal.session)
    )


def where(here: AtTable) -> Route:
    """Where somebody is."""
    return here.table.here


def look(here: AtTable, qtbot: QtBot, home: Path, text: str = DIARY) -> None:
    """From the keys to the look at a file in the own folder."""
    (home / "dagboek.txt").write_text(text, encoding="utf-8")
    here.hands.press("keys.move-in")
    here.hands.press("moving.notes")
    qtbot.waitUntil(lambda: here.hands.has("place.open:0"))
    here.hands.press("place.open:0")
    qtbot.waitUntil(lambda: here.hands.has("place.file:0"))
    here.hands.press("place.file:0")


def test_the_client_sees_what_comes_leaves_out_one_and_says_yes(
    here: AtTable, qtbot: QtBot, home: Path
) -> None:
    look(here, qtbot, home)
    assert stands(here) == []
    assert "3 stukken komen erbij." in said(here)
    here.hands.press("moving.piece:1")
    assert "2 stukken komen erbij." in said(here)
    here.hands.press("moving.together")

    assert stands(here) == ["Het regende.", "Niets."]
    assert "2 stukken zijn erbij gekomen." in said(here)
    assert (home / "dagboek.txt").read_text(encoding="utf-8") == DIARY
    here.hands.press("moving.take-out")
    assert stands(here) == []
    assert where(here) == Home()
    assert "weer weg" in note(here)


def test_it_can_be_for_the_client_alone(here: AtTable, qtbot: QtBot, home: Path) -> None:
    look(here, qtbot, home, "Dit weet niemand.")

    here.hands.press("moving.private")

    assert stands(here) == ["*Dit weet niemand."]


def test_who_leaves_it_has_nothing_of_it(here: AtTable, qtbot: QtBot, home: Path) -> None:
    look(here, qtbot, home)

    here.hands.press("moving.leave")

    assert stands(here) == []


def test_the_text_can_be_cut_otherwise(here: AtTable, qtbot: QtBot, home: Path) -> None:
    look(here, qtbot, home, "Een verhaal.\n\nNog steeds.")
    assert "1 stuk komt erbij." in said(here)

    here.hands.press("moving.cut-blank")

    assert "2 stukken komen erbij." in said(here)


def test_a_file_that_is_no_text_is_said_to_be_so_on_the_page(
    here: AtTable, qtbot: QtBot, home: Path
) -> None:
    look(here, qtbot, home, "\0\1\2")

    assert "In dit bestand staat geen gewone tekst." in said(here)
    assert not here.hands.has("moving.together")


def test_what_a_worker_brings_waits_for_the_client(bare: AtTable, qtbot: QtBot, home: Path) -> None:
    seat = bare.sit_together(KeysRoom())
    bare.table.fulfil(HandPen(seat.sitters[1].id))
    bare.hands.rest()
    look(bare, qtbot, home, "Ik zag Toos op de markt.")
    assert not bare.hands.has("moving.private")

    bare.hands.press("moving.propose")

    assert stands(bare) == []
    assert "1 voorstel wacht op Toos." in said(bare)
    assert got(bare, lambda journal: len(reading.proposals(journal.session))) == 1


def test_stop_leaves_everything_as_it_was_and_the_look_stays(bare: AtTable, home: Path) -> None:
    (home / "lijst.csv").write_text("tekst\n" + "x\n" * 3000, encoding="utf-8")
    bare.sit(LookAtNotes((home / "lijst.csv",)))
    together = bare.hands.find("moving.together")
    assert hasattr(together, "click")

    together.click()
    stop = bare.hands.find("moving.stop")
    assert hasattr(stop, "click")
    stop.click()
    bare.hands.rest()

    assert stands(bare) == []
    assert "Ik ben gestopt." in note(bare)
    assert bare.hands.has("moving.together")


def test_the_same_file_does_not_come_in_twice(bare: AtTable, home: Path) -> None:
    (home / "dagboek.txt").write_text(DIARY, encoding="utf-8")
    bare.sit(LookAtNotes((home / "dagboek.txt",)))
    bare.hands.press("moving.together")
    bare.hands.press("moving.ready")

    bare.hands.go(LookAtNotes((home / "dagboek.txt",)))
    bare.hands.press("moving.together")

    assert where(bare) == CameIn(there_already=3)
    assert "3 stukken stonden hier al." in said(bare)
    assert len(stands(bare)) == 3
