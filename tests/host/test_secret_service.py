# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The keyring against a real Secret Service (gnome-keyring) on a session bus of its own."""

import json
import os
import subprocess
import sys
from pathlib import Path

CHILD = Path(__file__).with_name("secret_service_child.py")


def test_a_secret_is_kept_over_a_restart_of_the_keyring_until_it_is_forgotten() -> None:
    told = _play("whole-life")

    assert (told["state"], told["kind"], told["safe"]) == ("ready", "secret-service", True)
    assert told["same process"] is True
    assert told["after restart"] is True
    assert told["after forgetting"] == "not-kept"
    assert told["the other"] == "another"


def test_the_real_keyring_writes_no_secret_in_plain() -> None:
    told = _play("whole-life")

    assert told["files"] != 0
    assert told["plain"] == 0


def test_a_locked_keyring_is_told_apart_and_does_not_hang() -> None:
    told = _play("locked")

    assert told["state"] == "locked"
    assert told["get"] in {"locked", "slow", "refused"}


def test_a_keyring_that_lives_in_memory_only_is_not_used() -> None:
    told = _play("memory-only")

    assert told == {"state": "session-only", "vault": False}


def _play(scene: str) -> dict[str, object]:
    command = ["dbus-run-session", "--", sys.executable, str(CHILD), scene]
    source = str(CHILD.parents[2] / "src")
    done = subprocess.run(
        command,
        env=os.environ | {"PYTHONPATH": source},
        capture_output=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr.decode()
    told: dict[str, object] = json.loads(done.stdout.splitlines()[-1])
    return told
