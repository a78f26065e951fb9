# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The model of a disk loses what was not flushed, and what we make stays once we say that it is."""

import os
import random
from collections.abc import Callable
from pathlib import Path, PurePosixPath

import pytest

from klantreis.disk.whole_files import make_folder, make_private, write_whole
from klantreis.storage import bundle
from klantreis.storage.bundle import Place
from tests.campaigns.disk_model import Disk
from tests.campaigns.power import Left
from tests.campaigns.recording import record
from tests.kills.dying import Report

TIMES = 60


def _left(folder: Path, beside: Path, act: Callable[[], object]) -> list[set[PurePosixPath]]:
    """The paths that power cuts leave after *act* was reported done."""
    folder.mkdir()
    beside.mkdir()

    def work(report: Report) -> None:
        act()
        report()

    disk = Disk(folder, beside)
    disk.play(record(lambda: work, beside))
    assert disk.reported == 1
    return [set(disk.after_a_cut(random.Random(time))) for time in range(TIMES)]


@pytest.mark.parametrize("make", [make_folder, make_private])
def test_a_folder_that_was_made_stays(make: Callable[[Path], None], tmp_path: Path) -> None:
    folder = tmp_path / "disk"

    left = _left(folder, tmp_path / "beside", lambda: make(folder / "one" / "two"))

    assert all(PurePosixPath("one/two") in paths for paths in left)


def test_a_bundle_that_was_made_stays(tmp_path: Path) -> None:
    folder = tmp_path / "disk"
    place = Place(folder / "data" / "reis", folder / "state" / "reis")

    left = _left(folder, tmp_path / "beside", lambda: bundle.make(place))

    assert all(PurePosixPath("data/reis/LEESMIJ.txt") in paths for paths in left)


def test_a_file_that_was_put_whole_stays(tmp_path: Path) -> None:
    folder = tmp_path / "disk"

    left = _left(folder, tmp_path / "beside", lambda: write_whole(folder / "whole", b"words"))

    assert all(PurePosixPath("whole") in paths for paths in left)


def test_what_was_not_flushed_may_be_lost(tmp_path: Path) -> None:
    folder = tmp_path / "disk"

    left = _left(folder, tmp_path / "beside", lambda: os.mkdir(folder / "one"))

    assert {PurePosixPath("one") in paths for paths in left} == {True, False}


def test_states_that_differ_in_anything_are_told_apart() -> None:
    one, two = PurePosixPath("one"), PurePosixPath("two")
    states = [
        Left({one: b"ab"}, 0),
        Left({one: b"ab"}, 1),
        Left({one: b"aB"}, 0),
        Left({two: b"ab"}, 0),
        Left({one: b"ab", two: None}, 0),
        Left({one: b"ab", two: b""}, 0),
    ]

    assert len({state.mark for state in states}) == len(states)
    assert Left({two: b"", one: b"ab"}, 0).mark == states[-1].mark
