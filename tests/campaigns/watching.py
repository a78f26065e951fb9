# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""A program runs, and the system tells every byte that it wrote and every socket that it opened."""

import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.campaigns.recording import calls_in
from tests.rules.tree import TOP

_TRACED = "trace=write,writev,pwrite64,pwritev,socket,connect"
_LONGEST_S = 900
_NO_FILES = ("/dev/null", "/dev/pts", "/dev/tty")
_FOLDERS = {
    "HOME": "",
    "XDG_CACHE_HOME": ".cache",
    "XDG_CONFIG_HOME": ".config",
    "XDG_DATA_HOME": ".local/share",
    "XDG_RUNTIME_DIR": ".run",
    "XDG_STATE_HOME": ".local/state",
    "TMPDIR": "tmp",
}


@dataclass(frozen=True, slots=True)
class Watched:
    """What a program did: its home afterwards, what it wrote to files, the sockets it asked for."""

    home: Path
    written: Sequence[tuple[str, bytes]]
    sockets: Sequence[str]


def watch(arguments: Sequence[str], home: Path) -> Watched:
    """Run Python with *arguments* in an empty *home*; it must end well."""
    for folder in _FOLDERS.values():
        (home / folder).mkdir(parents=True, exist_ok=True, mode=0o700)
    told = home.with_name(f"{home.name}.calls")
    command = ["strace", "-f", "-y", "-xx", "-s", "4000000", "--seccomp-bpf", "-e", _TRACED,
               "-o", str(told), sys.executable, *arguments]  # fmt: skip
    done = subprocess.run(
        command, env=_environment(home), cwd=home, capture_output=True, text=True, check=False,
        timeout=_LONGEST_S,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr[-2000:]
    written, sockets = [], []
    for call in calls_in(told):
        if call.name in {"socket", "connect"}:
            sockets.append(call.flags)
        elif call.path.startswith("/") and not call.path.startswith(_NO_FILES):
            written.append((call.path, call.data))
    told.unlink()
    return Watched(home, written, sockets)


def _environment(home: Path) -> Mapping[str, str]:
    own = {name: str(home / folder) for name, folder in _FOLDERS.items()}
    left = {"DBUS_SESSION_BUS_ADDRESS", "DISPLAY", "WAYLAND_DISPLAY"}
    kept = {name: value for name, value in os.environ.items() if name not in left}
    path = os.pathsep.join([str(TOP / "src"), str(TOP)])
    quiet = {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": path, "PYTHONDONTWRITEBYTECODE": "1"}
    return {**kept, **own, **quiet}
