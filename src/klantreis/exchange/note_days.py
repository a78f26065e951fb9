# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Days as people write them above their notes, and in the names of their files."""

import re
from datetime import date, time

from klantreis.words.dates import MONTHS

# Before it nobody alive kept a journal; what lies further ahead than next year was typed wrongly.
FIRST_YEAR = 1900
_SHORT_DUTCH = ("mrt",)
_WEEKDAYS = (
    "maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|ma|di|wo|do|vr|za|zo"
    "|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|wed|thu|fri|sat|sun"
)
_NUMBERS = {
    short: number
    for names in MONTHS.values()
    for number, name in enumerate(names, start=1)
    for short in (name.lower(), name.lower()[:3])
} | dict.fromkeys(_SHORT_DUTCH, 3)
_MONTH = "|".join(sorted(_NUMBERS, key=len, reverse=True))
_TIME = r"(?:[ t,]+(?:om |at )?(?P<h>\d{1,2})[:.](?P<min>\d{2})(?::\d{2})?(?: ?uur)?)?"
_BEFORE = rf"(?:(?:{_WEEKDAYS})[.,]? +)?"
_ISO = re.compile(rf"{_BEFORE}(?P<y>\d{{4}})[-/.](?P<m>\d{{1,2}})[-/.](?P<d>\d{{1,2}}){_TIME}")
_DAY_FIRST = re.compile(
    rf"{_BEFORE}(?P<d>\d{{1,2}})(?:e|th|st|nd|rd)?[ -](?P<m>{_MONTH})\.?,?(?:[ -](?P<y>\d{{4}}))?"
    rf"{_TIME}"
)
_MONTH_FIRST = re.compile(
    rf"{_BEFORE}(?P<m>{_MONTH})\.? (?P<d>\d{{1,2}})(?:th|st|nd|rd)?(?:,? (?P<y>\d{{4}}))?{_TIME}"
)
_FIGURES = re.compile(
    rf"{_BEFORE}(?P<d>\d{{1,2}})(?P<s>[-/.])(?P<m>\d{{1,2}})(?P=s)(?P<y>\d{{4}}|\d{{2}}){_TIME}"
)
_LONGEST = 60
_MONTHS = 12
_IN_NAME = re.compile(
    r"(?<!\d)(?P<y>(?:19|20)\d{2})(?P<s>[-_.]?)(?P<m>0[1-9]|1[0-2])(?P=s)(?P<d>[0-3]\d)(?!\d)"
)


def day_in(text: str, *, today: date) -> str | None:
    """The day that *text* is and nothing else: ISO 8601, or *text* itself where that is unsure.

    None when it is no day. Sure are a month by name, the year in front, and figures that can be
    read in one way only; `3/4/2026` is a day in March to one and in April to another.

    >>> day_in("maandag 2 maart 2026", today=date(2026, 3, 2))
    '2026-03-02'
    >>> day_in("3/4/2026", today=date(2026, 3, 2))
    '3/4/2026'
    """
    said = " ".join(text.split()).rstrip(":").rstrip()
    if not said or len(said) > _LONGEST:
        return None
    plain = said.lower()
    for pattern in (_ISO, _DAY_FIRST, _MONTH_FIRST, _FIGURES):
        found = pattern.fullmatch(plain)
        if found is not None:
            return _sure(found, today) or said
    return None


def day_in_name(name: str, *, today: date) -> str:
    """The day that the name of a file tells, with its year in front; empty when it tells none."""
    for found in _IN_NAME.finditer(name):
        day = _made(found["y"], int(found["m"]), found["d"], today)
        if day:
            return day
    return ""


def sane(day: date, *, today: date) -> bool:
    """Whether somebody can have written on that day."""
    return FIRST_YEAR <= day.year <= today.year + 1


def _sure(found: re.Match[str], today: date) -> str:
    year, month, day = found["y"], found["m"], found["d"]
    if not year or len(year) != len("2026"):
        return ""
    number = _NUMBERS.get(month) or int(month)
    # With dashes or dots it is as it is written here; with strokes it may be American.
    if (
        found.re is _FIGURES
        and found["s"] == "/"
        and max(number, int(day)) <= _MONTHS
        and number != int(day)
    ):
        return ""
    made, at = _made(year, number, day, today), _time(found)
    return "" if not made or at is None else f"{made}{at}"


def _time(found: re.Match[str]) -> str | None:
    """The time of day behind it, as it was there and then; None for one that no clock shows."""
    if found["h"] is None:
        return ""
    try:
        return f"T{time(int(found['h']), int(found['min'])).isoformat('minutes')}"
    except ValueError:
        return None


def _made(year: str, month: int, day: str, today: date) -> str:
    try:
        made = date(int(year), month, int(day))
    except ValueError:
        return ""
    return made.isoformat() if sane(made, today=today) else ""
