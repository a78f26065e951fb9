# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The shelf: what is there, what is broken and can be put back, and a journey from a stick."""

from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from klantreis.domain.language import Language
from klantreis.domain.problems import AlreadyOpen
from klantreis.services import keeping, opening, shelf
from klantreis.storage.slot import Slot
from klantreis.ui.file_place import route_to
from klantreis.ui.journal import Journal
from klantreis.ui.routes import Home
from klantreis.words.window_problems import problem_sentences
from tests.services.table import sit
from tests.ui.at_table import at_table
from tests.ui.table.door import at_door, closed_journey, everything_held, give, note, said, to_lock


def test_an_empty_shelf_says_what_comes_there(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    with at_door(qapp, tmp_path) as here:
        assert "Hier komt jouw reis." in said(here)
        assert here.hands.has("shelf.new")


def test_a_cover_is_told_by_its_colour_and_picture_and_by_no_name(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    with at_door(qapp, tmp_path) as here:
        made = closed_journey(here)

        told = here.hands.find(f"shelf.open:{made.journey}").accessibleName()

        assert told.startswith("Open deze reis: Kleur ")
        assert "Toos" not in told


def test_a_broken_journey_says_so_and_is_put_back(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    with at_door(qapp, tmp_path) as here:
        made = closed_journey(here)
        place = opening.place_of(here.table.world.parts, made.journey)
        for path in (*place.slots, place.third):
            path.write_bytes(b"bedorven")
        here.table.to_begin()
        here.hands.rest()
        told = here.hands.find(f"shelf.open:{made.journey}").accessibleName()
        assert told.endswith("Deze reis gaat niet open.")

        here.hands.press(f"shelf.open:{made.journey}")
        here.hands.press("mend.restore")
        here.hands.press("who.alone")
        give(here, made.key)

        assert here.table.here == Home()


def test_damage_that_is_found_at_opening_leads_to_the_same_way_out(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    with at_door(qapp, tmp_path) as here:
        made = closed_journey(here)
        place = opening.place_of(here.table.world.parts, made.journey)
        (database,) = place.bundle.glob("data-*.db")
        database.write_bytes(b"")
        to_lock(here, made)

        give(here, made.key)

        assert "Deze reis gaat niet open" in said(here)
        assert here.hands.has("mend.restore")


def test_a_journey_that_is_open_elsewhere_says_so(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    with at_door(qapp, tmp_path) as here:
        made = closed_journey(here)
        place = opening.place_of(here.table.world.parts, made.journey)
        to_lock(here, made)

        with Slot(place):
            give(here, made.key)

        what, _ = problem_sentences(AlreadyOpen(), Language.NL)
        assert what in note(here)
        assert here.table.seat is None


def test_away_while_a_key_is_tried_leaves_nothing_open(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    with at_door(qapp, tmp_path) as here:
        made = closed_journey(here)
        to_lock(here, made)
        here.hands.write("open.word-1", made.key.words)

        here.hands.find("open.go").click()  # type: ignore[attr-defined]  # a button
        with qtbot.waitSignal(here.table.locked, timeout=20_000):
            here.table.away()

        place = opening.place_of(here.table.world.parts, made.journey)
        with Slot(place) as slot:
            assert not slot.was_broken_off
        assert made.key.words not in everything_held()


def test_a_copy_that_somebody_opened_comes_onto_the_shelf(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, home: Path
) -> None:
    table = sit(tmp_path / "elsewhere")
    copy = home / "reis.klantreis"
    keeping.make_copy(table.session, copy)
    table.lock()
    route = route_to(copy)
    with at_table(qapp, tmp_path / "here", route=route) as here:
        here.hands.rest()

        assert "staat nu op deze computer" in note(here)
        assert here.hands.has(f"shelf.open:{table.journey}")


def test_a_journey_comes_from_a_stick_onto_the_shelf(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, home: Path
) -> None:
    table = sit(tmp_path / "elsewhere")
    keeping.make_copy(table.session, home / "reis.klantreis")
    table.lock()
    with at_door(qapp, tmp_path / "here") as here:
        here.hands.press("shelf.take")
        qtbot.waitUntil(lambda: here.hands.has("place.open:0"))
        here.hands.press("place.open:0")
        qtbot.waitUntil(lambda: here.hands.has("place.file:0"))
        here.hands.press("place.file:0")

        assert "staat nu op deze computer" in note(here)
        assert here.hands.has(f"shelf.open:{table.journey}")


def test_of_many_journeys_thirty_are_shown_and_the_others_when_asked(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    with at_door(qapp, tmp_path) as here:
        made = closed_journey(here)
        here.do(lambda journal: _copies(journal, made.journey, 31))
        here.table.to_begin()
        here.hands.rest()
        assert not here.hands.has(f"shelf.open:{made.journey}")

        here.hands.press("shelf.more")

        assert here.hands.has(f"shelf.open:{made.journey}")


def _copies(journal: Journal, journey: str, count: int) -> None:
    parts = journal.parts
    file = keeping.newest_backup(parts, shelf.journey_of(journey))
    for _ in range(count):
        shelf.add_copy(parts, file)
