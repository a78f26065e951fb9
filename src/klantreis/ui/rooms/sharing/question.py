# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""One question of giving: only the client answers, and what was answered travels in the route."""

from dataclasses import replace

from klantreis.domain.problems import KlantreisError
from klantreis.ui.kinds import Kind
from klantreis.ui.page import Page
from klantreis.ui.paper_routes import Asked, Giving
from klantreis.ui.rooms.sharing.pen import ask_for_pen
from klantreis.words.phrases import Phrase
from klantreis.words.rooms import giving as words


class QuestionPage(Page):
    """A subclass says what it asks in `_ask_question`, and goes on with what was answered."""

    def _build(self) -> None:
        if not self.seat.is_client_writing:
            ask_for_pen(self)
            self.settle()
            return
        self._ask_question()

    def _ask_question(self) -> None:
        """Put the question on the page; call `settle` when it is there."""
        self.settle()

    @property
    def so_far(self) -> Giving:
        """What was answered so far."""
        if not isinstance(self.route, Giving):
            raise KlantreisError(kind="route")
        return self.route

    def put_question(self, question: Phrase, **values: object) -> None:
        """The one question of this screen, and which it is."""
        put_question(self, self.so_far, question, **values)

    def put_go_on(self) -> None:
        """The button to the next question."""
        button = self.pieces.button(words.GO_ON, self._try_to_go_on, kind=Kind.PRIMARY)
        self.add(self.pieces.row([button]))

    def _try_to_go_on(self) -> None:
        """Somebody pressed *verder*."""

    def go_on(self, asked: Asked, **answers: object) -> None:
        """To the next question, with what was answered here."""
        self.go(replace(self.so_far, asked=asked, **answers))  # type: ignore[arg-type]


def put_question(page: Page, so_far: Giving, question: Phrase, **values: object) -> None:
    """Put on *page* the one question of its screen, and which it is."""
    number, steps = so_far.place()
    step = page.pieces.quiet(words.STEP_OF, step=number, steps=steps)
    page.add(step, page.pieces.heading(question, **values))
