# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The sticks that are in this computer now, as each system tells of them."""

import ctypes
import re
import string
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

# Where Linux desktops put what somebody plugs in.
_PLUGGED_IN = ("/media/", "/run/media/")
# A computer that was started from a stick still runs from these.
_OF_THE_SYSTEM = ("/boot", "/home", "/usr", "/var", "/etc", "/opt", "/nix", "/proc", "/sys", "/dev")
_ESCAPED = re.compile(r"\\([0-7]{3})")
_DRIVE_REMOVABLE = 2
_LONGEST_LABEL = 261


@dataclass(frozen=True, slots=True)
class Stick:
    """One stick: what it is called, where it is, and the number of what lies there."""

    label: str
    path: Path
    device: int


def sticks_here() -> tuple[Stick, ...]:
    """The sticks in this computer now."""
    if sys.platform == "win32":
        return _windows_sticks()
    if sys.platform == "darwin":
        return mac_sticks(Path("/Volumes"), Path("/"))
    return linux_sticks(Path("/proc/self/mountinfo"), Path("/sys/dev/block"))


def linux_sticks(mounts: Path, devices: Path) -> tuple[Stick, ...]:
    """What `/proc/self/mountinfo` and `/sys/dev/block` tell of sticks."""
    try:
        lines = mounts.read_text(encoding="utf-8", errors="surrogateescape").splitlines()
    except OSError:
        return ()
    found = {path: None for line in lines for path in _stick_in(line, devices)}
    return tuple(stick for path in found for stick in _seen(path))


def mac_sticks(volumes: Path, root: Path) -> tuple[Stick, ...]:
    """What lies in `/Volumes` and is not the disk of the computer itself."""
    try:
        of_the_computer = root.stat().st_dev
        paths = sorted(volumes.iterdir())
    except OSError:
        return ()
    return tuple(
        stick for path in paths for stick in _seen(path) if stick.device != of_the_computer
    )


if sys.platform == "win32":

    def _windows_sticks() -> tuple[Stick, ...]:
        kernel = ctypes.windll.kernel32
        there = kernel.GetLogicalDrives()
        drives = [f"{c}:\\" for n, c in enumerate(string.ascii_uppercase) if there >> n & 1]
        return tuple(
            Stick(_windows_label(drive) or drive[:2], stick.path, stick.device)
            for drive in drives
            if kernel.GetDriveTypeW(drive) == _DRIVE_REMOVABLE
            for stick in _seen(Path(drive))
        )

    def _windows_label(drive: str) -> str:
        label = ctypes.create_unicode_buffer(_LONGEST_LABEL)
        ctypes.windll.kernel32.GetVolumeInformationW(
            drive, label, _LONGEST_LABEL, None, None, None, None, 0
        )
        return label.value


def _stick_in(line: str, devices: Path) -> Iterator[Path]:
    """The place that one line of mountinfo tells of, when a stick lies there."""
    before, _, after = line.partition(" - ")
    fields, source = before.split(" "), after.split(" ")
    # What comes over the net, or is no device at all, is no stick.
    if len(fields) < 6 or len(source) < 2 or not source[1].startswith("/dev/"):
        return
    where = _ESCAPED.sub(lambda found: chr(int(found[1], 8)), fields[4])
    is_of_the_system = where == "/" or where.startswith(_OF_THE_SYSTEM)
    if where.startswith(_PLUGGED_IN) or (
        not is_of_the_system and _is_removable(devices / fields[2])
    ):
        yield Path(where)


def _is_removable(device: Path) -> bool:
    """Whether the system says so of the device, or of the disk that it is a part of."""
    try:
        real = device.resolve()
        return any(
            mark.read_text(encoding="ascii").strip() == "1"
            for mark in (real / "removable", real.parent / "removable")
            if mark.is_file()
        )
    except OSError:
        return False


def _seen(path: Path) -> Iterator[Stick]:
    try:
        if path.is_dir():
            yield Stick(path.name, path, path.stat().st_dev)
    except OSError:
        # Pulled out at this very moment.
        return
