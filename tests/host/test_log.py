# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The log tells what happened and holds no word of anybody, whatever is passed to it."""

import json
import stat
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path
from typing import Any

import pytest

from klantreis.domain.ids import JourneyId, new_id
from klantreis.domain.problems import WrongSecret
from klantreis.host.log import MOST_BYTES, OLD_FILES, Event, Log
from klantreis.host.trusted_keyrings import VaultState

SENTENCE = "Bea from the stairs may know"
NOON = datetime(2026, 3, 2, 12, 0, 0, 123_000, tzinfo=UTC)


class Noon:
    def now(self) -> datetime:
        return NOON


class Forged(StrEnum):
    TEXT = SENTENCE


class Wordy(int):
    def __repr__(self) -> str:
        return SENTENCE


@pytest.fixture
def log(tmp_path: Path) -> Log:
    return Log(tmp_path, Noon())


def test_a_line_tells_what_how_many_how_long_and_which(log: Log) -> None:
    journey = JourneyId(new_id(Noon(), lambda size: b"\xab" * size))

    log.record(Event.CHECKED, journey=journey, count=3, took_ms=1.23456, whole=True)
    log.record(Event.OPENED, found=VaultState.READY)
    log.record(Event.GUESSED_WRONG, problem=WrongSecret)

    lines = [json.loads(line) for line in log.path.read_text().splitlines()]
    at = "2026-03-02T12:00:00.123+00:00"
    assert lines == [
        {
            "at": at,
            "event": "checked",
            "journey": journey,
            "count": 3,
            "took_ms": 1.235,
            "whole": True,
        },
        {"at": at, "event": "opened", "found": "ready"},
        {"at": at, "event": "guessed-wrong", "problem": "WrongSecret"},
    ]


@pytest.mark.parametrize(
    "value",
    [
        SENTENCE,
        "",
        "word",
        SENTENCE.encode(),
        [SENTENCE],
        {"text": SENTENCE},
        None,
        ValueError(SENTENCE),
        WrongSecret(what=SENTENCE),
        type(SENTENCE, (Exception,), {}),
        Path("home") / SENTENCE,
        Forged.TEXT,
        Wordy(1),
        int.from_bytes(SENTENCE.encode(), "big"),
        float("nan"),
        "deadbeef" * 8,
        "0" * 32,
        NOON,
    ],
    ids=lambda value: type(value).__name__,
)
def test_what_could_hold_words_or_a_key_is_refused_and_not_shown(log: Log, value: Any) -> None:
    with pytest.raises(TypeError) as refused:
        log.record(Event.CHECKED, told=value)

    assert not log.path.exists()
    assert SENTENCE not in str(refused.value)


@pytest.mark.parametrize("name", [SENTENCE, "Bea", "at", "event", "x" * 40])
def test_a_name_of_a_value_holds_no_words_either(log: Log, name: str) -> None:
    with pytest.raises(TypeError) as refused:
        log.record(Event.CHECKED, **{name: 1})

    assert not log.path.exists()
    assert SENTENCE not in str(refused.value)


@pytest.mark.parametrize("event", [SENTENCE, "checked", Forged.TEXT])
def test_only_a_known_event_is_told(log: Log, event: Any) -> None:
    with pytest.raises(TypeError):
        log.record(event)

    assert not log.path.exists()


def test_the_log_is_for_its_owner_only(log: Log) -> None:
    log.record(Event.BEGUN)

    assert stat.S_IMODE(log.path.stat().st_mode) == 0o600


def test_the_log_does_not_grow_for_ever_and_keeps_the_newest(log: Log) -> None:
    for number in range(20_000):
        log.record(Event.CHECKED, number=number)

    files = list(log.folder.iterdir())
    assert len(files) == 1 + OLD_FILES
    assert all(one.stat().st_size <= MOST_BYTES for one in files)
    assert json.loads(log.path.read_text().splitlines()[-1])["number"] == 19_999


def test_a_log_that_cannot_be_written_stops_nobody(tmp_path: Path) -> None:
    nowhere = Log(tmp_path / "nowhere", Noon())

    nowhere.record(Event.BEGUN)

    assert list(tmp_path.iterdir()) == []
