# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Looking in a folder that may be slow or gone, while the windows stay alive.

Each question has a thread of its own: a stick that never answers holds up nothing else, least of
all the journal. `JobRunner` keeps Python from collecting widgets on such a thread.
"""

from collections.abc import Callable
from queue import Empty, SimpleQueue
from threading import Thread
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, QTimer

from klantreis.domain.problems import KlantreisError, NotThere

SLOW_MS = 4000
_HEAR_EVERY_MS = 15

T = TypeVar("T")


class Looking(Generic[T]):
    """One place to ask from: a new question drops the last. Nothing of Qt is on the thread."""

    def __init__(
        self,
        parent: QObject,
        *,
        then: Callable[[T], object],
        otherwise: Callable[[KlantreisError], object],
        when_slow: Callable[[], object] | None = None,
        slow_ms: int = SLOW_MS,
    ) -> None:
        self._then = then
        self._otherwise = otherwise
        self._answers: SimpleQueue[T | Exception] = SimpleQueue()
        self._hearing, self._slow = QTimer(parent), QTimer(parent)
        self._hearing.setInterval(_HEAR_EVERY_MS)
        self._hearing.timeout.connect(self._hear)
        self._slow.setSingleShot(True)
        self._slow.setInterval(slow_ms)
        if when_slow is not None:
            self._slow.timeout.connect(when_slow)

    @property
    def is_waiting(self) -> bool:
        """Whether a question has no answer yet."""
        return self._hearing.isActive()

    def ask(self, look: Callable[[], T]) -> None:
        """Ask anew; *look* is called on another thread and touches no widget."""
        self._answers = SimpleQueue()
        Thread(target=_look, args=(look, self._answers), name="looking", daemon=True).start()
        self._hearing.start()
        self._slow.start()

    def drop(self) -> None:
        """Hear nothing of what was asked."""
        self._hearing.stop()
        self._slow.stop()

    def _hear(self) -> None:
        try:
            answer = self._answers.get_nowait()
        except Empty:
            return
        self.drop()
        if isinstance(answer, KlantreisError):
            self._otherwise(answer)
        elif isinstance(answer, OSError):
            self._otherwise(NotThere(what="place"))
        elif isinstance(answer, Exception):
            raise answer
        else:
            self._then(answer)


def _look(look: Callable[[], T], answers: "SimpleQueue[T | Exception]") -> None:
    try:
        answers.put(look())
    except Exception as problem:  # noqa: BLE001  # it is told on the GUI thread
        answers.put(problem)
