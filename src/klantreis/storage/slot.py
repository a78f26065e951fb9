# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""One writer at a time: whoever holds the slot may write the journey. A process that dies lets go.

The lock is the system's own, on an open file. The number inside is for people who look, and stays
behind when a process dies: whoever comes next knows that the journal must be looked over.
"""

import errno
import os
import sys
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Self

from klantreis.disk.whole_files import plain_problems
from klantreis.domain.problems import AlreadyOpen
from klantreis.storage.bundle import Place

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

_HELD = {errno.EACCES, errno.EAGAIN, errno.EDEADLK}
_FAR = 1 << 30  # Windows locks bytes, not files; a byte far away leaves the number readable.


class Slot:
    """The right to write in one place: `with Slot(place): …`. AlreadyOpen when somebody has it."""

    __slots__ = ("_broken_off", "_handle", "_path")

    def __init__(self, place: Place) -> None:
        self._path = place.slot
        self._handle: int | None = None
        self._broken_off = False

    def __enter__(self) -> Self:
        self.take()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        problem: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.free()

    @property
    def is_held(self) -> bool:
        """Whether this one holds it."""
        return self._handle is not None

    @property
    def was_broken_off(self) -> bool:
        """Whether the last who held it died, and nobody looked the journal over since."""
        return self._broken_off

    def looked_over(self) -> None:
        """Say that the journal is sound; else the next who takes the slot hears it too."""
        self._broken_off = False

    def take(self) -> None:
        """Take the slot, or raise AlreadyOpen at once (CannotWrite where no file can be made)."""
        if self.is_held:
            raise AlreadyOpen(pid=os.getpid())
        with plain_problems():
            handle = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
            try:
                _lock(handle)
                if not _is_at(self._path, handle):
                    # Somebody removed the file in between: what we locked is no longer the slot.
                    raise AlreadyOpen()
                self._broken_off = os.fstat(handle).st_size > 0
                os.truncate(handle, 0)
                os.write(handle, b"%d\n" % os.getpid())
                # A power cut must leave it there.
                os.fsync(handle)
            except BaseException:
                os.close(handle)
                raise
            self._handle = handle

    def free(self) -> None:
        """Let go; the file stays, because removing it would let two take it at once."""
        if self._handle is not None:
            if not self._broken_off:
                with suppress(OSError):
                    os.truncate(self._handle, 0)
            os.close(self._handle)
            self._handle = None


def _lock(handle: int) -> None:
    try:
        if sys.platform == "win32":
            os.lseek(handle, _FAR, os.SEEK_SET)
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
            os.lseek(handle, 0, os.SEEK_SET)
        else:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as problem:
        if problem.errno not in _HELD:
            raise
        raise AlreadyOpen(pid=_holder(handle)) from None


def _holder(handle: int) -> int:
    """The number of the process that wrote it down; 0 when nobody did yet."""
    os.lseek(handle, 0, os.SEEK_SET)
    written = os.read(handle, 20).strip()
    return int(written) if written.isdigit() else 0


def _is_at(path: Path, handle: int) -> bool:
    try:
        return os.path.samestat(os.fstat(handle), path.stat())
    except FileNotFoundError:
        return False
