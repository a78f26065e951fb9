# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""*Wie zei dit?*: somebody who travels along, or anybody else by name."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from klantreis.domain.entries import Person
from klantreis.domain.ids import MemberId
from klantreis.services.session import Session
from klantreis.ui.pieces.fields import Line
from klantreis.ui.pieces.pieces import Pieces
from klantreis.ui.pieces.stack import Stack
from klantreis.ui.pieces.wide import Face, WideButton
from klantreis.ui.seat import Sitter
from klantreis.ui.signals import Tells, tells
from klantreis.words.pictograms import Pictogram
from klantreis.words.rooms import entry as words


class WhoseWords(Stack):
    """Each who travels along is one press; for anybody else there is a line. None is needed.

    Where it is a panel on a page about something else, *asks* puts the question above it.
    """

    changed: Tells[()] = tells()

    def __init__(
        self, pieces: Pieces, people: Sequence[Sitter], now: Person | None, *, asks: bool
    ) -> None:
        super().__init__(pieces)
        said = now or Person()
        self._cards = [_card(pieces, one, self._choose) for one in people]
        for card in self._cards:
            card.setChecked(card.mark == said.member)
        self._line = Line(words.WORDS_OF, pieces.look, pieces.tongue, text=said.text)
        self._line.changed.connect(self._write)
        if asks:
            self.column.addWidget(pieces.title(words.WHO_SAID))
        self.column.addWidget(pieces.row(self._cards))
        self.column.addWidget(self._line)

    def person(self) -> Person | None:
        """Whose words it says that they are; None where it says nothing."""
        chosen = next((card.mark for card in self._cards if card.isChecked()), None)
        if chosen is not None:
            return Person(member=MemberId(chosen))
        text = self._line.text().strip()
        return Person(text=text) if text else None

    def first(self) -> QWidget:
        """Where the keyboard begins."""
        return self._cards[0] if self._cards else self._line.edit

    def _choose(self, mark: str) -> None:
        for card in self._cards:
            card.setChecked(card.isChecked() and card.mark == mark)
        if any(card.isChecked() for card in self._cards):
            self._line.edit.clear()
        self.changed.emit()

    def _write(self) -> None:
        if self._line.text():
            for card in self._cards:
                card.setChecked(False)
        self.changed.emit()


def everybody(session: Session) -> tuple[Sitter, ...]:
    """Who can have said something: the client, who travels along, and last who did before."""
    client = session.store.client
    ordered = sorted(
        session.members().values(),
        key=lambda one: (one.member.id != client, one.until is not None, one.member.name),
    )
    return tuple(
        Sitter(one.member.id, one.member.name, is_client=one.member.id == client)
        for one in ordered
        if one.member.name
    )


def _card(pieces: Pieces, one: Sitter, slot: Callable[[str], object]) -> WideButton:
    sign = Pictogram.CLIENT if one.is_client else Pictogram.WORKER
    return pieces.wide(words.SAID_BY, Face(sign, one.name), slot, mark=one.id, is_choice=True)
