# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Reading a day as people write it: 1 juni 2026, 1-6-2026, 2026-06-01."""

import re
from datetime import date

from klantreis.words.dates import MONTHS

_NUMBERS = re.compile(r"(\d{1,2})\s*[-/. ]\s*(\d{1,2})\s*[-/. ]\s*(\d{4})")
_WORDS = re.compile(r"(\d{1,2})\.?\s+([^\W\d]+)\.?\s+(\d{4})")
_LEAST_LETTERS = 3


def read_day(text: str) -> date | None:
    """The day that *text* says; None for anything else.

    >>> read_day("1 juni 2026")
    datetime.date(2026, 6, 1)
    """
    said = text.strip().lower()
    try:
        return date.fromisoformat(said)
    except ValueError:
        return _from_numbers(said) or _from_words(said)


def _from_numbers(said: str) -> date | None:
    found = _NUMBERS.fullmatch(said)
    return _day(int(found[3]), int(found[2]), int(found[1])) if found else None


def _from_words(said: str) -> date | None:
    found = _WORDS.fullmatch(said)
    month = _month(found[2]) if found else None
    return _day(int(found[3]), month, int(found[1])) if found and month else None


def _month(word: str) -> int | None:
    if len(word) < _LEAST_LETTERS:
        return None
    for names in MONTHS.values():
        for number, name in enumerate(names, start=1):
            if name.lower().startswith(word):
                return number
    # "mrt" is how people shorten March.
    return 3 if word == "mrt" else None


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
