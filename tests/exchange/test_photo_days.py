# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The day of a photo as its camera wrote it, and of any other bytes none."""

from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from klantreis.exchange.photo_days import day_of_photo
from tests.exchange.photos import photo_of

TODAY = date(2026, 3, 2)


@pytest.mark.parametrize("order", ["<", ">"])
def test_the_camera_tells_day_and_time(order: str) -> None:
    assert day_of_photo(photo_of("2025:08:03 14:05:59", order), today=TODAY) == "2025-08-03T14:05"


@pytest.mark.parametrize(
    "said", ["0000:00:00 00:00:00", "1899:01:01 00:00:00", "2031:01:01 00:00:00", "gisteren", ""]
)
def test_a_clock_that_was_never_set_tells_nothing(said: str) -> None:
    assert day_of_photo(photo_of(said), today=TODAY) == ""


def test_every_end_too_early_tells_nothing_and_breaks_nothing() -> None:
    whole = photo_of("2025:08:03 14:05:59")

    told = {day_of_photo(whole[:length], today=TODAY) for length in range(len(whole))}

    assert told <= {"", "2025-08-03T14:05"}


@given(st.binary(max_size=200))
def test_any_bytes_tell_a_day_or_nothing(data: bytes) -> None:
    told = day_of_photo(b"\xff\xd8\xff\xe1\x00\x80Exif\x00\x00" + data, today=TODAY)

    assert not told or datetime.fromisoformat(told).year <= TODAY.year + 1
