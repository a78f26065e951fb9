# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""`klantreis demo --windows` plays the same story by hand, and adds a picture of each screen."""

import json
from pathlib import Path

import pytest

from klantreis.cli.arguments import WINDOWS, read_arguments
from klantreis.domain.problems import NotUnderstood
from klantreis.stories.format import Story
from klantreis.stories.report import Report
from tests.cli.told import SHORT, put
from tests.cli.typed import ask, type_in


def test_it_leaves_the_same_and_pictures_where_there_is_no_screen(tmp_path: Path) -> None:
    story, folder = put(tmp_path, SHORT), tmp_path / "demo"

    answered = type_in(
        "demo", WINDOWS, "--story", story, "--out", folder,
        DISPLAY="", WAYLAND_DISPLAY="", QT_QPA_PLATFORM="",
    )  # fmt: skip

    assert answered.code == 0
    assert "qt.multimedia" not in answered.err
    assert "1 van de 1 handelingen gingen zoals verteld." in answered.out
    report = json.loads((folder / "report.json").read_text(encoding="utf-8"))
    pictures = {f"pages/{path.name}" for path in (folder / "pages").iterdir()}
    assert {"pages/001-shelf.png"} <= pictures <= set(report["files"])
    assert (folder / "journey.klantreis").is_file()


def test_only_when_asked_for_the_windows_play(tmp_path: Path) -> None:
    played: list[str] = []

    def play(story: Story, *, out: Path, **_: object) -> Report:
        played.append(story.title)
        (out / "report.json").write_text("{}", encoding="utf-8")
        return Report(story.title)

    answered = ask(
        "demo", WINDOWS, "--story", put(tmp_path, SHORT), "--out", tmp_path / "demo",
        play_in_windows=play,
    )  # fmt: skip

    assert answered.code == 0
    assert len(played) == 1


@pytest.mark.parametrize("typed", [["demo", "--windows=yes"], ["verify", WINDOWS], [WINDOWS]])
def test_it_is_a_word_of_demo_and_takes_no_value(typed: list[str]) -> None:
    with pytest.raises(NotUnderstood):
        read_arguments(typed)
