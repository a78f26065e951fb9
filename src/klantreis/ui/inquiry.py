# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What a page asks the journal: it says to wait when that takes long, and stops saying so."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from klantreis.domain.problems import KlantreisError
from klantreis.ui.around import Around
from klantreis.ui.errands import Hears, Job
from klantreis.ui.signals import Tells, tells
from klantreis.ui.wishes import Note, Tell, WaitedEnough, Wish
from klantreis.words.phrases import Phrase
from klantreis.words.rooms import frame as words

T = TypeVar("T")
# What takes longer is told; what is shorter would only flicker.
_QUICK_MS = 400


class Inquiry(QObject):
    """Asks for one page; nothing is heard once the page is gone."""

    wishes: Tells[Wish] = tells(object)

    def __init__(self, page: QWidget, around: Around) -> None:
        super().__init__(page)
        self._page = page
        self._around = around
        self._asked = self._deeds = 0

    @property
    def is_doing(self) -> bool:
        """Whether one of what was asked is a deed, and not answered yet."""
        return self._deeds > 0

    def ask(
        self, job: Job[T], then: Hears[T], *, otherwise: Hears[KlantreisError], is_deed: bool
    ) -> None:
        """Let the journal do *job*; *then* hears its value, *otherwise* its problem."""
        self._asked += 1
        self._deeds += is_deed
        QTimer.singleShot(_QUICK_MS, self, self._tell_to_wait)
        answer = _Answer(self, then, otherwise, is_deed=is_deed)
        self._around.runner.run(
            job,
            then=answer.came,
            otherwise=answer.failed,
            owner=self._page,
            progress=self._tell_progress,
            is_deed=is_deed,
        )

    def answered(self, *, is_deed: bool) -> None:
        """One of the questions was answered."""
        self._asked -= 1
        self._deeds -= is_deed
        if self._asked == 0:
            self.wishes.emit(WaitedEnough())

    def _tell_to_wait(self) -> None:
        if self._asked > 0:
            self._tell(words.ONE_MOMENT)

    def _tell_progress(self, done: int, whole: int) -> None:
        self._tell(words.SO_FAR, done=done, whole=whole)

    def _tell(self, phrase: Phrase, **values: object) -> None:
        tongue = self._around.tongue
        shown, aloud = tongue.say(phrase, **values), tongue.aloud(phrase, **values)
        self.wishes.emit(Tell(Note(shown, aloud, is_waiting=True)))


@dataclass(frozen=True, slots=True)
class _Answer:
    """Tells that an answer came, and passes it on."""

    inquiry: Inquiry
    then: Callable[..., object]
    otherwise: Callable[[KlantreisError], object]
    is_deed: bool

    def came(self, value: object) -> None:
        self.inquiry.answered(is_deed=self.is_deed)
        self.then(value)

    def failed(self, problem: KlantreisError) -> None:
        self.inquiry.answered(is_deed=self.is_deed)
        self.otherwise(problem)
