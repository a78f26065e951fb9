# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Who opened, who got what, and who may know: told from what was signed, never filled in."""

from datetime import date
from pathlib import Path

import pytest

from klantreis.domain.choices import Rung
from klantreis.domain.consent import Recipient
from klantreis.domain.entries import Helper, Step
from klantreis.domain.ids import EntryId, GrantId
from klantreis.domain.members import Access
from klantreis.services import looking_back, membership, reading, settings, sharing, writing
from klantreis.services.sharing import Wish
from klantreis.services.writing import Content
from tests.services.table import NOON, Table, sit

ANNEKE = Recipient("anneke  de Wit", "buurvrouw")
DOCTOR = Recipient("Dokter Aydin", "huisarts")


@pytest.fixture
def table(tmp_path: Path) -> Table:
    """A kitchen table."""
    return sit(tmp_path)


def give(table: Table, to: Recipient, *items: EntryId) -> GrantId:
    """The client's yes."""
    wish = Wish(to, "om te weten", items, date(2026, 6, 1))
    return sharing.grant(table.session, wish, table.opener()).grant


def test_the_log_of_openings_tells_who_and_when(table: Table) -> None:
    ad = table.invite("ad", Access.MAY_READ)
    table.later(hours=1)
    table.reopen_as("ad")
    table.later(hours=1)
    table.reopen()

    told = looking_back.openings(table.session)

    assert [(one.by, one.name, one.at.hour - NOON.hour) for one in told] == [
        (ad, "ad", 1), (table.client, "Riet", 2)
    ]  # fmt: skip


def test_an_opening_by_who_was_let_go_stays_in_the_log(table: Table) -> None:
    ad = table.invite("ad", Access.MAY_READ)
    table.reopen_as("ad")
    table.reopen()

    membership.let_go(table.session, ad)

    assert ad in [one.by for one in looking_back.openings(table.session)]


def test_the_share_log_reads_by_person(table: Table) -> None:
    entry = table.write("tekst")
    first, second = give(table, DOCTOR, entry), give(table, ANNEKE, entry)

    assert [one.grant.id for one in looking_back.shared_with(table.session, DOCTOR)] == [first]
    assert [one.grant.id for one in looking_back.shared_with(table.session, ANNEKE)] == [second]


def test_what_a_helper_may_know_follows_from_consents_in_force(table: Table) -> None:
    helper = table.write(Helper(name="Anneke de Wit"))
    one, other = table.write("een"), table.write("twee")
    assert looking_back.may_know(table.session, helper) == frozenset()

    given = give(table, ANNEKE, one)
    give(table, DOCTOR, other)
    assert looking_back.may_know(table.session, helper) == {one}

    sharing.withdraw(table.session, given)
    assert looking_back.may_know(table.session, helper) == frozenset()


def test_what_is_past_its_date_a_helper_may_know_no_more(table: Table) -> None:
    helper = table.write(Helper(name="Anneke de Wit"))
    give(table, ANNEKE, table.write("een"))

    table.later(days=200)

    assert looking_back.may_know(table.session, helper) == frozenset()


def test_moves_on_the_ladder_keep_their_dates(table: Table) -> None:
    step = table.write(Step(text="bellen", rung=Rung.FIND))
    for rung in (Rung.FIND, Rung.LEARN, Rung.SELF):
        table.later(days=1)
        body = Content(Step(text="bellen", rung=rung))
        writing.revise(table.session, table.client, step, body)

    told = [
        (one.body.rung, (one.stamp.at() - NOON).days)
        for one in reading.entry(table.session, step).history
        if isinstance(one.body, Step)
    ]
    assert told == [(Rung.FIND, 0), (Rung.FIND, 1), (Rung.LEARN, 2), (Rung.SELF, 3)]


def test_what_it_makes_a_difference_is_off_until_the_client_says_so(table: Table) -> None:
    assert not reading.settings(table.session).shows_difference

    settings.set_difference(table.session, shown=True)

    table.reopen()
    assert reading.settings(table.session).shows_difference
