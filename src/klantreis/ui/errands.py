# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""One errand to the journal: the job, who asked for it, and what came of it."""

from collections.abc import Callable, Iterator
from types import MethodType
from typing import Generic, Protocol, TypeVar
from weakref import WeakMethod

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget
from shiboken6 import delete, isValid

from klantreis.domain.problems import KlantreisError, of_disk
from klantreis.services.staying import Stays
from klantreis.ui.journal import Journal

T = TypeVar("T")
Slot = TypeVar("Slot", bound=Callable[..., object])
Job = Callable[[Journal], T]
Hears = Callable[[T], object]
Progress = Callable[[int, int], object]

# What belongs to the journal thread; an iterator would read the journal on the thread it came to.
_STAYS = (Stays, Journal, Iterator)


class Underway(Protocol):
    """An errand, whatever its job gives. The journal thread calls `is_wanted` and `do` only.

    It is made and let go of on the GUI thread: it may be the last that holds a widget.
    """

    is_deed: bool

    def is_wanted(self) -> bool:
        """Whether there is somebody left to do it for; a deed is done for nobody too."""

    def do(self, journal: Journal) -> None:
        """Do the job, on the journal thread. Nothing is raised; it is kept for `tell`."""

    def refuse(self, problem: KlantreisError) -> None:
        """Let *problem* be what came of it."""

    def tell(self) -> KlantreisError | None:
        """Tell what came of it to whoever asked; a problem of a deed that nobody hears is given."""

    def tell_progress(self, done: int, whole: int) -> None:
        """Tell how far it is to whoever asked."""


class Errand(Underway, Generic[T]):
    """A job with a result of type T."""

    def __init__(
        self,
        job: Job[T],
        *,
        then: Hears[T],
        otherwise: Hears[KlantreisError],
        progress: Progress | None,
        owner: QObject,
        is_deed: bool,
    ) -> None:
        self.is_deed = is_deed
        self._job = job
        self._then, self._otherwise = _loosely(then), _loosely(otherwise)
        self._progress = None if progress is None else _loosely(progress)
        # A child dies with its parent. Unlike the owner it can be looked at from any thread:
        # whoever lets go of it last, Qt takes it apart where its parent is.
        self._ear = QObject(owner)
        self._values: tuple[T, ...] = ()
        self._problem: KlantreisError | None = None

    def is_wanted(self) -> bool:
        return self.is_deed or isValid(self._ear)

    def do(self, journal: Journal) -> None:
        try:
            value = self._job(journal)
            if isinstance(value, _STAYS):
                raise TypeError("this stays on the journal thread")
            self._values = (value,)
        except Exception as problem:  # noqa: BLE001 - the edge: the thread goes on, whatever it was
            self._problem = _named(problem)

    def refuse(self, problem: KlantreisError) -> None:
        self._problem = problem

    def tell(self) -> KlantreisError | None:
        is_heard = self._is_heard()
        if isValid(self._ear):
            delete(self._ear)
        if self._problem is None:
            then = self._then() if is_heard else None
            if then is not None:
                for value in self._values:
                    then(value)
            return None
        otherwise = self._otherwise() if is_heard else None
        if otherwise is None:
            return self._problem if self.is_deed else None
        otherwise(self._problem)
        return None

    def tell_progress(self, done: int, whole: int) -> None:
        hears = None if self._progress is None or not self._is_heard() else self._progress()
        if hears is not None:
            hears(done, whole)

    def _is_heard(self) -> bool:
        return isValid(self._ear) and not _is_closed(self._ear)


def _loosely(slot: Slot) -> Callable[[], Slot | None]:
    """*slot*, in such a way that asking does not keep a page alive."""
    if isinstance(slot, MethodType) and isinstance(slot.__self__, QObject):
        return WeakMethod(slot)
    return lambda: slot


def _is_closed(ear: QObject) -> bool:
    """Whether the window that it is in was shown, and is gone from the screen."""
    found: QObject | None = ear
    while found is not None and not isinstance(found, QWidget):
        found = found.parent()
    if found is None:
        return False
    window = found.window()
    was_shown = window.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide)
    return was_shown and window.isHidden()


def _named(problem: Exception) -> KlantreisError:
    """A problem by a name that we know, and nothing else of it.

    Its trace holds whatever stood in each call: somebody's sentences, keys, the session.
    """
    if isinstance(problem, KlantreisError):
        problem.__cause__ = problem.__context__ = None
        return problem.with_traceback(None)
    return of_disk(problem) or KlantreisError(kind=type(problem).__name__)
