# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Run in a mount space of its own: a journey on a disk that fills up, or may not be written."""

import os
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

from klantreis.crypto.header import Header
from klantreis.domain.entries import Media, Moment
from klantreis.domain.locking import LockKind
from klantreis.domain.problems import KlantreisError, OutOfSpace, WrongSecret
from klantreis.services import keeping, keys, opening, reading, writing
from klantreis.services.keys import Key
from klantreis.services.unlocking import try_locks
from klantreis.services.writing import Content, NewMedia
from klantreis.storage import headers
from tests.services.table import Table, sit

_PIECE, _PAGE = 512 * 1024, 4096


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


def keys_on_full(disk: Path) -> None:
    """New codes with more and more room: one that was refused opens nothing, every other does."""
    mount(disk, "size=16m")
    table = sit(disk / "home")
    photo = NewMedia(Media.PHOTO, "image/png", bytes(_PIECE))
    writing.write(table.session, table.client, Content(Moment(text="dag 0"), None, (photo,)))
    table.reopen()
    codes, said = [table.recovery], []
    for room in (0, 1, 2, 4, 8):
        code = keys.assign(table.parts, LockKind.RECOVERY, table.journey).card
        _fill(disk, but=room * _PAGE)
        try:
            # The backup is longer than what is left.
            assert keys.change_recovery(table.session, code, present=table.opener())
            said.append("told")
            codes.append(code)
        except OutOfSpace:
            said.append("refused")
            assert _opening(table, [code]) == []
        (disk / "filler").unlink()
        assert _opening(table, codes) == codes[-1:]
    keeping.close(table.session)
    print(*sorted(set(said)))  # noqa: T201


def _fill(disk: Path, *, but: int) -> None:
    """Write until there is no room, and then give back *but* bytes."""
    with (disk / "filler").open("wb", buffering=0) as file, suppress(OSError):
        while file.write(bytes(_PAGE)):
            pass
    size = (disk / "filler").stat().st_size
    os.truncate(disk / "filler", size - but)


def _opening(table: Table, codes: list[str]) -> list[str]:
    """Those of *codes* that open what lies on the disk now."""
    header = headers.read(table.place)
    return [code for code in codes if _opens(table, header, code)]


def _opens(table: Table, header: Header, code: str) -> bool:
    key = Key(LockKind.RECOVERY, card=code)
    try:
        try_locks(table.parts, header, keys.opener_of(table.parts, key, table.journey))
    except WrongSecret:
        return False
    return True


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
    {"full": full, "closed": closed, "keys": keys_on_full}[sys.argv[1]](Path(sys.argv[2]))
