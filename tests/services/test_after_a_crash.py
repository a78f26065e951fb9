# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""After a crash the whole file is looked over before anybody writes in it again."""

from pathlib import Path

import pytest

from klantreis.crypto.openers import with_words
from klantreis.domain.members import Access
from klantreis.domain.problems import JournalDamaged, WrongSecret
from klantreis.services import keeping, opening
from klantreis.storage import bundle
from tests.services.table import Table, sit


@pytest.fixture
def table(tmp_path: Path) -> Table:
    """A table that Ad may read along at, closed."""
    table = sit(tmp_path)
    table.write("van mij")
    table.invite("ad", Access.MAY_READ)
    table.lock()
    return table


def crash(table: Table) -> None:
    """Leave what a process leaves that dies with the journey open."""
    table.place.slot.write_text("4194305\n")


def harm(table: Table) -> None:
    """Flip a bit in the middle: in the private box, which a worker's opening does not read."""
    path = bundle.data_files(table.place)[0]
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 1
    path.write_bytes(data)


def open_as_ad(table: Table) -> None:
    """Ad opens, and closes again."""
    session = opening.open_as_worker(table.parts, table.place, table.workers["ad"])
    keeping.close(session, with_backup=False)


def test_what_a_crash_harmed_is_found_at_the_door_again_and_again(table: Table) -> None:
    harm(table)
    crash(table)

    for _ in range(2):
        with pytest.raises(JournalDamaged):
            open_as_ad(table)


def test_without_a_crash_opening_does_not_read_the_whole_file(table: Table) -> None:
    harm(table)

    open_as_ad(table)


def test_a_wrong_guess_in_between_does_not_make_the_crash_forgotten(table: Table) -> None:
    harm(table)
    crash(table)

    with pytest.raises(WrongSecret):
        opening.open_as_client(table.parts, table.place, with_words("een twee drie vier"))

    with pytest.raises(JournalDamaged):
        open_as_ad(table)


def test_a_sound_journey_opens_after_a_crash_and_is_looked_over_once(table: Table) -> None:
    crash(table)

    open_as_ad(table)

    assert table.place.slot.read_text() == ""
