# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Forgotten is forgotten: on the table, in the box, and wherever two copies meet."""

from pathlib import Path

import pytest

from klantreis.domain.entries import Moment
from klantreis.domain.ids import EntryId
from klantreis.domain.members import Access
from klantreis.domain.problems import NotThere, NotYours
from klantreis.services import keeping, meeting, private, proposing, reading, writing
from klantreis.services.writing import Content
from tests.services.table import Table, elsewhere, sit


@pytest.fixture
def home(tmp_path: Path) -> Table:
    """The journey at home."""
    return sit(tmp_path / "home")


def copied(home: Table, tmp_path: Path) -> Table:
    """The same journey on another computer."""
    file = tmp_path / "stick.klantreis"
    keeping.make_copy(home.session, file)
    return elsewhere(home, file, tmp_path / "away")


def file_of(away: Table, tmp_path: Path) -> Path:
    """The other copy, closed, in its file."""
    file = tmp_path / "back.klantreis"
    keeping.make_copy(away.session, file)
    away.lock()
    return file


def is_nowhere(table: Table, entry: EntryId, text: str) -> bool:
    """Whether *entry* is gone, and *text* with it, also from the box."""
    with pytest.raises(NotThere):
        reading.entry(table.session, entry)
    return text not in table.texts() and text.encode() not in table.session.box.pack()


def test_a_text_that_was_private_once_is_forgotten_in_the_box_too(home: Table) -> None:
    entry = home.write("ooit van mij", private=True)
    private.make_shared(home.session, entry)

    writing.forget(home.session, home.client, entry)

    assert is_nowhere(home, entry, "ooit van mij")


def test_forgotten_in_one_copy_wins_from_private_in_the_other(home: Table, tmp_path: Path) -> None:
    entry = home.write("weg ermee")
    away = copied(home, tmp_path)
    private.make_private(home.session, entry)
    writing.forget(away.session, away.client, entry)

    meeting.merge(home.session, file_of(away, tmp_path))

    assert is_nowhere(home, entry, "weg ermee")


def test_private_in_one_copy_does_not_bring_back_what_the_other_forgot(
    home: Table, tmp_path: Path
) -> None:
    entry = home.write("weg ermee")
    away = copied(home, tmp_path)
    private.make_private(away.session, entry)
    away.revise(entry, "weg ermee, nog eens")
    writing.forget(home.session, home.client, entry)

    meeting.merge(home.session, file_of(away, tmp_path))

    assert is_nowhere(home, entry, "weg ermee")


def test_what_two_copies_left_both_private_and_shared_is_forgotten_in_both(
    home: Table, tmp_path: Path
) -> None:
    entry = home.write("van mij", private=True)
    away = copied(home, tmp_path)
    private.make_shared(away.session, entry)
    home.revise(entry, "van mij, nieuw")
    meeting.merge(home.session, file_of(away, tmp_path))

    writing.forget(home.session, home.client, entry)

    assert is_nowhere(home, entry, "van mij")


def test_what_a_worker_brought_home_is_forgotten_when_the_client_opens(
    home: Table, tmp_path: Path
) -> None:
    entry = home.write("weg ermee")
    home.invite("ad", Access.MAY_READ)
    away = copied(home, tmp_path)
    private.make_private(home.session, entry)
    writing.forget(away.session, away.client, entry)
    file = file_of(away, tmp_path)
    home.reopen_as("ad")
    meeting.merge(home.session, file)

    home.reopen()

    assert is_nowhere(home, entry, "weg ermee")


@pytest.mark.parametrize("is_aside", [False, True])
@pytest.mark.parametrize("by_worker", [False, True])
def test_a_proposal_that_was_not_taken_in_can_be_forgotten(
    home: Table, *, by_worker: bool, is_aside: bool
) -> None:
    worker = home.invite("ad")
    by = worker if by_worker else home.client
    entry = proposing.propose(home.session, worker, Content(Moment(text="samen bellen"))).entry
    if is_aside:
        writing.remove(home.session, by, entry)

    writing.forget(home.session, by, entry)

    assert is_nowhere(home, entry, "samen bellen")
    assert reading.proposals(home.session) == ()
    assert all(
        fact.is_erased for fact in home.session.store.facts_about(entry) if fact.kind == "Proposed"
    )


def test_a_worker_does_not_forget_another_ones_proposal(home: Table) -> None:
    worker, other = home.invite("ad"), home.invite("bo")
    entry = proposing.propose(home.session, worker, Content(Moment(text="samen bellen"))).entry

    with pytest.raises(NotYours):
        writing.forget(home.session, other, entry)

    assert len(reading.proposals(home.session)) == 1
