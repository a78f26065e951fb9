# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Told once, before the first paper leaves: it has no lock."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from klantreis.look.colours import TintName
from klantreis.ui.kinds import Kind
from klantreis.ui.pieces.pieces import Pieces
from klantreis.ui.signals import Tells, tells
from klantreis.ui.theme import Look
from klantreis.words import paper_words as words
from klantreis.words.pictograms import Pictogram
from klantreis.words.tongue import Tongue


class PaperLeaves(QWidget):
    """The sentences on a card, and one button; whoever shows it remembers that it was told."""

    understood: Tells[()] = tells()

    def __init__(self, look: Look, tongue: Tongue) -> None:
        super().__init__()
        pieces = Pieces(look, tongue)
        first, *rest = words.PAPER_LEAVES
        card = pieces.card(
            (
                pieces.sign(Pictogram.TAKE_CARE, tint=TintName.PEACH),
                pieces.title(first),
                *(pieces.text(sentence) for sentence in rest),
                pieces.row((pieces.button(words.I_KNOW, self._tell, kind=Kind.PRIMARY),)),
            ),
            tint=TintName.CARE,
        )
        column = QVBoxLayout(self)
        air = look.tokens.sizes.gap
        column.setContentsMargins(air, air, air, air)
        column.addWidget(card)
        column.addStretch()

    def _tell(self) -> None:
        self.understood.emit()
