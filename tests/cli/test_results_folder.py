# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The folder of results is claimed with care: nobody's files are touched, nothing is left."""

import json
import os
from pathlib import Path

import pytest

from klantreis.cli.results_folder import BUSY, REPORT, results_in
from klantreis.domain.problems import CannotWrite

KEYS = ("story", "acts", "entries", "proposals", "shares", "members", "expectations")


def report(*files: str) -> str:
    return json.dumps({**dict.fromkeys(KEYS, 0), "files": dict.fromkeys(files, "0" * 64)})


def play_in(folder: Path, *names: str) -> None:
    with results_in(folder) as work:
        (work.base / "busy").write_text("zonnebloemzaad", encoding="utf-8")
        for name in names:
            (work.out / name).parent.mkdir(exist_ok=True)
            (work.out / name).write_text(name, encoding="utf-8")
        (work.out / REPORT).write_text(report(*names), encoding="utf-8")


def names_in(folder: Path) -> list[str]:
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*"))


def test_results_come_to_a_new_folder_for_its_owner_only(tmp_path: Path) -> None:
    folder = tmp_path / "deep" / "demo"

    play_in(folder, "a.pdf", "receipts/01.json")

    assert names_in(folder) == ["a.pdf", "receipts", "receipts/01.json", REPORT]
    assert folder.stat().st_mode & 0o777 == 0o700


def test_an_earlier_demo_makes_room_and_a_file_of_ones_own_stays(tmp_path: Path) -> None:
    play_in(tmp_path, "old.pdf", "receipts/01.json")
    (tmp_path / "mine.txt").write_text("mine", encoding="utf-8")

    play_in(tmp_path, "new.pdf")

    assert names_in(tmp_path) == ["mine.txt", "new.pdf", REPORT]


def test_what_a_demo_that_was_killed_left_goes_too(tmp_path: Path) -> None:
    (tmp_path / f"{BUSY}abc" / "work").mkdir(parents=True)

    play_in(tmp_path, "new.pdf")

    assert names_in(tmp_path) == ["new.pdf", REPORT]


@pytest.mark.parametrize(
    "text",
    [
        None,
        "",
        "[]",
        "[" * 100_000,
        '{"story": 1}',
        report("../outside.txt"),
        report("/etc/hostname"),
        report(""),
        report("inner"),
        report("link/outside.txt"),
        report("nul\0"),
    ],
)
def test_any_other_folder_is_refused_and_not_touched(text: str | None, tmp_path: Path) -> None:
    outside, folder = tmp_path / "outside.txt", tmp_path / "folder"
    outside.write_text("mine", encoding="utf-8")
    (folder / "inner").mkdir(parents=True)
    (folder / "inner" / "mine.txt").write_text("mine", encoding="utf-8")
    (folder / "link").symlink_to(tmp_path)
    if text is not None:
        (folder / REPORT).write_text(text, encoding="utf-8")
    before = names_in(tmp_path)

    with pytest.raises(CannotWrite):
        play_in(folder, "new.pdf")

    assert names_in(tmp_path) == before


def test_after_a_problem_nothing_is_left(tmp_path: Path) -> None:
    folder = tmp_path / "demo"

    with pytest.raises(FileNotFoundError), results_in(folder) as work:
        (work.base / "no such folder" / "busy").write_text("zonnebloemzaad", encoding="utf-8")

    assert names_in(tmp_path) == []


def test_a_file_of_ones_own_is_never_written_over(tmp_path: Path) -> None:
    play_in(tmp_path, "old.pdf")
    (tmp_path / "new.pdf").write_text("mine", encoding="utf-8")

    with pytest.raises(CannotWrite):
        play_in(tmp_path, "new.pdf")

    assert names_in(tmp_path) == ["new.pdf"]
    assert (tmp_path / "new.pdf").read_text(encoding="utf-8") == "mine"


def test_a_file_is_no_folder(tmp_path: Path) -> None:
    mine = tmp_path / "mine.txt"
    mine.write_text("mine", encoding="utf-8")

    for place in (mine, mine / "below"):
        with pytest.raises(CannotWrite):
            play_in(place)
    assert os.listdir(tmp_path) == ["mine.txt"]


def test_a_place_that_may_not_be_written_is_said(tmp_path: Path) -> None:
    with pytest.raises(CannotWrite):
        play_in(Path("/proc/klantreis"))
