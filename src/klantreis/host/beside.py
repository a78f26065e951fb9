# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The same program once more, beside this one, for work that would make the windows stand still.

Bytes go to it and come back through pipes, and lie nowhere else: no file, no argument, no setting
of the environment. What it needed of memory ends with it, and it ends with us (ADR 12).
"""

import os
import struct
import subprocess
import sys
from collections.abc import Callable, Sequence
from queue import SimpleQueue
from threading import Event, Thread
from types import TracebackType
from typing import IO

from klantreis.domain.problems import NotMade
from klantreis.host.process import BESIDE, own_command

Told = tuple[bytes, ...]

_LOOK_S = 0.05
_COUNT, _LENGTH = struct.Struct(">I"), struct.Struct(">Q")
# Whoever types goes first, also where there is one processor.
_AFTER_OTHERS = 5


class Beside:
    """A process to ask, held with `with`: it is gone afterwards, however that ended.

    It is also gone within a moment when *is_wanted*, asked on a thread of its own, says no.
    """

    def __init__(self, *, is_wanted: Callable[[], bool]) -> None:
        self._is_wanted = is_wanted
        self._is_over = Event()
        self._process = _start()
        self._watcher = Thread(target=self._watch, name="beside", daemon=True)

    def __enter__(self) -> "Beside":
        self._watcher.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        problem: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._is_over.set()
        self._process.kill()
        # Whoever is asked whether it is wanted may let go of all once this is over.
        self._watcher.join()
        for stream in (self._process.stdin, self._process.stdout):
            _close(stream)
        self._process.wait()

    @property
    def number(self) -> int:
        """Its number on this computer."""
        return self._process.pid

    def ask(self, *told: bytes) -> Told:
        """Tell it something, and wait for its answer; NotMade when it ended before it gave one."""
        asks, answers = self._process.stdin, self._process.stdout
        if asks is None or answers is None:
            raise NotMade()
        try:
            _write(asks, told)
            return _read(answers)
        except (OSError, EOFError):
            raise NotMade() from None

    def _watch(self) -> None:
        while not self._is_over.wait(_LOOK_S):
            if not self._is_wanted():
                self._process.kill()
                return


def serve(work: Callable[[Told], Told]) -> int:
    """Answer each question with *work*, until nobody is left to ask: the life of such a process."""
    asks, answers = os.fdopen(os.dup(0), "rb"), os.fdopen(os.dup(1), "wb")
    # What a library prints must not come between the answers.
    os.dup2(2, 1)
    if sys.platform != "win32":
        os.nice(_AFTER_OTHERS)
    waiting: SimpleQueue[Told] = SimpleQueue()
    Thread(target=_listen, args=(asks, waiting), daemon=True).start()
    while True:
        _write(answers, work(waiting.get()))


def _start() -> "subprocess.Popen[bytes]":
    try:
        return subprocess.Popen(
            own_command(BESIDE),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
    except OSError:
        raise NotMade() from None


def _listen(asks: IO[bytes], waiting: "SimpleQueue[Told]") -> None:
    """Hear what is asked. Whoever asked is gone when there is nothing more to hear."""
    try:
        while True:
            waiting.put(_read(asks))
    except (OSError, EOFError):
        # In the middle of its work too: nobody waits for the answer.
        os._exit(0)


def _write(stream: IO[bytes], told: Sequence[bytes]) -> None:
    stream.write(_COUNT.pack(len(told)))
    for one in told:
        stream.write(_LENGTH.pack(len(one)))
        stream.write(one)
    stream.flush()


def _read(stream: IO[bytes]) -> Told:
    (count,) = _COUNT.unpack(_take(stream, _COUNT.size))
    return tuple(_read_one(stream) for _ in range(count))


def _read_one(stream: IO[bytes]) -> bytes:
    (length,) = _LENGTH.unpack(_take(stream, _LENGTH.size))
    return _take(stream, length)


def _take(stream: IO[bytes], length: int) -> bytes:
    found = stream.read(length)
    if len(found) < length:
        raise EOFError
    return found


def _close(stream: IO[bytes] | None) -> None:
    try:
        if stream is not None:
            stream.close()
    except OSError:
        return  # what it did not take any more stays unsaid
