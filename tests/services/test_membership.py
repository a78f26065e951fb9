# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Who can open this: the client decides, and the keys follow."""

from pathlib import Path

import pytest

from klantreis.domain.entries import Contribution
from klantreis.domain.members import Access
from klantreis.domain.problems import JournalDamaged, MayNotOpen, NotYours
from klantreis.services import membership, opening, writing
from klantreis.services.writing import Content
from klantreis.storage import bundle
from klantreis.storage.store import Store
from tests.services.table import Table, sit


@pytest.fixture
def table(tmp_path: Path) -> Table:
    """A kitchen table."""
    return sit(tmp_path)


def test_together_a_worker_opens_nothing_alone(table: Table) -> None:
    table.invite("ad")

    with pytest.raises(MayNotOpen):
        table.reopen_as("ad")


def test_a_worker_who_may_read_sees_what_is_shared_and_nothing_private(table: Table) -> None:
    table.write("voor allen")
    table.write("alleen van mij", private=True)
    table.invite("ad", Access.MAY_READ)

    table.reopen_as("ad")

    assert "voor allen" in table.texts()
    assert "alleen van mij" not in table.texts()


def test_taking_reading_back_begins_a_new_epoch(table: Table) -> None:
    worker = table.invite("ad", Access.MAY_READ)
    before = table.session.header.epoch

    membership.set_access(table.session, worker, Access.TOGETHER)

    assert table.session.header.epoch == before + 1
    assert [path.name for path in bundle.data_files(table.place)] == [bundle.data_name(before + 1)]
    with pytest.raises(MayNotOpen):
        table.reopen_as("ad")


def test_letting_somebody_read_needs_no_new_epoch(table: Table) -> None:
    worker = table.invite("ad")
    before = table.session.header.epoch

    membership.set_access(table.session, worker, Access.MAY_READ)

    assert table.session.header.epoch == before
    table.write("leesbaar")
    table.reopen_as("ad")
    assert "leesbaar" in table.texts()


def test_who_was_let_go_holds_no_pen_and_what_they_said_stays(table: Table) -> None:
    worker = table.invite("ad")
    content = Content(Contribution(text="Ik kom elke week."))
    writing.write(table.session, worker, content)

    membership.let_go(table.session, worker)

    table.reopen()
    assert "Ik kom elke week." in table.texts()
    with pytest.raises(NotYours):
        opening.sit_down(table.session, table.workers["ad"])


def test_somebody_may_come_back(table: Table) -> None:
    worker = table.invite("ad", Access.MAY_READ)
    membership.let_go(table.session, worker)
    keys = table.workers["ad"]

    guest = membership.Guest(keys.public, "Ad")
    membership.invite(table.session, guest, Access.MAY_READ)

    table.reopen_as("ad")
    assert table.session.opened_by == worker


def test_a_worker_invites_nobody_and_lets_nobody_go(table: Table) -> None:
    worker = table.invite("ad", Access.MAY_READ)
    other = table.invite("bea")
    table.reopen_as("ad")
    guest = membership.Guest(table.workers["ad"].public, "Cor")

    with pytest.raises(NotYours):
        membership.invite(table.session, guest, Access.MAY_READ)
    with pytest.raises(NotYours):
        membership.let_go(table.session, other)
    with pytest.raises(NotYours):
        membership.set_access(table.session, worker, Access.TOGETHER)


def test_a_header_that_lags_behind_is_put_right_at_the_next_opening(
    table: Table, monkeypatch: pytest.MonkeyPatch
) -> None:
    worker = table.invite("ad", Access.MAY_READ)
    # As if the program was cut off between the fact and the header.
    monkeypatch.setattr(membership, "align", lambda session: None)
    membership.let_go(table.session, worker)
    monkeypatch.undo()

    table.reopen()

    assert worker not in table.session.header.grants
    with pytest.raises(MayNotOpen):
        table.reopen_as("ad")


def test_a_letting_go_that_was_taken_out_is_noticed_at_the_door(table: Table) -> None:
    worker = table.invite("ad", Access.MAY_READ)
    membership.let_go(table.session, worker)
    table.write("van daarna")
    path, key = bundle.data_of(table.place, table.session.header), table.session.data_key
    table.lock()

    store = Store.open(path, key)
    store.connection.execute("delete from fact where kind = 'MemberRemoved'")
    store.close()

    with pytest.raises(JournalDamaged):
        table.reopen_only()
