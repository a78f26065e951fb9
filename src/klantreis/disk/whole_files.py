# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Files appear whole or not at all: written beside, flushed, read back, compared, renamed."""

import errno
import hashlib
import os
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from klantreis.domain.problems import (
    CannotWrite,
    JournalDamaged,
    NotAJourney,
    NotThere,
    OutOfSpace,
    is_full,
)

if sys.platform == "darwin":
    import fcntl

CHUNK_BYTES = 1024 * 1024
_UNFINISHED = ".part"
_LENT = ".lent-"


def write_whole(
    path: Path,
    data: bytes | Iterable[bytes],
    *,
    mode: int = 0o600,
    before_rename: Callable[[Path], None] | None = None,
) -> None:
    """Put *data* at *path*: after this it is all there, or whatever stood there still stands.

    *before_rename* gets the finished file for a last look, and may still refuse by raising.
    Raises OutOfSpace, or CannotWrite with `errno`.
    """
    with plain_problems():
        handle, name = tempfile.mkstemp(_UNFINISHED, f".{path.name}.", path.parent)
        beside = Path(name)
        try:
            with os.fdopen(handle, "w+b", buffering=0) as file:
                written = _write(file.fileno(), [data] if isinstance(data, bytes) else data)
                if sys.platform != "win32":
                    os.fchmod(file.fileno(), mode)
                flush(file.fileno())
            _compare(beside, written)
            if before_rename:
                before_rename(beside)
            os.replace(beside, path)
        except BaseException:
            with suppress(OSError):
                beside.unlink()
            raise
        flush_folder(path.parent)


def make_folder(folder: Path) -> None:
    """Make *folder* and those it lies in, for their owner only; after this they stay.

    The name of a new folder is safe only once the one that it lies in was flushed: else a power cut
    takes all that was saved in it.
    """
    with plain_problems():
        missing = [one for one in (folder, *folder.parents) if not one.exists()]
        for one in reversed(missing):
            one.mkdir(mode=0o700, exist_ok=True)
            flush_folder(one.parent)
        folder.mkdir(exist_ok=True)  # it says so when a file lies there


def make_private(folder: Path) -> None:
    """Make *folder* if need be, and close it to everybody but its owner; or CannotWrite."""
    make_folder(folder)
    with plain_problems():
        if folder.stat().st_mode & 0o077:
            folder.chmod(0o700)


def remove_unfinished(folder: Path, *, of: str = "*") -> None:
    """Remove what interrupted writes (of the file named *of*) left in *folder*."""
    with plain_problems():
        for left in folder.glob(f".{of}.*{_UNFINISHED}"):
            left.unlink(missing_ok=True)


@contextmanager
def lent_folder(folder: Path) -> Iterator[Path]:
    """A folder of our own in *folder* that goes when the block ends."""
    with plain_problems():
        own = Path(tempfile.mkdtemp(prefix=_LENT, dir=folder))
    try:
        yield own
    finally:
        shutil.rmtree(own, ignore_errors=True)


def remove_lent(folder: Path) -> None:
    """Remove what killed processes lent themselves in *folder*; nothing may be lent there now."""
    with plain_problems():
        for left in folder.glob(f"{_LENT}*"):
            shutil.rmtree(left, ignore_errors=True)


def chunks(path: Path) -> Iterator[bytes]:
    """The bytes of *path*, a piece at a time; raises what `opened` raises."""
    with opened(path) as file:
        while piece := file.read(CHUNK_BYTES):
            yield piece


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


@contextmanager
def opened(path: Path) -> Iterator[BinaryIO]:
    """Read *path*; NotThere, NotAJourney for a folder, JournalDamaged(what="unreadable")."""
    try:
        with path.open("rb") as file:
            yield file
    except FileNotFoundError:
        raise NotThere(what="file") from None
    except IsADirectoryError:
        raise NotAJourney() from None
    except OSError as problem:
        raise JournalDamaged(what="unreadable", errno=problem.errno or 0) from None


@contextmanager
def plain_problems() -> Iterator[None]:
    """Turn what the system says about a disk into OutOfSpace or CannotWrite, with `errno`."""
    try:
        yield
    except OSError as problem:
        # The system's own words hold a path, and a path can hold a name: only the number goes on.
        kind = OutOfSpace if is_full(problem) else CannotWrite
        raise kind(errno=problem.errno or 0) from None


def flush(handle: int) -> None:
    """Bring what was written through *handle* to the disk itself, not only to its cache."""
    if sys.platform == "darwin":
        fcntl.fcntl(handle, fcntl.F_FULLFSYNC)
    else:
        os.fsync(handle)


def flush_file(path: Path) -> None:
    """Bring a file that another part of the program wrote to the disk."""
    with path.open("r+b") as file:
        flush(file.fileno())


def flush_folder(folder: Path) -> None:
    """Bring the names in *folder* to the disk; Windows does this by itself."""
    if sys.platform == "win32":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    except OSError as problem:
        # Some sticks and shares cannot flush a folder: that is no reason to refuse them.
        if problem.errno not in {errno.EINVAL, errno.ENOTSUP, errno.EBADF}:
            raise
    finally:
        os.close(handle)


def _write(handle: int, pieces: Iterable[bytes]) -> bytes:
    """Write all pieces; the answer is the SHA-256 of what should now be there."""
    digest = hashlib.sha256()
    for piece in pieces:
        digest.update(piece)
        rest = memoryview(piece)
        while rest:
            rest = rest[os.write(handle, rest) :]
    return digest.digest()


def _compare(path: Path, written: bytes) -> None:
    found = hashlib.sha256()
    with path.open("rb", buffering=0) as file:
        if sys.platform == "linux":
            # Ask for the bytes on the medium, not for those still in memory.
            os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
        while piece := file.read(CHUNK_BYTES):
            found.update(piece)
    if found.digest() != written:
        raise CannotWrite(what="read-back")
