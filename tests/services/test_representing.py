# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Only where a court has so decided may somebody else decide, and it says so on all they make."""

import json
from datetime import date
from pathlib import Path

import pytest

from klantreis.crypto.openers import with_words
from klantreis.domain.consent import Recipient
from klantreis.domain.ids import MemberId
from klantreis.domain.members import Access, Representative
from klantreis.domain.problems import BadFormat, NotYours, WrongSecret
from klantreis.services import representing, sharing
from klantreis.services.papers import verify
from klantreis.services.sharing import Wish
from tests.documents.reading import text_of
from tests.services.table import Table, sit

COURT = Representative("geldzaken", "C/02/123", "2025-05-01")


@pytest.fixture
def table(tmp_path: Path) -> Table:
    """A kitchen table."""
    return sit(tmp_path)


def wish(table: Table, by: MemberId | None) -> Wish:
    """What *by* decides to give."""
    items = (table.write("mijn geld"),)
    return Wish(Recipient("de bank"), "schuld", items, date(2026, 6, 1), decided_by=by)


def test_what_is_made_in_that_role_says_who_and_by_which_decision(
    table: Table, tmp_path: Path
) -> None:
    bea = table.invite("Bea")
    representing.represent(table.session, bea, COURT)

    given = sharing.grant(table.session, wish(table, bea), table.opener())
    letter = sharing.withdraw(table.session, given.grant)

    for paper in (given.paper, given.receipt_paper, letter):
        text = text_of(paper, tmp_path)
        assert "Bea" in text
        assert "C/02/123" in text
    said = json.loads(given.receipt)["receipt"]["representative"]
    assert said == {"scope": "geldzaken", "reference": COURT.reference, "date": COURT.date} | {
        "name": "Bea"
    }
    found = verify(given.paper, receipt=None, words=table.parts.words, at=table.clock.now())
    told = found.told()
    assert told is not None
    assert told.representative is not None
    assert told.representative.reference == "C/02/123"


def test_without_one_no_paper_speaks_of_it(table: Table) -> None:
    given = sharing.grant(table.session, wish(table, None), table.opener())

    assert "representative" not in json.loads(given.receipt)["receipt"]


def test_whom_no_court_let_decide_decides_nothing(table: Table) -> None:
    ad = table.invite("ad")

    with pytest.raises(NotYours):
        sharing.grant(table.session, wish(table, ad), table.opener())

    assert sharing.share_log(table.session) == ()


def test_a_decision_that_ended_counts_no_more(table: Table) -> None:
    bea = table.invite("Bea")
    representing.represent(table.session, bea, COURT)
    representing.represent(table.session, bea, None)

    with pytest.raises(NotYours):
        representing.role_of(table.session, bea)


def test_a_representative_still_needs_the_clients_secret(table: Table) -> None:
    bea = table.invite("Bea")
    representing.represent(table.session, bea, COURT)

    with pytest.raises(WrongSecret):
        sharing.grant(table.session, wish(table, bea), with_words("een twee drie vier"))


def test_only_the_client_records_it_and_not_of_themselves(table: Table) -> None:
    ad = table.invite("ad", Access.MAY_READ)
    with pytest.raises(NotYours):
        representing.represent(table.session, table.client, COURT)
    table.reopen_as("ad")

    with pytest.raises(NotYours):
        representing.represent(table.session, ad, COURT)


@pytest.mark.parametrize("missing", ["scope", "reference", "date"])
def test_all_three_or_none(missing: str) -> None:
    parts = {"scope": "geldzaken", "reference": "C/02/123", "date": "2025-05-01"}

    with pytest.raises(BadFormat):
        Representative(**(parts | {missing: " "}))
