# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The one big round button of a page that listens."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy

from klantreis.ui.fonts import reading_font
from klantreis.ui.pieces.naming import name
from klantreis.ui.theme import Look
from klantreis.words.cues import Cue
from klantreis.words.pictograms import Pictogram
from klantreis.words.tongue import Tongue

_WORDS = int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)


class RoundButton(QPushButton):
    """A sign in a disc, and its word under it; all of it can be pressed."""

    def __init__(self, look: Look, tongue: Tongue) -> None:
        super().__init__()
        self._look = look
        self._tongue = tongue
        self._sign = Pictogram.TALK
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_cue(self, cue: Cue) -> None:
        """From now on it is the control of *cue*."""
        self._sign = cue.sign
        self.setText(self._tongue.on(cue))
        name(self, cue, self._tongue)
        # Words that wrap beside it must not take its room.
        self.setMinimumSize(self.sizeHint())
        self.update()

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self._font())
        gap = self._look.tokens.sizes.gap
        widest = max(self._disc(), metrics.horizontalAdvance(self.text()) + gap)
        return QSize(widest, self._disc() + metrics.height() + gap)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        tokens = self._look.tokens
        sizes, colours = tokens.sizes, tokens.colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = QPoint(self.width() // 2, self._disc() // 2)
        if self.hasFocus():
            painter.setPen(QPen(QColor(colours.focus), sizes.ring))
            painter.drawEllipse(middle, self._half(sizes.ring), self._half(sizes.ring))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.teal_pressed if self.isDown() else colours.teal))
        # Air between ring and disc: the ring is read on the paper, not on the teal.
        painter.drawEllipse(middle, self._half(3 * sizes.ring), self._half(3 * sizes.ring))
        drawn = self._look.icons.pictogram(
            self._sign,
            colours.on_teal_tone,
            size_px=sizes.big_icon,
            ratio=self.devicePixelRatioF(),
        )
        half = sizes.big_icon // 2
        painter.drawPixmap(middle - QPoint(half, half), drawn)
        painter.setFont(self._font())
        painter.setPen(QColor(colours.ink))
        top = self._disc() + sizes.gap // 2
        below = QRect(0, top, self.width(), self.height() - top)
        painter.drawText(below, _WORDS, self.text())

    def _disc(self) -> int:
        return self._look.tokens.sizes.big_icon * 2

    def _half(self, less: int) -> int:
        return (self._disc() - less) // 2

    def _font(self) -> QFont:
        return reading_font(self._look.tokens.sizes.title, is_bold=True)
