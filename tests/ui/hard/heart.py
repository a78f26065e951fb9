# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""A heart on the GUI thread: how long it stood still, during what, and in which code."""

import signal
import sys
import time
from dataclasses import dataclass
from threading import Event, Thread, get_ident
from types import FrameType, TracebackType

from PySide6.QtCore import QObject, Qt, QTimer

BEAT_MS = 1
# What is shorter is not looked into.
_LATE_S = 0.02
_OURS = "klantreis"


@dataclass(frozen=True, slots=True)
class Gap:
    """The heart stood still for *lasted_ms*, while *deed* was done, in *where*.

    *worked_ms* of it the GUI thread itself was at work, and *beside_ms* our other threads: what is
    left of it, it waited for a machine that was busy with somebody else.
    """

    deed: str
    lasted_ms: float
    worked_ms: float
    beside_ms: float
    where: str


class Heart(QObject):
    """Beats while it is held with `with`; `deed` is what is being done now."""

    def __init__(self) -> None:
        super().__init__()
        self.deed = "start"
        self.gaps: list[Gap] = []
        self._last, self._worked = time.monotonic(), time.thread_time()
        self._all_worked = time.process_time()
        self._seen = ""
        self._gui = get_ident()
        self._over = Event()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(BEAT_MS)
        self._timer.timeout.connect(self._beat)
        self._looker = Thread(target=self._look, daemon=True)

    def __enter__(self) -> "Heart":
        self._last = time.monotonic()
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
        """The longest gap of each deed."""
        found: dict[str, Gap] = {}
        for gap in self.gaps:
            if gap.deed not in found or found[gap.deed].lasted_ms < gap.lasted_ms:
                found[gap.deed] = gap
        return found

    def _beat(self) -> None:
        now, worked, all_worked = time.monotonic(), time.thread_time(), time.process_time()
        lasted, at_work = now - self._last, worked - self._worked
        beside = all_worked - self._all_worked - at_work
        self._last, self._worked, self._all_worked = now, worked, all_worked
        where = self._seen if lasted > _LATE_S else ""
        self.gaps.append(Gap(self.deed, lasted * 1000, at_work * 1000, beside * 1000, where))
        self._seen = ""

    def _look(self) -> None:
        """Ask the GUI thread what it is at when the beat is late."""
        while not self._over.wait(0.004):
            if time.monotonic() - self._last > _LATE_S:
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
