# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Time as the journey knows it: a clock that comes in, and a stamp that never runs back."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Protocol


class Clock(Protocol):
    """What tells the time: the computer's in life, a story's in a story."""

    def now(self) -> datetime:
        """The present moment, aware, in UTC."""
        ...


_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_END_MS = 253_402_300_800_000
_MOST = (1 << 63) - 1


@dataclass(frozen=True, slots=True, order=True)
class Stamp:
    """A hybrid logical clock: milliseconds since 1970 (UTC), then a count within a millisecond."""

    ms: int
    count: int

    @property
    def is_possible(self) -> bool:
        """Whether the calendar has such a moment; nobody writes after the year 9999."""
        return 0 <= self.ms < _END_MS and 0 <= self.count <= _MOST

    def at(self) -> datetime:
        """The wall time of this stamp, aware, in UTC."""
        return moment_of(self.ms)


ZERO = Stamp(0, 0)


def ms_of(now: datetime) -> int:
    """Whole milliseconds since 1970 (UTC); exact, where a float would sometimes lose one."""
    return (now - _EPOCH) // timedelta(milliseconds=1)


def moment_of(ms: int) -> datetime:
    """The moment of *ms* milliseconds since 1970, aware, in UTC; OverflowError beyond year 9999."""
    return _EPOCH + timedelta(milliseconds=ms)


def next_stamp(now: datetime, last: Stamp) -> Stamp:
    """The stamp after *last* at wall time *now*; later even when the clock was put back."""
    ms = ms_of(now)
    return Stamp(ms, 0) if ms > last.ms else Stamp(last.ms, last.count + 1)
