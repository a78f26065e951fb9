# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What is forgotten is gone, in every copy that comes along later; so is what was refused."""

import pytest
from hypothesis import given, settings

from klantreis.domain.entries import Contribution, Moment, Question
from klantreis.domain.facts import (
    Accepted,
    Forgotten,
    Proposed,
    Refused,
    Removed,
    Reworded,
    Scope,
    Viewed,
    Written,
)
from klantreis.domain.folding import fold_entry
from tests.domain.copies import (
    CLIENT,
    ENTRY,
    OTHER,
    STRANGER,
    WORKER,
    begun,
    beside,
    texts_of_heads,
)
from tests.domain.strategies import ENTRIES, moves, play

ALL = pytest.mark.parametrize("scope", [Scope.WHOLE, Scope.PRIVATE])
QUESTION = Written(Question(text="rust"))
PROPOSED = Proposed(Moment(text="we liepen"))


@given(moves)
@settings(max_examples=400)
def test_forgetting_wins_over_all_that_does_not_follow_it(told: bytes) -> None:
    copy, late = play(told, copies=2)
    entry = ENTRIES[0]
    # Something of the client's, so that forgetting is theirs to do.
    copy.say(CLIENT, QUESTION, entry=entry)
    forgotten = copy.say(CLIENT, Forgotten(Scope.WHOLE), entry=entry)
    late.say(CLIENT, Written(Question(text="later")), entry=entry)

    copy.take_in(late)

    state = copy.state(entry)
    assert (state.entry, state.proposal) == (None, None)
    copy.sweep()
    texts = ("Written", "Accepted", "Reworded", "Proposed", "Viewed")
    left = [one for one in copy.facts if one.entry == entry and one.kind in texts]
    assert all(fact.is_erased for fact in left)
    assert not copy.fact(forgotten).is_erased


@ALL
def test_what_follows_the_forgetting_stays(scope: Scope) -> None:
    copy = begun()
    first = copy.say(CLIENT, QUESTION, entry=ENTRY)
    gone = copy.say(CLIENT, Forgotten(scope), entry=ENTRY, after=[first])
    again = copy.say(CLIENT, Written(Question(text="toch")), entry=ENTRY, after=[gone])
    copy.say(CLIENT, Written(Question(text="toch wel")), entry=ENTRY, after=[again])

    assert texts_of_heads(copy.state()) == ["toch wel"]
    assert copy.state().erase == {first}


@ALL
def test_a_copy_that_knew_nothing_brings_nothing_back(scope: Scope) -> None:
    ours = begun()
    first = ours.say(CLIENT, QUESTION, entry=ENTRY)
    theirs = beside(ours, "2", skew_s=600)
    ours.say(CLIENT, Forgotten(scope), entry=ENTRY, after=[first])
    ours.sweep()
    late = theirs.say(CLIENT, Written(Question(text="nog")), entry=ENTRY, after=[first])

    ours.take_in(theirs)

    assert ours.state().entry is None
    assert ours.state().erase == {first, late}
    assert ours.fact(first).is_erased


def test_two_forgettings_must_both_be_followed() -> None:
    ours = begun()
    first = ours.say(CLIENT, QUESTION, entry=ENTRY)
    theirs = beside(ours, "2")
    one = ours.say(CLIENT, Forgotten(Scope.WHOLE), entry=ENTRY, after=[first])
    again = ours.say(CLIENT, Written(Question(text="weer")), entry=ENTRY, after=[one])
    two = theirs.say(CLIENT, Forgotten(Scope.WHOLE), entry=ENTRY, after=[first])
    ours.take_in(theirs)
    assert ours.state().entry is None

    ours.say(CLIENT, Written(Question(text="nu echt")), entry=ENTRY, after=[again, two])

    assert texts_of_heads(ours.state()) == ["nu echt"]


def test_only_the_versions_that_are_named_go() -> None:
    copy = begun()
    first = copy.say(CLIENT, QUESTION, entry=ENTRY)
    view = copy.say(CLIENT, Viewed("mijn kijk"), entry=ENTRY, after=[first])
    second = copy.say(CLIENT, Written(Question(text="licht")), entry=ENTRY, after=[first])

    copy.say(CLIENT, Forgotten(Scope.VERSIONS), entry=ENTRY, after=[first])

    assert copy.state().erase == {first}
    copy.sweep()
    assert copy.fact(first).is_erased
    assert not copy.fact(second).is_erased
    assert not copy.fact(view).is_erased


def test_a_forgetting_cannot_be_forgotten() -> None:
    ours = begun()
    first = ours.say(CLIENT, QUESTION, entry=ENTRY)
    theirs = beside(ours, "2")
    whole = ours.say(CLIENT, Forgotten(Scope.WHOLE), entry=ENTRY, after=[first])
    removed = ours.say(CLIENT, Removed(), entry=ENTRY, after=[whole])
    ours.say(CLIENT, Forgotten(Scope.VERSIONS), entry=ENTRY, after=[whole, removed])
    ours.sweep()

    ours.take_in(theirs)

    assert ours.state().erase == {first}
    assert ours.state().entry is None


@pytest.mark.parametrize("author", [WORKER, STRANGER], ids=["worker", "stranger"])
def test_what_never_counted_goes_with_what_the_client_forgets(author: object) -> None:
    copy = begun(WORKER)
    speaker = WORKER if author is WORKER else STRANGER
    first = copy.say(CLIENT, QUESTION, entry=ENTRY)
    behind = copy.say(speaker, Written(Question(text="roddel")), entry=ENTRY, after=[first])

    copy.say(CLIENT, Forgotten(Scope.WHOLE), entry=ENTRY, after=[first])

    assert copy.state().erase == {first, behind}


def test_a_worker_forgets_their_own_and_no_more() -> None:
    copy = begun(WORKER, OTHER)
    own = copy.say(WORKER, Written(Contribution(text="ik kom")), entry=ENTRY)
    copy.say(OTHER, Forgotten(Scope.WHOLE), entry=ENTRY, after=[own])
    assert texts_of_heads(copy.state()) == ["ik kom"]

    copy.say(WORKER, Forgotten(Scope.WHOLE), entry=ENTRY, after=[own])

    assert copy.state().entry is None
    assert copy.state().erase == {own}


def test_a_worker_does_not_take_the_clients_words_along() -> None:
    ours = begun(WORKER)
    theirs = beside(ours, "2")
    theirs.say(WORKER, Forgotten(Scope.WHOLE), entry=ENTRY)
    view = theirs.say(CLIENT, Viewed("mijn kijk"), entry=ENTRY)
    theirs.sweep()
    first = ours.say(CLIENT, QUESTION, entry=ENTRY)

    ours.take_in(theirs)

    assert not ours.fact(view).is_erased
    assert texts_of_heads(ours.state()) == ["rust"]
    assert not ours.fact(first).is_erased


@pytest.mark.parametrize("answer", [Refused(), Reworded(Moment(text="ik liep"))], ids=str)
def test_a_refused_or_reworded_proposal_leaves_no_text(answer: Refused | Reworded) -> None:
    copy = begun(WORKER)
    proposal = copy.say(WORKER, PROPOSED, entry=ENTRY)
    waiting = copy.state().proposal
    assert waiting is not None
    assert waiting.hash == proposal

    copy.say(CLIENT, answer, entry=ENTRY, after=[proposal])

    state = copy.state()
    assert state.erase == {proposal}
    assert state.proposal is None
    assert texts_of_heads(state) == (["ik liep"] if isinstance(answer, Reworded) else [])


def test_a_proposal_that_arrives_after_the_refusal_leaves_no_text() -> None:
    ours = begun(WORKER)
    proposal = ours.say(WORKER, PROPOSED, entry=ENTRY)
    theirs = beside(ours, "2", skew_s=600)
    ours.say(CLIENT, Refused(), entry=ENTRY, after=[proposal])
    again = theirs.say(WORKER, PROPOSED, entry=ENTRY, after=[proposal])

    ours.take_in(theirs)

    assert ours.state().erase == {proposal, again}
    assert ours.state().proposal is None


def test_what_is_refused_in_one_copy_and_taken_in_in_another_stays() -> None:
    ours = begun(WORKER)
    proposal = ours.say(WORKER, PROPOSED, entry=ENTRY)
    theirs = beside(ours, "2")
    ours.say(CLIENT, Refused(), entry=ENTRY, after=[proposal])
    ours.sweep()
    theirs.say(CLIENT, Accepted(Moment(text="we liepen")), entry=ENTRY, after=[proposal])

    ours.take_in(theirs)

    state = ours.state()
    assert texts_of_heads(state) == ["we liepen"]
    assert state.entry is not None
    assert (state.entry.owner, state.entry.heads[0].writer) == (CLIENT.id, WORKER.id)


def test_a_worker_takes_a_proposal_back_while_it_waits() -> None:
    copy = begun(WORKER)
    proposal = copy.say(WORKER, PROPOSED, entry=ENTRY)

    copy.say(WORKER, Forgotten(Scope.WHOLE), entry=ENTRY, after=[proposal])

    assert copy.state().erase == {proposal}
    assert copy.state().proposal is None


def test_the_facts_of_nobody_known_add_up_to_nothing() -> None:
    copy = begun()
    copy.say(STRANGER, PROPOSED, entry=ENTRY)
    about = [fact for fact in copy.facts if fact.entry == ENTRY]

    state = fold_entry(about, copy.members())

    assert (state.entry, state.proposal, len(state.ignored)) == (None, None, 1)
