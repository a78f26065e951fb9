# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""A window that is killed in the middle of something: at most the last 2 seconds are lost."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.rules.tree import TOP


@pytest.mark.parametrize(("scene", "kills"), [("typing", 6), ("photos", 2), ("leaving", 3)])
def test_a_killed_window_loses_at_most_two_seconds(tmp_path: Path, scene: str, kills: int) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tests.ui.hard.killing", str(tmp_path), scene, str(kills)],
        cwd=TOP,
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )

    assert done.returncode == 0, done.stderr[-2000:]
    told = [line for line in done.stdout.splitlines() if line.startswith(f"{scene} ")]
    assert len(told) == kills
