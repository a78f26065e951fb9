# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Shows that somebody is heard: a bar that grows with the voice, and sinks slowly."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
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
        return QSize(sizes.big_icon * 4, sizes.gap)

    def paintEvent(self, _event: QPaintEvent) -> None:
        colours = self._look.tokens.colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        whole = QRectF(self.rect())
        round_px = whole.height() / 2
        painter.setBrush(QColor(colours.line))
        painter.drawRoundedRect(whole, round_px, round_px)
        long = whole.height() + (whole.width() - whole.height()) * self.shown() / FULL
        filled = QRectF(whole.left(), whole.top(), long, whole.height())
        if self.isRightToLeft():
            filled.moveRight(whole.right())
        painter.setBrush(QColor(colours.teal_ink))
        painter.drawRoundedRect(filled, round_px, round_px)
