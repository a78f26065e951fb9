# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Copies of one journey in which anything is said, and that meet in any order."""

from collections.abc import Callable, Sequence
from pathlib import Path

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
from klantreis.domain.searching import matches, texts_in
from klantreis.storage.inspection import inspect
from klantreis.storage.store import Store
from tests.storage.people import CLIENT, WORKER, Copy, new_copy, second_copy

ENTRIES = [EntryId(f"{number:032x}") for number in range(0xA0, 0xA3)]
WORDS = ("brief", "Éénmaal", "één buur", "thee & koek", "ß", "я тут", "")
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
_TEXTS, _TAKES_IN = {"Written", "Proposed"}, {"accept", "reword"}
_WORDS = ("brief", "eenm", "één", "buur", "koek", "ss", "я")


def two_copies(folder: Path) -> tuple[Copy, Copy]:
    """Two copies of one journey."""
    one = new_copy(folder)
    return one, second_copy(folder, one)


def play(
    copies: tuple[Copy, Copy], steps: Sequence[tuple[object, ...]], *, takes_in_unseen: bool = True
) -> None:
    """Say and merge what *steps* tell.

    Without *takes_in_unseen* nobody takes in what is not there, as at the table: a text that was
    forgotten before comes back from the copy of whoever took it in, and only from there.
    """
    for step in steps:
        match step:
            case (int(place), "merge"):
                assert copies[place].store.merge_from(copies[1 - place].store).rejected == 0
            case (int(place), str(verb), str(text), str(entry), bool(by_client), int(chosen)):
                copy = copies[place]
                said = copy.store.facts_about(EntryId(entry))
                is_there = any(fact.kind in _TEXTS and not fact.is_erased for fact in said)
                if verb in _TAKES_IN and not (is_there or takes_in_unseen):
                    continue
                after = [fact for at, fact in enumerate(said) if chosen >> at % 3 & 1]
                by = CLIENT if by_client else WORKER
                copy.say(SAYINGS[verb](text), EntryId(entry), by=by, after=after)


def listed(store: Store) -> tuple[object, ...]:
    """What the lists of a copy say."""
    everything = {one for word in _WORDS for one in store.search(word)}
    counts = store.counts()
    return (
        set(store.entry_ids()), set(store.removed_ids()), set(store.proposal_ids()),
        set(store.disputed_ids()), everything, counts.entries, counts.removed, counts.proposals,
    )  # fmt: skip


def computed(journey: Journey) -> tuple[object, ...]:
    """The same, added up from all facts by the domain."""
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


def not_entitled(store: Store) -> tuple[object, ...]:
    """What a look over all finds and may find: what somebody may not say."""
    return tuple(one for one in inspect(store).found if one.trouble == "not-entitled")


def outcome(folder: Path, name: str, order: list[Copy]) -> frozenset[Fact]:
    """The facts after the copies met in *order*, and some once more."""
    met = second_copy(folder, order[0], f"met{name}")
    for copy in (*order[1:], order[0], order[-1]):
        met.store.merge_from(copy.store)
    return facts(met)


def met_in_pairs(folder: Path, copies: tuple[Copy, Copy, Copy]) -> frozenset[Fact]:
    """The third meets the second, and what they have together meets the first."""
    pair = second_copy(folder, copies[2], "pair")
    pair.store.merge_from(copies[1].store)
    met = second_copy(folder, copies[0], "met")
    met.store.merge_from(pair.store)
    return facts(met)


def facts(copy: Copy) -> frozenset[Fact]:
    """All facts of a copy, which is closed; its lists say what they say."""
    facts = frozenset(copy.store.every_fact())
    assert listed(copy.store) == computed(copy.journey())
    copy.store.close()
    return facts
