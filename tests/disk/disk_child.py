# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Run in a file system of its own, that is small or may not be written: tells what was raised."""

import sys
from collections.abc import Callable
from pathlib import Path

from klantreis.disk.whole_files import make_private, write_whole
from klantreis.domain.problems import KlantreisError
from klantreis.host.folders import Folders
from klantreis.host.settings import Settings, SettingsFile


def full(disk: Path) -> None:
    """Write until there is no room, then read what was there."""
    path = disk / "kept"
    write_whole(path, b"the old bytes")
    tell(lambda: write_whole(path, bytes(1 << 20)))
    print(path.read_bytes().decode(), len(list(disk.iterdir())))  # noqa: T201


def closed(disk: Path) -> None:
    """Try each thing that writes."""
    tell(lambda: write_whole(disk / "new", b"bytes"))
    tell(lambda: make_private(disk / "folder"))
    tell(lambda: Folders.under(disk))
    tell(lambda: SettingsFile(disk / "settings.json").write(Settings()))


def tell(verb: Callable[[], object]) -> None:
    """Print the name of what *verb* raises."""
    try:
        verb()
    except KlantreisError as problem:
        print(type(problem).__name__)  # noqa: T201


if __name__ == "__main__":
    {"full": full, "closed": closed}[sys.argv[1]](Path(sys.argv[2]))
