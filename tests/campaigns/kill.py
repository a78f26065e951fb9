# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""kill -9 in the middle of every act, at a change of a file or at any moment.

The process that forks has imported everything and opened nothing. The child opens with the root
at hand, acts, reports, and dies; the parent opens what is left and looks whether all is there.
"""

import random
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from tests.campaigns.plan import Campaign, Try
from tests.campaigns.ready import Ready, ready
from tests.kills.campaign import any_change, check
from tests.kills.dying import killed_after, killed_at
from tests.kills.every_case import CASES, SLOW

# Each act once, then those that take no long time three times more.
_ROUND = CASES + 3 * tuple(case for case in CASES if case not in SLOW)


@contextmanager
def deaths(folder: Path) -> Iterator[Try]:
    """A way to die in each act."""
    with ready(folder) as journey:
        yield partial(_die, journey)


def _die(journey: Ready, number: int, chance: random.Random) -> Mapping[str, int]:
    """Be killed once, and look."""
    case = _ROUND[number % len(_ROUND)]
    start = journey.start(case)
    start.again()
    if chance.random() < 0.25:
        after_s = chance.uniform(0, 1.2) * start.seconds
        ended, how = killed_after(after_s, start.begin), f"{case}, killed after {after_s:.5f} s"
    else:
        step = any_change(start.changes, chance)
        ended, how = killed_at(step, start.begin), f"{case}, killed before change {step}"
    # To write and to lock again takes as long as all else: once in four.
    check(start, ended, how, goes_on=number % 4 == 0)
    return {"killed": ended.was_killed, f"act: {case}": 1}


KILL = Campaign(
    name="kill",
    tries="kill -9 in one act out of all, by chance",
    begin=deaths,
    full=100_000,
    short=22,
    finds=("killed",),
)
