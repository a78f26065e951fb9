# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""A heart on the GUI thread: how long it stood still, during what, and in which code."""

import resource
import signal
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from threading import Event, Thread, get_ident
from types import FrameType, TracebackType

from PySide6.QtCore import QObject, Qt, QTimer

BEAT_MS = 1
# What is shorter is not looked into.
_LATE_S = 0.02
_OURS = "klantreis"
_ONE_MOMENT_S = 0.0005
# How long this thread worked, how long it stood in the queue for a processor (Linux).
_QUEUE = Path("/proc/thread-self/schedstat")


@dataclass(frozen=True, slots=True)
class Gap:
    """The heart stood still for *lasted_ms*, while *deed* was done, in *where*.

    *worked_ms* of it the GUI thread itself was at work, and *beside_ms* our other threads.
    *queued_ms* it could have gone on, but the machine was busy with somebody else. It stood aside
    *stops* times, for our other threads: one long stop is a call that lets nobody in between, many
    short ones are a queue at the interpreter.
    """

    deed: str
    lasted_ms: float
    worked_ms: float
    beside_ms: float
    queued_ms: float
    stops: int
    where: str

    @property
    def ours_ms(self) -> float:
        """How long it would have lasted with nobody else on the machine, at most."""
        return self.lasted_ms - self.queued_ms


class Heart(QObject):
    """Beats while it is held with `with`; `deed` is what is being done now."""

    def __init__(self) -> None:
        super().__init__()
        self.deed = "start"
        self.gaps: list[Gap] = []
        self._before = _Clocks.now()
        self._seen = ""
        self._gui = get_ident()
        self._over = Event()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(BEAT_MS)
        self._timer.timeout.connect(self._beat)
        self._looker = Thread(target=self._look, daemon=True)

    def __enter__(self) -> "Heart":
        self._before = _Clocks.now()
        signal.signal(signal.SIGUSR1, self._say_where)
        self._timer.start()
        self._looker.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        problem: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._timer.stop()
        self._over.set()
        self._looker.join()
        signal.signal(signal.SIGUSR1, signal.SIG_DFL)

    def begin(self, deed: str) -> None:
        """From now on it is *deed* that is being done."""
        self._beat()
        self.deed = deed

    def worst(self) -> dict[str, Gap]:
        """The longest gap of each deed, whatever others did to the machine."""
        found: dict[str, Gap] = {}
        for gap in self.gaps:
            if gap.deed not in found or found[gap.deed].ours_ms < gap.ours_ms:
                found[gap.deed] = gap
        return found

    def _beat(self) -> None:
        now, before = _Clocks.now(), self._before
        lasted, at_work = now.at - before.at, now.worked - before.worked
        self._before = now
        gap = Gap(
            self.deed,
            lasted_ms=lasted * 1000,
            worked_ms=at_work * 1000,
            beside_ms=(now.all_worked - before.all_worked - at_work) * 1000,
            queued_ms=(now.queued - before.queued) * 1000,
            stops=now.stops - before.stops,
            where=self._seen if lasted > _LATE_S else "",
        )
        self.gaps.append(gap)
        self._seen = ""

    def _look(self) -> None:
        """Ask the GUI thread what it is at when the beat is late."""
        while not self._over.wait(0.004):
            if time.monotonic() - self._before.at > _LATE_S:
                signal.pthread_kill(self._gui, signal.SIGUSR1)

    def _say_where(self, _number: int, frame: FrameType | None) -> None:
        # Here, on the GUI thread: a frame that is looked at elsewhere may be the last to hold a
        # widget.
        beside = [
            " < ".join(_told(at)[:3])
            for one, at in sys._current_frames().items()
            if one not in (self._gui, self._looker.ident)
        ]
        self._seen = f"{' < '.join(_told(frame))}  [beside: {' | '.join(beside)}]"


@dataclass(frozen=True, slots=True)
class _Clocks:
    """What the system counts of this thread, and of all of ours, in seconds."""

    at: float
    worked: float
    all_worked: float
    queued: float
    stops: int

    @classmethod
    def now(cls) -> "_Clocks":
        """All of one moment: to read a file gives way to others, who may come in between."""
        while True:
            began = time.monotonic()
            queued_ns = int(_QUEUE.read_text().split()[1])
            stops = resource.getrusage(resource.RUSAGE_THREAD).ru_nvcsw
            found = cls(began, time.thread_time(), time.process_time(), queued_ns / 1e9, stops)
            if time.monotonic() - began < _ONE_MOMENT_S:
                return found


def _told(frame: FrameType | None) -> list[str]:
    """The calls of ours that stand open, the innermost first."""
    found: list[str] = []
    while frame is not None and len(found) < 7:
        code = frame.f_code
        if _OURS in code.co_filename or not found:
            name = code.co_filename.rsplit("/", 1)[-1]
            found.append(f"{name}:{frame.f_lineno} {code.co_name}")
        frame = frame.f_back
    return found
