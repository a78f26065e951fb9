# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""How long it takes until the window is seen: the built program against the source, turn about.

packaging/start_times.py, after packaging/build.sh folder; needs Xvfb and xwininfo. The goal is 1.2.
"""

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from statistics import median

TOP = Path(__file__).resolve().parent.parent
BUILT = (str(TOP / "dist/klantreis/klantreis"),)
SOURCE = (str(TOP / ".venv/bin/python"), "-P", "-m", "klantreis")
ROUNDS = 9
_SEEN = '"Klantreis": ("klantreis"'
_MOST_S = 30


@contextmanager
def screen() -> Iterator[str]:
    """A screen that nobody sees; its name."""
    read, write = os.pipe()
    command = ["Xvfb", "-displayfd", str(write), "-screen", "0", "1366x768x24"]
    with subprocess.Popen(command, pass_fds=[write], stderr=subprocess.DEVNULL) as server:
        os.close(write)
        try:
            yield f":{os.read(read, 16).decode().strip()}"
        finally:
            server.terminate()


def start(command: Sequence[str], display: str) -> tuple[float, float]:
    """Seconds on the clock, and of the processor, until the window is there; it is ended then."""
    with tempfile.TemporaryDirectory() as home:
        names = ("DATA", "STATE", "CONFIG", "CACHE")
        place = {f"XDG_{name}_HOME": home for name in names}
        environment = {"PATH": os.environ["PATH"], "HOME": home, "DISPLAY": display, **place}
        began = time.monotonic()
        child = subprocess.Popen(command, env=environment, stderr=subprocess.DEVNULL)
        while not (is_seen := _is_seen(display)) and time.monotonic() - began < _MOST_S:
            time.sleep(0.01)
        seconds = time.monotonic() - began
        child.kill()
        _, _, used = os.wait4(child.pid, 0)
        child.returncode = 0
        if not is_seen:
            raise SystemExit(f"no window: {command[0]}")
    return seconds, used.ru_utime + used.ru_stime


def _is_seen(display: str) -> bool:
    command = ["xwininfo", "-root", "-tree", "-display", display]
    return _SEEN in subprocess.run(command, capture_output=True, text=True, check=False).stdout


def main() -> None:
    """Print the medians, and how many times as long the built program takes."""
    with screen() as display:
        taken = [(start(BUILT, display), start(SOURCE, display)) for _ in range(ROUNDS + 1)]
    # The first of each reads the files from the disk.
    for number, what in enumerate(("clock", "processor")):
        built, source = (median(one[side][number] for one in taken[1:]) for side in (0, 1))
        told = f"{what}: built {built:.2f} s, source {source:.2f} s, {built / source:.2f} x"
        sys.stdout.write(f"{told}\n")


if __name__ == "__main__":
    main()
