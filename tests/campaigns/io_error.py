# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Every call of every act on a file fails once, from the opening on: it is said, nothing is half.

What Python and SQLite let somebody hear fails within the process: all changes, and what is opened
and read. SQLite's flushes, and what Python reads from files that it opened, strace lets fail.
"""

import errno
import random
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from klantreis.domain.problems import KlantreisError
from tests.campaigns.plan import Campaign, Try
from tests.campaigns.ready import Ready, ready
from tests.campaigns.recording import record, traced
from tests.kills.campaign import Start, look_after
from tests.kills.dying import Fault, Report, Work, failed_at, steps_of
from tests.kills.every_case import CASES
from tests.kills.steps import tell_each_call

_SAID = (errno.EIO, errno.ENOSPC, errno.EROFS)
_BY_SYSTEM = ("fsync", "fdatasync", "read")
_FAR = 5
_REPORTS = 2
_REPORTED, _HIT = "/dev/null", "(INJECTED)"


@dataclass(frozen=True, slots=True)
class Failing:
    """One call of an act: its name, and which it is, from 1, of all that fail in the same way."""

    name: str
    number: int

    @property
    def is_by_system(self) -> bool:
        """Whether nobody in the process can let it fail."""
        return self.name in _BY_SYSTEM


@dataclass(frozen=True, slots=True)
class Act:
    """An act, and each of its calls in some order that is always the same."""

    start: Start
    calls: Sequence[Failing]


@contextmanager
def faults(folder: Path) -> Iterator[Try]:
    """A journey with somebody of everything, and a disk that fails once in each act."""
    with ready(folder) as journey:
        yield _Faults(journey).fail


@dataclass(slots=True)
class _Faults:
    journey: Ready
    acts: dict[str, Act] = field(default_factory=dict)
    passed: int = 0
    at: int = 0

    def fail(self, number: int, chance: random.Random) -> Mapping[str, int]:
        """One act, in which one call fails."""
        # A run that goes on where it was passes over what was tried.
        while self.at < number:
            self.at += 1
            self._next()
        self.at += 1
        act, turn = self._next()
        call = act.calls[turn]
        act.start.again()
        said = errno.EIO if call.name.startswith("read") else chance.choice(_SAID)
        reported = self._reported(act, call, said)
        how = f"{act.start.case}, {call.name} {call.number} said {errno.errorcode[said]}"
        look_after(act.start, reported, how, goes_on=number % 4 == 0)
        return {
            "failed": 1,
            "failed by the system": call.is_by_system,
            "was refused": reported < _REPORTS,
            "acts of which every call failed": turn == len(act.calls) - 1,
            f"act: {act.start.case}": 1,
            "most calls in an act": len(act.calls),
        }

    def _next(self) -> tuple[Act, int]:
        """The first call of each act, then the second; each call once, and then anew."""
        while True:
            turn, place = divmod(self.passed, len(CASES))
            # Counted before: an act that cannot be begun is one broken try, and not all of them.
            self.passed += 1
            act = self._act(place * _FAR % len(CASES))
            if turn < len(act.calls):
                return act, turn
            if turn >= max(len(one.calls) for one in self.acts.values()):
                self.passed = 0

    def _act(self, place: int) -> Act:
        case = CASES[place]
        if case.name not in self.acts:
            start = self.journey.start(case)
            self.acts[case.name] = Act(start, _calls_of(start, self.journey.folder))
        return self.acts[case.name]

    def _reported(self, act: Act, call: Failing, said: int) -> int:
        if call.is_by_system:
            return _failed_by_system(act.start, call, said, self.journey.folder)
        fault = Fault(call.number, said)
        return failed_at(fault, lambda: _whole(act.start), _heard_in(act.start)).reported


def _whole(start: Start) -> Work:
    """The opening, the act and what comes after it, as one piece of work."""
    return lambda report: start.begin()(report)


def _heard_in(start: Start) -> partial[object]:
    return partial(tell_each_call, below=str(start.folder))


def _calls_of(start: Start, place: Path) -> Sequence[Failing]:
    start.again()
    names = [name for name in steps_of(lambda: _whole(start), _heard_in(start)) if name != "done"]
    inside = [Failing(name, number) for number, name in enumerate(names, start=1)]
    start.again()
    asked, outside = dict.fromkeys(_BY_SYSTEM, 0), []
    for call in record(start.begin, place):
        if call.name in _BY_SYSTEM:
            asked[call.name] += 1
            if Path(call.path).is_relative_to(start.folder):
                outside.append(Failing(call.name, asked[call.name]))
    every = inside + outside
    random.Random(start.case.name).shuffle(every)
    return every


def _failed_by_system(start: Start, call: Failing, said: int, place: Path) -> int:
    """Let strace fail the call; how many things were reported done."""

    def life(report: Report) -> None:
        with suppress(KlantreisError):
            start.begin()(report)

    inject = f"inject={call.name}:error={errno.errorcode[said]}:when={call.number}"
    told = traced(life, place, "-e", f"trace={call.name},write", "-e", inject)
    lines = told.read_text("ascii").splitlines()
    told.unlink()
    # Somewhere else it would prove nothing.
    (hit,) = (line for line in lines if _HIT in line)
    assert _as_told(start.folder) in hit, hit[-200:]
    return sum(_as_told(_REPORTED) in line for line in lines)


def _as_told(path: object) -> str:
    return "".join(f"\\x{byte:02x}" for byte in str(path).encode())


IO_ERROR = Campaign(
    name="io-error",
    tries="one call of one act fails: no room, not writable, or broken; each call in its turn",
    begin=faults,
    full=20_000,
    short=6,
    finds=("was refused",),
)
