# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The business case comes out of its inputs: each figure of the table, and what holds beyond it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from klantreis.domain.business_case import (
    MOST_HOURS,
    MOST_WORKERS,
    OF_THE_SOURCE,
    BusinessCase,
    Figure,
    Remark,
    Span,
    calculate,
    concerns,
    seed_cases,
)
from klantreis.domain.difference import Range
from klantreis.domain.problems import BadFormat

some_workers = st.integers(1, MOST_WORKERS)
some_hours = st.integers(1, MOST_HOURS)


def test_one_worker_comes_out_as_the_source_says() -> None:
    one = calculate(1)

    assert one.cost == _k(80)
    assert (one.clients, one.cases) == (Span(15, 25), Span(30, 40))
    assert one.successes == Span(10, 13)
    assert one.saving == Range(_k(50), _k(195))
    assert one.net == Range(-_k(30), _k(115))
    assert _break_even(one) == {5: 16, 10: 8, 15: 6}
    assert one.after_three_years == Range(_k(40), _k(156))


def test_two_workers_come_out_as_the_source_says() -> None:
    two = calculate(2)

    assert two.cost == _k(160)
    assert (two.clients, two.cases) == (Span(30, 50), Span(40, 60))
    assert two.successes == Span(13, 20)
    assert two.saving == Range(_k(65), _k(300))
    assert two.net == Range(-_k(95), _k(140))
    assert _break_even(two) == {5: 32, 10: 16, 15: 11}
    assert two.after_three_years == Range(_k(52), _k(240))


def test_the_four_cases_come_out_as_the_source_says() -> None:
    cases = seed_cases()

    assert cases.hourly_rate == 6250
    assert cases.agogic == Range(_k(7), _k(7))
    assert cases.all_help == Range(_k(15.5), _k(15.5))
    assert cases.instead == Range(_k(41), _k(61))
    assert cases.net_like_for_like == Range(_k(25.5), _k(45.5))
    assert [one.support.low for one in cases.cases] == [_k(2.5), _k(3), _k(0.75), _k(0.75)]


def test_at_five_thousand_alone_the_lowest_saving_is_another() -> None:
    for workers, low, high in ((1, 50, 65), (2, 65, 100)):
        found = calculate(workers).successes

        assert (found.low * 5, found.high * 5) == (low, high)


def test_the_five_remarks_stand_beside_figures_and_mend_none() -> None:
    assert calculate(1).remarks == calculate(2).remarks == OF_THE_SOURCE
    assert len(OF_THE_SOURCE) == 5
    assert set(seed_cases().remarks) <= set(OF_THE_SOURCE)
    assert all(concerns(one) for one in Remark)
    assert Figure.CASES in concerns(Remark.OTHER_DISTRICTS)


def test_what_the_source_does_not_tell_is_said_so() -> None:
    assert Remark.NOT_IN_SOURCE in calculate(3).remarks
    assert Remark.NOT_IN_SOURCE in calculate(1, 20).remarks


@given(some_workers, some_hours)
def test_every_range_runs_forward_and_follows_from_the_one_before(workers: int, hours: int) -> None:
    case = calculate(workers, hours)

    assert case.clients.low <= case.clients.high <= case.cases.high
    assert case.successes.low <= case.successes.high
    assert case.successes.high * 3 <= case.cases.high
    assert case.net == case.saving - Range(case.cost, case.cost)
    assert 5 * case.after_three_years.low <= 4 * case.saving.low
    assert {type(one) for one in (case.cost, case.saving.low, case.net.high)} == {int}


@given(some_workers, some_hours)
def test_break_even_is_the_first_number_that_pays(workers: int, hours: int) -> None:
    case = calculate(workers, hours)

    for one in case.break_even:
        assert one.successes * one.saving >= case.cost > (one.successes - 1) * one.saving


@given(some_workers, some_hours)
def test_the_cost_is_never_told_too_low(workers: int, hours: int) -> None:
    exact = 80 * 100_000 * workers * hours

    assert exact <= calculate(workers, hours).cost * 30 < exact + 30


@pytest.mark.parametrize(
    ("workers", "hours"), [(0, 30), (-1, 30), (MOST_WORKERS + 1, 30), (1, 0), (1, MOST_HOURS + 1)]
)
def test_what_is_beyond_reason_is_refused(workers: int, hours: int) -> None:
    with pytest.raises(BadFormat):
        calculate(workers, hours)


def _break_even(case: BusinessCase) -> dict[int, int]:
    return {one.saving // 100_000: one.successes for one in case.break_even}


def _k(thousands: float) -> int:
    """In cents; a test may count in thousands."""
    return int(thousands * 100_000)
