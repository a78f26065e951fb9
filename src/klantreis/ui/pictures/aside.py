# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Work on pictures beside the GUI thread: values in, values out, no journal and no widget."""

from collections.abc import Callable
from threading import Thread
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, QTimer

from klantreis.domain.problems import KlantreisError

V = TypeVar("V")
T = TypeVar("T")

# The thread touches no Qt object but values, so somebody must look whether it is done.
_LOOK_MS = 15


class Aside(QObject):
    """Does one thing at a time beside the GUI thread; only the newest answer is heard.

    Nothing is heard once its parent is gone.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._tell: Callable[[], bool] | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self._look)

    @property
    def is_busy(self) -> bool:
        """Whether there is an answer to come."""
        return self._tell is not None

    def ask(
        self,
        work: Callable[[V], T],
        value: V,
        *,
        then: Callable[[T], object],
        otherwise: Callable[[KlantreisError], object],
    ) -> None:
        """Let *work* be done with *value*; *then* hears what came of it, *otherwise* its problem.

        *work* is a function of a module: it may hold no widget, which would be let go of there.
        """
        task = _Task(work, value)
        self._tell = lambda: _tell(task, then, otherwise)
        # No daemon: it ends soon, and a program that ends waits for that.
        Thread(target=task.do, name="pictures").start()
        self._timer.start()

    def drop(self) -> None:
        """Hear nothing more of what was asked."""
        self._timer.stop()
        self._tell = None

    def _look(self) -> None:
        tell = self._tell
        if tell is None:
            return
        # Let go first: whoever hears it may ask again.
        self._tell = None
        if not tell():
            self._tell = tell
        elif self._tell is None:
            self._timer.stop()


class _Task(Generic[V, T]):
    """What the thread knows: work, a value, and what came of it."""

    def __init__(self, work: Callable[[V], T], value: V) -> None:
        self._work, self._value = work, value
        self.values: tuple[T, ...] = ()
        self.problem: KlantreisError | None = None

    def do(self) -> None:
        """Do it; nothing is raised on the thread."""
        try:
            self.values = (self._work(self._value),)
        except KlantreisError as problem:
            self.problem = problem.with_traceback(None)
        except Exception as problem:  # noqa: BLE001 - the edge: its name is told, and nothing else
            self.problem = KlantreisError(kind=type(problem).__name__)


def _tell(
    task: _Task[V, T],
    then: Callable[[T], object],
    otherwise: Callable[[KlantreisError], object],
) -> bool:
    """Tell what came of *task*; False when it is still being done."""
    if task.problem is not None:
        otherwise(task.problem)
    for value in task.values:
        then(value)
    return task.problem is not None or task.values != ()
