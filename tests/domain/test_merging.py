# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Copies come together in any order, any number of times, and always tell the same journey."""

from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from klantreis.domain.facts import Fact
from klantreis.domain.folding import fold_entry
from klantreis.domain.journey import fold_journey
from klantreis.domain.merging import apply_erasures, union
from tests.domain.copies import CLIENT, Copy
from tests.domain.strategies import ENTRIES, moves, play

chances = st.integers(0, 1 << 32).map(Random)


@given(moves)
@settings(max_examples=1500)
def test_merging_commutes_associates_and_may_be_repeated(told: bytes) -> None:
    one, two, three = (copy.facts for copy in play(told))

    assert union(one, two) == union(two, one)
    assert union(union(one, two), three) == union(one, union(two, three))
    assert union(one, one) == one
    assert union(union(one, two), two) == union(one, two)


@given(moves, chances)
@settings(max_examples=1500)
def test_a_journey_does_not_depend_on_the_order_of_its_facts(told: bytes, chance: Random) -> None:
    facts = _together(play(told, copies=2))

    mixed = sorted(facts, key=lambda fact: chance.random())

    assert fold_journey(mixed, CLIENT.id) == fold_journey(facts, CLIENT.id)


@given(moves, chances)
@settings(max_examples=1500)
def test_whatever_the_order_of_merging_the_journey_is_the_same(told: bytes, chance: Random) -> None:
    copies = play(told)
    expected = fold_journey(_together(copies), CLIENT.id)

    for copy in copies:
        others = [*copies, *copies]
        chance.shuffle(others)
        for other in others:
            copy.take_in(other)
            if chance.random() < 0.5:
                copy.sweep()

        assert copy.journey() == expected


@given(moves)
@settings(max_examples=1000)
def test_erasing_changes_nothing_but_the_texts(told: bytes) -> None:
    (copy,) = play(told, copies=1)
    members = copy.members()
    for entry in ENTRIES:
        about = [fact for fact in copy.facts if fact.entry == entry]
        before = fold_entry(about, members)

        after = fold_entry(apply_erasures(about, before.erase), members)

        assert after == before
        assert before.erase <= {fact.hash for fact in about}


@given(moves)
@settings(max_examples=300)
def test_a_text_that_one_copy_erased_does_not_come_back(told: bytes) -> None:
    copies = play(told)
    gone = {fact.hash for copy in copies for fact in copy.facts if fact.is_erased}

    merged = _together(copies)

    assert gone == {fact.hash for fact in merged if fact.is_erased}


def _together(copies: list[Copy]) -> frozenset[Fact]:
    merged: frozenset[Fact] = frozenset()
    for copy in copies:
        merged = union(merged, copy.facts)
    return merged
