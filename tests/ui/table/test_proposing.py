# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What a worker proposes can answer every question of its kind, and be changed while it waits."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from klantreis.domain.choices import Rung
from klantreis.domain.entries import Contribution, Link, Person, Step
from klantreis.domain.folding import Proposal
from klantreis.services import reading
from klantreis.ui.routes import EntryRoom, Home, ProposalsRoom
from tests.ui.at_table import AtTable, at_table
from tests.ui.table.giving import got


@pytest.fixture
def here(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[AtTable]:
    with at_table(qapp, tmp_path) as table:
        table.sit_together()
        table.hands.press("frame.pen")
        yield table


def test_a_worker_answers_the_questions_of_what_they_propose(here: AtTable) -> None:
    _propose_step(here, "Samen bellen.")
    here.hands.press("field.step.rung")
    here.hands.press("choice.learn")
    here.hands.press("field.step.helpers")
    here.hands.write("field.other:0.0", "Piet, van 4 hoog")
    here.hands.press("write.ready")

    (waiting,) = _waiting(here)
    helpers = (Link(text="Piet, van 4 hoog"),)
    assert waiting.body == Step(text="Samen bellen.", rung=Rung.LEARN, helpers=helpers)
    here.hands.press("frame.pen")
    here.hands.press("home.proposals")
    assert "Piet, van 4 hoog" in _said(here)


def test_what_waits_is_found_again_said_otherwise_and_taken_back(here: AtTable) -> None:
    _propose_step(here, "Samen bellen.")
    entry = _waiting(here)[0].entry
    here.hands.press("frame.home")
    here.hands.press("home.my-proposals")
    here.hands.press(f"entry.open:{entry}")
    here.hands.press("entry.edit")
    here.hands.write("write.text", "Samen bellen, op dinsdag.")
    here.hands.press("write.ready")
    assert [one.body.text for one in _waiting(here)] == ["Samen bellen, op dinsdag."]

    here.hands.press("entry.more")
    here.hands.press("entry.take-back")

    assert _waiting(here) == ()
    assert isinstance(here.table.here, Home)


def test_the_client_finds_it_at_home_and_never_its_page(here: AtTable) -> None:
    _propose_step(here, "Samen bellen.")
    assert isinstance(here.table.here, EntryRoom)

    here.hands.press("frame.pen")

    assert isinstance(here.table.here, Home)
    assert here.hands.has("home.proposals")


def test_what_somebody_else_at_the_table_said_stands_in_their_name(here: AtTable) -> None:
    client = here.table.seat.client if here.table.seat else None
    assert client is not None
    here.hands.press("tell.write")
    here.hands.press("write.someone-else")
    here.hands.press(f"write.said-by:{client.id}")
    here.hands.write("write.text", "Ik kan goed koken.")

    here.hands.press("write.ready")

    assert _waiting(here)[0].words_of == Person(member=client.id)


def test_a_worker_may_ask_first_whether_what_they_bring_is_wanted(here: AtTable) -> None:
    here.hands.press("home.contribution")
    here.hands.press("write.ask-first")
    assert "Dit wordt een voorstel. Toos beslist." in _said(here)
    here.hands.write("write.text", "Ik kom elke week.")

    here.hands.press("write.ready")

    assert _waiting(here)[0].body == Contribution(text="Ik kom elke week.")


def test_the_client_leaves_one_for_later_and_answers_the_next(here: AtTable) -> None:
    _propose_step(here, "Eerst dit.")
    here.hands.press("frame.home")
    _propose_step(here, "Dan dat.")
    here.hands.press("frame.pen")
    here.hands.press("home.proposals")
    here.hands.press("proposal.later")
    assert here.table.here == ProposalsRoom(past=1)
    assert not here.hands.has("proposal.later")

    here.hands.press("proposal.accept")

    assert [one.body.text for one in _waiting(here)] == ["Eerst dit."]


def test_an_empty_card_that_a_worker_opens_becomes_their_proposal(here: AtTable) -> None:
    here.hands.press("home.cards")
    here.hands.press("cards.open:hard-times")
    here.hands.write("record.answer:0.0", "Ad")
    here.hands.press("write.ready")

    (waiting,) = _waiting(here)
    assert "Ad" in str(waiting.body)
    assert got(here, lambda journal: reading.entries(journal.session)) == ()


def _propose_step(here: AtTable, text: str) -> None:
    here.hands.press("home.steps")
    here.hands.press("room.new-step")
    here.hands.write("write.text", text)
    here.hands.press("write.ready")


def _waiting(here: AtTable) -> tuple[Proposal, ...]:
    return got(here, lambda journal: reading.proposals(journal.session))


def _said(here: AtTable) -> list[str]:
    return [label.text() for label in here.hands.page.findChildren(QLabel) if label.isVisible()]
