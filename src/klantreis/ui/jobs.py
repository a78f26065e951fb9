# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Work off the GUI thread: one thread owns the journal; what comes of it comes home in order."""

import math
import sys
import time
import weakref
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from itertools import count
from queue import SimpleQueue
from threading import Thread
from typing import TypeVar

from PySide6.QtCore import QObject, Qt

from klantreis.domain.problems import KlantreisError, NotThere
from klantreis.services.parts import Parts
from klantreis.ui.collecting import Collector
from klantreis.ui.errands import Errand, Hears, Job, Progress, Underway
from klantreis.ui.journal import Journal
from klantreis.ui.signals import Tells, tells

BETWEEN_STEPS_S = 0.1
# How long the journal thread works on while the GUI thread waits for its turn. Python's own 5 ms
# is waited again for each event: going to another page while a paper was made took seconds. To make
# and paint a page, the GUI thread lets go and waits some 300 times: with 0.2 ms that was 60 ms.
TURN_S = 0.00005

T = TypeVar("T")
_CLOSING = 0


class JobRunner(QObject):
    """Sends jobs to the journal thread, and tells what came of them on the GUI thread.

    Call `stop` before letting go of it; `wait` too, where the process ends after it.
    """

    # A problem of a deed whose page is gone: for the message bar.
    unheard: Tells[KlantreisError] = tells(object)
    # The journey is closed and the thread is gone.
    ended: Tells[()] = tells()

    def __init__(self, parts: Parts, *, seconds: Callable[[], float] = time.monotonic) -> None:
        super().__init__()
        self._numbers = count(_CLOSING + 1)
        self._bell = _Bell()
        self._bell.rung.connect(self._hear, Qt.ConnectionType.QueuedConnection)
        self._desk = _Desk(parts, self._bell, seconds)
        # The desk only: what held the runner would keep it alive.
        self._collector = Collector(self, is_at_rest=self._desk.is_at_rest)
        # A daemon: a process that must end does not wait for a job; a power cut would not either.
        self._thread = Thread(target=self._desk.work, name="journal", daemon=True)
        self._begin()

    def run(
        self,
        job: Job[T],
        *,
        then: Hears[T],
        otherwise: Hears[KlantreisError],
        owner: QObject,
        progress: Progress | None = None,
        is_deed: bool = False,
    ) -> None:
        """Do *job* after those before it; *then* hears its value, *otherwise* its problem.

        Nobody hears anything once *owner* is gone or its window is closed. A job that has not
        begun by then, or by `stop`, is left undone. A deed is done all the same: it is what
        somebody wrote, or said yes to. After `stop` a deed is refused with NotThere.
        """
        if self._desk.is_stopping and not is_deed:
            return
        self._collector.look_closely()
        number = next(self._numbers)
        self._desk.errands[number] = errand = Errand(
            job, then=then, otherwise=otherwise, progress=progress, owner=owner, is_deed=is_deed
        )
        if not self._desk.is_stopping:
            self._desk.waiting.put(number)
        else:
            errand.refuse(NotThere(what="journal"))
            self._desk.send_home(number)

    @property
    def is_idle(self) -> bool:
        """Whether everything asked was done and told."""
        return self._desk.is_at_rest()

    def stop(self) -> None:
        """Finish the job at hand and the deeds that wait, close the journey, end the thread.

        Returns at once; `ended` tells when it is done.
        """
        self._desk.stop()

    def wait(self, *, most_ms: int) -> bool:
        """Block until the thread is gone, after `stop`; False when it takes longer than that."""
        self._thread.join(most_ms / 1000)
        if self._thread.is_alive():
            return False
        self._collector.stop()
        return True

    def _begin(self) -> None:
        self._desk.errands[_CLOSING] = Errand(
            Journal.close,
            then=self._end,
            otherwise=self._end_with,
            progress=None,
            owner=self,
            is_deed=True,
        )
        # If somebody forgets to stop it, the thread still ends with its runner.
        weakref.finalize(self, self._desk.stop)
        sys.setswitchinterval(TURN_S)
        self._collector.start()
        self._thread.start()

    def _hear(self) -> None:
        """One piece of news for each ring: a slot that fails takes no other news with it."""
        news = self._desk.home.popleft()
        if isinstance(news, _Step):
            self._desk.errands[news.number].tell_progress(news.done, news.whole)
            return
        problem = self._desk.errands.pop(news).tell()
        if problem is not None:
            self.unheard.emit(problem)

    def _end(self, _: None) -> None:
        self._thread.join()
        self._collector.stop()
        self.ended.emit()

    def _end_with(self, problem: KlantreisError) -> None:
        self.unheard.emit(problem)
        self._end(None)


class _Bell(QObject):
    """Rings on the GUI thread when there is news. It carries nothing: no value crosses in Qt."""

    rung: Tells[()] = tells()


@dataclass(frozen=True, slots=True)
class _Step:
    """How far a job is."""

    number: int
    done: int
    whole: int


class _Desk:
    """What both threads know of: numbers that wait, errands by number, and news for home.

    The GUI thread puts errands in and takes them out. The journal thread keeps none of them: with
    the last hold on an errand, a widget could be taken apart there.
    """

    def __init__(self, parts: Parts, bell: _Bell, seconds: Callable[[], float]) -> None:
        self.errands: dict[int, Underway] = {}
        self.waiting: SimpleQueue[int] = SimpleQueue()
        self.home: deque[int | _Step] = deque()
        self.is_stopping = False
        self._journal = Journal(parts, self._step, self._is_wanted)
        self._bell = bell
        self._seconds = seconds
        self._at_hand = _CLOSING
        self._stepped = -math.inf

    def is_at_rest(self) -> bool:
        """Whether nothing is under way but the closing in the end."""
        return set(self.errands) <= {_CLOSING}

    def stop(self) -> None:
        """Let the thread end after what must still be done."""
        if not self.is_stopping:
            self.is_stopping = True
            self.waiting.put(_CLOSING)

    def send_home(self, news: "int | _Step") -> None:
        """Let the GUI thread know."""
        self.home.append(news)
        self._bell.rung.emit()

    def work(self) -> None:
        """Do what waits, one by one, and close the journey in the end: the journal thread."""
        try:
            while (number := self.waiting.get()) != _CLOSING:
                self._do(number)
                self.send_home(number)
        finally:
            self._do(_CLOSING)
            self.send_home(_CLOSING)

    def _do(self, number: int) -> None:
        self._at_hand, self._stepped = number, -math.inf
        if self._is_wanted():
            self.errands[number].do(self._journal)

    def _is_wanted(self) -> bool:
        """Whether the errand at hand is to be done, or gone on with."""
        errand = self.errands[self._at_hand]
        return errand.is_deed or (errand.is_wanted() and not self.is_stopping)

    def _step(self, done: int, whole: int) -> None:
        now = self._seconds()
        if now - self._stepped >= BETWEEN_STEPS_S:
            self._stepped = now
            self.send_home(_Step(self._at_hand, done, whole))
