# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Recording, playing and reading aloud at a real sound card (PulseAudio with a null sink)."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.ui.sound.card import Card, sound_card

LOUD = 2_000
Told = dict[str, object]
# What Linux keeps in memory, and the handshake of the sound server: no word of anybody.
_NO_FILE = re.compile(r"^(/dev/(?!shm/pytest)|/proc/|/sys/|/memfd:)|/pulse/cookie$|^$")
_WATCHED = ("strace", "-f", "-e", "openat,open,creat", "-o")
_OPENED = re.compile(r'(?:openat\([^,]+, |open\(|creat\()"([^"]*)"(?:, ([A-Z_|]+))?')


@pytest.fixture
def card(tmp_path: Path) -> Iterator[Card]:
    with sound_card(tmp_path) as card:
        yield card


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> Told:
    """What came of three seconds of talk, and a press on stop."""
    with sound_card(tmp_path_factory.mktemp("card")) as card:
        return card.ask("talk")


def test_what_is_said_until_the_press_is_recorded_whole(told: Told) -> None:
    assert told["times"] == 1
    assert told["failures"] == 0
    # The sound card hands over late; the recorder waits for what was said before the press.
    assert _number(told["pressed_ms"]) - 100 <= _number(told["ms"])
    assert _number(told["ms"]) <= _number(told["pressed_ms"]) + 1_000
    assert _number(told["loudness"]) > LOUD
    assert _number(told["last"]) > LOUD
    assert told["warnings"] == []


def test_a_recording_is_small_mono_and_of_a_kind_that_others_can_play(told: Told) -> None:
    assert told["is_m4a"] is True
    assert (told["hertz"], told["channels"]) == (22_050, 1)
    a_minute = _number(told["bytes"]) / _number(told["ms"]) * 60_000
    assert a_minute < 400_000


def test_while_somebody_talks_it_tells_how_long_and_how_loud(told: Told) -> None:
    assert 20 < _number(told["level"]) <= 100
    assert abs(_number(told["so_far"]) - _number(told["ms"])) < 200


def test_recorder_and_player_keep_nothing_afterwards(told: Told) -> None:
    assert (told["left"], told["player_left"]) == (0, 0)


def test_at_the_limit_it_stops_by_itself_and_keeps_what_there_is(card: Card) -> None:
    told = card.ask("talk_too_long")

    assert (told["times"], told["failures"]) == (1, 0)
    assert 1_400 <= _number(told["ms"]) <= 1_700
    assert _number(told["last"]) > LOUD


def test_what_is_dropped_is_told_to_nobody_and_gone_from_memory(card: Card) -> None:
    told = card.ask("drop")

    assert _number(told["held"]) > 0
    assert (told["left"], told["times"], told["failures"]) == (0, 0, 0)
    assert told["warnings"] == []


def test_a_microphone_that_is_pulled_out_takes_no_word_along(card: Card) -> None:
    told = card.ask("unplug")

    assert (told["times"], told["failures"]) == (1, 0)
    assert _number(told["ms"]) > 400
    assert told["has"] == [[True, True], [False, True], [True, True]]


def test_a_voice_plays_to_its_end_and_can_wait_and_stop(card: Card) -> None:
    told = card.ask("listen")

    assert told["ended"] == 2
    assert told["left"] == [0, 0]
    assert told["paused"] == [False, True]
    assert told["plays"] is False
    assert told["lengths"] == [1_000, 30_000]
    assert told["warnings"] == []


def test_what_is_read_aloud_can_be_heard(card: Card) -> None:
    told = card.ask("read_aloud")

    assert (told["at"], told["ends"]) == ([0, 1], 1)
    assert _number(told["loudness"]) > LOUD


def test_nothing_that_is_said_touches_a_disk(card: Card, tmp_path: Path) -> None:
    log = tmp_path / "opened.txt"

    told = card.ask("talk", under=(*_WATCHED, str(log)))

    assert _number(told["loudness"]) > LOUD
    assert _written(log) == []


def test_that_watch_sees_a_file_when_one_is_written(card: Card, tmp_path: Path) -> None:
    log = tmp_path / "opened.txt"

    told = card.ask("scribble", under=(*_WATCHED, str(log)))

    assert _written(log) == [told["file"]]


def test_without_any_device_nothing_breaks_and_the_reason_has_a_name(tmp_path: Path) -> None:
    with sound_card(tmp_path, has_devices=False) as card:
        told = card.ask("nothing_there")

    assert told["has"] == [False, False]
    assert told["voice"] == "no-speaker"
    assert (told["times"], told["failures"]) == (0, 1)


def _written(log: Path) -> list[str]:
    """The files that were opened to be written, by any of the threads."""
    opened = [one.groups("") for one in _OPENED.finditer(log.read_text(encoding="utf-8"))]
    written = {path for path, how in opened if re.search("WRONLY|RDWR|CREAT", how)}
    return sorted(path for path in written if not _NO_FILE.search(path))


def _number(value: object) -> float:
    assert isinstance(value, int | float)
    return value
