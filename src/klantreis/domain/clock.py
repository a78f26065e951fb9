# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Time as the journey knows it: a clock that comes in as an argument, and a stamp that never runs back."""

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Protocol


class Clock(Protocol):
    """What tells the time: the computer's in life, a story's in a story."""

    def now(self) -> datetime:
        """The present moment, aware, in UTC."""
        ...


@dataclass(frozen=True, slots=True, order=True)
class Stamp:
    """A hybrid logical clock: milliseconds since 1970 (UTC), then a count within one millisecond."""

    ms: int
    count: int

    def at(self) -> datetime:
        """The wall time of this stamp, aware, in UTC."""
        return datetime.fromtimestamp(self.ms / 1000, UTC)


ZERO = Stamp(0, 0)


def next_stamp(now: datetime, last: Stamp) -> Stamp:
    """The stamp after *last* at wall time *now*; later than *last* even when the clock was put back."""
    ms = int(now.timestamp() * 1000)
    return Stamp(ms, 0) if ms > last.ms else Stamp(last.ms, last.count + 1)
