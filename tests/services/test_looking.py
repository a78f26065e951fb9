# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the rooms show first, told from what was signed."""

from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from klantreis.domain.choices import Drawer, Ring, StepState, WasIThere
from klantreis.domain.entries import Consultation, Helper, Letter, Moment, Person, Step
from klantreis.domain.folding import Entry
from klantreis.domain.members import Access
from klantreis.services import around_table, looking, proposing, writing
from klantreis.services.proposing import Answer
from klantreis.services.writing import Content
from tests.services.table import NOON, Table, sit


@pytest.fixture
def table(tmp_path: Path) -> Table:
    """A kitchen table."""
    return sit(tmp_path)


def last(table: Table) -> str:
    """Where we were."""
    found = looking.last_words(table.session)
    return found.text if found else ""


def names(found: tuple[Entry, ...]) -> dict[str, Ring | None]:
    """Who stands where."""
    bodies = [one.heads[0].body for one in found]
    return {body.name: body.ring for body in bodies if isinstance(body, Helper)}


def test_before_anything_was_said_there_is_nothing_to_go_back_to(table: Table) -> None:
    assert looking.last_words(table.session) is None


def test_the_last_words_are_those_that_were_written_last(table: Table) -> None:
    first = table.write("ik wil rust")
    table.later(minutes=1)
    table.write("en een tuin")
    assert last(table) == "en een tuin"

    table.later(minutes=1)
    table.revise(first, "ik wil rust in huis")

    assert last(table) == "ik wil rust in huis"


def test_the_last_words_are_the_clients_own_and_not_private(table: Table) -> None:
    ad = table.invite("ad")
    table.write("mijn eigen woorden")
    table.later(minutes=1)
    table.write("alleen van mij", private=True)
    theirs = Content(Moment(text="van de buurman"), words_of=Person(text="de buurman"))
    writing.write(table.session, table.client, theirs)
    waiting = proposing.propose(table.session, ad, Content(Moment(text="van ad"))).entry
    proposing.answer(table.session, waiting, Answer.ACCEPT)

    assert last(table) == "mijn eigen woorden"


def test_what_was_put_aside_or_forgotten_is_not_where_we_were(table: Table) -> None:
    table.write("hier waren we")
    aside, gone = table.write("opzij"), table.write("weg")
    writing.remove(table.session, table.client, aside)
    writing.forget(table.session, table.client, gone)

    assert last(table) == "hier waren we"


def test_the_way_goes_in_the_order_of_beginning_and_holds_nothing_private(table: Table) -> None:
    for number, state in enumerate((None, StepState.DONE, StepState.DIFFERENTLY)):
        table.later(days=1)
        table.write(Step(text=f"stap {number}", state=state))
    table.write(Step(text="geheim"), private=True)

    way = looking.steps_on_the_way(table.session, 2)

    assert [(one.text, one.state, one.at) for one in way] == [
        ("stap 1", StepState.DONE, date(2026, 3, 4)),
        ("stap 2", StepState.DIFFERENTLY, date(2026, 3, 5)),
    ]


def test_talks_without_me_are_those_where_i_was_not_there(table: Table) -> None:
    for present in (None, *WasIThere):
        table.write(Consultation(text=str(present), present=present))

    away = looking.talks(table.session, without_me=True)

    assert {one.heads[0].body.text for one in away} == {"no", "later"}
    assert len(looking.talks(table.session)) == 4


def test_a_letter_lies_on_the_table_until_it_is_in_the_drawer(table: Table) -> None:
    for drawer in (None, *Drawer):
        table.write(Letter(text=str(drawer), drawer=drawer))

    on_table = looking.letters(table.session, Drawer.NOW)
    aside = looking.letters(table.session, Drawer.NOT_NOW)

    assert {one.heads[0].body.text for one in on_table} == {"None", "now"}
    assert {one.heads[0].body.text for one in aside} == {"not-now"}


@pytest.mark.parametrize("is_private", [False, True])
def test_the_circle_is_shown_as_it_was(table: Table, *, is_private: bool) -> None:
    anneke = table.write(Helper(name="Anneke", ring=Ring.FURTHER), private=is_private)
    gone = table.write(Helper(name="Piet"), private=is_private)
    then: datetime = NOON + timedelta(hours=1)
    table.later(days=30)
    changed = Content(Helper(name="Anneke", ring=Ring.NEAR))
    writing.revise(table.session, table.client, anneke, changed)
    writing.remove(table.session, table.client, gone)
    table.write(Helper(name="Nora"), private=is_private)

    now = looking.helpers_then(table.session, table.clock.now())

    assert names(looking.helpers_then(table.session, then)) == {
        "Anneke": Ring.FURTHER,
        "Piet": None,
    }
    assert names(now) == {"Anneke": Ring.NEAR, "Nora": None}
    assert looking.helpers_then(table.session, NOON - timedelta(days=1)) == ()


def test_who_is_around_the_table(table: Table) -> None:
    ad, bo = table.invite("ad", Access.MAY_READ), table.invite("bo")

    here = around_table.who(table.session)

    assert (here.client_name, here.client, here.client_is_here) == ("Riet", table.client, True)
    assert [(one.id, one.access) for one in here.workers] == [
        (ad, Access.MAY_READ),
        (bo, Access.TOGETHER),
    ]
    assert [one.id for one in here.seated()] == [ad, bo]


def test_a_worker_alone_sits_at_the_clients_table_without_the_client(table: Table) -> None:
    ad, _ = table.invite("ad", Access.MAY_READ), table.invite("bo")

    table.reopen_as("ad")

    here = around_table.who(table.session)
    assert (here.opened_by, here.client_is_here) == (ad, False)
    assert [one.id for one in here.seated()] == [ad]
