# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Clips in an own voice: kept whole, found by their cue, and never anywhere else."""

from pathlib import Path

import pytest

from klantreis.domain.problems import BadFormat
from klantreis.ui.sound.clips import MOST_BYTES, Clips


@pytest.fixture
def clips(tmp_path: Path) -> Clips:
    return Clips(tmp_path / "clips")


def test_a_clip_is_found_by_its_cue_and_language(clips: Clips) -> None:
    clips.put("home.steps", "nl", b"stappen")

    assert clips.of("home.steps", "nl") == b"stappen"
    assert clips.of("home.steps", "en") is None
    assert clips.of("home.people", "nl") is None
    assert (clips.folder / "nl" / "home.steps.m4a").read_bytes() == b"stappen"


def test_a_new_clip_takes_the_place_of_the_old(clips: Clips) -> None:
    clips.put("home.steps", "en-029", b"old")
    clips.put("home.steps", "en-029", b"new")

    assert clips.of("home.steps", "en-029") == b"new"


def test_a_clip_that_is_taken_away_is_gone(clips: Clips) -> None:
    clips.put("home.steps", "nl", b"stappen")

    clips.remove("home.steps", "nl")
    clips.remove("home.steps", "nl")

    assert clips.of("home.steps", "nl") is None
    assert [path for path in clips.folder.rglob("*") if path.is_file()] == []


@pytest.mark.parametrize(
    "key", ["../home.steps", "home/steps.a", "home..steps", "", "Home.steps", ".home", "con.steps",
            "home", "home.steps\n", "h." + "a" * 80]
)  # fmt: skip
def test_a_name_that_could_lead_elsewhere_is_refused(clips: Clips, key: str) -> None:
    for act in (clips.of, clips.remove):
        with pytest.raises(BadFormat):
            act(key, "nl")
    with pytest.raises(BadFormat):
        clips.put(key, "nl", b"x")
    assert not clips.folder.exists()


@pytest.mark.parametrize("language", ["..", "nl/..", "", "NL", "nl-", "con"])
def test_so_is_a_language_that_is_none(clips: Clips, language: str) -> None:
    with pytest.raises(BadFormat):
        clips.put("home.steps", language, b"x")


def test_a_clip_of_half_an_hour_is_no_clip(clips: Clips) -> None:
    with pytest.raises(BadFormat):
        clips.put("home.steps", "nl", bytes(MOST_BYTES + 1))


def test_a_file_that_cannot_be_a_clip_is_left_alone(clips: Clips) -> None:
    clips.put("home.steps", "nl", b"x")
    place = clips.folder / "nl" / "home.steps.m4a"
    place.write_bytes(bytes(MOST_BYTES + 1))

    assert clips.of("home.steps", "nl") is None
