# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""A quarter is all that a pilot learns of a day."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from klantreis.domain.problems import BadFormat
from klantreis.domain.quarters import last_day, quarter_of, to_its_end


@given(st.dates())
def test_every_day_has_a_quarter_that_ends_on_or_after_it(day: date) -> None:
    end = to_its_end(day)

    assert day <= end < day + timedelta(days=92) if day < date(9999, 9, 1) else day <= end
    assert quarter_of(end) == quarter_of(day)
    assert last_day(quarter_of(day)) == end


@given(st.dates(max_value=date(9999, 9, 30)))
def test_the_day_after_a_quarter_is_in_the_next(day: date) -> None:
    assert quarter_of(to_its_end(day) + timedelta(days=1)) > quarter_of(day)


@pytest.mark.parametrize(
    "quarter", ["", "2026", "2026-Q0", "2026-Q5", "26-Q1", "0000-Q1", "2026-Q1 "]
)
def test_what_is_no_quarter_is_refused(quarter: str) -> None:
    with pytest.raises(BadFormat):
        last_day(quarter)
