# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Whatever is said in whatever copy, and however copies meet: the lists say what the facts say."""

import itertools
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st

from klantreis.storage.inspection import inspect
from tests.storage.meeting import (
    ENTRIES,
    SAYINGS,
    WORDS,
    computed,
    listed,
    met_in_pairs,
    not_entitled,
    outcome,
    play,
    two_copies,
)
from tests.storage.people import second_copy

SAYING = st.tuples(
    st.integers(0, 1),
    st.sampled_from(sorted(SAYINGS)),
    st.sampled_from(WORDS),
    st.sampled_from(ENTRIES),
    st.booleans(),
    st.integers(0, 7),
)
MERGE = st.tuples(st.integers(0, 1), st.just("merge"))
STEPS = st.lists(st.one_of(SAYING, SAYING, SAYING, MERGE), max_size=14)


@settings(max_examples=60)
@given(STEPS)
def test_the_lists_say_what_all_facts_say(steps: list[tuple[object, ...]]) -> None:
    with TemporaryDirectory() as folder:
        copies = two_copies(Path(folder))
        play(copies, steps)

        for copy in copies:
            assert listed(copy.store) == computed(copy.journey())
            assert inspect(copy.store).found == not_entitled(copy.store)
            copy.store.close()


@settings(max_examples=40)
@given(STEPS, STEPS)
def test_copies_that_met_say_the_same_in_whatever_order(
    before: list[tuple[object, ...]], after: list[tuple[object, ...]]
) -> None:
    with TemporaryDirectory() as name:
        folder = Path(name)
        one, two = two_copies(folder)
        play((one, two), before, takes_in_unseen=False)
        three = second_copy(folder, two, "three")
        play((two, three), after, takes_in_unseen=False)
        copies = (one, two, three)

        outcomes = {
            outcome(folder, f"{number}", [copies[place] for place in order])
            for number, order in enumerate(itertools.permutations(range(3)))
        }
        outcomes.add(met_in_pairs(folder, copies))

        assert len(outcomes) == 1
        for copy in copies:
            copy.store.close()
