# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The pilot desk: no journey is open here, and nobody's name is read."""

from PySide6.QtWidgets import QWidget

from klantreis.look.colours import TintName
from klantreis.ui.page import Page
from klantreis.ui.pieces.beside import beside
from klantreis.ui.pilot_routes import PilotCalculator, PilotFiles
from klantreis.ui.routes import PilotDesk
from klantreis.words.pictograms import Pictogram
from klantreis.words.rooms import pilot_desk as words


class DeskPage(Page):
    """Two things to do: add up what was given, or work out what more workers would cost."""

    route: PilotDesk

    def _build(self) -> None:
        sign = self.pieces.sign(Pictogram.PILOT, tint=TintName.MINT)
        self.add(beside(sign, self.pieces.heading(words.HEADING), self.around.look))
        self.add(self.pieces.card([self.pieces.text(one) for one in words.WHAT_IT_IS]))
        doors: list[QWidget] = [
            self.pieces.door(words.READ, self.to(PilotFiles()), tint=TintName.MINT),
            self.pieces.door(words.CALCULATE, self.to(PilotCalculator()), tint=TintName.HONEY),
        ]
        self.add(self.pieces.evenly(doors))
        self.settle()
