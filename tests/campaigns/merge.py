# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Copies that say anything and meet in any order: one journey comes of them, always the same."""

import itertools
import random
import shutil
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

from klantreis.storage.inspection import inspect
from tests.campaigns.plan import Campaign, Try
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


@contextmanager
def meetings(folder: Path) -> Iterator[Try]:
    """Three copies, each time new ones."""

    def meet(number: int, chance: random.Random) -> Mapping[str, int]:
        place = folder / str(number)
        place.mkdir()
        try:
            return _meet(place, chance)
        finally:
            shutil.rmtree(place)

    yield meet


def _meet(folder: Path, chance: random.Random) -> Mapping[str, int]:
    one, two = two_copies(folder)
    said = [any_steps(chance) for _ in range(2)]
    play((one, two), said[0])
    three = second_copy(folder, two, "three")
    play((two, three), said[1])
    copies = (one, two, three)
    try:
        for copy in copies:
            assert listed(copy.store) == computed(copy.journey())
            assert inspect(copy.store).found == not_entitled(copy.store)
        outcomes = {
            outcome(folder, f"{number}", [copies[place] for place in order])
            for number, order in enumerate(itertools.permutations(range(3)))
        }
        outcomes.add(met_in_pairs(folder, copies))
        assert len(outcomes) == 1
    finally:
        for copy in copies:
            copy.store.close()
    return {"said": sum(map(len, said)), "orders": len(copies) * 2 + 1}


def any_steps(chance: random.Random) -> Sequence[tuple[object, ...]]:
    """What people may say in two copies, and when these meet."""
    return [_step(chance) for _ in range(chance.randint(0, 20))]


def _step(chance: random.Random) -> tuple[object, ...]:
    place = chance.randrange(2)
    if chance.random() < 0.25:
        return (place, "merge")
    return (
        place, chance.choice(sorted(SAYINGS)), chance.choice(WORDS), chance.choice(ENTRIES),
        chance.random() < 0.5, chance.randrange(8),
    )  # fmt: skip


MERGE = Campaign(
    name="merge",
    tries="three copies in which anything is said meet in seven orders",
    begin=meetings,
    full=5_000,
    short=4,
    finds=("said",),
)
