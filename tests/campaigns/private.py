# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Nobody who reads along can tell a journey with fifty private entries from one with none.

A classifier learns from everything that a reader can count, weigh or time, on some journeys, and
guesses about others. Half is what a coin does; more than 52 in 100 would be a leak.
"""

import random
import statistics
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from klantreis.services import keeping, reading
from tests.campaigns.plan import Campaign, Try
from tests.kills.remembering import stretched_once
from tests.promises.looks import looks
from tests.promises.tables import Kept
from tests.promises.test_private import journey

_PRIVATE = 50
_TIMED = 20
_MOST_RIGHT = 0.52
#: Fewer guesses than this say nothing: a coin too is right in 55 of 100 now and then.
_ENOUGH = 2_000


@contextmanager
def pairs(folder: Path) -> Iterator[Try]:
    """Each time two new journeys, alike but for what is private."""
    classifier = _Classifier()
    with stretched_once():
        yield lambda number, chance: classifier.meet(folder / str(number), number, chance)


@dataclass(slots=True)
class _Classifier:
    """Remembers the half that it learns from, and guesses about the other by the nearest mean."""

    learnt: dict[bool, list[Sequence[float]]] = field(default_factory=lambda: {False: [], True: []})
    right: int = 0
    guesses: int = 0

    def meet(self, folder: Path, number: int, chance: random.Random) -> Mapping[str, int]:
        """Two journeys: the same to count and to weigh; what they take in time, to learn from."""
        folder.mkdir()
        kept = {full: journey(folder / str(full), _PRIVATE * full) for full in (False, True)}
        assert looks(kept[True]) == looks(kept[False])
        timed: dict[bool, list[Sequence[float]]] = {False: [], True: []}
        for _ in range(_TIMED):
            # In turns and in any order: what else this computer does must not tell.
            for full in chance.sample([False, True], 2):
                timed[full].append(_times(kept[full]))
        if number % 2 == 0:
            for full, found in timed.items():
                self.learnt[full] += found
            return {"learnt": 2 * _TIMED}
        right = sum(self._guess(one) == full for full, found in timed.items() for one in found)
        self.right += right
        self.guesses += 2 * _TIMED
        if self.guesses >= _ENOUGH:
            share = max(self.right, self.guesses - self.right) / self.guesses
            assert share <= _MOST_RIGHT, f"{share:.3f} of {self.guesses} guesses are right"
        return {"guesses": 2 * _TIMED, "right": right}

    def _guess(self, seen: Sequence[float]) -> bool:
        votes = 0
        for place, value in enumerate(seen):
            means = {
                full: statistics.median(one[place] for one in found)
                for full, found in self.learnt.items()
            }
            votes += 1 if abs(value - means[True]) < abs(value - means[False]) else -1
        return votes > 0


def _times(kept: Kept) -> Sequence[float]:
    """How long a reader waits for each thing that a reader can do."""
    began = time.perf_counter()
    session = kept.as_worker("ad")
    opened = time.perf_counter()
    found = [opened - began]
    doings: tuple[Callable[[], object], ...] = (
        lambda: reading.entries(session),
        lambda: reading.search(session, "dag"),
        session.store.box,
        lambda: list(session.store.every_fact()),
    )
    for do in doings:
        start = time.perf_counter()
        do()
        found.append(time.perf_counter() - start)
    start = time.perf_counter()
    keeping.close(session, with_backup=False)
    return [*found, time.perf_counter() - start]


PRIVATE = Campaign(
    name="private",
    tries="two journeys, with 50 private entries and with none: counted, weighed and timed",
    begin=pairs,
    full=200,
    short=2,
    finds=("learnt", "guesses"),
)
