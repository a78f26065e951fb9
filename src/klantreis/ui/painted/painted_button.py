# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""A real button that a picture paints itself."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QPushButton

from klantreis.look.colours import Tint
from klantreis.ui.theme import Look


class PaintedButton(QPushButton):
    """Keyboard, focus and name of a button; how it looks is for whoever builds on it."""

    def __init__(self, words: str, look: Look) -> None:
        # A single & would hide and underline the next letter.
        super().__init__(words.replace("&", "&&"))
        self._look = look
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def paint_ground(
        self, painter: QPainter, place: QRectF, tint: Tint, *, radius: float, is_open: bool = False
    ) -> None:
        """The soft shape of the card; *is_open* leaves its edge in dashes."""
        tokens = self._look.tokens
        sizes, colours = tokens.sizes, tokens.colours
        width, colour = sizes.edge, tint.edge
        if self.hasFocus():
            width, colour = sizes.ring, colours.focus
        elif self.underMouse():
            width, colour = sizes.edge + 1, tint.ink
        inside = place.adjusted(width / 2, width / 2, -width / 2, -width / 2)
        shape = QPainterPath()
        shape.addRoundedRect(inside, radius, radius)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillPath(shape, QColor(tint.ground))
        pen = QPen(QColor(colour), width)
        if is_open and not self.hasFocus():
            pen.setStyle(Qt.PenStyle.DashLine)
        painter.strokePath(shape, pen)
