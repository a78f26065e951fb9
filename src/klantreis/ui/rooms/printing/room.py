# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""*Afdrukken*: what can be put on paper, each a card. Blank cards need no journey."""

from collections.abc import Sequence

from klantreis.domain.choices import CardKind
from klantreis.domain.choosing import OWN_PAPERS, OwnPaper, Sheet
from klantreis.domain.consent import Look
from klantreis.look.colours import TintName
from klantreis.ui.page import Page
from klantreis.ui.paper_routes import BlankCards, ExitCopy, Giving, OwnSheet, PaperRoom
from klantreis.ui.pieces.naming import name
from klantreis.ui.pieces.wide import Face, WideButton
from klantreis.words.cues import Cue
from klantreis.words.phrases import Phrase
from klantreis.words.pictograms import Pictogram
from klantreis.words.rooms import printing as words

_CARDS = (*CardKind, Sheet.CONTRIBUTION)
_MORE = tuple(one for one in Sheet if one not in (Sheet.OVERVIEW, Sheet.CONTRIBUTION))
_BLANK, _EXIT, _PLAN = "blank", "exit-copy", "plan"


class PrintPage(Page):
    """Own paper asks for no ceremony: it stays in the client's own hands."""

    def _build(self) -> None:
        pieces, seat = self.pieces, self.around.seat
        self.add(pieces.headline(Pictogram.PRINT, words.HEADING), pieces.text(words.WHAT))
        if seat is None or seat.client is None:
            self.add(self._card(words.BLANK, _BLANK, TintName.HONEY))
            if seat is not None:
                self.add(pieces.text(words.ONLY_CLIENTS, name=seat.client_name))
            self.settle()
            return
        self.add(self._sheet(Sheet.OVERVIEW, TintName.MINT))
        self._put(words.CARDS_TITLE, _CARDS, TintName.PEACH)
        self._put(words.MORE_TITLE, _MORE, TintName.LILAC)
        self.add(self._card(words.BLANK, _BLANK, TintName.HONEY))
        self.add(self._card(words.PLAN, _PLAN, TintName.HONEY))
        self.add(self._card(words.EXIT_COPY, _EXIT, TintName.HONEY))
        self.settle()

    def _put(self, title: Phrase, sheets: Sequence[OwnPaper], tint: TintName) -> None:
        self.add(self.pieces.title(title))
        self.add(self.pieces.evenly([self._sheet(sheet, tint) for sheet in sheets]))

    def _sheet(self, sheet: OwnPaper, tint: TintName) -> WideButton:
        return self._card(words.OWN_PAPERS[sheet], sheet.value, tint)

    def _card(self, cue: Cue, mark: str, tint: TintName) -> WideButton:
        tongue = self.around.tongue
        face = Face(cue.sign, tongue.aloud(cue.long), tint=tint)
        card = self.pieces.wide(cue, face, self._open, mark=mark)
        # Its own name says all that stands on it.
        name(card, cue, tongue)
        return card

    def _open(self, mark: str) -> None:
        if mark == _BLANK:
            self.go(PaperRoom(BlankCards()))
        elif mark == _PLAN:
            # For other people's eyes: it is given, with a yes of its own.
            self.go(Giving(look=Look.PLAN))
        elif mark == _EXIT:
            self.go(PaperRoom(ExitCopy()))
        else:
            own = next(one for one in OWN_PAPERS if one.value == mark)
            self.go(PaperRoom(OwnSheet(own)))
