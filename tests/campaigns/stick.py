# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""A stick that is pulled: from one change of an act on every change fails. And one that lies."""

import errno
import random
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from klantreis.domain.problems import KlantreisError
from klantreis.storage import container
from tests.campaigns.disk_model import Disk
from tests.campaigns.plan import Campaign, Try
from tests.campaigns.ready import Ready, ready
from tests.campaigns.recording import Call, record
from tests.kills.campaign import check
from tests.kills.dying import Fault, failed_at
from tests.kills.every_case import CASES

_SAID = (errno.EIO, errno.ENOSPC, errno.EROFS)
_FAR = 5
_REPORTS = 2
_LIES_ONE_IN = 5
_COPY = next(case for case in CASES if case.name == "copy")


@contextmanager
def sticks(folder: Path) -> Iterator[Try]:
    """A journey with somebody of everything, and a disk that goes away in each act."""
    with ready(folder) as journey:
        yield _Sticks(journey).pull


@dataclass(slots=True)
class _Sticks:
    journey: Ready
    copying: list[Call] = field(default_factory=list)

    def pull(self, number: int, chance: random.Random) -> Mapping[str, int]:
        """One act in which every change fails from one on: each change in its turn."""
        if number % _LIES_ONE_IN == 0:
            return self._lie(chance)
        case = CASES[number * _FAR % len(CASES)]
        ready = self.journey.start(case)
        calls = len(ready.changes) - ready.changes.count("done")
        step = number // len(CASES) % calls + 1
        ready.again()
        said = chance.choice(_SAID)
        ended = failed_at(Fault(step, said, lasting=True), ready.begin)
        how = f"{case}, from call {step} of {calls} on said {errno.errorcode[said]}"
        check(ready, ended, how, goes_on=number % 4 == 0)
        return {
            "failed": 1,
            "was refused": ended.reported < _REPORTS,
            f"act: {case}": 1,
            "most calls in an act": calls,
        }

    def _lie(self, chance: random.Random) -> Mapping[str, int]:
        """A copy on a stick that says "flushed" and did not: it is whole, or said to be harmed."""
        ready = self.journey.start(_COPY)
        if not self.copying:
            ready.again()
            self.copying = record(ready.begin, self.journey.folder)
        stick = Disk(ready.folder, ready.base, lies=True)
        stick.play(self.copying[: chance.randint(1, len(self.copying))])
        seen = {"copies on a lying stick": 0, "of which harmed, and told": 0}
        for path, data in stick.after_a_cut(chance).items():
            if path.suffix == ".klantreis" and path.parts[0] == "out" and data is not None:
                (self.journey.folder / "on-stick.klantreis").write_bytes(data)
                seen["copies on a lying stick"] += 1
                try:
                    container.examine(self.journey.folder / "on-stick.klantreis")
                except KlantreisError:
                    seen["of which harmed, and told"] += 1
        return seen


STICK = Campaign(
    name="stick",
    tries="from one call of one act on every call fails; one in five: a copy on a stick that lies",
    begin=sticks,
    full=5_000,
    short=6,
    finds=("was refused", "copies on a lying stick"),
)
