# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The process forgets when it locks, leaves no core, and shows nobody what was in it."""

import json
import os
import secrets
import subprocess
import sys
from pathlib import Path

import pytest

from klantreis.host.process import own_command

SOURCE = Path(__file__).resolve().parents[2] / "src"
CHILD = Path(__file__).with_name("locking_child.py")
SENTENCE = "what Bea told about her neighbour"


def test_after_locking_memory_holds_nothing_of_what_was_there() -> None:
    before, after = _hold_and_lock()

    assert before["found"] >= before["held"] == 1000
    assert after["found"] == 0
    assert after["control"] >= 1


def test_locking_keeps_the_process_in_place_and_no_file_open() -> None:
    before, after = _hold_and_lock()

    assert after["pid"] == before["pid"]
    assert after["has_file"] is False


def test_a_hardened_process_leaves_no_core_and_cannot_be_read_by_others() -> None:
    done = _run(
        "import ctypes, os, resource, stat, pathlib",
        "from klantreis.host.process import harden",
        "dumpable = lambda: ctypes.CDLL(None).prctl(3, 0, 0, 0, 0)",
        "print(dumpable())",
        "told = harden()",
        "print(dumpable())",
        "print(told.no_core_dumps, told.no_reading_by_others, told.private_files)",
        "print(told.quiet_crashes, resource.getrlimit(resource.RLIMIT_CORE))",
        "pathlib.Path('made').touch()",
        "print(oct(stat.S_IMODE(os.stat('made').st_mode)))",
    )

    assert done.stdout.splitlines() == ["1", "0", "on on on", "on (0, 0)", "0o600"]


@pytest.mark.parametrize(
    "failing",
    [
        "raise ValueError(text)",
        "threading.Thread(target=int, args=(text,)).start()",
        "type('Failing', (), {'__del__': lambda self: int(text)})()",
    ],
)
def test_an_unforeseen_problem_shows_its_kind_and_no_value(failing: str) -> None:
    told = _run(
        "import threading",
        "from klantreis.host.process import harden",
        "harden()",
        f"text = {SENTENCE!r}",
        failing,
    )
    untold = _run("import threading", f"text = {SENTENCE!r}", failing)

    assert told.stderr == "klantreis: ValueError\n"
    assert SENTENCE in untold.stderr


def test_a_crash_of_the_interpreter_shows_no_trace() -> None:
    crash = "import ctypes; ctypes.string_at(0)"
    harden = "from klantreis.host.process import harden; harden()"

    told = _run("import faulthandler; faulthandler.enable()", harden, crash)
    untold = _run("import faulthandler; faulthandler.enable()", crash)

    assert (told.stderr, told.returncode) == ("", untold.returncode)
    assert "Segmentation" in untold.stderr


def test_the_own_command_starts_the_same_program(monkeypatch: pytest.MonkeyPatch) -> None:
    from_source = own_command("doctor")
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    built = own_command("doctor")

    assert from_source == [sys.executable, "-m", "klantreis", "doctor"]
    assert built == [sys.executable, "doctor"]


def _hold_and_lock() -> tuple[dict[str, int], dict[str, int]]:
    halves = [secrets.token_bytes(24).hex(), secrets.token_bytes(24).hex()]
    done = subprocess.run(
        [sys.executable, str(CHILD), "before", *halves],
        env=os.environ | {"PYTHONPATH": str(SOURCE)},
        stdout=subprocess.PIPE,
        check=True,
        timeout=120,
    )
    before, after = map(json.loads, done.stdout.splitlines())
    return before, after


def _run(*lines: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", "\n".join(lines)],
        env=os.environ | {"PYTHONPATH": str(SOURCE)},
        cwd=os.environ["HOME"],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
