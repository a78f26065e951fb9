# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""A range as a bar: from its least to its most, on a scale that it shares with others.

What lies below zero is hatched, and zero is a line: never by colour alone. The words and figures
stand beside it as text; the bar says nothing that they do not.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from klantreis.domain.difference import Range
from klantreis.look.colours import TintName
from klantreis.ui.theme import Look

# A range of one amount is still seen.
_LEAST_PX = 8


@dataclass(frozen=True, slots=True)
class Scale:
    """What the bars beside each other have in common: where they begin and end."""

    low: int
    high: int

    def share(self, amount: int) -> float:
        """How far along *amount* lies, from 0 to 1."""
        return (amount - self.low) / (self.high - self.low)


def scale_of(ranges: Iterable[Range]) -> Scale:
    """A scale that holds all of *ranges*, and zero."""
    every = [end for one in ranges for end in (one.low, one.high)]
    low, high = min((*every, 0)), max((*every, 0))
    return Scale(low, high) if low < high else Scale(low, low + 1)


class RangeBar(QWidget):
    """One range on its scale."""

    def __init__(self, look: Look, span: Range, scale: Scale, *, tint: TintName) -> None:
        super().__init__()
        self._look, self._span, self._scale, self._tint = look, span, scale, tint
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(look.tokens.sizes.icon)
        self.setMinimumWidth(look.tokens.sizes.big_icon)

    @property
    def span(self) -> Range:
        """What it shows."""
        return self._span

    def bar(self) -> QRectF:
        """Where the range lies in the widget, as it is read."""
        return self._between(self._span.low, self._span.high)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens = self._look.tokens
        edge, high = tokens.sizes.edge, self.height()
        painter.setPen(QPen(QColor(tokens.colours.line), edge, Qt.PenStyle.DotLine))
        painter.drawLine(QPointF(0, high / 2), QPointF(self.width(), high / 2))
        self._paint_part(painter, max(self._span.low, 0), self._span.high, self._tint)
        if self._span.low < 0:
            self._paint_below(painter)
        zero = self._across(0)
        painter.setPen(QPen(QColor(tokens.colours.ink), edge))
        painter.drawLine(QPointF(zero, 0), QPointF(zero, high))

    def _paint_below(self, painter: QPainter) -> None:
        top = min(self._span.high, 0)
        self._paint_part(painter, self._span.low, top, TintName.CARE)
        hatched = QColor(self._look.tokens.colours.care.edge)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QBrush(hatched, Qt.BrushStyle.BDiagPattern))
        painter.drawRect(self._between(self._span.low, top))

    def _paint_part(self, painter: QPainter, low: int, high: int, tint: TintName) -> None:
        if low > high:
            return
        colours, sizes = self._look.tokens.colours.tint(tint), self._look.tokens.sizes
        painter.setPen(QPen(QColor(colours.edge), sizes.edge))
        painter.setBrush(QColor(colours.shade))
        radius = sizes.edge * 3
        painter.drawRoundedRect(self._between(low, high), radius, radius)

    def _between(self, low: int, high: int) -> QRectF:
        ends = sorted((self._across(low), self._across(high)))
        wide = max(ends[1] - ends[0], _LEAST_PX)
        edge = self._look.tokens.sizes.edge
        start = min(ends[0], self.width() - wide - edge)
        return QRectF(max(start, edge), edge, wide - edge, self.height() - 2 * edge)

    def _across(self, amount: int) -> float:
        edge = self._look.tokens.sizes.edge
        share = self._scale.share(amount)
        if self.isRightToLeft():
            share = 1 - share
        return edge + share * (self.width() - 2 * edge)
