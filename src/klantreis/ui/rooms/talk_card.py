# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""A card with questions to talk about. None is required, and nothing is kept of it."""

from PySide6.QtWidgets import QWidget

from klantreis.domain.entries import EntryKind
from klantreis.look.colours import TILES
from klantreis.ui.page import Page
from klantreis.ui.routes import TalkCard, WriteText
from klantreis.words.cards import TALK_CARDS
from klantreis.words.pictograms import Pictogram
from klantreis.words.rooms import rooms as words


class TalkCardPage(Page):
    """One card at a time."""

    route: TalkCard

    def _build(self) -> None:
        number = self.route.number % len(TALK_CARDS)
        card = TALK_CARDS[number]
        parts: list[QWidget] = [self.pieces.title(card.title)]
        tint = TILES[number % len(TILES)]
        parts.extend(self.pieces.text(question) for question in card.questions)
        self.add(
            self.pieces.headline(Pictogram.CARDS, words.TALK_CARDS, tint=tint),
            self.pieces.card(parts, tint=tint),
            self.pieces.row(
                [
                    self.pieces.button(words.NEXT_CARD, self._next),
                    self.pieces.button(words.WRITE_ON_CARD, self.to(WriteText(EntryKind.QUESTION))),
                ]
            ),
        )
        self.settle()

    def _next(self) -> None:
        self.instead(TalkCard(self.route.number + 1))
