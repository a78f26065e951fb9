# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The two arrows between me and somebody: what I give, and what I get."""

from math import atan2, cos, hypot, pi, sin

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from klantreis.look.colours import Tint
from klantreis.ui.theme import Look

_HEAD_HALF_ANGLE = pi / 7


class ArrowSample(QWidget):
    """One of the two arrows on its own, for beside the words that say what it means."""

    def __init__(self, look: Look, *, is_giving: bool) -> None:
        super().__init__()
        self._look = look
        self._is_giving = is_giving
        self.setFixedSize(QSize(look.tokens.sizes.big_icon, look.tokens.sizes.icon))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        edge = self.height() / 4
        start, end = (
            QPointF(edge, self.height() / 2),
            QPointF(self.width() - edge, self.height() / 2),
        )
        if self.isRightToLeft():
            start, end = end, start
        paint_arrow(painter, start, end, look=self._look, is_giving=self._is_giving)


def paint_both(
    painter: QPainter, me: QRectF, them: QRectF, *, look: Look, gives: bool, gets: bool
) -> None:
    """The arrows between two rounds that somebody gives and gets; side by side when both."""
    way = them.center() - me.center()
    length = hypot(way.x(), way.y())
    if length <= (me.width() + them.width()) / 2:
        return
    along = way / length
    air = look.tokens.sizes.ring
    start = me.center() + along * (me.width() / 2 + air)
    end = them.center() - along * (them.width() / 2 + air)
    aside = QPointF(-along.y(), along.x()) * (look.tokens.sizes.gap / 3 if gives and gets else 0)
    if gives:
        paint_arrow(painter, start + aside, end + aside, look=look, is_giving=True)
    if gets:
        paint_arrow(painter, end - aside, start - aside, look=look, is_giving=False)


def paint_arrow(
    painter: QPainter, start: QPointF, end: QPointF, *, look: Look, is_giving: bool
) -> None:
    """Giving is a whole line with a full head, getting a line of dashes with an open head."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    sizes = look.tokens.sizes
    tint = _tint(look, is_giving=is_giving)
    line = QPen(QColor(tint.edge), sizes.edge)
    line.setCapStyle(Qt.PenCapStyle.RoundCap)
    head = _head(start, end, sizes.gap * 0.75)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if is_giving:
        painter.setPen(line)
        painter.drawLine(start, (head[0] + head[2]) / 2)
        painter.setBrush(QColor(tint.edge))
        painter.drawPolygon(QPolygonF(head))
        return
    dashes = QPen(line)
    dashes.setDashPattern([2.0, 3.0])
    painter.setPen(dashes)
    painter.drawLine(start, end)
    painter.setPen(line)
    painter.drawPolyline(QPolygonF(head))


def _tint(look: Look, *, is_giving: bool) -> Tint:
    colours = look.tokens.colours
    return colours.mint if is_giving else colours.peach


def _head(start: QPointF, end: QPointF, size: float) -> list[QPointF]:
    angle = atan2(end.y() - start.y(), end.x() - start.x())
    sides = [
        end - QPointF(cos(turn), sin(turn)) * size
        for turn in (angle - _HEAD_HALF_ANGLE, angle + _HEAD_HALF_ANGLE)
    ]
    return [sides[0], end, sides[1]]
