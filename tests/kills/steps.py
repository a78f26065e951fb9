# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Each time this process is about to change a file, somebody hears it: Python's calls and SQLite's.

For a kill it is enough to stop before each change: between two changes nothing lies differently on
the disk, and what was written stays written when a process dies.
"""

import ctypes
import os
import sys
from collections.abc import Callable, Mapping, Sequence

import sqlcipher3._sqlite3 as library

Hear = Callable[[str], None]
Tell = Callable[[Hear], object]

# What Python tells before it does it; an `open` only counts when it may change something.
_TOLD = {
    "os.chmod", "os.link", "os.mkdir", "os.remove", "os.rename", "os.rmdir", "os.truncate",
}  # fmt: skip
_CHANGING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC
_SIZE = ctypes.c_ssize_t
_POINTER = ctypes.c_void_p
# The system calls that SQLite's own layer can be given others for (sqlite3_vfs.xSetSystemCall).
_CALLS: Mapping[str, Sequence[object]] = {
    "write": (_SIZE, ctypes.c_int, _POINTER, ctypes.c_size_t),
    "pwrite": (_SIZE, ctypes.c_int, _POINTER, ctypes.c_size_t, ctypes.c_int64),
    "pwrite64": (_SIZE, ctypes.c_int, _POINTER, ctypes.c_size_t, ctypes.c_int64),
    "ftruncate": (ctypes.c_int, ctypes.c_int, ctypes.c_int64),
    "unlink": (ctypes.c_int, ctypes.c_char_p),
}
_READINGS: Mapping[str, Sequence[object]] = {
    "open": (ctypes.c_int, ctypes.c_char_p, ctypes.c_int, ctypes.c_int),
    "read": (_SIZE, ctypes.c_int, _POINTER, ctypes.c_size_t),
    "pread": (_SIZE, ctypes.c_int, _POINTER, ctypes.c_size_t, ctypes.c_int64),
    "pread64": (_SIZE, ctypes.c_int, _POINTER, ctypes.c_size_t, ctypes.c_int64),
}
_LOOKED_IN = {"open", "os.listdir", "os.scandir"}


class _Vfs(ctypes.Structure):
    """https://sqlite.org/c3ref/vfs.html, up to what is used here."""

    _fields_ = (
        ("version", ctypes.c_int),
        ("file_size", ctypes.c_int),
        ("longest_path", ctypes.c_int),
        ("next", _POINTER),
        ("name", ctypes.c_char_p),
        ("data", _POINTER),
        ("verbs", _POINTER * 13),
        ("set_call", ctypes.CFUNCTYPE(ctypes.c_int, _POINTER, ctypes.c_char_p, _POINTER)),
        ("get_call", ctypes.CFUNCTYPE(_POINTER, _POINTER, ctypes.c_char_p)),
    )


def tell_each_change(hear: Hear) -> object:
    """Call *hear* before each change of a file; keep the answer as long as SQLite is used.

    An OSError that it raises is what the call fails with. Flushes by Python count; SQLite's own
    cannot be heard this way.
    """
    sys.addaudithook(lambda event, arguments: _heard(event, arguments, hear))
    _tell_writes(hear)
    return _tell_sqlite(hear, _CALLS)


def tell_each_call(hear: Hear, *, below: str) -> object:
    """As `tell_each_change`; and before anything below the folder *below* is opened or read.

    What Python reads from a file that it has opened, and SQLite's flushes, cannot be heard.
    """

    def look(event: str, arguments: tuple[object, ...]) -> None:
        is_ours = event in _LOOKED_IN and str(arguments[0]).startswith(below)
        if is_ours and (event != "open" or not _may_change(arguments[2])):
            hear(f"read.{event}")

    sys.addaudithook(look)
    return tell_each_change(hear), _tell_sqlite(hear, _READINGS)


def _heard(event: str, arguments: tuple[object, ...], hear: Hear) -> None:
    if event in _TOLD or (event == "open" and _may_change(arguments[2])):
        hear(event)


def _may_change(flags: object) -> bool:
    return isinstance(flags, int) and bool(flags & _CHANGING)


def _tell_writes(hear: Hear) -> None:
    real = os.write

    def write(handle: int, data: bytes) -> int:
        hear("os.write")
        return real(handle, data)

    flush = os.fsync

    def fsync(handle: int) -> None:
        hear("os.fsync")
        flush(handle)

    vars(os)["write"] = write
    vars(os)["fsync"] = fsync


def _tell_sqlite(hear: Hear, calls: Mapping[str, Sequence[object]]) -> object:
    sqlite = ctypes.CDLL(library.__file__)
    sqlite.sqlite3_vfs_find.restype = _POINTER
    place = sqlite.sqlite3_vfs_find(None)
    vfs = ctypes.cast(place, ctypes.POINTER(_Vfs)).contents
    kept = []
    for name, shape in calls.items():
        there = vfs.get_call(place, name.encode("ascii"))
        if there:
            kind = ctypes.CFUNCTYPE(*shape, use_errno=True)  # type: ignore[arg-type]
            instead = _told(name, kind(there), hear)
            kept.append(kind(instead))
            vfs.set_call(place, name.encode("ascii"), ctypes.cast(kept[-1], _POINTER))
    return kept


def _told(name: str, real: Callable[..., int], hear: Hear) -> Callable[..., int]:
    def call(*arguments: object) -> int:
        try:
            hear(f"sqlite.{name}")
        except OSError as problem:
            ctypes.set_errno(problem.errno or 0)
            return -1
        return real(*arguments)

    return call
