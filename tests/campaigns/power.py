# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The power goes: what was on its way to the disk is lost, torn or out of order.

The calls of a whole act are recorded once, by the system itself, and replayed up to any of them on
a model of a disk. Each state that may be left is laid in files and opened, and what had been
reported until then must be there. With settings that are known to lose, it must be seen to lose.
"""

import hashlib
import random
import shutil
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

import pytest

from klantreis.storage import connection
from tests.campaigns.disk_model import Disk
from tests.campaigns.plan import Campaign, Try
from tests.campaigns.ready import Ready, ready
from tests.campaigns.recording import Call, record
from tests.kills.campaign import Start, check
from tests.kills.cases import Case
from tests.kills.dying import Ended
from tests.kills.every_case import CASES

_CONTROLS = {"DELETE and FULL": ("DELETE", "FULL", 2), "WAL and NORMAL": ("WAL", "NORMAL", 1)}
_ONE_IN = 10
_CONTROL_CUTS = 5
_WRITE = next(case for case in CASES if case.name == "write")


@dataclass(frozen=True, slots=True)
class Left:
    """What a power cut left: all files, nothing for a folder, and what was reported before."""

    files: Mapping[PurePosixPath, bytes | None]
    reported: int

    @property
    def mark(self) -> bytes:
        """Another one for each state that differs in a name, in a byte, or in what was reported."""
        told = hashlib.sha256(str(self.reported).encode())
        for path in sorted(self.files):
            data = self.files[path]
            told.update(b"/" if data is None else hashlib.sha256(data).digest())
            told.update(bytes(path) + b"\x00")
        return told.digest()


@dataclass(frozen=True, slots=True)
class Recorded:
    """An act, where it starts, every call that it made there, and the states that were looked at.

    *held* tells whether a state kept what was promised: the same bytes give the same answer, so
    each state is opened once. To go on from a state is another thing than only to look.
    """

    start: Start
    calls: Sequence[Call]
    changes: Sequence[int]
    reports: Sequence[int]
    held: dict[tuple[bytes, bool], bool] = field(default_factory=dict)

    def cut(self, chance: random.Random, moments: Sequence[int]) -> Left:
        """What a cut at one of *moments* may leave."""
        disk = Disk(self.start.folder, self.start.base)
        disk.play(self.calls[: chance.choice(moments)])
        return Left(disk.after_a_cut(chance), disk.reported)

    def look(self, left: Left, how: str, *, goes_on: bool) -> bool:
        """Whether *left* had to be opened; raises where what was promised is not there."""
        if (left.mark, goes_on) in self.held:
            return False
        self._lay(left)
        ended = Ended(was_killed=True, reported=left.reported, seconds=0)
        check(self.start, ended, how, goes_on=goes_on)
        self.held[left.mark, goes_on] = True
        return True

    def is_lost(self, left: Left, how: str) -> bool:
        """Whether *left* lost what was promised: for settings that must be seen to lose."""
        asked = (left.mark, False)
        if asked not in self.held:
            try:
                self.look(left, how, goes_on=False)
            except Exception:  # noqa: BLE001  (whatever it is: it did not hold)
                self.held[asked] = False
        return not self.held[asked]

    def _lay(self, left: Left) -> None:
        folder = self.start.folder
        shutil.rmtree(folder)
        folder.mkdir()
        for path, data in left.files.items():
            if data is None:
                (folder / path).mkdir(mode=0o700)
            else:
                (folder / path).write_bytes(data)


@contextmanager
def cuts(folder: Path) -> Iterator[Try]:
    """Every act, recorded when it is first asked for."""
    with ready(folder) as journey:
        yield _Power(journey).cut


@dataclass(slots=True)
class _Power:
    journey: Ready
    acts: dict[str, Recorded] = field(default_factory=dict)

    def cut(self, number: int, chance: random.Random) -> Mapping[str, int]:
        """Cut the power once, and look."""
        if number % _ONE_IN == 0:
            control = list(_CONTROLS)[number // _ONE_IN % len(_CONTROLS)]
            return {f"{control}: tried": 1, f"lost by {control}": self._is_lost(control, chance)}
        # Some states of one act, and then of an act far from it: few need to be recorded for few.
        case = CASES[number // 4 * 5 % len(CASES)]
        act = self.acts.get(case.name) or self._record(case, case.name)
        # One in four just after something was reported: the moment that a promise is about.
        left = act.cut(chance, act.reports if chance.random() < 0.25 else act.changes)
        is_new = act.look(left, f"{case}, cut", goes_on=number % 8 == 0)
        return {
            "states": 1,
            "states unlike all before": is_new,
            "after a report": left.reported > 0,
            f"act: {case}": 1,
        }

    def _is_lost(self, control: str, chance: random.Random) -> bool:
        act = self.acts.get(control) or self._record_recklessly(control)
        cuts = (act.cut(chance, act.reports) for _ in range(_CONTROL_CUTS))
        return any(act.is_lost(left, control) for left in cuts)

    def _record_recklessly(self, control: str) -> Recorded:
        journal, flush, held = _CONTROLS[control]
        ours = {"journal_mode": (journal, journal.lower()), "synchronous": (flush, held)}
        reckless = tuple(
            (name, *ours.get(name, (value, held))) for name, value, held in connection._PRAGMAS
        )
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(connection, "_PRAGMAS", reckless)
            return self._record(_WRITE, control)

    def _record(self, case: Case, name: str) -> Recorded:
        start = self.journey.start_anew(case, name)
        disk = Disk(start.again(), start.base)
        calls = record(start.begin, self.journey.folder)
        changes = []
        for number, call in enumerate(calls, start=1):
            # Only what reaches our folder: a cut anywhere else leaves the same.
            if disk.is_touched_by(call):
                changes.append(number)
            disk.play([call])
        reports = [at for at, call in enumerate(calls, start=1) if call.name == "reported"]
        self.acts[name] = Recorded(start, calls, changes, reports)
        return self.acts[name]


POWER = Campaign(
    name="power",
    tries="the power goes at any moment of one act; one try in 10 with settings that lose",
    begin=cuts,
    full=200_000,
    short=20,
    finds=tuple(f"lost by {one}" for one in _CONTROLS),
)
