# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The power goes: what was on its way to the disk is lost, torn or out of order.

The calls of a whole act are recorded once, by the system itself, and replayed up to any of them on
a model of a disk. Each state that may be left is laid in files and opened, and what had been
reported until then must be there. With settings that are known to lose, it must be seen to lose.
"""

import gc
import random
import shutil
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from klantreis.storage import connection
from tests.campaigns.disk_model import Disk
from tests.campaigns.plan import Campaign, Try
from tests.campaigns.recording import Call, record
from tests.kills.campaign import Start, check, start
from tests.kills.dying import Ended
from tests.kills.every_case import CASES
from tests.kills.remembering import small_box, stretched_once
from tests.kills.world import World, begin

_CONTROLS = {"DELETE and FULL": ("DELETE", "FULL", 2), "WAL and NORMAL": ("WAL", "NORMAL", 1)}
_ONE_IN = 10
_CONTROL_CUTS = 5
_WRITE = next(case for case in CASES if case.name == "write")


@dataclass(frozen=True, slots=True)
class Recorded:
    """An act, where it starts, and every call that it made there."""

    start: Start
    calls: Sequence[Call]
    changes: Sequence[int]
    reports: Sequence[int]

    def cut(self, chance: random.Random, moments: Sequence[int]) -> Ended:
        """Lay in the folder what a cut at one of *moments* may leave; tells what was reported."""
        folder = self.start.folder
        disk = Disk(folder, self.start.base)
        disk.play(self.calls[: chance.choice(moments)])
        left = disk.after_a_cut(chance)
        shutil.rmtree(folder)
        folder.mkdir()
        for path, data in left.items():
            if data is None:
                (folder / path).mkdir(mode=0o700)
            else:
                (folder / path).write_bytes(data)
        return Ended(was_killed=True, reported=disk.reported, seconds=0)


@contextmanager
def cuts(folder: Path) -> Iterator[Try]:
    """A journey with somebody of everything, and every act recorded when it is first asked for."""
    with stretched_once(), small_box():
        base = folder / "base"
        power = _Power(folder, base, begin(base))
        gc.freeze()
        yield power.cut
        gc.unfreeze()


@dataclass(slots=True)
class _Power:
    folder: Path
    base: Path
    world: World
    acts: dict[str, Recorded] = field(default_factory=dict)

    def cut(self, number: int, chance: random.Random) -> Mapping[str, int]:
        """Cut the power once, and look."""
        if number % _ONE_IN == 0:
            control = list(_CONTROLS)[number // _ONE_IN % len(_CONTROLS)]
            return {f"{control}: tried": 1, f"lost by {control}": self._is_lost(control, chance)}
        # Some states of one act, and then of an act far from it: few need to be recorded for few.
        case = CASES[number // 4 * 5 % len(CASES)]
        act = self.acts.get(case.name) or self._record(case.name, case.name)
        # One in four just after something was reported: the moment that a promise is about.
        ended = act.cut(chance, act.reports if chance.random() < 0.25 else act.changes)
        check(act.start, ended, f"{case}, cut", goes_on=number % 8 == 0)
        return {"states": 1, "after a report": ended.reported > 0, f"act: {case}": 1}

    def _is_lost(self, control: str, chance: random.Random) -> bool:
        act = self.acts.get(control) or self._record_recklessly(control)
        for _ in range(_CONTROL_CUTS):
            ended = act.cut(chance, act.reports)
            try:
                check(act.start, ended, control, goes_on=False)
            except Exception:  # noqa: BLE001  (whatever it is: it did not hold)
                return True
        return False

    def _record_recklessly(self, control: str) -> Recorded:
        journal, flush, held = _CONTROLS[control]
        ours = {"journal_mode": (journal, journal.lower()), "synchronous": (flush, held)}
        reckless = tuple(
            (name, *ours.get(name, (value, held))) for name, value, held in connection._PRAGMAS
        )
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(connection, "_PRAGMAS", reckless)
            return self._record(_WRITE.name, control)

    def _record(self, act: str, name: str) -> Recorded:
        case = next(one for one in CASES if one.name == act)
        beside = self.folder / name.replace(" ", "-")
        beside.mkdir()
        ready = start(case, self.world, self.base, beside)
        disk = Disk(ready.again(), ready.base)
        calls = record(ready.begin, self.folder)
        changes = []
        for number, call in enumerate(calls, start=1):
            # Only what reaches our folder: a cut anywhere else leaves the same.
            if disk.is_touched_by(call):
                changes.append(number)
            disk.play([call])
        reports = [at for at, call in enumerate(calls, start=1) if call.name == "reported"]
        self.acts[name] = Recorded(ready, calls, changes, reports)
        return self.acts[name]


POWER = Campaign(
    name="power",
    tries="the power goes at any moment of one act; one try in 10 with settings that lose",
    begin=cuts,
    full=200_000,
    short=20,
    finds=tuple(f"lost by {one}" for one in _CONTROLS),
)
