# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Quarters of a year: as fine as a contribution to a pilot tells of time."""

import re
from datetime import date, timedelta

from klantreis.domain.problems import BadFormat

_QUARTER = re.compile(r"(20[0-9]{2})-Q([1-4])", re.ASCII)


def quarter_of(day: date) -> str:
    """The quarter in which *day* lies.

    >>> quarter_of(date(2026, 3, 2))
    '2026-Q1'
    """
    return f"{day.year:04d}-Q{(day.month + 2) // 3}"


def last_day(quarter: str) -> date:
    """The last day of *quarter*; BadFormat when it is none.

    >>> last_day("2026-Q1")
    datetime.date(2026, 3, 31)
    """
    found = _QUARTER.fullmatch(quarter)
    if found is None:
        raise BadFormat(what="quarter")
    year, number = int(found[1]), int(found[2])
    after = date(year + number // 4, number % 4 * 3 + 1, 1)
    return after - timedelta(days=1)


def to_its_end(day: date) -> date:
    """The last day of the quarter in which *day* lies; a day of another age stays as it is."""
    return last_day(quarter_of(day)) if day.year // 100 == 20 else day
