# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Facts go into the journal whole, chained and signed, or not at all."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from klantreis.domain.clock import ZERO
from klantreis.domain.entries import Moment
from klantreis.domain.facts import Fact, Forgotten, Invited, MemberRemoved, Opened, Scope, Written
from klantreis.domain.ids import NO_HASH, ReplicaId
from klantreis.domain.members import Role
from klantreis.domain.problems import JournalDamaged, NotAJourney
from klantreis.storage.connection import connect
from klantreis.storage.store import Store
from tests.storage.people import (
    CLIENT,
    JOURNEY,
    KEY,
    STRANGER,
    WORKER,
    Copy,
    empty_copy,
    member,
    new_copy,
    new_entry,
    reopened,
    second_copy,
    sign,
)


@pytest.fixture
def copy(tmp_path: Path) -> Copy:
    return new_copy(tmp_path)


def test_a_new_journal_is_empty_and_knows_whose_it_is(tmp_path: Path) -> None:
    store = empty_copy(tmp_path).store

    assert (store.journey, store.client) == (JOURNEY, CLIENT.id)
    assert (store.tip().seq, store.tip().hash, store.tip().stamp) == (0, NO_HASH, ZERO)
    assert (store.counts().facts, store.heads(), store.members()) == (0, {}, {})
    assert (store.entry_ids(), store.search("iets"), store.box()) == ((), (), None)


def test_what_was_said_is_there_after_opening_again(copy: Copy) -> None:
    fact = copy.write("de buurvrouw heeft een sleutel")

    store = reopened(copy)

    assert fact.entry is not None
    assert store.facts_about(fact.entry) == (fact,)
    assert list(store.every_fact())[-1] == fact
    assert store.tip().hash == fact.hash
    assert store.heads() == {store.replica: (3, fact.hash)}


def test_the_client_comes_in_by_the_clients_own_key(tmp_path: Path) -> None:
    copy = empty_copy(tmp_path)

    copy.say(Invited(member(CLIENT, Role.CLIENT)))

    assert list(copy.store.members()) == [CLIENT.id]


def test_nobody_comes_in_as_the_client_with_another_key(tmp_path: Path) -> None:
    copy = empty_copy(tmp_path)
    false = replace(member(STRANGER, Role.CLIENT), id=CLIENT.id)
    blank = replace(copy.make(Invited(false), by=STRANGER), author=CLIENT.id)

    with pytest.raises(JournalDamaged):
        copy.store.append([sign(blank, STRANGER)])

    assert copy.store.members() == {}


def test_somebody_invited_in_the_same_step_may_speak_in_it(copy: Copy) -> None:
    invited = copy.make(Invited(member(STRANGER, Role.WORKER)))
    spoken = copy.make(Opened(), by=STRANGER, follows=invited)

    copy.store.append([invited, spoken])

    assert STRANGER.id in copy.store.members()
    assert copy.store.journey_facts("Opened") == (spoken,)


@pytest.mark.parametrize("how", ["stranger", "wrong key", "changed", "number", "previous", "copy"])
def test_what_is_not_right_is_refused_and_nothing_is_written(copy: Copy, how: str) -> None:
    good = copy.make(Written(Moment(text="goed")), new_entry())
    bad = _spoilt(copy.make(Written(Moment(text="fout")), new_entry(), follows=good), how)

    with pytest.raises(JournalDamaged):
        copy.store.append([good, bad])

    assert copy.store.counts().facts == 2
    assert copy.store.entry_ids() == copy.store.search("goed") == ()


def _spoilt(fact: Fact, how: str) -> Fact:
    match how:
        case "stranger":
            return sign(replace(fact, author=STRANGER.id), STRANGER)
        case "wrong key":
            return sign(fact, WORKER)
        case "changed":
            return replace(fact, payload=b"{}")
        case "number":
            return sign(replace(fact, seq=fact.seq + 1), CLIENT)
        case "previous":
            return sign(replace(fact, prev=NO_HASH), CLIENT)
    return sign(replace(fact, rep=ReplicaId("elsewhere")), CLIENT)


def test_a_refused_step_leaves_the_members_as_they_were(copy: Copy) -> None:
    invited = copy.make(Invited(member(STRANGER, Role.WORKER)))
    bad = copy.make(Opened(), by=STRANGER)

    with pytest.raises(JournalDamaged):
        copy.store.append([invited, bad])

    assert STRANGER.id not in copy.store.members()


def test_a_fact_of_the_journey_is_not_taken_as_one_about_an_entry(copy: Copy) -> None:
    astray = copy.make(Invited(member(STRANGER, Role.WORKER)), new_entry())

    with pytest.raises(JournalDamaged):
        copy.store.append([astray])


def test_a_new_copy_begins_a_chain_of_its_own(copy: Copy) -> None:
    first = copy.write("op de ene computer")

    copy.store.set_replica(ReplicaId("another"))
    second = copy.write("op de andere")

    assert (second.seq, second.prev) == (1, NO_HASH)
    assert second.stamp > first.stamp
    assert reopened(copy).replica == "another"
    assert set(copy.store.heads()) == {first.rep, second.rep}


def test_the_box_is_replaced_as_a_whole_also_together_with_facts(copy: Copy) -> None:
    copy.store.set_box(b"one")
    fact = copy.make(Written(Moment(text="gedeeld")), new_entry())
    copy.store.append([fact], box=b"two")

    assert reopened(copy).box() == b"two"


def test_the_box_stays_when_the_facts_are_refused(copy: Copy) -> None:
    copy.store.set_box(b"one")
    fact = copy.make(Opened(), by=STRANGER)

    with pytest.raises(JournalDamaged):
        copy.store.append([fact], box=b"two")

    assert copy.store.box() == b"one"


def test_facts_are_read_by_kind_and_in_order(copy: Copy) -> None:
    opened = [copy.say(Opened()), copy.say(Opened(), by=WORKER)]
    removed = copy.say(MemberRemoved(WORKER.id))

    assert copy.store.journey_facts("Opened") == tuple(opened)
    assert copy.store.journey_facts("Opened", "MemberRemoved") == (*opened, removed)
    assert len(copy.store.journey_facts()) == 5


def test_facts_about_many_entries_come_in_one_look(copy: Copy) -> None:
    one, two = copy.write("een"), copy.write("twee")
    assert one.entry is not None
    assert two.entry is not None
    unknown = new_entry()

    found = copy.store.facts_about_many([one.entry, two.entry, unknown])

    assert found == {one.entry: (one,), two.entry: (two,), unknown: ()}


def test_the_order_of_arrival_outlasts_the_writing_anew(copy: Copy, tmp_path: Path) -> None:
    first = copy.write("begin")
    theirs = second_copy(tmp_path, copy)
    earlier = theirs.say(Written(Moment(text="daar")), first.entry, after=[first])
    copy.now += timedelta(hours=1)
    later = copy.say(Written(Moment(text="hier")), first.entry, after=[first])
    copy.store.merge_from(theirs.store)

    copy.say(Forgotten(Scope.WHOLE), copy.write("weg").entry)

    assert first.entry is not None
    assert earlier.stamp < later.stamp
    assert copy.store.arrived(first.entry) == (first.hash, later.hash, earlier.hash)


def test_a_fact_is_found_by_its_place_in_its_chain(copy: Copy) -> None:
    fact = copy.write("een")

    assert copy.store.hash_at(fact.rep, fact.seq) == fact.hash
    assert copy.store.hash_at(fact.rep, fact.seq + 1) is None
    assert copy.store.hash_at(ReplicaId("elsewhere"), 1) is None


def test_something_else_with_the_same_key_is_no_journey(tmp_path: Path) -> None:
    path = tmp_path / "else.db"
    path.touch()
    connection = connect(path, KEY)
    connection.execute("create table poem (line)")
    connection.close()

    with pytest.raises(NotAJourney):
        Store.open(path, KEY)


def test_closing_twice_does_no_harm(copy: Copy) -> None:
    copy.store.close()
    copy.store.close()
