# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""kill -9 in the middle of every act, at a change of a file or at any moment.

The process that forks has imported everything and opened nothing. The child opens with the root
at hand, acts, reports, and dies; the parent opens what is left and looks whether all is there.
"""

import gc
import random
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from tests.campaigns.plan import Campaign, Try
from tests.kills.campaign import Start, any_change, check, start
from tests.kills.cases import Case
from tests.kills.dying import killed_after, killed_at
from tests.kills.every_case import CASES, SLOW
from tests.kills.remembering import small_box, stretched_once
from tests.kills.world import World, begin

# Each act once, then those that take no long time three times more.
_ROUND = CASES + 3 * tuple(case for case in CASES if case not in SLOW)


@contextmanager
def deaths(folder: Path) -> Iterator[Try]:
    """A journey with somebody of everything, and a way to die in each act."""
    with stretched_once(), small_box():
        base = folder / "base"
        deaths = _Deaths(folder, base, begin(base))
        # What stays is looked at no more: a fork copies less.
        gc.freeze()
        yield deaths.die
        gc.unfreeze()


@dataclass(slots=True)
class _Deaths:
    folder: Path
    base: Path
    world: World
    ready: dict[str, Start] = field(default_factory=dict)

    def die(self, number: int, chance: random.Random) -> Mapping[str, int]:
        """Be killed once, and look."""
        case = _ROUND[number % len(_ROUND)]
        ready = self._start(case)
        ready.again()
        if chance.random() < 0.25:
            after_s = chance.uniform(0, 1.2) * ready.seconds
            ended, how = killed_after(after_s, ready.begin), f"{case}, killed after {after_s:.5f} s"
        else:
            step = any_change(ready.changes, chance)
            ended, how = killed_at(step, ready.begin), f"{case}, killed before change {step}"
        # To write and to lock again takes as long as all else: once in four.
        check(ready, ended, how, goes_on=number % 4 == 0)
        return {"killed": ended.was_killed, f"act: {case}": 1}

    def _start(self, case: Case) -> Start:
        if case.name not in self.ready:
            beside = self.folder / case.name
            beside.mkdir()
            self.ready[case.name] = start(case, self.world, self.base, beside)
        return self.ready[case.name]


KILL = Campaign(
    name="kill",
    tries="kill -9 in one act out of all, by chance",
    begin=deaths,
    full=100_000,
    short=22,
    finds=("killed",),
)
