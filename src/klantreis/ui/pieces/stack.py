# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Parts one below the other in a widget of their own, without air around them."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from klantreis.ui.pieces.pieces import Pieces


class Stack(QWidget):
    """A subclass puts its parts in `column`; the page that holds it gives the air."""

    def __init__(self, pieces: Pieces) -> None:
        super().__init__()
        self.pieces = pieces
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(pieces.look.tokens.sizes.gap)
