# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The process itself: it leaves nothing behind, tells nothing of its memory, and ends to forget."""

import ctypes
import faulthandler
import os
import subprocess
import sys
import threading
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from types import TracebackType
from typing import NoReturn

if sys.platform != "win32":
    import resource

# How a process is started that works beside this one; nobody types it (`host.beside`).
BESIDE = "--beside"
_PR_GET_DUMPABLE = 3
_PR_SET_DUMPABLE = 4


class Guard(StrEnum):
    """How one protection turned out."""

    ON = "on"
    FAILED = "failed"
    NOT_HERE = "not-here"  # this system has no such thing


@dataclass(frozen=True, slots=True)
class Hardening:
    """Which protections hold in this process."""

    no_core_dumps: Guard
    no_reading_by_others: Guard
    private_files: Guard
    quiet_crashes: Guard


def harden() -> Hardening:
    """Protect this process as far as the system can; call it first, and once."""
    _hide_traces()
    return Hardening(
        no_core_dumps=_no_core_dumps(),
        no_reading_by_others=_no_reading_by_others(),
        private_files=_private_files(),
        quiet_crashes=Guard.FAILED if faulthandler.is_enabled() else Guard.ON,
    )


def own_command(*arguments: str) -> list[str]:
    """The command that starts this same program anew, installed or built."""
    if getattr(sys, "frozen", False):
        return [sys.executable, *arguments]
    return [sys.executable, "-m", "klantreis", *arguments]


def lock_and_restart(argv: Sequence[str]) -> NoReturn:
    """End this process and start *argv* in its place: memory that is gone cannot be read.

    Python cannot scrub keys and texts from its memory. Close the journey first; open files do
    not go along.
    """
    for stream in (sys.stdout, sys.stderr):
        if stream is not None:
            stream.flush()
    if sys.platform == "win32":
        subprocess.Popen(list(argv), close_fds=True)
        os._exit(0)
    _keep_files_from_the_next()
    os.execv(argv[0], list(argv))


def _no_core_dumps() -> Guard:
    if sys.platform == "win32":
        return Guard.NOT_HERE
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    return Guard.ON if resource.getrlimit(resource.RLIMIT_CORE) == (0, 0) else Guard.FAILED


def _no_reading_by_others() -> Guard:
    if sys.platform != "linux":
        return Guard.NOT_HERE
    libc = ctypes.CDLL(None)
    libc.prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)
    is_dumpable = libc.prctl(_PR_GET_DUMPABLE, 0, 0, 0, 0) != 0
    return Guard.FAILED if is_dumpable else Guard.ON


def _private_files() -> Guard:
    os.umask(0o077)
    return Guard.NOT_HERE if sys.platform == "win32" else Guard.ON


def _hide_traces() -> None:
    """A trace would show values, and one day somebody's sentence; show only its kind."""
    faulthandler.disable()
    sys.excepthook = _tell_kind
    sys.unraisablehook = _tell_unraisable
    threading.excepthook = _tell_of_thread


def _tell_kind(
    kind: type[BaseException], problem: BaseException, trace: TracebackType | None
) -> None:
    if sys.stderr is not None:
        sys.stderr.write(f"klantreis: {kind.__name__}\n")


def _tell_unraisable(told: "sys.UnraisableHookArgs") -> None:
    _tell_kind(told.exc_type, BaseException(), None)


def _tell_of_thread(told: threading.ExceptHookArgs) -> None:
    _tell_kind(told.exc_type, BaseException(), None)


def _keep_files_from_the_next() -> None:
    # Marked, not closed: other threads run until the very moment of the change.
    try:
        numbers = [int(name) for name in os.listdir("/dev/fd")]
    except OSError:
        numbers = list(range(3, 4096))
    for number in numbers:
        if number > 2:
            _keep_from_the_next(number)


def _keep_from_the_next(number: int) -> None:
    try:
        os.set_inheritable(number, False)
    except OSError:
        return  # closed since the list was made
