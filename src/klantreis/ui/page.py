# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""A page: one screen with one thing to do. It shows and tells; it decides nothing."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QLayout, QVBoxLayout, QWidget

from klantreis.domain.problems import KlantreisError
from klantreis.ui.around import Around
from klantreis.ui.errands import Hears, Job
from klantreis.ui.routes import Route
from klantreis.ui.seat import Seat
from klantreis.ui.signals import Tells, tells
from klantreis.ui.wishes import Back, Go, Instead, Note, Stay, Tell, ToBegin, WaitedEnough, Wish
from klantreis.words.phrases import Phrase
from klantreis.words.rooms import frame as words
from klantreis.words.sentences import say_problem

T = TypeVar("T")
# What takes longer is told; what is shorter would only flicker.
_QUICK_MS = 400


class Page(QWidget):
    """Made from a route, filled by what the journal answers, gone when somebody goes on.

    A subclass builds in `_build` with `self.pieces` and `self.add`, and asks with `self.ask`. When
    what it shows came in, it calls `self.settle`: the frame then gives the keyboard to `first`.
    """

    wishes: Tells[Wish] = tells(object)
    # What it shows is there.
    settled: Tells[()] = tells()
    # A page that scrolls by itself, such as a long list, is as high as the window.
    scrolls_itself = False

    def __init__(self, around: Around, route: Route) -> None:
        super().__init__()
        self.around = around
        self.pieces = around.pieces
        self.route = route
        self.is_settled = False
        self._asked = 0
        sizes = around.look.tokens.sizes
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(sizes.air, sizes.gap, sizes.air, sizes.air)
        self.column.setSpacing(sizes.gap)
        self._build()

    def _build(self) -> None:
        """Put on the page what does not wait for the journal, and ask for the rest."""
        self.settle()

    @property
    def seat(self) -> Seat:
        """Who sits at the table. Only pages behind the door are ever made with somebody there."""
        if self.around.seat is None:
            raise KlantreisError(kind="seat")
        return self.around.seat

    def first(self) -> QWidget | None:
        """What the keyboard is given to when the page is there; None for the first control."""
        return None

    @property
    def holds_words(self) -> bool:
        """Whether there are words here that could not be kept: they must not go unasked."""
        return False

    def leave(self) -> None:
        """The page is about to go: hand over what must not be lost. Nothing is heard after it."""

    def add(self, *parts: QWidget | QLayout) -> None:
        """Put *parts* below what is there."""
        for part in parts:
            if isinstance(part, QWidget):
                self.column.addWidget(part)
            else:
                self.column.addLayout(part)

    def end(self) -> None:
        """Leave what is left of the page empty."""
        self.column.addStretch(1)

    def settle(self) -> None:
        """What the page shows is there now."""
        self.end()
        self.is_settled = True
        self.settled.emit()

    def go(self, route: Route) -> None:
        """To another place."""
        self.wishes.emit(Go(route))

    def to(self, route: Route) -> Callable[[], object]:
        """A slot for a button that leads to *route*."""
        return _Leads(self, route).go

    def instead(self, route: Route) -> None:
        """To another place; back does not lead here."""
        self.wishes.emit(Instead(route))

    def stay(self, route: Route) -> None:
        """Remember that the page is in another state."""
        self.route = route
        self.wishes.emit(Stay(route))

    def back(self) -> None:
        """To where somebody was before."""
        self.wishes.emit(Back())

    def go_home(self) -> None:
        """To the beginning."""
        self.wishes.emit(ToBegin())

    def tell(
        self,
        phrase: Phrase,
        *,
        undo: Job[object] | None = None,
        is_care: bool = False,
        **values: object,
    ) -> None:
        """Say something in the message bar."""
        tongue = self.around.tongue
        note = Note(tongue.say(phrase, **values), tongue.aloud(phrase, **values), undo, is_care)
        self.wishes.emit(Tell(note))

    def ask(
        self,
        job: Job[T],
        then: Hears[T],
        *,
        otherwise: Hears[KlantreisError] | None = None,
        is_deed: bool = False,
    ) -> None:
        """Let the journal do *job*; *then* hears its value here, on the GUI thread.

        A deed is done also when somebody leaves the page. Problems are told in the message bar
        unless *otherwise* hears them.
        """
        self._asked += 1
        QTimer.singleShot(_QUICK_MS, self, self._tell_to_wait)
        answer = _Answer(self, then, otherwise or self.show_problem)
        self.around.runner.run(
            job,
            then=answer.came,
            otherwise=answer.failed,
            owner=self,
            progress=self._tell_progress,
            is_deed=is_deed,
        )

    def show_problem(self, problem: KlantreisError) -> None:
        """Tell what went wrong and what one can do."""
        what, todo = say_problem(problem, self.around.tongue.language)
        text = f"{what} {todo}"
        shown = self.around.tongue.disguise(text)
        self.wishes.emit(Tell(Note(shown, text, is_care=True)))

    def answered(self) -> None:
        """One of the questions was answered."""
        self._asked -= 1
        if self._asked == 0:
            self.wishes.emit(WaitedEnough())

    def _tell_to_wait(self) -> None:
        if self._asked > 0:
            self._tell_waiting(words.ONE_MOMENT)

    def _tell_progress(self, done: int, whole: int) -> None:
        self._tell_waiting(words.SO_FAR, done=done, whole=whole)

    def _tell_waiting(self, phrase: Phrase, **values: object) -> None:
        tongue = self.around.tongue
        shown, aloud = tongue.say(phrase, **values), tongue.aloud(phrase, **values)
        self.wishes.emit(Tell(Note(shown, aloud, is_waiting=True)))


class _Leads(QObject):
    """Where one button leads. It is the page's child, and goes with it."""

    def __init__(self, page: Page, route: Route) -> None:
        super().__init__(page)
        self._page, self._route = page, route

    def go(self) -> None:
        self._page.go(self._route)


# Which route a page takes is known where the two are put together, in `every_room`.
MakePage = Callable[..., Page]
Rooms = Mapping[type[Route], MakePage]


@dataclass(frozen=True, slots=True)
class _Answer:
    """Tells the page that an answer came, and passes it on."""

    page: Page
    then: Callable[..., object]
    otherwise: Callable[[KlantreisError], object]

    def came(self, value: object) -> None:
        self.page.answered()
        self.then(value)

    def failed(self, problem: KlantreisError) -> None:
        self.page.answered()
        self.otherwise(problem)
