# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Sharing is the client's own act: nothing leaves without it, and it can be taken back."""

import hashlib
import json
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from klantreis.crypto.openers import with_words
from klantreis.domain.consent import Recipient
from klantreis.domain.entries import Helper
from klantreis.domain.ids import EntryId
from klantreis.domain.members import Access
from klantreis.domain.problems import (
    ConsentExpired,
    ConsentWithdrawn,
    NoConsent,
    NothingChosen,
    NotYours,
    PrivateCannotBeShared,
    WrongSecret,
)
from klantreis.services import sharing, writing
from klantreis.services.papers import verify
from klantreis.services.sharing import Wish
from tests.services.table import NOON, Table, sit

DOCTOR = Recipient("Dokter Aydin", "huisarts")


@pytest.fixture
def table(tmp_path: Path) -> Table:
    """A kitchen table."""
    return sit(tmp_path)


def wish(*items: EntryId, until: date = date(2026, 6, 1)) -> Wish:
    """What the client wants to give to the doctor."""
    return Wish(DOCTOR, "weten hoe het gaat", items, until)


def test_the_papers_of_a_yes_prove_themselves(table: Table) -> None:
    entry = table.write("ik slaap slecht")

    given = sharing.grant(table.session, wish(entry), table.opener())

    words, at = table.parts.words, table.clock.now()
    assert verify(given.paper, receipt=given.receipt, words=words, at=at).state == "genuine"
    receipt = json.loads(given.receipt)["receipt"]
    assert hashlib.sha256(given.paper).hexdigest() in json.dumps(receipt)


def test_past_its_date_a_paper_is_still_genuine_but_says_so(table: Table) -> None:
    given = sharing.grant(table.session, wish(table.write("tekst")), table.opener())
    later = NOON.replace(month=7)

    found = verify(given.paper, receipt=given.receipt, words=table.parts.words, at=later)

    assert found.state == "past"


def test_the_secret_is_asked_every_time(table: Table) -> None:
    entry = table.write("tekst")

    with pytest.raises(WrongSecret):
        sharing.grant(table.session, wish(entry), with_words("een twee drie vier"))

    assert sharing.share_log(table.session) == ()


def test_a_private_entry_cannot_be_shared(table: Table) -> None:
    entry = table.write("geheim", private=True)

    with pytest.raises(PrivateCannotBeShared):
        sharing.grant(table.session, wish(entry), table.opener())


def test_nothing_chosen_is_nothing_shared(table: Table) -> None:
    with pytest.raises(NothingChosen):
        sharing.grant(table.session, wish(), table.opener())


def test_a_day_that_is_over_cannot_be_given(table: Table) -> None:
    entry = table.write("tekst")

    with pytest.raises(ConsentExpired):
        sharing.grant(table.session, wish(entry, until=date(2026, 3, 1)), table.opener())


def test_a_worker_gives_nothing_away(table: Table) -> None:
    entry = table.write("tekst")
    given = sharing.grant(table.session, wish(entry), table.opener())
    opener = table.opener()
    table.invite("ad", Access.MAY_READ)
    table.reopen_as("ad")

    with pytest.raises(NoConsent):
        sharing.grant(table.session, wish(entry), opener)
    with pytest.raises(NoConsent):
        sharing.export_again(table.session, given.grant)
    with pytest.raises(NotYours):
        sharing.withdraw(table.session, given.grant)


def test_withdrawn_is_withdrawn(table: Table) -> None:
    given = sharing.grant(table.session, wish(table.write("tekst")), table.opener())
    assert sharing.recipients(table.session) == {DOCTOR}

    letter = sharing.withdraw(table.session, given.grant)

    assert letter.startswith(b"%PDF")
    assert sharing.recipients(table.session) == frozenset()
    with pytest.raises(ConsentWithdrawn):
        sharing.export_again(table.session, given.grant)
    with pytest.raises(ConsentWithdrawn):
        sharing.withdraw(table.session, given.grant)


def test_exporting_again_gives_the_texts_of_the_yes_and_not_later_ones(table: Table) -> None:
    entry = table.write("zoals het toen was")
    first = sharing.grant(table.session, wish(entry), table.opener())
    table.revise(entry, "zoals het nu is")

    again = sharing.export_again(table.session, first.grant)

    words, at = table.parts.words, table.clock.now()
    before = verify(first.paper, receipt=first.receipt, words=words, at=at)
    after = verify(again.paper, receipt=again.receipt, words=words, at=at)
    assert after.state == "genuine"
    assert before.record is not None
    assert after.record is not None
    assert after.record.content == before.record.content
    assert after.record.previous == hashlib.sha256(first.paper).hexdigest()


def test_what_was_forgotten_is_exported_no_more(table: Table) -> None:
    entry = table.write("weg")
    given = sharing.grant(table.session, wish(entry), table.opener())
    writing.forget(table.session, table.client, entry)

    with pytest.raises(NothingChosen):
        sharing.export_again(table.session, given.grant)


def test_names_of_others_stay_off_the_paper_unless_shown(table: Table) -> None:
    helper = table.write(Helper(name="Anneke de Wit", masked="de buurvrouw"))
    entry = table.write("Annekes sleutel ligt bij mij")

    hidden = sharing.grant(table.session, wish(entry), table.opener())
    shown = sharing.grant(table.session, replace(wish(entry), show_names=(helper,)), table.opener())

    for paper, there in ((hidden, False), (shown, True)):
        found = verify(paper.paper, receipt=None, words=table.parts.words, at=NOON)
        assert found.record is not None
        assert ("Annekes" in " ".join(found.record.items)) is there


def test_the_share_log_reads_by_entry(table: Table) -> None:
    one, other = table.write("een"), table.write("ander")
    sharing.grant(table.session, wish(one), table.opener())
    sharing.grant(table.session, wish(one, other), table.opener())

    assert len(sharing.share_log(table.session)) == 2
    assert len(sharing.share_log(table.session, about=one)) == 2
    assert len(sharing.share_log(table.session, about=other)) == 1
