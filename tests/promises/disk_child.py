# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Run in a mount space of its own: a journey on a disk that fills up, or may not be written."""

import subprocess
import sys
from pathlib import Path

from klantreis.domain.entries import Media, Moment
from klantreis.domain.problems import KlantreisError, OutOfSpace
from klantreis.services import keeping, opening, reading, writing
from klantreis.services.writing import Content, NewMedia
from tests.services.table import Table, sit

_PIECE = 512 * 1024


def mount(disk: Path, options: str) -> None:
    """A disk in memory at *disk*, or the one there under other *options*."""
    subprocess.run(
        ["mount", "-t", "tmpfs", "-o", options, "tmpfs", str(disk)], check=True, timeout=30
    )


def full(disk: Path) -> None:
    """Write photos until there is no room, make room, and tell what is there."""
    mount(disk, "size=12m")
    table = sit(disk / "home")
    root, saved = table.session.as_client().root, 0
    try:
        for number in range(100):
            photo = NewMedia(Media.PHOTO, "image/png", bytes([number]) * _PIECE)
            content = Content(Moment(text=f"dag {number}"), None, (photo,))
            writing.write(table.session, table.client, content)
            saved += 1
    except OutOfSpace:
        print("OutOfSpace")  # noqa: T201
    tell(lambda: keeping.close(table.session))
    mount(disk, "remount,size=64m")
    table.session = opening.open_with_root(table.parts, table.place, root)
    print(there(table) == saved > 3)  # noqa: T201
    keeping.close(table.session)


def closed(disk: Path) -> None:
    """Open on a disk that may not be written, and again when it may."""
    mount(disk, "size=32m")
    table = sit(disk / "home")
    root = table.session.as_client().root
    table.write("dag 0")
    table.lock()
    mount(disk, "remount,ro")
    tell(lambda: opening.open_with_root(table.parts, table.place, root))
    mount(disk, "remount,rw")
    table.session = opening.open_with_root(table.parts, table.place, root)
    print(there(table) == 1)  # noqa: T201
    keeping.close(table.session)


def there(table: Table) -> int:
    """How many entries stand, each with all that hangs on it."""
    entries = reading.entries(table.session)
    for one in entries:
        for attachment in one.heads[0].attachments:
            reading.attachment(table.session, attachment.id)
    return len(entries)


def tell(verb: object) -> None:
    """Print the name of what *verb* raises, or that it went well."""
    assert callable(verb)
    try:
        verb()
    except KlantreisError as problem:
        print(type(problem).__name__)  # noqa: T201
    else:
        print("done")  # noqa: T201


if __name__ == "__main__":
    {"full": full, "closed": closed}[sys.argv[1]](Path(sys.argv[2]))
