# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""To whom? Somebody from before, with one press, or somebody new."""

from dataclasses import replace

from klantreis.domain.consent import Recipient
from klantreis.look.colours import TintName
from klantreis.ui.paper_routes import Asked
from klantreis.ui.pieces.fields import Line
from klantreis.ui.pieces.wide import Face
from klantreis.ui.pilot_routes import Contributing
from klantreis.ui.rooms.sharing import gathering
from klantreis.ui.rooms.sharing.question import QuestionPage
from klantreis.words.cues import Cue
from klantreis.words.phrases import Phrase
from klantreis.words.pictograms import Pictogram
from klantreis.words.rooms import giving as words


class WhoPage(QuestionPage):
    """A name is enough; what somebody is to the client may stay empty."""

    question: Phrase = words.WHO
    name_first: Phrase = words.NAME_FIRST

    def _ask_question(self) -> None:
        self.put_question(self.question)
        self.ask(lambda journal: gathering.people_before(journal.session), self._show)

    def _show(self, before: tuple[Recipient, ...]) -> None:
        self._before = self.offered(before)
        self.put_before(self._before)
        lines = self.lines(self.so_far.recipient)
        for line in lines:
            line.changed.connect(self._remember)
            line.entered.connect(self._try_to_go_on)
        self._name = lines[0]
        self._first = None if self._before else self._name.edit
        self.add(*lines)
        self.put_go_on()
        self.settle()

    def offered(self, before: tuple[Recipient, ...]) -> tuple[Recipient, ...]:
        """Which of those from *before* are one press away."""
        return before

    def put_before(self, before: tuple[Recipient, ...]) -> None:
        """Put them on the page, each a card."""
        if before:
            self.add(self.pieces.title(words.WHO_BEFORE))
            self.put_cards(words.TO_THIS_ONE, Pictogram.CLIENT, before)
            self.add(self.pieces.title(words.SOMEBODY_NEW))

    def put_cards(self, cue: Cue, sign: Pictogram, before: tuple[Recipient, ...]) -> None:
        """A card for each of *before*; *cue* says what a press does."""
        for number, one in enumerate(before):
            face = Face(sign, one.name, "" if one.is_pilot else one.role, tint=TintName.HONEY)
            self.add(self.pieces.wide(cue, face, self._take, mark=str(number)))

    def lines(self, typed: Recipient) -> tuple[Line, ...]:
        """What can be filled in, the name first."""
        look, tongue = self.around.look, self.around.tongue
        self._role = Line(words.ROLE, look, tongue, text=typed.role)
        return (Line(words.NAME, look, tongue, text=typed.name), self._role)

    def typed(self, name: str) -> Recipient:
        """Who stands in the lines now, called *name*."""
        return Recipient(name, self._role.text().strip())

    def go_to(self, recipient: Recipient) -> None:
        """On to the next question."""
        if recipient.is_pilot:
            # A consent of its own kind, with questions of its own.
            self.go(Contributing(recipient=recipient))
        else:
            self.go_on(Asked.WHAT_FOR, recipient=recipient)

    def _take(self, mark: str) -> None:
        self.go_to(self._before[int(mark)])

    def _typed(self) -> Recipient:
        return self.typed(self._name.text().strip())

    def _remember(self) -> None:
        """What was typed stays in another language and size too, and when somebody comes back."""
        self.stay(replace(self.so_far, recipient=self._typed()))

    def _try_to_go_on(self) -> None:
        if self._typed().name:
            self.go_to(self._typed())
        else:
            self.tell(self.name_first)
            self._name.edit.setFocus()
