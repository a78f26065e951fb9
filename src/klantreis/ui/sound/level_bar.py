# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Shows that somebody is heard: a bar that grows with the voice, and sinks slowly."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from klantreis.ui.sound.microphone import FULL
from klantreis.ui.theme import Look

_SINKS = 0.75
# Where nothing may move, it goes in a few plain steps.
_STEP = 25


class LevelBar(QWidget):
    """A picture beside the words "I am listening"; nobody has to understand it."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._shown = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMaximumWidth(look.tokens.sizes.big_icon * 5)

    def shown(self) -> int:
        """How full it is, from 0 to 100."""
        if self._look.tokens.motion_ms == 0:
            return min(FULL, round(self._shown / _STEP) * _STEP)
        return round(self._shown)

    def show_level(self, level: int) -> None:
        """It is this loud now, from 0 to 100."""
        before = self.shown()
        self._shown = max(float(level), self._shown * _SINKS)
        if self.shown() != before:
            self.update()

    def clear(self) -> None:
        """Nothing is heard."""
        self._shown = 0.0
        self.update()

    def sizeHint(self) -> QSize:
        sizes = self._look.tokens.sizes
        return QSize(sizes.big_icon * 4, sizes.gap + 2 * sizes.edge)

    def paintEvent(self, _event: QPaintEvent) -> None:
        colours, edge = self._look.tokens.colours, self._look.tokens.sizes.edge
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        half = edge / 2
        whole = QRectF(self.rect()).adjusted(half, half, -half, -half)
        round_px = whole.height() / 2
        painter.setPen(QPen(QColor(colours.control_line), edge))
        painter.setBrush(QColor(colours.card))
        painter.drawRoundedRect(whole, round_px, round_px)
        if self.shown() == 0:
            return
        inner = whole.adjusted(edge, edge, -edge, -edge)
        round_px = inner.height() / 2
        filled = QRectF(inner)
        filled.setWidth(inner.height() + (inner.width() - inner.height()) * self.shown() / FULL)
        if self.isRightToLeft():
            filled.moveRight(inner.right())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.teal))
        painter.drawRoundedRect(filled, round_px, round_px)
