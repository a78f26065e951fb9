# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""A shelf of the ladder: its name, what stands there when it is empty, and the rest."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from klantreis.look.colours import TintName
from klantreis.ui.kinds import Kind, make
from klantreis.ui.painted.arranged import from_start, spoken
from klantreis.ui.painted.circle_parts import MoreButton
from klantreis.ui.signs import show_on
from klantreis.ui.theme import Look
from klantreis.words.painted_words import EMPTY_SHELF
from klantreis.words.phrases import Phrase
from klantreis.words.pictograms import Pictogram
from klantreis.words.tongue import Tongue


class Shelf:
    """The controls of one shelf; where they go is for the ladder to say."""

    def __init__(
        self,
        key: str,
        name: Phrase,
        *,
        sign: Pictogram,
        tint: TintName,
        look: Look,
        tongue: Tongue,
    ) -> None:
        self.tint = tint
        self.place = QRect()
        self.heading = _heading(spoken(name, tongue), sign, tint, look)
        self.empty = from_start(spoken(EMPTY_SHELF, tongue))
        self.empty.setWordWrap(True)
        self.more = MoreButton(key, name, look=look, tongue=tongue)

    def parts(self) -> tuple[QWidget, ...]:
        """Everything that lies on the shelf beside the cards."""
        return self.heading, self.empty, self.more

    def heading_size(self, width: int) -> QSize:
        """How big its name is when *width* is all there is."""
        return QSize(width, max(self.heading.heightForWidth(width), self.heading.minimumHeight()))

    def empty_size(self, width: int) -> QSize:
        """The same for what stands there when there are no cards."""
        return QSize(width, self.empty.heightForWidth(width))


def paint_shelf_board(painter: QPainter, place: QRect, tint_name: TintName, look: Look) -> None:
    """A soft ground with a board below it, on which the cards lie."""
    sizes, tint = look.tokens.sizes, look.tokens.colours.tint(tint_name)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    half = sizes.edge / 2
    inside = QRectF(place).adjusted(half, half, -half, -half)
    shape = QPainterPath()
    shape.addRoundedRect(inside, sizes.card_radius, sizes.card_radius)
    painter.fillPath(shape, QColor(tint.ground))
    painter.save()
    painter.setClipPath(shape)
    board = QRectF(inside)
    board.setTop(board.bottom() - sizes.gap / 2)
    painter.fillRect(board, QColor(tint.shade))
    painter.restore()
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.strokePath(shape, QPen(QColor(tint.edge), sizes.edge))


def _heading(words: QLabel, sign: Pictogram, tint: TintName, look: Look) -> QWidget:
    sizes = look.tokens.sizes
    whole, mark = QWidget(), QLabel()
    show_on(
        mark,
        sign,
        look=look,
        tone=look.tokens.colours.tint(tint).tone,
        size_px=sizes.icon * 3 // 2,
    )
    words.setWordWrap(True)
    from_start(words)
    make(words, Kind.TITLE)
    row = QHBoxLayout(whole)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(sizes.gap)
    row.addWidget(mark)
    row.addWidget(words, 1)
    whole.setMinimumHeight(sizes.icon * 3 // 2)
    return whole
