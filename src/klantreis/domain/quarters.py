# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Quarters of a year: as fine as a contribution to a pilot tells of time."""

import re
from datetime import MINYEAR, date

from klantreis.domain.problems import BadFormat

_QUARTER = re.compile(r"([0-9]{4})-Q([1-4])", re.ASCII)
_DAYS = {1: (3, 31), 2: (6, 30), 3: (9, 30), 4: (12, 31)}


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
    if found is None or int(found[1]) < MINYEAR:
        raise BadFormat(what="quarter")
    return date(int(found[1]), *_DAYS[int(found[2])])


def to_its_end(day: date) -> date:
    """The last day of the quarter in which *day* lies."""
    return last_day(quarter_of(day))
