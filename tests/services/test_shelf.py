# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The shelf tells what is on this computer without any key, and gives nobody away."""

from pathlib import Path

import pytest

from klantreis.bootstrap import StoryClock, for_tests
from klantreis.domain.locking import LockKind
from klantreis.domain.problems import NotAJourney, NotThere
from klantreis.services import keeping, opening, shelf
from klantreis.services.shelf import CoverArt, CoverColour, CoverState
from klantreis.storage import bundle
from klantreis.words.pictograms import Topic
from tests.services.table import NOON, Table, sit

HOUSE = CoverArt(CoverColour.LILAC, Topic.LIVING)


def the_cover(table: Table) -> shelf.Cover:
    """The only one on the shelf."""
    (one,) = shelf.covers(table.parts)
    return one


def damage_header(table: Table) -> None:
    """All three copies of the header are spoilt."""
    for path in (*table.place.slots, table.place.third):
        path.write_bytes(b"bedorven")


def test_an_empty_computer_has_an_empty_shelf(tmp_path: Path) -> None:
    assert shelf.covers(for_tests(tmp_path, StoryClock(NOON))) == ()


def test_a_journey_stands_there_with_its_ways_to_open_and_without_a_name(tmp_path: Path) -> None:
    table = sit(tmp_path)
    table.lock()

    one = the_cover(table)

    assert one.journey == table.journey
    assert set(one.ways) == {LockKind.WORDS, LockKind.RECOVERY}
    assert one.state is CoverState.WHOLE
    assert "Riet" not in repr(one)


def test_the_cover_that_was_chosen_is_there_again_on_a_second_copy_too(tmp_path: Path) -> None:
    table = sit(tmp_path)
    file = tmp_path / "kopie.klantreis"
    keeping.make_copy(table.session, file)
    table.lock()

    shelf.put_cover(table.parts, table.journey, HOUSE)
    second = shelf.add_copy(table.parts, file)

    assert second == f"{table.journey}-2"
    assert [one.art for one in shelf.covers(table.parts)] == [HOUSE, HOUSE]


def test_a_name_is_on_the_cover_only_when_somebody_puts_it_there(tmp_path: Path) -> None:
    table = sit(tmp_path)
    table.lock()
    assert the_cover(table).art.label == ""

    named = CoverArt(CoverColour.MINT, Topic.LOVE, label="Riet")
    shelf.put_cover(table.parts, table.journey, named)

    assert the_cover(table).art == named


@pytest.mark.parametrize("spoilt", [b"", b"[]", b'{"colour":"black"}', b"\xff" * 5000])
def test_a_spoilt_cover_is_only_another_cover(tmp_path: Path, spoilt: bytes) -> None:
    table = sit(tmp_path)
    table.lock()

    (table.parts.folders.data / f"{table.journey}.omslag").write_bytes(spoilt)

    assert the_cover(table).state is CoverState.WHOLE


def test_a_copy_from_a_stick_comes_to_stand_on_another_computer(tmp_path: Path) -> None:
    table = sit(tmp_path / "one")
    table.write("van ver")
    file = tmp_path / "kopie.klantreis"
    keeping.make_copy(table.session, file)
    table.lock()
    there = sit(tmp_path / "two")
    there.lock()

    cover = shelf.add_copy(there.parts, file)

    place = shelf.place_of_cover(there.parts, cover)
    there.session = opening.open_as_client(there.parts, place, table.opener())
    assert "van ver" in there.texts()
    there.lock()


def test_another_file_does_not_come_to_stand_there(tmp_path: Path) -> None:
    table = sit(tmp_path)
    table.lock()
    file = tmp_path / "brief.klantreis"
    file.write_bytes(b"geen reis")

    with pytest.raises(NotAJourney):
        shelf.add_copy(table.parts, file)

    assert len(shelf.covers(table.parts)) == 1


def test_a_damaged_journey_says_so_and_comes_back_from_its_backup(tmp_path: Path) -> None:
    table = sit(tmp_path)
    table.write("bewaard")
    table.lock()
    damage_header(table)
    broken = the_cover(table)
    assert (broken.state, broken.has_backup) == (CoverState.DAMAGED, True)

    shelf.restore(table.parts, broken.id)

    assert the_cover(table).state is CoverState.WHOLE
    table.reopen_only()
    assert "bewaard" in table.texts()
    table.lock()


def test_what_was_damaged_is_put_aside_and_not_thrown_away(tmp_path: Path) -> None:
    table = sit(tmp_path)
    table.lock()
    database = bundle.data_files(table.place)[0]
    database.write_bytes(b"half" * 100)

    shelf.restore(table.parts, table.journey)

    (aside,) = table.parts.folders.data.glob("*.opzij-1")
    assert (aside / database.name).read_bytes() == b"half" * 100


def test_without_a_backup_nothing_is_moved(tmp_path: Path) -> None:
    table = sit(tmp_path)
    keeping.close(table.session, with_backup=False)
    damage_header(table)
    assert not the_cover(table).has_backup

    with pytest.raises(NotThere):
        shelf.restore(table.parts, table.journey)

    assert bundle.data_files(table.place)


def test_a_journey_of_which_only_the_backup_is_left_can_be_put_back(tmp_path: Path) -> None:
    table = sit(tmp_path)
    table.lock()
    table.place.bundle.rename(tmp_path / "weg")
    assert the_cover(table).state is CoverState.DAMAGED

    shelf.restore(table.parts, table.journey)

    table.reopen_only()
    table.lock()


@pytest.mark.parametrize("strange", ["", "..", "../../etc", "0" * 31, "g" * 32, f"{'0' * 32}-0"])
def test_what_is_no_cover_leads_nowhere(tmp_path: Path, strange: str) -> None:
    table = sit(tmp_path)
    table.lock()

    with pytest.raises(NotThere):
        shelf.place_of_cover(table.parts, strange)
