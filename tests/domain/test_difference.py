# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Ranges of money stay ranges, exact to the cent; the figures of the pilot come out."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from klantreis.domain.difference import (
    NOTHING,
    Amount,
    Likeness,
    Period,
    Range,
    Unit,
    compare,
    saved,
    total,
)
from klantreis.domain.problems import BadFormat

cents = st.integers(-(10**15), 10**15)
ranges = st.tuples(cents, cents).map(lambda pair: Range(min(pair), max(pair)))
amounts = st.tuples(ranges, st.booleans()).map(
    lambda one: Amount("iets", one[0].low, one[0].high, "rekening", one[1])
)


def _euros(low: int, high: int) -> Amount:
    return Amount(low=low * 100_000, high=high * 100_000)


@given(ranges, ranges, ranges)
def test_addition_commutes_and_associates(one: Range, two: Range, three: Range) -> None:
    assert one + two == two + one
    assert (one + two) + three == one + (two + three)
    assert one + NOTHING == one


@given(st.data(), ranges, ranges)
def test_what_lies_in_each_lies_in_sum_and_difference(
    data: st.DataObject, one: Range, two: Range
) -> None:
    first = data.draw(st.integers(one.low, one.high))
    second = data.draw(st.integers(two.low, two.high))

    assert (one + two).holds(first + second)
    assert (one - two).holds(first - second)


@given(ranges, ranges)
def test_the_bounds_of_sum_and_difference_are_reached(one: Range, two: Range) -> None:
    assert (one + two) == Range(one.low + two.low, one.high + two.high)
    assert (one - two).low == one.low - two.high
    assert (one - two).high == one.high - two.low


@given(ranges)
def test_a_range_holds_its_ends_and_nothing_beyond(one: Range) -> None:
    assert one.holds(one.low)
    assert one.holds(one.high)
    assert not one.holds(one.low - 1)
    assert not one.holds(one.high + 1)


@given(st.lists(amounts, max_size=6))
def test_a_total_is_exact_in_any_order(some: list[Amount]) -> None:
    whole = total(some)

    assert whole == Range(sum(one.low for one in some), sum(one.high for one in some))
    assert total(reversed(some)) == whole
    assert type(whole.low) is int


@given(cents, st.integers(1, 10**6))
def test_a_range_that_runs_backwards_is_refused(low: int, less: int) -> None:
    with pytest.raises(BadFormat):
        Range(low, low - less)
    with pytest.raises(BadFormat):
        Amount(low=low, high=low - less)


def test_the_four_cases_save_what_the_pilot_says() -> None:
    otherwise = [_euros(10, 20), _euros(10, 15), _euros(6, 6), _euros(15, 20)]
    used = [Amount(low=one, high=one) for one in (250_000, 500_000, 300_000, 500_000)]
    agogic = [Amount(low=one, high=one) for one in (250_000, 300_000, 75_000, 75_000)]

    assert total(otherwise) == Range(4_100_000, 6_100_000)
    assert total(used) == Range(1_550_000, 1_550_000)
    assert total(agogic) == Range(700_000, 700_000)
    assert saved(otherwise=otherwise, actual=used) == Range(2_550_000, 4_550_000)


@given(st.lists(amounts, max_size=4), st.lists(amounts, max_size=4))
def test_support_alone_is_a_part_of_all_help(some: list[Amount], other: list[Amount]) -> None:
    alone = compare(otherwise=other, actual=some, likeness=Likeness.SUPPORT)
    all_help = compare(otherwise=other, actual=some, likeness=Likeness.ALL_HELP)

    assert alone.with_support == tuple(one for one in some if one.agogic)
    assert all_help.saved == saved(otherwise=other, actual=some)
    assert alone.would_have_cost == all_help.would_have_cost == total(other)
    assert alone.saved == total(other) - total(alone.with_support)


@given(cents, st.integers(0, 10**6), st.integers(1, 99), st.sampled_from(Period))
def test_so_many_units_so_often_come_to_so_much_a_year(
    low: int, more: int, count: int, period: Period
) -> None:
    amount = Amount(low=low, high=low + more, unit=Unit.HOUR, count=count, period=period)

    whole = NOTHING
    for _ in range(amount.times):
        whole = whole + Range(low, low + more)

    assert amount.range() == whole
    assert amount.hours() == amount.times


def test_four_hours_a_month_at_the_implied_rate_are_three_thousand_a_year() -> None:
    amount = Amount(low=6250, high=6250, unit=Unit.HOUR, count=4, period=Period.MONTH)

    assert amount.range() == Range(300_000, 300_000)
    assert amount.hours() == 48
    assert Amount(low=1, high=1, unit=Unit.VISIT).hours() == 0


def test_less_than_one_unit_is_refused() -> None:
    with pytest.raises(BadFormat):
        Amount(count=0)


def test_nothing_filled_in_makes_no_difference() -> None:
    assert saved(otherwise=[], actual=[]) == NOTHING
