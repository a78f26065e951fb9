# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""*Kaarten*: for hard times, coming home, the neighbours, a new worker; and what workers bring."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from klantreis.domain.choices import CardKind
from klantreis.domain.entries import Card, EntryKind
from klantreis.domain.ids import EntryId
from klantreis.look.card_tints import CARD_TINTS
from klantreis.look.colours import TintName
from klantreis.services import drafts
from klantreis.services.writing import Content
from klantreis.ui.entries.listed import SOME, Cards, Listed, bodies, newest
from klantreis.ui.journal import Journal
from klantreis.ui.page import Page
from klantreis.ui.pieces.wide import Face
from klantreis.ui.routes import CardsRoom, EntryRoom, FieldRoom, WriteText
from klantreis.words.cards import CARDS
from klantreis.words.pictograms import Pictogram
from klantreis.words.rooms import entry as entry_words
from klantreis.words.rooms import rooms as words

_MOST = 60


@dataclass(frozen=True, slots=True)
class _Found:
    """The newest card of each kind, and what workers bring."""

    cards: Mapping[CardKind, EntryId]
    brought: Listed


class CardsPage(Page):
    """A card that is not there yet begins at a press; each part of it may stay empty.

    What a worker begins is a proposal.
    """

    route: CardsRoom

    def _build(self) -> None:
        self.ask(_look, self._show)

    def _show(self, found: _Found) -> None:
        self._found = found
        own = WriteText(EntryKind.CARD)
        new = self.pieces.button(words.NEW[EntryKind.CARD], self.to(own))
        self.add(self.pieces.headline(Pictogram.CARDS, words.CARDS, tint=TintName.PEACH))
        self.add(self.pieces.row([new]))
        tongue = self.around.tongue
        for kind in CardKind:
            card, tint = CARDS[kind], CARD_TINTS[kind]
            line = "" if kind in found.cards else tongue.aloud(entry_words.EMPTY)
            face = Face(card.sign, tongue.aloud(card.name), lines=(line,), tint=tint)
            self.add(self.pieces.wide(words.SHOW_CARD, face, self._open, mark=kind.value))
        self._show_brought(found.brought)
        self.settle()

    def _show_brought(self, brought: Listed) -> None:
        parts: list[QWidget] = [self.pieces.title(words.BROUGHT)]
        if not self.seat.is_client_writing:
            kind = EntryKind.CONTRIBUTION
            parts.append(self.pieces.button(words.NEW[kind], self.to(WriteText(kind))))
        if brought.rows or len(parts) > 1:
            self.add(self.pieces.row(parts))
        Cards(self).add(brought.rows)

    def _open(self, mark: str) -> None:
        kind = CardKind(mark)
        if kind in self._found.cards:
            self.go(EntryRoom(self._found.cards[kind]))
        else:
            self._begin(kind)

    def _begin(self, kind: CardKind) -> None:
        by, as_proposal = self.seat.pen, not self.seat.is_client_writing
        body = Card(text=self.around.tongue.aloud(CARDS[kind].name), card=kind)

        def job(journal: Journal) -> EntryId:
            session, content = journal.session, Content(body)
            entry = drafts.begin(session, by)
            return drafts.finish(session, by, entry, content, as_proposal=as_proposal).entry

        self.ask(job, self._fill_in, is_deed=True)

    def _fill_in(self, entry: EntryId) -> None:
        self.go(FieldRoom(entry, EntryKind.CARD, "lines"))


def _look(journal: Journal) -> _Found:
    cards: dict[CardKind, EntryId] = {}
    for entry, head in bodies(journal, EntryKind.CARD, _MOST):
        if isinstance(head.body, Card) and head.body.card is not None:
            cards.setdefault(head.body.card, entry.id)
    return _Found(cards, newest(journal, EntryKind.CONTRIBUTION, SOME))
