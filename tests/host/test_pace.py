# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Wrong guesses are slowed, over restarts too, and nobody is ever shut out."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from klantreis.domain.problems import BadFormat, JournalDamaged, WrongSecret
from klantreis.host.pace import Pace

JOURNEY = "0" * 31 + "1"
OTHER = "0" * 31 + "2"


class Afternoon:
    """A clock that goes on only when somebody sleeps."""

    def __init__(self) -> None:
        self.at = datetime(2026, 3, 2, 14, tzinfo=UTC)
        self.slept: list[float] = []

    def now(self) -> datetime:
        return self.at

    def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.pass_by(seconds)

    def pass_by(self, seconds: float) -> None:
        self.at += timedelta(seconds=seconds)


@pytest.fixture
def time() -> Afternoon:
    return Afternoon()


@pytest.fixture
def pace(tmp_path: Path, time: Afternoon) -> Pace:
    return Pace(tmp_path / "state", time, time.sleep)


def wrong() -> str:
    raise WrongSecret()


def right() -> str:
    return "open"


def guess_wrong(pace: Pace, *, times: int, whose: str = JOURNEY) -> None:
    for _ in range(times):
        with pytest.raises(WrongSecret):
            pace.guess(whose, wrong)


def test_three_wrong_guesses_are_free_and_then_each_waits_longer(
    pace: Pace, time: Afternoon
) -> None:
    guess_wrong(pace, times=12)

    assert time.slept == [1, 2, 4, 8, 16, 32, 60, 60, 60]


def test_the_right_guess_opens_after_any_number_and_clears_the_count(
    pace: Pace, time: Afternoon
) -> None:
    guess_wrong(pace, times=100)

    assert pace.guess(JOURNEY, right) == "open"
    assert pace.wait_s(JOURNEY) == 0
    time.slept.clear()
    guess_wrong(pace, times=3)
    assert time.slept == []


def test_the_count_survives_a_restart(pace: Pace, time: Afternoon) -> None:
    guess_wrong(pace, times=5)

    started_anew = Pace(pace.folder, time, time.sleep)

    assert started_anew.wait_s(JOURNEY) == 4


def test_time_that_passed_counts_as_waiting(pace: Pace, time: Afternoon) -> None:
    guess_wrong(pace, times=5)

    time.pass_by(3)

    assert pace.wait_s(JOURNEY) == 1


def test_a_clock_that_was_put_back_never_makes_a_longer_wait_than_the_pause(
    pace: Pace, time: Afternoon
) -> None:
    guess_wrong(pace, times=5)

    time.pass_by(-100_000)

    assert pace.wait_s(JOURNEY) == 4


def test_each_journey_has_its_own_count(pace: Pace) -> None:
    guess_wrong(pace, times=9)

    assert pace.wait_s(OTHER) == 0


def test_a_guess_that_is_cut_off_counts(pace: Pace, time: Afternoon) -> None:
    seen: list[float] = []
    guess_wrong(pace, times=3)

    def look() -> None:
        seen.append(Pace(pace.folder, time, time.sleep).wait_s(JOURNEY))

    pace.guess(JOURNEY, look)

    assert seen == [2]


def test_another_problem_than_a_wrong_secret_counts_for_nothing(
    pace: Pace, time: Afternoon
) -> None:
    def damaged() -> None:
        raise JournalDamaged(what="header")

    for _ in range(9):
        with pytest.raises(JournalDamaged):
            pace.guess(JOURNEY, damaged)

    assert time.slept == []


@pytest.mark.parametrize(
    "damage",
    [
        lambda file: file.write_bytes(b""),
        lambda file: file.write_bytes(b'{"last_ms":0,"wrong":-5}'),
        lambda file: file.write_bytes(b'{"last_ms":"","wrong":[]}'),
        lambda file: file.write_bytes(b"\xff" * 5000),
        lambda file: (file.unlink(), file.mkdir()),
    ],
)
def test_a_damaged_count_is_neither_a_crash_nor_a_free_guess(
    pace: Pace, time: Afternoon, damage: Callable[[Path], object]
) -> None:
    guess_wrong(pace, times=1)
    damage(next(pace.folder.iterdir()))

    assert pace.guess(JOURNEY, right) == "open"
    assert time.slept == [1]


def test_a_place_that_cannot_be_written_shuts_nobody_out(tmp_path: Path, time: Afternoon) -> None:
    (tmp_path / "file").touch()
    pace = Pace(tmp_path / "file", time, time.sleep)

    guess_wrong(pace, times=2)

    assert pace.guess(JOURNEY, right) == "open"


@pytest.mark.parametrize("whose", ["", "../" * 10 + "xx", "A" * 32, "a" * 33])
def test_what_is_no_id_names_no_file(pace: Pace, whose: str) -> None:
    with pytest.raises(BadFormat):
        pace.guess(whose, right)

    assert not pace.folder.exists()


@settings(max_examples=25)
@given(st.lists(st.booleans(), max_size=15))
def test_no_wait_is_ever_longer_than_a_minute(
    tmp_path_factory: pytest.TempPathFactory, guesses: list[bool]
) -> None:
    time = Afternoon()
    pace = Pace(tmp_path_factory.mktemp("state"), time, time.sleep)

    for is_right in guesses:
        if is_right:
            pace.guess(JOURNEY, right)
        else:
            guess_wrong(pace, times=1)

    assert all(0 < pause <= 60 for pause in time.slept)
    assert len(time.slept) <= max(0, len(guesses) - 3)
