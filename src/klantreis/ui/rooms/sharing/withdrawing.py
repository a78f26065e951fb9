# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""*Wil je dit intrekken?* Two presses, no secret, no reason; and then a letter."""

from klantreis.domain.consent import Sharing
from klantreis.domain.ids import GrantId
from klantreis.domain.problems import KlantreisError, NotThere
from klantreis.look.colours import TintName
from klantreis.services import reading, sharing
from klantreis.ui.journal import Journal
from klantreis.ui.page import Page
from klantreis.ui.paper_routes import PaperRoom, TakenBack, WithdrawRoom
from klantreis.ui.rooms.sharing.pen import ask_for_pen
from klantreis.words.pictograms import Pictogram
from klantreis.words.rooms import sharing as words


class WithdrawPage(Page):
    """It says what taking back does, and what it cannot do."""

    @property
    def _wanted(self) -> GrantId:
        if not isinstance(self.route, WithdrawRoom):
            raise KlantreisError(kind="route")
        return self.route.grant

    def _build(self) -> None:
        self.add(self.pieces.heading(words.MAY_WITHDRAW))
        if self.seat.is_client_writing:
            self.ask(self._read, self._show)
            return
        ask_for_pen(self)
        self.settle()

    def _read(self, journal: Journal) -> Sharing:
        found = reading.sharings(journal.session).get(self._wanted)
        if found is None:
            raise NotThere(what="consent")
        return found

    def _show(self, found: Sharing) -> None:
        who = found.grant.recipient.name
        parts = [self.pieces.text(sentence, who=who) for sentence in words.WITHDRAWING]
        told = self.pieces.notice(Pictogram.WITHDRAW, parts, tint=TintName.LILAC)
        self._yes = self.pieces.button(words.YES_WITHDRAW, self._withdraw)
        no = self.pieces.button(words.NO_WITHDRAW, self.back)
        self.add(told, self.pieces.row([self._yes, no]))
        self.settle()

    def _withdraw(self) -> None:
        self._yes.setEnabled(False)
        wanted = self._wanted
        self.ask(
            lambda journal: sharing.withdraw(journal.session, wanted),
            self._go_to_letter,
            otherwise=self._show_refused,
            is_deed=True,
        )

    def _go_to_letter(self, _letter: bytes) -> None:
        self.instead(PaperRoom(TakenBack(self._wanted)))
        self.tell(words.TAKEN_BACK)

    def _show_refused(self, problem: KlantreisError) -> None:
        self._yes.setEnabled(True)
        self.show_problem(problem)
