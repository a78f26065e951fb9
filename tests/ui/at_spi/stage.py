# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""A screen, a bus and the real program on them, for a reader that knows nothing but AT-SPI.

Started inside `dbus-run-session`; the bus of assistive technology starts by itself on it.
"""

import os
import subprocess
import sys
from pathlib import Path

READER = Path(__file__).with_name("reader.py")
# The bindings for AT-SPI come with the system's own Python.
SYSTEM_PYTHON = "/usr/bin/python3"


def main() -> int:
    """Play it; what the reader prints is the answer."""
    screen, display = _start_screen()
    there = {
        **os.environ,
        "DISPLAY": f":{display}",
        "QT_QPA_PLATFORM": "xcb",
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
    }
    program = subprocess.Popen([sys.executable, "-P", "-m", "klantreis"], env=there)
    try:
        done = subprocess.run([SYSTEM_PYTHON, str(READER)], env=there, timeout=120, check=False)
        return done.returncode
    finally:
        program.kill()
        program.wait()
        screen.kill()
        screen.wait()


def _start_screen() -> tuple[subprocess.Popen[bytes], int]:
    came, told = os.pipe()
    screen = subprocess.Popen(
        ["Xvfb", "-displayfd", str(told), "-screen", "0", "1366x768x24", "-nolisten", "tcp"],
        pass_fds=(told,),
        stderr=subprocess.DEVNULL,
    )
    os.close(told)
    with os.fdopen(came) as number:
        return screen, int(number.readline())


if __name__ == "__main__":
    sys.exit(main())
