# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""A disk that is full or may not be written takes no words from the screen."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.rules.tree import TOP

SAVED_AFTER_ALL = [
    "the words are on the screen",
    "it is said what to do",
    "leaving asks first",
    "then it is saved",
    "and all of it",
]


@pytest.mark.parametrize("scene", ["full", "closed"])
def test_words_stay_on_the_screen_until_they_can_be_saved(tmp_path: Path, scene: str) -> None:
    assert _played(scene, tmp_path) == SAVED_AFTER_ALL


def test_settings_that_cannot_be_kept_stop_nobody(tmp_path: Path) -> None:
    assert _played("settings", tmp_path) == ["it is said", "the journal goes on"]


def _played(scene: str, disk: Path) -> list[str]:
    """What the scene told, on disks that only it sees."""
    child = [sys.executable, "-m", "tests.ui.hard.disk_child", scene, str(disk)]
    done = subprocess.run(
        ["unshare", "-rm", *child],
        cwd=TOP,
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr[-2000:]
    return done.stdout.splitlines()
