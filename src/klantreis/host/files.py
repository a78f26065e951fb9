# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Small files that appear whole or not at all: written beside, flushed, read back, renamed."""

import errno
import os
import sys
from pathlib import Path

from klantreis.domain.problems import CannotWrite, KlantreisError, OutOfSpace, is_full


def write_whole(path: Path, data: bytes, *, mode: int = 0o600) -> None:
    """Put *data* at *path*, so that a reader finds either the old bytes or the new, never a part.

    Raises OutOfSpace or CannotWrite; then what was there before is still there.
    """
    beside = path.with_name(f".{path.name}.{os.getpid()}.new")
    try:
        try:
            _write_new(beside, data, mode)
            beside.replace(path)
        finally:
            beside.unlink(missing_ok=True)
        sync_folder(path.parent)
    except OSError as problem:
        raise named(problem) from problem


def read_at_most(path: Path, most: int) -> bytes | None:
    """The bytes of a file that somebody picked; None when it cannot be read or has more.

    A folder, or a pipe that would keep us waiting for ever, is no file.
    """
    try:
        if not path.is_file():
            return None
        with path.open("rb") as file:
            data = file.read(most + 1)
    except OSError:
        return None
    return data if len(data) <= most else None


def make_private(folder: Path) -> None:
    """Make *folder* if need be, and close it (0700) to everybody but its owner; or CannotWrite."""
    try:
        for one in reversed([one for one in (folder, *folder.parents) if not one.exists()]):
            one.mkdir(mode=0o700, exist_ok=True)
            # A power cut takes a new folder, and all in it, until its name was flushed.
            sync_folder(one.parent)
        folder.mkdir(exist_ok=True)  # it says so when a file lies there
        if folder.stat().st_mode & 0o077:
            folder.chmod(0o700)
    except OSError as problem:
        raise named(problem) from problem


def named(problem: OSError) -> KlantreisError:
    """What *problem* is called here: a full disk, or a place that may not be written."""
    if is_full(problem):
        return OutOfSpace()
    return CannotWrite(code=problem.errno or 0)


def sync_folder(folder: Path) -> None:
    """Make the names in *folder* durable; Windows does so by itself and cannot be asked."""
    if sys.platform == "win32":
        return
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _write_new(path: Path, data: bytes, mode: int) -> None:
    # Left by a process with the same number that was killed halfway.
    path.unlink(missing_ok=True)
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, mode)
    with os.fdopen(handle, "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(handle)
    if path.read_bytes() != data:
        raise OSError(errno.EIO, "read back")
