# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Real processes that really die: at a chosen step on the disk, or at a chosen moment."""

import os
import signal
import sys
import time
from collections.abc import Callable
from itertools import count

# What Python tells before it touches a file; a child dies there, before the thing is done.
_STEPS = {"open", "os.rename", "os.remove", "os.mkdir", "os.truncate", "os.link", "os.rmdir"}


def each_step(begin: Callable[[], Callable[[], object]], check: Callable[[int], None]) -> int:
    """Kill a fresh `begin()()` before its 1st, 2nd, … step and *check*; until one comes through.

    The answer is how many were killed.
    """
    for step in count(1):
        was_killed = killed_at(step, begin())
        check(step)
        if not was_killed:
            return step - 1
    raise AssertionError


def killed_at(step: int, work: Callable[[], object]) -> bool:
    """Whether a child that does *work* was killed before its step number *step*."""

    def until_then() -> None:
        steps = count(1)

        def look(event: str, _: tuple[object, ...]) -> None:
            if event in _STEPS and next(steps) == step:
                os.kill(os.getpid(), signal.SIGKILL)

        sys.addaudithook(look)
        work()

    return _was_killed(_start(until_then))


def killed_after(seconds: float, work: Callable[[], object]) -> bool:
    """Whether a child that does *work* was still at it after *seconds*, when it was killed."""
    child = _start(work)
    time.sleep(seconds)
    os.kill(child, signal.SIGKILL)
    return _was_killed(child)


def killed_once(seen: Callable[[], bool], work: Callable[[], object]) -> bool:
    """Whether a child that does *work* was still at it when *seen* came true, and it was killed."""
    child = _start(work)
    for _ in range(100_000):
        if seen():
            break
        time.sleep(0.0002)
    os.kill(child, signal.SIGKILL)
    return _was_killed(child)


def _start(work: Callable[[], object]) -> int:
    child = os.fork()
    if child:
        return child
    try:
        work()
        os._exit(0)
    except BaseException as problem:  # noqa: BLE001  (nothing of the parent's may run in a child)
        os.write(2, repr(problem).encode())
        os._exit(1)


def _was_killed(child: int) -> bool:
    _, status = os.waitpid(child, 0)
    if os.WIFSIGNALED(status):
        return True
    assert os.WEXITSTATUS(status) == 0, "the child failed by itself"
    return False
