# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Days, times and money are said as people say them."""

from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from klantreis.domain.difference import Range
from klantreis.domain.language import Language
from klantreis.words.dates import MONTHS, day_of, moment_of, say_day, time_of, until_day
from klantreis.words.money import say_amount, say_range

SUMMER = timezone(timedelta(hours=2))
LATE = datetime(2026, 3, 31, 22, 5, tzinfo=UTC)


def test_a_day_has_its_month_in_words() -> None:
    assert say_day(date(2026, 3, 2), Language.NL) == "2 maart 2026"
    assert say_day(date(2026, 3, 2), Language.EN) == "2 March 2026"


@pytest.mark.parametrize("language", Language)
def test_every_month_has_a_name_of_its_own(language: Language) -> None:
    assert len(set(MONTHS[language])) == 12


def test_a_moment_late_in_the_evening_is_tomorrow_further_east() -> None:
    assert day_of(LATE, Language.NL, tz=UTC) == "31 maart 2026"
    assert day_of(LATE, Language.NL, tz=SUMMER) == "1 april 2026"


def test_a_moment_tells_day_and_time() -> None:
    assert moment_of(LATE, Language.NL, tz=SUMMER) == "1 april 2026 om 0.05 uur"
    assert moment_of(LATE, Language.EN, tz=UTC) == "31 March 2026 at 22:05"


def test_a_time_of_day_is_that_of_the_place() -> None:
    assert time_of(LATE, Language.NL, tz=SUMMER) == "0.05 uur"
    assert time_of(LATE, Language.EN, tz=UTC) == "22:05"


def test_a_moment_without_a_time_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="time zone"):
        day_of(LATE.replace(tzinfo=None), Language.NL, tz=UTC)


def test_a_last_day_counts_itself() -> None:
    assert until_day(date(2026, 6, 1), Language.NL) == "tot en met 1 juni 2026"
    assert until_day(date(2026, 6, 1), Language.EN) == "up to and including 1 June 2026"


@pytest.mark.parametrize(
    ("cents", "dutch", "english"),
    [
        (0, "€ 0", "€0"),
        (62_50, "€ 62,50", "€62.50"),
        (5, "€ 0,05", "€0.05"),
        (1_234_567_00, "€ 1.234.567", "€1,234,567"),
        (-500_00, "min € 500", "minus €500"),
    ],
)
def test_an_amount_is_said_in_euros(cents: int, dutch: str, english: str) -> None:
    assert say_amount(cents, Language.NL) == dutch
    assert say_amount(cents, Language.EN) == english


def test_a_range_stays_a_range_and_one_amount_stays_one() -> None:
    assert say_range(Range(10_000_00, 20_000_00), Language.NL) == "€ 10.000 tot € 20.000"
    assert say_range(Range(10_000_00, 20_000_00), Language.EN) == "€10,000 to €20,000"
    assert say_range(Range(600, 600), Language.NL) == "€ 6"
