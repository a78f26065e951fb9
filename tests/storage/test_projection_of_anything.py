# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Whatever is said in whatever copy, and however copies meet: the lists say what the facts say."""

import itertools
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st

from klantreis.domain.entries import Contribution, Moment, Step
from klantreis.domain.facts import (
    Accepted,
    Fact,
    Forgotten,
    Payload,
    Proposed,
    Refused,
    Removed,
    Restored,
    Reworded,
    Scope,
    Viewed,
    Written,
)
from klantreis.domain.ids import EntryId
from klantreis.domain.journey import Journey
from klantreis.domain.searching import matches
from klantreis.storage.inspection import inspect
from klantreis.storage.searching import texts_in
from klantreis.storage.store import Store
from tests.storage.people import CLIENT, WORKER, Copy, new_copy, second_copy

ENTRIES = [EntryId(f"{number:032x}") for number in range(0xA0, 0xA3)]
WORDS = st.sampled_from(["brief", "Éénmaal", "één buur", "thee & koek", "ß", "я тут", ""])
SAYINGS: dict[str, Callable[[str], Payload]] = {
    "write": lambda text: Written(Moment(text=text)),
    "contribute": lambda text: Written(Contribution(text=text)),
    "propose": lambda text: Proposed(Step(text=text)),
    "accept": lambda text: Accepted(Step(text=text)),
    "reword": lambda text: Reworded(Step(text=text)),
    "refuse": lambda text: Refused(),
    "remove": lambda text: Removed(),
    "restore": lambda text: Restored(),
    "view": Viewed,
    "forget": lambda text: Forgotten(Scope.WHOLE),
    "forget versions": lambda text: Forgotten(Scope.VERSIONS),
    "make private": lambda text: Forgotten(Scope.PRIVATE),
}
SAYING = st.tuples(
    st.integers(0, 1),
    st.sampled_from(sorted(SAYINGS)),
    WORDS,
    st.sampled_from(ENTRIES),
    st.booleans(),
    st.integers(0, 7),
)
MERGE = st.tuples(st.integers(0, 1), st.just("merge"))
_WORDS = ("brief", "eenm", "één", "buur", "koek", "ss", "я")
STEPS = st.lists(st.one_of(SAYING, SAYING, SAYING, MERGE), max_size=14)


@settings(max_examples=60)
@given(STEPS)
def test_the_lists_say_what_all_facts_say(steps: list[tuple[object, ...]]) -> None:
    with TemporaryDirectory() as folder:
        copies = _two_copies(Path(folder))
        _play(copies, steps)

        for copy in copies:
            assert _listed(copy.store) == _computed(copy.journey())
            assert inspect(copy.store).found == _not_entitled(copy.store)
            copy.store.close()


@settings(max_examples=40)
@given(STEPS, STEPS)
def test_copies_that_met_say_the_same_in_whatever_order(
    before: list[tuple[object, ...]], after: list[tuple[object, ...]]
) -> None:
    with TemporaryDirectory() as name:
        folder = Path(name)
        one, two = _two_copies(folder)
        _play((one, two), before)
        three = second_copy(folder, two, "three")
        _play((two, three), after)
        copies = (one, two, three)

        outcomes = {
            _outcome(folder, f"{number}", [copies[place] for place in order])
            for number, order in enumerate(itertools.permutations(range(3)))
        }
        outcomes.add(_met_in_pairs(folder, copies))

        assert len(outcomes) == 1
        for copy in copies:
            copy.store.close()


def _two_copies(folder: Path) -> tuple[Copy, Copy]:
    one = new_copy(folder)
    return one, second_copy(folder, one)


def _play(copies: tuple[Copy, Copy], steps: list[tuple[object, ...]]) -> None:
    for step in steps:
        match step:
            case (int(place), "merge"):
                assert copies[place].store.merge_from(copies[1 - place].store).rejected == 0
            case (int(place), str(verb), str(text), str(entry), bool(by_client), int(chosen)):
                copy = copies[place]
                said = copy.store.facts_about(EntryId(entry))
                after = [fact for at, fact in enumerate(said) if chosen >> at % 3 & 1]
                by = CLIENT if by_client else WORKER
                copy.say(SAYINGS[verb](text), EntryId(entry), by=by, after=after)


def _listed(store: Store) -> tuple[object, ...]:
    everything = {one for word in _WORDS for one in store.search(word)}
    counts = store.counts()
    return (
        set(store.entry_ids()), set(store.removed_ids()), set(store.proposal_ids()),
        set(store.disputed_ids()), everything, counts.entries, counts.removed, counts.proposals,
    )  # fmt: skip


def _computed(journey: Journey) -> tuple[object, ...]:
    seen = {one.id: one for one in journey.entries.values() if not one.is_removed}
    removed = journey.entries.keys() - seen.keys()
    found = {
        entry
        for entry, one in seen.items()
        for text in texts_in(one)
        if any(matches(word, text) for word in _WORDS)
    }
    return (
        set(seen), set(removed), set(journey.proposals),
        {one.id for one in seen.values() if len(one.heads) > 1}, found,
        len(seen), len(removed), len(journey.proposals),
    )  # fmt: skip


def _not_entitled(store: Store) -> tuple[object, ...]:
    return tuple(one for one in inspect(store).found if one.trouble == "not-entitled")


def _outcome(folder: Path, name: str, order: list[Copy]) -> frozenset[Fact]:
    met = second_copy(folder, order[0], f"met{name}")
    for copy in (*order[1:], order[0], order[-1]):
        met.store.merge_from(copy.store)
    return _facts(met)


def _met_in_pairs(folder: Path, copies: tuple[Copy, Copy, Copy]) -> frozenset[Fact]:
    """The third meets the second, and what they have together meets the first."""
    pair = second_copy(folder, copies[2], "pair")
    pair.store.merge_from(copies[1].store)
    met = second_copy(folder, copies[0], "met")
    met.store.merge_from(pair.store)
    return _facts(met)


def _facts(copy: Copy) -> frozenset[Fact]:
    facts = frozenset(copy.store.every_fact())
    assert _listed(copy.store) == _computed(copy.journey())
    copy.store.close()
    return facts
