# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What a journey needs from time to time comes due, is done, and is due again later."""

from pathlib import Path

import pytest

from klantreis.domain.members import Access
from klantreis.domain.problems import NotThere
from klantreis.services import keeping, membership, tending
from klantreis.storage import backups
from tests.services.table import Table, sit


@pytest.fixture
def table(tmp_path: Path) -> Table:
    """A kitchen table."""
    return sit(tmp_path)


def test_a_backup_is_due_an_hour_after_the_last_when_something_changed(table: Table) -> None:
    table.write("een")
    keeping.backup(table.session)
    table.write("twee")
    assert not tending.backup_is_due(table.session)

    table.later(minutes=59)
    assert not tending.backup_is_due(table.session)
    table.later(minutes=1)
    assert tending.backup_is_due(table.session)


def test_no_backup_is_due_when_nothing_changed(table: Table) -> None:
    keeping.backup(table.session)

    table.later(hours=9)

    assert not tending.backup_is_due(table.session)


def test_the_first_backup_is_due_at_once(table: Table) -> None:
    table.write("een")

    assert tending.backup_is_due(table.session)


def test_when_it_was_last_done_is_told(table: Table) -> None:
    assert tending.last_times(table.session) == tending.LastTimes(None, None)
    keeping.backup(table.session)
    backed_up = table.parts.clock.now()
    table.later(hours=2)

    tending.rehearse(table.session)

    last = tending.last_times(table.session)
    assert last == tending.LastTimes(backed_up, table.parts.clock.now())


def test_a_rehearsal_is_due_each_month(table: Table) -> None:
    assert not tending.rehearsal_is_due(table.session)
    keeping.backup(table.session)
    assert tending.rehearsal_is_due(table.session)

    found = tending.rehearse(table.session)

    assert found.facts == table.session.store.counts().facts
    assert not tending.rehearsal_is_due(table.session)
    table.later(days=29)
    assert not tending.rehearsal_is_due(table.session)
    table.later(days=1)
    assert tending.rehearsal_is_due(table.session)


def test_a_backup_from_before_a_new_epoch_can_be_rehearsed(table: Table) -> None:
    ad = table.invite("ad", Access.MAY_READ)
    keeping.backup(table.session)
    membership.let_go(table.session, ad)

    assert tending.rehearse(table.session).generation < table.session.header.gen


def test_a_note_of_a_rehearsal_that_cannot_be_read_makes_it_due(table: Table) -> None:
    keeping.backup(table.session)
    tending.rehearse(table.session)
    folder = keeping.backup_folder(table.parts, table.journey)

    (folder / "oefening").write_bytes(b"\xff\x00 gisteren")

    assert backups.last_rehearsed(folder) is None
    assert tending.rehearsal_is_due(table.session)


def test_without_a_backup_there_is_nothing_to_rehearse(table: Table) -> None:
    with pytest.raises(NotThere):
        tending.rehearse(table.session)


def test_a_look_at_the_whole_open_journey_tells_of_every_fact(table: Table) -> None:
    table.write("een")
    heard: list[tuple[int, int]] = []

    found = tending.look_over(
        table.session, progress=lambda done, whole: heard.append((done, whole))
    )

    assert found.is_sound
    assert found.facts == table.session.store.counts().facts
    assert heard[-1] == (found.facts, found.facts)
    assert tending.members_hold(table.session)
