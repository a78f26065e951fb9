# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""A page: one screen with one thing to do. It shows and tells; it decides nothing."""

from collections.abc import Callable, Mapping
from typing import TypeVar

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QLayout, QVBoxLayout, QWidget

from klantreis.domain.problems import KlantreisError
from klantreis.look.colours import TintName
from klantreis.ui.around import Around
from klantreis.ui.errands import Hears, Job
from klantreis.ui.inquiry import Inquiry
from klantreis.ui.kinds import Kind
from klantreis.ui.routes import Route
from klantreis.ui.seat import Seat
from klantreis.ui.signals import Tells, tells
from klantreis.ui.wishes import Back, Go, Instead, Note, Stay, Tell, ToBegin, Wish
from klantreis.words.phrases import Phrase
from klantreis.words.pictograms import Pictogram
from klantreis.words.window_problems import problem_sentences

T = TypeVar("T")


class Page(QWidget):
    """Made from a route, filled by what the journal answers, gone when somebody goes on.

    A subclass builds in `_build` with `self.pieces` and `self.add`, and asks with `self.ask`. When
    what it shows came in, it calls `self.settle`: the frame then gives the keyboard to `first`.
    """

    wishes: Tells[Wish] = tells(object)
    # What it shows is there.
    settled: Tells[()] = tells()
    # It is about to be made anew, and `leave` follows: whether what is typed comes back into it.
    # If not, the pen went on, and what was typed stays with whose it is.
    stands_aside: Tells[bool] = tells(bool)
    # A page that scrolls by itself, such as a long list, is as high as the window.
    scrolls_itself = False
    # What it should show did not come; it says why.
    has_failed = False
    # A page with a key on it is not said out loud in somebody's kitchen, unless they ask.
    shows_key = False
    # Somebody was asked about what is on it and not kept, and goes all the same.
    is_given_up = False
    # Its buttons follow what is plugged in; nobody writes or records on it.
    shows_ways_to_tell = False
    # Where one types, if one does; never a yes, or a second Enter would say it.
    _first: QWidget | None = None

    def __init__(self, around: Around, route: Route) -> None:
        super().__init__()
        self.around = around
        self.pieces = around.pieces
        self.route = route
        self.is_settled = False
        # It can hold the keyboard, and is no stop on the way of Tab.
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.inquiry = Inquiry(self, around)
        self.inquiry.wishes.connect(self.wishes)
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
        """What the keyboard is given to when the page is there; None for the page itself."""
        return self._first

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

    def settle(self) -> None:
        """What the page shows is there now."""
        self.column.addStretch(1)
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
        heard = otherwise or self.show_problem
        self.inquiry.ask(job, then, otherwise=heard, is_deed=is_deed)

    def show_problem(self, problem: KlantreisError) -> None:
        """Tell what went wrong and what one can do: on the page itself where it would be empty."""
        what, todo = problem_sentences(problem, self.around.tongue.language)
        if not self.is_settled:
            pieces = self.pieces
            said = [pieces.own_words(what, kind=Kind.TITLE), pieces.own_words(todo, kind=None)]
            self.add(pieces.notice(Pictogram.TAKE_CARE, said, tint=TintName.CARE))
            self.has_failed = True
            self.settle()
            return
        text = f"{what} {todo}"
        shown = self.around.tongue.disguise(text)
        self.wishes.emit(Tell(Note(shown, text, is_care=True)))


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
