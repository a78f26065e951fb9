# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""A new key card or a new recovery sheet: the codes of the old ones are kept nowhere."""

from klantreis.domain.locking import LockKind
from klantreis.look.colours import TintName
from klantreis.ui.around import Around
from klantreis.ui.key_routes import NewSheet
from klantreis.ui.page import Page
from klantreis.ui.pieces.beside import beside
from klantreis.ui.pieces.wide import Face
from klantreis.ui.rooms.door.routes import VisitStep
from klantreis.ui.rooms.keys.confirming import ConfirmSheetPage
from klantreis.ui.rooms.keys.page import OwnKeyPage, explained
from klantreis.ui.rooms.keys.routes import OtherKey
from klantreis.words.cues import Cue
from klantreis.words.phrases import Phrase
from klantreis.words.pictograms import Pictogram
from klantreis.words.rooms import keys as words


class KeyPapersPage(OwnKeyPage):
    """Two papers; each says what becomes of the old one."""

    def build(self) -> None:
        pieces = self.pieces
        sign = pieces.sign(Pictogram.INFORMATION, tint=TintName.LILAC)
        told = beside(sign, pieces.text(words.PAPERS_TOLD), self.around.look)
        self.add(pieces.heading(words.PAPERS_HEADING), told)
        self._put(words.NEW_CARD, words.NEW_CARD_LINES, TintName.MINT)
        self._put(words.NEW_SHEET, words.NEW_SHEET_LINES, TintName.HONEY)
        self.settle()

    def _put(self, cue: Cue, said: tuple[Phrase, ...], tint: TintName) -> None:
        tongue = self.around.tongue
        lines = [tongue.aloud(one) for one in said]
        face = Face(cue.sign, tongue.aloud(cue.short), lines=lines, tint=tint)
        card = self.pieces.wide(cue, face, self._open, mark=cue.key)
        card.setObjectName(cue.key)
        self.add(card)

    def _open(self, mark: str) -> None:
        if mark == words.NEW_SHEET.key:
            self.go(NewSheet())
        else:
            way, journey = LockKind.CARD_PIN, self.seat.journey
            self.go(OtherKey(step=VisitStep.OWN, journey=journey, way=way))


class NewSheetPage(OwnKeyPage):
    """The old sheet opens nothing once this was said yes to."""

    def build(self) -> None:
        pieces = self.pieces
        sign = pieces.sign(Pictogram.RECOVERY_SHEET, tint=TintName.HONEY)
        told = explained(self, sign, words.NEW_SHEET_LINES)
        yes = pieces.button(words.YES_SHEET, self.to(NewSheet(is_sure=True)))
        no = pieces.button(words.NO_SHEET, self.back)
        self.add(pieces.heading(words.WANT_SHEET), told, pieces.row([yes, no]))
        self.settle()


def new_sheet_page(around: Around, route: NewSheet) -> Page:
    """What it means first, and then the key of now."""
    return ConfirmSheetPage(around, route) if route.is_sure else NewSheetPage(around, route)
