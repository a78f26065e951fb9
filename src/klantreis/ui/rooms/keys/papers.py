# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""A new key card or a new recovery sheet: the codes of the old ones are kept nowhere."""

from klantreis.domain.locking import LockKind
from klantreis.domain.problems import KlantreisError
from klantreis.look.colours import TintName
from klantreis.services import keys
from klantreis.ui.journal import Journal
from klantreis.ui.key_routes import NewSheet
from klantreis.ui.pieces.beside import beside
from klantreis.ui.pieces.wide import Face
from klantreis.ui.rooms.door.routes import FirstPapers, VisitStep
from klantreis.ui.rooms.keys.page import OwnKeyPage, explained
from klantreis.ui.rooms.keys.routes import OtherKey
from klantreis.ui.wishes import Sit
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
        self._yes = pieces.button(words.YES_SHEET, self._make)
        no = pieces.button(words.NO_SHEET, self.back)
        self.add(pieces.heading(words.WANT_SHEET), told, pieces.row([self._yes, no]))
        self.settle()

    def _make(self) -> None:
        self._yes.setEnabled(False)
        self.ask(_new_code, self._show_made, otherwise=self._show_refused, is_deed=True)

    def _show_made(self, code: str) -> None:
        self.wishes.emit(Sit(self.seat, FirstPapers(recovery=code)))
        self.tell(words.SHEET_MADE)

    def _show_refused(self, problem: KlantreisError) -> None:
        self._yes.setEnabled(True)
        self.show_problem(problem)


def _new_code(journal: Journal) -> str:
    return keys.change_recovery(journal.session)
