# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the pages at the door share: trying a key takes a while, and nothing stays half open."""

from __future__ import annotations

from functools import partial
from typing import TypeVar

from PySide6.QtCore import Qt

from klantreis.domain.problems import KlantreisError, WrongSecret
from klantreis.ui.errands import Hears, Job
from klantreis.ui.journal import Journal
from klantreis.ui.page import Page
from klantreis.ui.rooms.door import jobs
from klantreis.ui.wishes import Note, Tell
from klantreis.words.phrases import Phrase
from klantreis.words.rooms import door_open as words

T = TypeVar("T")


class DoorPage(Page):
    """A page before a journey is open."""

    _is_trying = False

    def try_it(
        self,
        job: Job[T],
        then: Hears[T],
        *,
        waiting: Phrase,
        otherwise: Hears[KlantreisError] | None = None,
    ) -> None:
        """Do what takes about a second; meanwhile nothing here can be pressed a second time."""
        self._is_trying = True
        self.setEnabled(False)
        tongue = self.around.tongue
        said = Note(tongue.say(waiting), tongue.aloud(waiting), is_waiting=True)
        self.wishes.emit(Tell(said))
        answer = _Tried(self, then, otherwise or self.show_problem)
        self.ask(job, answer.came, otherwise=answer.failed)

    def tried(self) -> None:
        """What was tried has ended, well or not."""
        self._is_trying = False
        self.setEnabled(True)

    def take_up_again(self) -> None:
        """Give the keyboard back to where somebody was typing."""
        wanted = self.first() or self
        wanted.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_problem(self, problem: KlantreisError) -> None:
        super().show_problem(problem)
        self.take_up_again()

    def say_if_slow(self, problem: KlantreisError, whose: str) -> None:
        """After some wrong guesses the next one waits a little: that is said, and not counted."""
        if isinstance(problem, WrongSecret):
            self.ask(partial(jobs.is_slow, whose=whose), self._say_slow)

    def leave(self) -> None:
        """Somebody goes elsewhere while a key is tried: what it opens is closed again."""
        if self._is_trying:
            self._is_trying = False
            runner = self.around.runner
            runner.run(_close_unseen, then=_nothing, otherwise=_nothing, owner=runner, is_deed=True)

    def _say_slow(self, is_slow: bool) -> None:  # noqa: FBT001 - a slot takes what is told
        if is_slow:
            self.tell(words.SLOWER, is_care=True)


class _Tried:
    """Tells the page that it ended, and passes on what came of it."""

    def __init__(self, page: DoorPage, then: Hears[T], otherwise: Hears[KlantreisError]) -> None:
        self._page, self._then, self._otherwise = page, then, otherwise

    def came(self, value: object) -> None:
        self._page.tried()
        self._then(value)  # type: ignore[arg-type]  # the value of the job that it was made with

    def failed(self, problem: KlantreisError) -> None:
        self._page.tried()
        self._otherwise(problem)


def _close_unseen(journal: Journal) -> None:
    journal.close()


def _nothing(_: object) -> None:
    """Nobody is there to hear it."""
