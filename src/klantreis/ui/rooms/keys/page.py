# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the pages of *mijn sleutels* share: every deed here is the client's, told kindly."""

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from klantreis.ui.page import Page
from klantreis.ui.pieces.beside import beside
from klantreis.ui.rooms.pen_back import offer_pen
from klantreis.words.phrases import Phrase
from klantreis.words.pictograms import Pictogram
from klantreis.words.rooms import keys as words


class OwnKeyPage(Page):
    """A page on which only the client does things; for everybody else it only says so."""

    def _build(self) -> None:
        if self.seat.is_client_writing:
            self.build()
        else:
            self.add(self.pieces.heading(words.HEADING))
            say_whose(self)
            self.settle()

    def build(self) -> None:
        """What the client sees, who writes now."""
        self.settle()


def say_whose(page: Page) -> None:
    """Say that this is the client's, and offer the pen back where they sit here."""
    offer_pen(page, Pictogram.MY_KEYS, words.PEN_BACK)


def explained(page: Page, sign: QLabel, sentences: Sequence[Phrase], **values: object) -> QFrame:
    """A card that says what something means, its sign beside all of it."""
    said = QWidget()
    column = QVBoxLayout(said)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(page.around.look.tokens.sizes.gap // 2)
    for sentence in sentences:
        column.addWidget(page.pieces.text(sentence, **values))
    return page.pieces.card([beside(sign, said, page.around.look)])
