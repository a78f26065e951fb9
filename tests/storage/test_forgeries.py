# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What somebody puts into the database by hand counts for nothing, and is found."""

from dataclasses import replace
from pathlib import Path

import pytest

from klantreis.domain.entries import Moment
from klantreis.domain.facts import Fact, Forgotten, Invited, Scope, Written
from klantreis.domain.ids import EntryId
from klantreis.domain.members import Role
from klantreis.storage import rows
from klantreis.storage.inspection import Trouble, inspect
from tests.storage.people import (
    CLIENT,
    STRANGER,
    WORKER,
    Copy,
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


@pytest.fixture
def entry(copy: Copy) -> EntryId:
    fact = copy.write("zo is het gegaan")
    assert fact.entry is not None
    return fact.entry


def test_a_sentence_with_a_false_signature_is_not_seen(copy: Copy, entry: EntryId) -> None:
    false = sign(copy.make(Written(Moment(text="vals")), entry), STRANGER)

    _put_in(copy, false)

    assert [fact.author for fact in copy.store.facts_about(entry)] == [CLIENT.id]
    assert false not in copy.store.facts_about(entry)
    assert Trouble.NOT_SIGNED in _troubles(copy)


def test_a_worker_cannot_speak_as_the_client(copy: Copy, entry: EntryId) -> None:
    as_client = sign(copy.make(Written(Moment(text="vals")), entry), WORKER)

    _put_in(copy, as_client)

    assert as_client not in copy.store.facts_about(entry)
    assert Trouble.NOT_SIGNED in _troubles(copy)


def test_what_a_worker_may_not_say_counts_for_nothing(copy: Copy, entry: EntryId) -> None:
    forgotten = copy.make(Forgotten(Scope.WHOLE), entry, by=WORKER)
    copy.store.append([forgotten])

    assert copy.store.entry_ids() == (entry,)
    assert len(copy.store.search("gegaan")) == 1
    assert [one.fact for one in inspect(copy.store).found] == [forgotten.hash]
    assert _troubles(copy) == {Trouble.NOT_ENTITLED}


def test_a_changed_sentence_is_not_seen(copy: Copy, entry: EntryId) -> None:
    assert len(copy.store.facts_about(entry)) == 1

    copy.store.connection.execute(
        "update fact set payload = ? where entry = ?", (b'{"body":{"_":"Moment"}}', entry)
    )

    assert copy.store.facts_about(entry) == ()
    assert reopened(copy).facts_about(entry) == ()
    assert Trouble.NOT_WHOLE in _troubles(copy)


def test_a_false_forgetting_erases_nothing(copy: Copy, entry: EntryId) -> None:
    _put_in(copy, sign(copy.make(Forgotten(Scope.WHOLE), entry), STRANGER))
    tip = copy.store.facts_about(entry)[-1]

    copy.store.set_replica(copy.store.replica.replace("o", "p"))  # type: ignore[arg-type]
    copy.say(Written(Moment(text="en verder")), entry, after=[tip])

    assert not any(fact.is_erased for fact in copy.store.facts_about(entry))
    assert copy.store.entry_ids() == (entry,)


def test_somebody_who_invites_himself_is_no_member(copy: Copy) -> None:
    himself = copy.make(Invited(member(STRANGER, Role.WORKER)), by=STRANGER)
    _put_in(copy, himself, sign(replace(himself, author=CLIENT.id), STRANGER))

    store = reopened(copy)

    assert STRANGER.id not in store.members()
    assert store.journey_facts("Invited") == tuple(list(store.every_fact())[:2])
    assert Trouble.NOT_SIGNED in _troubles(copy)


def test_a_merge_refuses_what_is_false(copy: Copy, entry: EntryId, tmp_path: Path) -> None:
    theirs = second_copy(tmp_path, copy)
    false = sign(theirs.make(Written(Moment(text="vals")), entry), STRANGER)
    _put_in(theirs, false)
    good = theirs.store.facts_about(entry)[0]

    merged = copy.store.merge_from(theirs.store)

    assert (merged.new, merged.rejected, merged.entries) == (0, 1, frozenset())
    assert copy.store.facts_about(entry) == (good,)
    assert inspect(copy.store).is_sound


def test_a_text_taken_out_of_another_copy_is_not_lost_here(
    copy: Copy, entry: EntryId, tmp_path: Path
) -> None:
    theirs = second_copy(tmp_path, copy)
    theirs.store.connection.execute("update fact set salt = null, payload = null")

    copy.store.merge_from(theirs.store)
    theirs.store.merge_from(copy.store)

    assert not any(fact.is_erased for fact in copy.store.facts_about(entry))
    assert theirs.store.facts_about(entry) == copy.store.facts_about(entry)
    assert theirs.store.search("gegaan") == (entry,)


def test_a_forgetting_reaches_no_further_than_its_own_entry(copy: Copy, entry: EntryId) -> None:
    (clients,) = copy.store.facts_about(entry)
    own = new_entry()

    copy.say(Forgotten(Scope.VERSIONS), own, after=[clients])

    assert copy.store.facts_about(entry) == (clients,)
    assert copy.store.entry_ids() == (entry,)


def _put_in(copy: Copy, *facts: Fact) -> None:
    rows.insert(copy.store.connection, facts)


def _troubles(copy: Copy) -> set[Trouble]:
    return {one.trouble for one in inspect(copy.store).found}
