# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""A process that works and dies: before a chosen change of a file, or at a chosen moment.

The child tells through a pipe what it has done, each thing after the service came back from it.
"""

import os
import select
import signal
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass

from klantreis.domain.problems import KlantreisError
from tests.kills.steps import Tell, tell_each_change

Report = Callable[[], None]
Work = Callable[[Report], None]

_BEGUN, _DONE = b"b", b"d"
_LONGEST_S = 30


@dataclass(frozen=True, slots=True)
class Ended:
    """How a child ended, and how many things it had reported done until then."""

    was_killed: bool
    reported: int
    seconds: float


def steps_of(begin: Callable[[], Work], tell: Tell = tell_each_change) -> list[str]:
    """The changes of files that the work makes, in order; "done" where it reports something.

    Another *tell* hears other calls.
    """
    read, write = os.pipe()
    child = os.fork()
    if not child:
        _live(lambda: _count(begin, write, tell))
    os.close(write)
    with os.fdopen(read, "rb") as told:
        names = told.read().decode("ascii").split()
    _, status = os.waitpid(child, 0)
    assert status == 0, f"the child failed by itself, after {names[-3:]}"
    return names


def killed_at(step: int, begin: Callable[[], Work]) -> Ended:
    """Let a child begin, and kill it before the *step*-th change of its work (from 1)."""
    return _killed(begin, step=step, after_s=_LONGEST_S)


def killed_after(seconds: float, begin: Callable[[], Work]) -> Ended:
    """Let a child begin, and kill it *seconds* after its work began."""
    return _killed(begin, step=0, after_s=seconds)


@dataclass(frozen=True, slots=True)
class Fault:
    """The *step*-th call (from 1) fails with the error *number*; *lasting*: all after it too."""

    step: int
    number: int
    lasting: bool = False


def failed_at(fault: Fault, begin: Callable[[], Work], tell: Tell = tell_each_change) -> Ended:
    """Let a child begin, and let *fault* happen among the changes that its work makes.

    It may come out as a problem that klantreis knows by name, or as nothing at all. Another *tell*
    hears other calls.
    """
    return _killed(
        begin, step=0, after_s=_LONGEST_S, life=lambda pipe: _fail(begin, pipe, fault, tell)
    )


def _killed(
    begin: Callable[[], Work],
    *,
    step: int,
    after_s: float,
    life: Callable[[int], None] | None = None,
) -> Ended:
    read, write = os.pipe()
    child = os.fork()
    if not child:
        _live(lambda: life(write) if life else _work(begin, write, step))
    os.close(write)
    with os.fdopen(read, "rb", buffering=0) as told:
        began = told.read(1)
        start = time.monotonic()
        if began:
            # It sleeps until the time is there or the child has closed its end of the pipe.
            _wait(read, after_s)
            os.kill(child, signal.SIGKILL)
        rest = told.read() or b""
    _, status = os.waitpid(child, 0)
    was_killed = os.WIFSIGNALED(status)
    assert was_killed or status == 0, "the child failed by itself"
    assert began == _BEGUN
    return Ended(was_killed, rest.count(_DONE), time.monotonic() - start)


def _wait(handle: int, seconds: float) -> None:
    end = time.monotonic() + seconds
    poll = select.poll()
    # Only the hang-up: what was reported is read when all is over.
    poll.register(handle, 0)
    while (left := end - time.monotonic()) > 0:
        if poll.poll(left * 1000):
            return


def _live(life: Callable[[], None]) -> None:
    """The whole life of a child: nothing of the parent's may run in it."""
    try:
        life()
        os._exit(0)
    except BaseException as problem:  # noqa: BLE001
        os.write(2, f"child: {problem!r}\n".encode())
        os._exit(1)


def _work(begin: Callable[[], Work], pipe: int, step: int) -> None:
    say = os.write
    work = begin()
    left = step

    def hear(_: str) -> None:
        nonlocal left
        left -= 1
        if left == 0:
            os.kill(os.getpid(), signal.SIGKILL)

    kept = tell_each_change(hear) if step else None
    say(pipe, _BEGUN)
    work(lambda: _say_done(say, pipe))
    del kept


def _fail(begin: Callable[[], Work], pipe: int, fault: Fault, tell: Tell) -> None:
    say = os.write
    work = begin()
    heard = 0

    def hear(_: str) -> None:
        nonlocal heard
        heard += 1
        if heard == fault.step or (fault.lasting and heard > fault.step):
            raise OSError(fault.number, os.strerror(fault.number))

    kept = tell(hear)
    say(pipe, _BEGUN)
    with suppress(KlantreisError):
        work(lambda: _say_done(say, pipe))
    del kept


def _say_done(say: Callable[[int, bytes], int], pipe: int) -> None:
    say(pipe, _DONE)


def _count(begin: Callable[[], Work], pipe: int, tell: Tell) -> None:
    names: list[str] = []
    say = os.write
    work = begin()
    kept = tell(names.append)
    work(lambda: names.append("done"))
    told = " ".join(names).encode("ascii")
    while told:
        told = told[say(pipe, told) :]
    del kept
