# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The figures of *wat het scheelt*: ranges of money, exact to the cent, never a single guess."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from klantreis.domain.problems import BadFormat


class Outcome(StrEnum):
    """What became of tailored care; words, not scores."""

    PREVENTED = "prevented"
    REDUCED = "reduced"
    ENDED = "ended"
    UNCHANGED = "unchanged"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Range:
    """From *low* to *high* in cents, both included."""

    low: int
    high: int

    def __post_init__(self) -> None:
        """Refuse a range that runs backwards."""
        if self.low > self.high:
            raise BadFormat(what="range")

    def __add__(self, other: "Range") -> "Range":
        """Interval addition: the lows together, the highs together."""
        return Range(self.low + other.low, self.high + other.high)

    def __sub__(self, other: "Range") -> "Range":
        """Interval subtraction: the least that can be left, the most that can be left."""
        return Range(self.low - other.high, self.high - other.low)

    def holds(self, cents: int) -> bool:
        """Whether *cents* lies in the range."""
        return self.low <= cents <= self.high


NOTHING = Range(0, 0)


@dataclass(frozen=True, slots=True)
class Amount:
    """What something costs or would have cost, in cents, with where the figure comes from."""

    what: str = ""
    low: int = 0
    high: int = 0
    source: str = ""
    agogic: bool = False

    def __post_init__(self) -> None:
        """Refuse an amount whose range runs backwards."""
        self.range()

    def range(self) -> Range:
        """The amount as a range."""
        return Range(self.low, self.high)


@dataclass(frozen=True, slots=True)
class Consequences:
    """What it would have meant, for whom."""

    client: str = ""
    neighbours: str = ""
    others: str = ""


@dataclass(frozen=True, slots=True)
class Voices:
    """The effect in three voices, the client's first."""

    client: str = ""
    professional: str = ""
    other: str = ""


def total(amounts: Iterable[Amount]) -> Range:
    """All amounts together: [sum of lows, sum of highs]."""
    whole = NOTHING
    for amount in amounts:
        whole = whole + amount.range()
    return whole


def saved(*, otherwise: Iterable[Amount], actual: Iterable[Amount]) -> Range:
    """What it would have cost less what it did cost."""
    return total(otherwise) - total(actual)
