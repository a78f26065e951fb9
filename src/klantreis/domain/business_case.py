# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The business case behind the pilot, worked out from its inputs; money in cents a year.

Every figure that the source states comes out of the arithmetic below. Where the source does not add
up it is not mended: a remark stands beside the figure (docs of the domain, *Figures*).
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from klantreis.domain.difference import Amount, Likeness, Period, Range, Unit, compare, total
from klantreis.domain.problems import BadFormat

MOST_WORKERS = 1000
MOST_HOURS = 60
SOURCE_HOURS = 30
_K = 100_000  # a thousand euros in cents
_COST = 80 * _K  # one worker of 30 hours a week
_CLIENTS = (15, 25)  # clients of one such worker in the own district
# With the other districts; the source tells it for one worker and for two.
_FROM_ELSEWHERE: Mapping[int, tuple[int, int]] = {1: (15, 15), 2: (10, 10)}
_ELSEWHERE_UNTOLD = (10, 15)
_ONE_IN = 3  # a third of the cases needs less tailored care
_SAVING = Range(5 * _K, 15 * _K)  # of one such case
_BREAK_EVEN_AT = (5, 10, 15)
_STAYS, _OF = 4, 5  # after three years, in 80 % of cases


class Remark(StrEnum):
    """What does not add up in the source, or must be known to read a figure."""

    ALONE_AGAINST_ALL = "7-against-40"
    STATED_SAVING = "stated-saving"
    OTHER_DISTRICTS = "other-districts"
    LOWEST_SAVING = "lowest-saving"
    HOURS_A_WEEK = "hours-a-week"
    NOT_IN_SOURCE = "not-in-source"


class Figure(StrEnum):
    """The figures that a remark can stand beside."""

    COST = "cost"
    CLIENTS = "clients"
    CASES = "cases"
    SUCCESSES = "successes"
    SAVING = "saving"
    NET = "net"
    BREAK_EVEN = "break_even"
    AFTER_THREE_YEARS = "after_three_years"
    HOURLY_RATE = "hourly_rate"
    AGOGIC = "agogic"
    ALL_HELP = "all_help"
    INSTEAD = "instead"
    NET_LIKE_FOR_LIKE = "net_like_for_like"


_CONCERNS: Mapping[Remark, frozenset[Figure]] = {
    Remark.ALONE_AGAINST_ALL: frozenset(
        {Figure.AGOGIC, Figure.ALL_HELP, Figure.INSTEAD, Figure.NET_LIKE_FOR_LIKE, Figure.NET}
    ),
    Remark.STATED_SAVING: frozenset({Figure.INSTEAD, Figure.NET_LIKE_FOR_LIKE, Figure.SAVING}),
    Remark.OTHER_DISTRICTS: frozenset({Figure.CASES}),
    Remark.LOWEST_SAVING: frozenset({Figure.SAVING, Figure.AFTER_THREE_YEARS}),
    Remark.HOURS_A_WEEK: frozenset({Figure.HOURLY_RATE, Figure.CLIENTS}),
    Remark.NOT_IN_SOURCE: frozenset({Figure.COST, Figure.CLIENTS, Figure.CASES}),
}
OF_THE_SOURCE = tuple(one for one in Remark if one is not Remark.NOT_IN_SOURCE)
OF_THE_CASES = (Remark.ALONE_AGAINST_ALL, Remark.STATED_SAVING, Remark.HOURS_A_WEEK)


def concerns(remark: Remark) -> frozenset[Figure]:
    """Which figures *remark* is about."""
    return _CONCERNS[remark]


@dataclass(frozen=True, slots=True)
class Span:
    """From *low* to *high* people or cases, both included."""

    low: int
    high: int


@dataclass(frozen=True, slots=True)
class BreakEven:
    """How many successful cases pay for the workers, when each saves *saving* cents a year."""

    saving: int
    successes: int


@dataclass(frozen=True, slots=True)
class BusinessCase:
    """What some extra workers cost and save in a year."""

    workers: int
    hours_a_week: int
    cost: int
    clients: Span
    cases: Span
    successes: Span
    saving: Range
    net: Range
    break_even: tuple[BreakEven, ...]
    after_three_years: Range
    remarks: tuple[Remark, ...]


@dataclass(frozen=True, slots=True)
class SeedCase:
    """One of the four cases of the source: the support, the other help, and what came instead."""

    support: Amount
    other_help: tuple[Amount, ...]
    instead: Amount


@dataclass(frozen=True, slots=True)
class SeedCases:
    """The four cases together."""

    hourly_rate: int
    agogic: Range
    all_help: Range
    instead: Range
    net_like_for_like: Range
    cases: tuple[SeedCase, ...]
    remarks: tuple[Remark, ...]


def calculate(workers: int, hours_a_week: int = SOURCE_HOURS) -> BusinessCase:
    """The business case of so many workers, each so many hours a week; BadFormat beyond reason.

    Cost and clients go with the hours: the cost is rounded up to a cent, people are rounded down.
    """
    if not 1 <= workers <= MOST_WORKERS:
        raise BadFormat(what="workers")
    if not 1 <= hours_a_week <= MOST_HOURS:
        raise BadFormat(what="hours")
    hours = workers * hours_a_week
    cost = _rounded_up(_COST * hours, SOURCE_HOURS)
    clients = Span(*(one * hours // SOURCE_HOURS for one in _CLIENTS))
    more = _FROM_ELSEWHERE.get(workers, _ELSEWHERE_UNTOLD)
    cases = Span(clients.low + more[0], clients.high + more[1])
    successes = Span(cases.low // _ONE_IN, cases.high // _ONE_IN)
    saving = Range(successes.low * _SAVING.low, successes.high * _SAVING.high)
    is_told = workers in _FROM_ELSEWHERE and hours_a_week == SOURCE_HOURS
    return BusinessCase(
        workers=workers,
        hours_a_week=hours_a_week,
        cost=cost,
        clients=clients,
        cases=cases,
        successes=successes,
        saving=saving,
        net=saving - Range(cost, cost),
        break_even=tuple(_break_even(cost, one * _K) for one in _BREAK_EVEN_AT),
        after_three_years=Range(saving.low * _STAYS // _OF, saving.high * _STAYS // _OF),
        remarks=OF_THE_SOURCE if is_told else (*OF_THE_SOURCE, Remark.NOT_IN_SOURCE),
    )


def seed_cases() -> SeedCases:
    """The four cases of the source, worked out."""
    cases = _CASES
    supports = [one.support for one in cases]
    others = [amount for one in cases for amount in one.other_help]
    instead = [one.instead for one in cases]
    whole = compare(otherwise=instead, actual=(*supports, *others), likeness=Likeness.ALL_HELP)
    return SeedCases(
        hourly_rate=_HOURLY_COST // _IMPLIED.times,
        agogic=total(supports),
        all_help=whole.did_cost,
        instead=whole.would_have_cost,
        net_like_for_like=whole.saved,
        cases=cases,
        remarks=OF_THE_CASES,
    )


def _break_even(cost: int, saving: int) -> BreakEven:
    return BreakEven(saving, _rounded_up(cost, saving))


def _rounded_up(number: int, by: int) -> int:
    return -(-number // by)


def _between(low: int, high: int, *, agogic: bool = False) -> Amount:
    return Amount(low=low, high=high, agogic=agogic, period=Period.YEAR)


def _case(support: int, other: int, instead: tuple[int, int]) -> SeedCase:
    help_beside = (_between(other, other),) if other else ()
    return SeedCase(_between(support, support, agogic=True), help_beside, _between(*instead))


# Four hours a month, that comes to about 3 thousand a year.
_IMPLIED = Amount(unit=Unit.HOUR, count=4, period=Period.MONTH)
_HOURLY_COST = 3 * _K
# Support, the help that was used beside it, and what would have been used instead.
_CASES = (
    _case(250_000, 0, (10 * _K, 20 * _K)),
    _case(300_000, 200_000, (10 * _K, 15 * _K)),
    _case(75_000, 225_000, (6 * _K, 6 * _K)),
    _case(75_000, 425_000, (15 * _K, 20 * _K)),
)
