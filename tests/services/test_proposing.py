# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What a worker writes waits for the client's yes."""

from pathlib import Path

import pytest

from klantreis.domain.choices import Rung
from klantreis.domain.entries import Helper, Link, Step
from klantreis.domain.facts import Fact
from klantreis.domain.problems import NotThere, NotYours
from klantreis.services import proposing, reading, writing
from klantreis.services.proposing import Answer
from klantreis.services.writing import Content
from tests.services.table import Table, question, sit


@pytest.fixture
def table(tmp_path: Path) -> Table:
    """A kitchen table with a worker at it."""
    made = sit(tmp_path)
    made.invite("ad")
    return made


def content(text: str = "Samen de post openen?") -> Content:
    return Content(Step(text=text, rung=Rung.LEARN))


def test_a_proposal_is_no_entry_until_the_client_says_yes(table: Table) -> None:
    saved = proposing.propose(table.session, table.workers["ad"].id, content())

    assert "Samen de post openen?" not in table.texts()
    assert [one.entry for one in reading.proposals(table.session)] == [saved.entry]


def test_an_accepted_proposal_belongs_to_the_client(table: Table) -> None:
    entry = proposing.propose(table.session, table.workers["ad"].id, content()).entry

    proposing.answer(table.session, entry, Answer.ACCEPT)

    found = reading.entry(table.session, entry)
    assert found.owner == table.client
    assert found.heads[0].writer == table.workers["ad"].id
    assert reading.proposals(table.session) == ()
    with pytest.raises(NotYours):
        writing.revise(table.session, table.workers["ad"].id, entry, content("anders"))


def test_own_words_take_the_place_of_the_proposal(table: Table) -> None:
    asked = table.write(question("Wat ligt er op tafel?"))
    step = Step(text="Post openen", rung=Rung.LEARN, question=Link(entry=asked))
    entry = proposing.propose(table.session, table.workers["ad"].id, Content(step)).entry

    proposing.answer(table.session, entry, Answer.REWORD, text="Eén brief per week")

    body = reading.entry(table.session, entry).heads[0].body
    expected = Step(text="Eén brief per week", rung=Rung.LEARN, question=Link(entry=asked))
    assert body == expected
    assert all(b"Post openen" not in (one.payload or b"") for one in everything(table))


def test_a_reworded_helper_keeps_the_name(table: Table) -> None:
    helper = Helper(text="Kan vast koken", name="Bep", masked="buurvrouw")
    entry = proposing.propose(table.session, table.workers["ad"].id, Content(helper)).entry

    proposing.answer(table.session, entry, Answer.REWORD, text="Drinkt koffie met mij")

    body = reading.entry(table.session, entry).heads[0].body
    assert body == Helper(text="Drinkt koffie met mij", name="Bep", masked="buurvrouw")


def test_a_refused_proposal_leaves_no_text(table: Table) -> None:
    entry = proposing.propose(table.session, table.workers["ad"].id, content()).entry

    proposing.answer(table.session, entry, Answer.REFUSE)

    assert reading.proposals(table.session) == ()
    assert all(b"Samen" not in (one.payload or b"") for one in everything(table))
    with pytest.raises(NotThere):
        proposing.answer(table.session, entry, Answer.ACCEPT)


def test_the_client_does_not_propose_to_themselves(table: Table) -> None:
    with pytest.raises(NotYours):
        proposing.propose(table.session, table.client, content())


def everything(table: Table) -> list[Fact]:
    return list(table.session.store.every_fact())
