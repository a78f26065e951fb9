# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the figures were measured on: sizes and versions, and no name of any machine."""

import os
import platform
import re
from importlib.metadata import version
from pathlib import Path

import sqlcipher3

_PACKAGES = (
    "cryptography", "pikepdf", "pyside6-essentials", "reportlab", "shiboken6", "sqlcipher3",
)  # fmt: skip
_KIB_IN_GIB = 1024 * 1024


def machine() -> dict[str, object]:
    """Cores, memory, kernel, versions, and how busy it is with other work."""
    return {
        "cores": os.cpu_count(),
        "processor": _said("/proc/cpuinfo", r"model name\s*:\s*(.+)"),
        "memory_gib": round(int(_said("/proc/meminfo", r"MemTotal:\s*(\d+)") or 0) / _KIB_IN_GIB),
        "kernel": platform.release(),
        "system": platform.freedesktop_os_release().get("PRETTY_NAME", ""),
        "python": platform.python_version(),
        "sqlite": sqlcipher3.sqlite_version,
        "packages": {name: version(name) for name in _PACKAGES},
        "load": [round(one, 1) for one in os.getloadavg()],
    }


def forget_files(*folders: Path) -> None:
    """Let the system drop what it keeps of *folders* in memory, for a start that is cold.

    What another process uses stays; so the figure is the least that a cold start takes.
    """
    for folder in folders:
        for path in folder.rglob("*"):
            if path.is_file() and not path.is_symlink():
                handle = os.open(path, os.O_RDONLY)
                try:
                    os.fsync(handle)
                    os.posix_fadvise(handle, 0, 0, os.POSIX_FADV_DONTNEED)
                finally:
                    os.close(handle)


def _said(path: str, pattern: str) -> str:
    found = re.search(pattern, Path(path).read_text(encoding="utf-8"))
    return found[1].strip() if found else ""
