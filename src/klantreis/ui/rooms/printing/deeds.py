# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What can be done with a paper: print it, save it, turn an option of it."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from klantreis.ui.kinds import Kind
from klantreis.ui.paper.printers import PrinterChoice
from klantreis.ui.paper.printing import Printing
from klantreis.ui.paper_routes import GivenPapers, PaperRoom, TakenBack
from klantreis.ui.pieces.pieces import Pieces
from klantreis.ui.pieces.pile import Pile
from klantreis.ui.pieces.stack import Stack
from klantreis.ui.pieces.wide import Face
from klantreis.ui.rooms.printing.turning import options_of
from klantreis.ui.signals import Tells, tells
from klantreis.words import paper_words
from klantreis.words.pictograms import Pictogram
from klantreis.words.rooms import printing as words


class Deeds(Stack):
    """Printers come and go while somebody looks at it: the button to print is there with them."""

    # By the name of the printer.
    print_asked: Tells[str] = tells(str)
    save_asked: Tells[()] = tells()
    home_asked: Tells[()] = tells()
    # Which option.
    turn_asked: Tells[str] = tells(str)

    def __init__(self, pieces: Pieces, wanted: PaperRoom, printing: Printing) -> None:
        super().__init__(pieces)
        self._wanted, self._printing = wanted, printing
        # Never shown: where Tab comes in, also to buttons that are made later.
        self._place = QWidget(self)
        self._place.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._place.hide()
        self._pile = Pile()
        self._pile.setSpacing(pieces.look.tokens.sizes.gap)
        self.column.addLayout(self._pile)
        printing.printers_changed.connect(self._fill)
        self._fill()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._printing.watch()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        # It goes with the journal, which may be first.
        if isValid(self._printing):
            self._printing.rest()

    def _fill(self) -> None:
        printers, pieces = self._printing.printers(), self.pieces
        self._printers = printers
        self._pile.clear()
        deeds: list[QWidget] = []
        if printers:
            deeds.append(pieces.button(words.PRINT, self._print, kind=Kind.PRIMARY))
        deeds.append(pieces.button(words.SAVE, self.save_asked.emit))
        if isinstance(self._wanted.what, GivenPapers):
            deeds.append(pieces.button(words.DONE, self.home_asked.emit))
        elif not isinstance(self._wanted.what, TakenBack):
            deeds += options_of(self._wanted, pieces, self.turn_asked.emit)
        self._pile.put(pieces.row(deeds))
        if not printers:
            self._pile.put(pieces.text(paper_words.NO_PRINTER))
        cards = self._offer(printers[1:])
        for before, after in pairwise((self._place, *deeds, *cards)):
            self.setTabOrder(before, after)

    def _offer(self, printers: Sequence[PrinterChoice]) -> Sequence[QWidget]:
        """The printers beside the usual one."""
        cards = [
            self.pieces.wide(
                words.ON_PRINTER,
                Face(Pictogram.PRINT, one.said),
                self.print_asked.emit,
                mark=one.name,
            )
            for one in printers
        ]
        if cards:
            self._pile.put(self.pieces.title(words.OTHER_PRINTER))
            self._pile.put(self.pieces.row(cards))
        return cards

    def _print(self) -> None:
        self.print_asked.emit(self._printers[0].name)
