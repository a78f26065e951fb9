# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""*Wil je dit voorgoed wissen?* One question, two answers of the same size."""

from klantreis.services import writing
from klantreis.services.changes import Changes
from klantreis.ui.page import Page
from klantreis.ui.routes import ForgetRoom
from klantreis.words.pictograms import Pictogram
from klantreis.words.rooms import entry as words


class ForgetPage(Page):
    """It cannot be taken back, so it is asked."""

    route: ForgetRoom

    def _build(self) -> None:
        self.add(
            self.pieces.heading(words.SURE_TO_FORGET),
            self.pieces.notice(Pictogram.ERASE, [self.pieces.text(words.FORGET_MEANS)]),
            self.pieces.row(
                [
                    self.pieces.button(words.KEEP, self.back),
                    self.pieces.button(words.FORGET, self._forget),
                ]
            ),
        )
        self.settle()

    def _forget(self) -> None:
        entry, by = self.route.entry, self.seat.pen
        self.ask(
            lambda journal: writing.forget(journal.session, by, entry), self._done, is_deed=True
        )

    def _done(self, _: Changes) -> None:
        self.go_home()
        self.tell(words.FORGOTTEN)
