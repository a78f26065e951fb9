# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Who belongs, what was given away and how it is set: only the client says so."""

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings

from klantreis.domain.clock import Stamp
from klantreis.domain.consent import Grant, Recipient
from klantreis.domain.entries import Contribution, Question
from klantreis.domain.facts import (
    Granted,
    Invited,
    MemberRemoved,
    Payload,
    SettingsChanged,
    Shared,
    Withdrawn,
    Written,
)
from klantreis.domain.ids import EntryId, FactHash, GrantId
from klantreis.domain.journey import fold_journey
from klantreis.domain.members import Access, Role
from klantreis.domain.problems import NotThere
from klantreis.domain.settings import JourneySettings, JourneyState
from tests.domain.copies import (
    CLIENT,
    ENTRY,
    OTHER,
    STRANGER,
    WORKER,
    Copy,
    begun,
    beside,
    texts_of_heads,
)
from tests.domain.strategies import ENTRIES, moves, play

GRANT = Grant(GrantId("8" * 32), "1", Recipient("huisarts"), "om te weten", (), "2026-12-31", 0)
FINISHED = JourneySettings(JourneyState.FINISHED)
ABOUT_JOURNEY: tuple[Payload, ...] = (
    Granted(GRANT), Withdrawn(GRANT.id), Shared(GRANT.id, "0" * 64, 1), Invited(STRANGER),
    Invited(replace(CLIENT, name="Baas")), MemberRemoved(CLIENT.id), MemberRemoved(OTHER.id),
    SettingsChanged(FINISHED),
)  # fmt: skip


@given(moves)
@settings(max_examples=300)
def test_what_workers_may_not_say_changes_nothing_of_the_client(told: bytes) -> None:
    copy, other = play(told, copies=2)
    copy.take_in(other)
    before = copy.journey()

    forged = beside(copy, "f", skew_s=-20)
    for author in (WORKER, OTHER, STRANGER):
        for payload in ABOUT_JOURNEY:
            forged.say(author, payload)
        for entry in (*ENTRIES, EntryId("7" * 32)):
            forged.say(author, Written(Question(text="vals")), entry=entry)

    after = fold_journey(copy.facts | forged.facts, CLIENT.id)
    assert after == before


@pytest.mark.parametrize("author", [WORKER, STRANGER])
@pytest.mark.parametrize("payload", ABOUT_JOURNEY, ids=lambda one: type(one).__name__)
def test_only_the_client_speaks_for_the_journey(author: Any, payload: Payload) -> None:
    copy = begun(WORKER, OTHER)
    copy.say(CLIENT, Granted(replace(GRANT, id=GrantId("9" * 32))))
    before = copy.journey()

    copy.say(author, payload)

    assert copy.journey() == before


def test_there_is_no_journey_without_its_client() -> None:
    copy = Copy("0")
    copy.say(WORKER, Invited(replace(WORKER, role=Role.CLIENT)))

    with pytest.raises(NotThere):
        copy.journey().client()


def test_the_client_cannot_make_a_second_client_nor_a_worker_of_themselves() -> None:
    copy = begun(WORKER)

    copy.say(CLIENT, Invited(replace(WORKER, role=Role.CLIENT)))
    copy.say(CLIENT, Invited(replace(CLIENT, role=Role.WORKER)))

    roles = {one: known.member.role for one, known in copy.members().items()}
    assert roles == {CLIENT.id: Role.CLIENT, WORKER.id: Role.WORKER}


def test_another_access_keeps_the_time_somebody_belongs() -> None:
    copy = begun(WORKER)
    since = copy.members()[WORKER.id].since

    copy.say(CLIENT, Invited(replace(WORKER, access=Access.MAY_READ)))

    known = copy.members()[WORKER.id]
    assert (known.since, known.until) == (since, None)
    assert known.member.access is Access.MAY_READ


def test_what_a_worker_says_before_and_after_belonging_does_not_count() -> None:
    copy = begun()
    copy.say(WORKER, Written(Contribution(text="te vroeg")), entry=ENTRIES[0])
    copy.say(CLIENT, Invited(WORKER))
    copy.say(WORKER, Written(Contribution(text="op tijd")), entry=ENTRIES[1])
    copy.say(CLIENT, MemberRemoved(WORKER.id))
    copy.say(WORKER, Written(Contribution(text="te laat")), entry=ENTRIES[2])

    assert copy.journey().entries.keys() == {ENTRIES[1]}
    assert [len(copy.state(entry).ignored) for entry in ENTRIES] == [1, 0, 1]


def test_who_comes_back_keeps_what_was_said_before() -> None:
    copy = begun(WORKER)
    copy.say(WORKER, Written(Contribution(text="elke week")), entry=ENTRIES[0])
    copy.say(CLIENT, MemberRemoved(WORKER.id))
    copy.say(WORKER, Written(Contribution(text="ertussen")), entry=ENTRIES[1])
    copy.say(CLIENT, Invited(WORKER))
    copy.say(WORKER, Written(Contribution(text="weer")), entry=ENTRIES[2])

    assert copy.journey().entries.keys() == {ENTRIES[0], ENTRIES[2]}


def test_the_client_cannot_be_let_go() -> None:
    copy = begun(WORKER)

    copy.say(CLIENT, MemberRemoved(CLIENT.id))

    assert copy.members()[CLIENT.id].until is None


def test_a_consent_is_given_once_and_taken_back_once() -> None:
    copy = begun()
    copy.say(CLIENT, Granted(GRANT))
    copy.say(CLIENT, Granted(replace(GRANT, purpose="iets anders")))
    first = copy.say(CLIENT, Withdrawn(GRANT.id))
    copy.say(CLIENT, Withdrawn(GRANT.id))

    sharing = copy.journey().sharings[GRANT.id]
    assert sharing.grant == GRANT
    assert sharing.withdrawn == copy.fact(first).stamp


def test_a_withdrawal_counts_by_whichever_clock_it_was_said() -> None:
    ours = begun()
    theirs = beside(ours, "2", skew_s=-60)
    theirs.say(CLIENT, Withdrawn(GRANT.id))
    ours.say(CLIENT, Granted(GRANT))

    ours.take_in(theirs)

    assert ours.journey().sharings[GRANT.id].withdrawn is not None


def test_each_paper_is_kept_with_its_consent() -> None:
    copy = begun()
    copy.say(CLIENT, Shared(GrantId("9" * 32), "c" * 64, 3))
    copy.say(CLIENT, Granted(GRANT))
    copy.say(CLIENT, Shared(GRANT.id, "a" * 64, 1))
    copy.say(CLIENT, Shared(GRANT.id, "b" * 64, 2))

    papers = copy.journey().sharings[GRANT.id].papers
    assert [(paper.sha256[0], paper.length) for paper in papers] == [("a", 1), ("b", 2)]
    assert len(copy.journey().sharings) == 1


def test_the_settings_are_those_the_client_made_last() -> None:
    copy = begun(WORKER)
    assert copy.journey().settings == JourneySettings()

    copy.say(CLIENT, SettingsChanged(JourneySettings(shows_difference=True)))
    copy.say(CLIENT, SettingsChanged(FINISHED))

    assert copy.journey().settings == FINISHED


def test_what_is_said_of_the_journey_is_said_of_no_entry() -> None:
    copy = begun(WORKER)
    before = copy.journey()
    for payload in (*ABOUT_JOURNEY, Invited(STRANGER)):
        copy.say(CLIENT, payload, entry=ENTRY)

    assert copy.journey() == before


def test_a_fact_that_cannot_be_read_counts_for_nothing() -> None:
    copy = begun(WORKER)
    kept = copy.say(CLIENT, Written(Question(text="rust")), entry=ENTRY)
    before = copy.journey()
    spoilt = {
        replace(copy.fact(name), hash=FactHash(f"{place:064}"), payload=b'{"body":{"_":[]}}')
        for place, name in enumerate(
            [
                copy.say(CLIENT, Written(Question(text="a")), entry=ENTRY, after=[kept]),
                copy.say(WORKER, Written(Contribution(text="b")), entry=EntryId("5" * 32)),
                *(copy.say(CLIENT, payload) for payload in ABOUT_JOURNEY),
            ]
        )
    }

    whole = {fact for fact in copy.facts if fact.stamp <= copy.fact(kept).stamp}
    assert fold_journey(whole | spoilt, CLIENT.id) == before


def test_names_are_known_here_or_empty() -> None:
    journey = begun(WORKER).journey()

    assert (journey.name_of(WORKER.id), journey.name_of(STRANGER.id)) == ("Tineke", "")
    assert journey.client() == CLIENT
    assert not journey.members[WORKER.id].covers(Stamp(0, 0))


def test_two_workers_at_one_table_write_their_own() -> None:
    copy = begun(WORKER, OTHER)
    own = copy.say(WORKER, Written(Contribution(text="ik bel")), entry=ENTRY)

    copy.say(OTHER, Written(Contribution(text="ik ook")), entry=ENTRY, after=[own])
    copy.say(CLIENT, Written(Contribution(text="en ik")), entry=ENTRY, after=[own])

    assert texts_of_heads(copy.state()) == ["ik bel"]
