# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What is being typed is its author's, whoever else sits at the table."""

from pathlib import Path

import pytest

from klantreis.domain.entries import Contribution, Link, Step
from klantreis.domain.ids import EntryId, MemberId
from klantreis.domain.members import Access
from klantreis.domain.problems import NotYours
from klantreis.services import drafts, keeping, meeting, membership, opening, reading, writing
from klantreis.services.writing import Content
from tests.services.drafting import cut_off, moment, row_count, typed, versions
from tests.services.table import Table, elsewhere, sit


@pytest.fixture
def table(tmp_path: Path) -> Table:
    """A kitchen table."""
    return sit(tmp_path)


def test_nobody_lets_go_of_what_another_is_typing(table: Table) -> None:
    ad = table.invite("ad")
    entry = typed(table, "van mij")

    drafts.drop(table.session, ad, entry)

    assert row_count(table) == 1


def brought(table: Table, by: MemberId, *, done: bool) -> EntryId:
    """A worker types a proposal."""
    entry = drafts.begin(table.session, by)
    drafts.keep(table.session, by, entry, moment("een idee"), as_proposal=True)
    if done:
        drafts.finish(table.session, by, entry, moment("een idee"), as_proposal=True)
    return entry


def test_a_worker_types_proposals_and_finishes_them(table: Table) -> None:
    ad = table.invite("ad")

    entry = brought(table, ad, done=True)

    assert [one.entry for one in reading.proposals(table.session)] == [entry]
    assert row_count(table) == 0


@pytest.mark.parametrize("access", list(Access))
def test_a_workers_draft_waits_for_the_worker(table: Table, access: Access) -> None:
    ad = table.invite("ad", access)
    entry = brought(table, ad, done=False)

    cut_off(table)
    assert reading.proposals(table.session) == ()
    if access is Access.MAY_READ:
        table.reopen_as("ad")
    else:
        opening.sit_down(table.session, table.workers["ad"])

    assert [one.entry for one in reading.proposals(table.session)] == [entry]
    assert table.session.found_open == (entry,)


def test_the_clients_draft_waits_for_the_client(table: Table) -> None:
    table.invite("ad", Access.MAY_READ)
    entry = typed(table, "nog niet klaar")

    table.reopen_as("ad")
    assert reading.entries(table.session) == ()
    assert table.session.found_open == ()

    table.reopen()
    assert versions(table, entry) == ["nog niet klaar"]


def test_who_was_let_go_leaves_no_draft(table: Table) -> None:
    ad = table.invite("ad", Access.MAY_READ)
    brought(table, ad, done=False)

    membership.let_go(table.session, ad)

    assert row_count(table) == 0


def test_a_contribution_that_the_client_forgets_takes_the_workers_draft_along(
    table: Table,
) -> None:
    ad = table.invite("ad")
    content = Content(Contribution(text="ik kom"))
    entry = writing.write(table.session, ad, content).entry
    drafts.keep(table.session, ad, entry, Content(Contribution(text="ik kom vaker")))

    writing.forget(table.session, table.client, entry)

    assert row_count(table) == 0


def test_a_draft_that_somebody_else_put_there_keeps_no_door_shut(table: Table) -> None:
    entry = typed(table, "ik wil")
    table.session.store.put_draft(EntryId("f" * 32), author=table.client, sealed=b"\x01leugen")
    table.session.store.put_draft(EntryId("e" * 32), author=table.client, sealed=b"")

    cut_off(table)

    assert table.session.found_open == (entry,)


def test_a_draft_in_another_copy_stays_there_until_its_author_opens_it(
    table: Table, tmp_path: Path
) -> None:
    keeping.make_copy(table.session, tmp_path / "out.klantreis")
    away = elsewhere(table, tmp_path / "out.klantreis", tmp_path / "away")
    entry = typed(away, "onderweg getypt")
    keeping.make_copy(away.session, tmp_path / "back.klantreis")

    meeting.merge(table.session, tmp_path / "back.klantreis")
    assert row_count(table) == 0
    assert reading.entries(table.session) == ()

    cut_off(away)
    keeping.make_copy(away.session, tmp_path / "later.klantreis")
    meeting.merge(table.session, tmp_path / "later.klantreis")
    assert versions(table, entry) == ["onderweg getypt"]


def test_a_draft_moved_to_another_row_does_not_open(table: Table) -> None:
    typed(table, "ik wil")
    table.session.store.connection.execute("update draft set entry = ?", ("f" * 32,))

    cut_off(table)

    assert reading.entries(table.session) == ()


def test_a_shared_draft_does_not_tell_of_a_private_entry(table: Table) -> None:
    secret = table.write("mijn geheim", private=True)
    entry = drafts.begin(table.session, table.client)
    step = Content(Step(text="bellen", question=Link(entry=secret)))
    drafts.keep(table.session, table.client, entry, step)

    cut_off(table)

    assert reading.entry(table.session, entry).heads[0].body == Step(text="bellen")


def test_the_row_of_a_private_entry_does_not_bear_its_name(table: Table) -> None:
    entry = table.write("mijn geheim", private=True)

    drafts.keep(table.session, table.client, entry, moment("mijn groot geheim"))
    drafts.keep(table.session, table.client, entry, moment("mijn grootste geheim"))

    rows = table.session.store.connection.execute("select entry from draft").fetchall()
    assert len(rows) == 1
    assert rows != [(entry,)]


@pytest.mark.parametrize("as_proposal", [False, True])
def test_nobody_types_in_what_is_not_theirs(table: Table, *, as_proposal: bool) -> None:
    ad = table.invite("ad")
    entry = table.write("van mij")

    with pytest.raises(NotYours):
        drafts.keep(table.session, ad, entry, moment("anders"), as_proposal=as_proposal)
    with pytest.raises(NotYours):
        drafts.finish(table.session, ad, entry, moment("anders"), as_proposal=as_proposal)

    assert row_count(table) == 0
