# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The figures of *wat het scheelt*: ranges of money, exact to the cent, never a single guess."""

from collections.abc import Iterable, Mapping
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


class Unit(StrEnum):
    """What an amount is counted by; none: the whole of it."""

    HOUR = "hour"
    VISIT = "visit"
    DAY = "day"
    NIGHT = "night"
    WEEK = "week"
    MONTH = "month"


class Period(StrEnum):
    """In which time it is needed so often; none: as it is, once."""

    ONCE = "once"
    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"


class Likeness(StrEnum):
    """What is held against the help that would have come: the support alone, or all help."""

    SUPPORT = "support"
    ALL_HELP = "all-help"


_TIMES_A_YEAR: Mapping[Period, int] = {
    Period.ONCE: 1,
    Period.WEEK: 52,
    Period.MONTH: 12,
    Period.QUARTER: 4,
    Period.YEAR: 1,
}


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

    def times(self, count: int) -> "Range":
        """So many of it; *count* is not below zero."""
        return Range(self.low * count, self.high * count)

    def holds(self, cents: int) -> bool:
        """Whether *cents* lies in the range."""
        return self.low <= cents <= self.high


NOTHING = Range(0, 0)


@dataclass(frozen=True, slots=True)
class Amount:
    """What something costs or would have cost, in cents, with where the figure comes from.

    *low* and *high* are for one *unit*, of which *count* are needed in a *period*.
    """

    what: str = ""
    low: int = 0
    high: int = 0
    source: str = ""
    agogic: bool = False
    unit: Unit | None = None
    count: int = 1
    period: Period | None = None

    def __post_init__(self) -> None:
        """Refuse an amount whose range runs backwards, or of which there is less than one."""
        if self.count < 1:
            raise BadFormat(what="count")
        Range(self.low, self.high)

    @property
    def times(self) -> int:
        """How many units that is in a year."""
        return self.count * (_TIMES_A_YEAR[self.period] if self.period else 1)

    def range(self) -> Range:
        """The amount as a range, over a year."""
        return Range(self.low, self.high).times(self.times)

    def hours(self) -> int:
        """How many hours that is in a year; nought when it is not counted by the hour."""
        return self.times if self.unit is Unit.HOUR else 0


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


@dataclass(frozen=True, slots=True)
class Comparison:
    """With and without, held against each other; each sum opens to the amounts it is made of."""

    without: tuple[Amount, ...]
    with_support: tuple[Amount, ...]

    @property
    def would_have_cost(self) -> Range:
        """All help that would have come, together."""
        return total(self.without)

    @property
    def did_cost(self) -> Range:
        """The help that did come, as far as it is compared."""
        return total(self.with_support)

    @property
    def saved(self) -> Range:
        """The least and the most that it makes in money."""
        return self.would_have_cost - self.did_cost


def compare(
    *, otherwise: Iterable[Amount], actual: Iterable[Amount], likeness: Likeness
) -> Comparison:
    """Hold *actual* against *otherwise*; like for like is all help against all help."""
    kept = tuple(one for one in actual if one.agogic or likeness is Likeness.ALL_HELP)
    return Comparison(tuple(otherwise), kept)


def total(amounts: Iterable[Amount]) -> Range:
    """All amounts together: [sum of lows, sum of highs]."""
    whole = NOTHING
    for amount in amounts:
        whole = whole + amount.range()
    return whole


def saved(*, otherwise: Iterable[Amount], actual: Iterable[Amount]) -> Range:
    """What it would have cost less what it did cost, all help against all help."""
    return compare(otherwise=otherwise, actual=actual, likeness=Likeness.ALL_HELP).saved
