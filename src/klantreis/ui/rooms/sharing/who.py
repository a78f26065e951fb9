# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""To whom? Somebody from before, with one press, or somebody new."""

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from klantreis.domain.consent import Recipient
from klantreis.look.colours import TintName
from klantreis.ui.paper_routes import Asked
from klantreis.ui.pieces.fields import Line
from klantreis.ui.pieces.wide import Face
from klantreis.ui.pilot_routes import Contributing
from klantreis.ui.rooms.sharing import gathering
from klantreis.ui.rooms.sharing.question import QuestionPage
from klantreis.words.pictograms import Pictogram
from klantreis.words.rooms import giving as words


class WhoPage(QuestionPage):
    """A name is enough; what somebody is to the client may stay empty."""

    _first: QWidget | None = None

    def _ask_question(self) -> None:
        self.put_question(words.WHO)
        self.ask(lambda journal: gathering.people_before(journal.session), self._show)

    def _show(self, before: tuple[Recipient, ...]) -> None:
        self._before = before
        if before:
            self.add(self.pieces.title(words.WHO_BEFORE))
            for number, one in enumerate(before):
                face = Face(Pictogram.CLIENT, one.name, one.role, tint=TintName.HONEY)
                self.add(self.pieces.wide(words.TO_THIS_ONE, face, self._take, mark=str(number)))
            self.add(self.pieces.title(words.SOMEBODY_NEW))
        look, tongue = self.around.look, self.around.tongue
        typed = self.so_far.recipient
        self._name = Line(words.NAME, look, tongue, text=typed.name)
        self._role = Line(words.ROLE, look, tongue, text=typed.role)
        for line in (self._name, self._role):
            line.changed.connect(self._remember)
        self._name.entered.connect(self._try_to_go_on)
        self._role.entered.connect(self._try_to_go_on)
        self.add(self._name, self._role)
        self._first = None if before else self._name.edit
        self.put_go_on()
        self.settle()

    def first(self) -> QWidget | None:
        return self._first

    def _take(self, mark: str) -> None:
        self._go_to(self._before[int(mark)])

    def _go_to(self, recipient: Recipient) -> None:
        if recipient.is_pilot:
            # A consent of its own kind, with questions of its own.
            self.go(Contributing(recipient=recipient))
        else:
            self.go_on(Asked.WHAT_FOR, recipient=recipient)

    def _typed(self) -> Recipient:
        return Recipient(self._name.text().strip(), self._role.text().strip())

    def _remember(self) -> None:
        """What was typed stays in another language and size too, and when somebody comes back."""
        self.stay(replace(self.so_far, recipient=self._typed()))

    def _try_to_go_on(self) -> None:
        if self._typed().name:
            self._go_to(self._typed())
        else:
            self.tell(words.NAME_FIRST)
            self._name.edit.setFocus()
