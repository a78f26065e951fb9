# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The whole program by a screen reader alone, on a real screen and bus."""

import json
import os
import subprocess
import sys
from pathlib import Path

STAGE = Path(__file__).with_name("stage.py")


def test_a_journey_is_begun_written_in_locked_and_opened_through_assistive_technology(
    home: Path,
) -> None:
    there = {"PYTHONPATH": str(STAGE.parents[3] / "src"), "XDG_RUNTIME_DIR": str(home / ".run")}
    done = subprocess.run(
        ["dbus-run-session", "--", sys.executable, str(STAGE)],
        env=os.environ | there,
        capture_output=True,
        timeout=200,
        check=False,
    )
    assert done.returncode == 0, done.stderr.decode()[-2000:]
    heard = json.loads(done.stdout.splitlines()[-1])

    assert heard == {
        "words": 4,
        "question": "Wat wil je vertellen?",
        "entry": True,
        "nameless": [],
        "again": True,
    }
