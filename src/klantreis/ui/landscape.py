# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""A quiet picture of a road through hills, for a page that has nothing to ask."""

from math import cos, radians, sin

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from klantreis.look.colours import ThemeName, Tint
from klantreis.ui.theme import Look
from klantreis.ui.tokens import Tokens

# Parts of the width and height of the picture: how a hill lies from one side to the other.
_HILLS = ((0.60, 0.14, 0.34, 0.60), (0.62, 0.50, 0.78, 0.42), (0.86, 0.64, 0.62, 0.74))
# Not with the letters: the bigger those are, the more they need the room.
_HIGH_PX = 272
# The road, from near to far, and how wide it is there.
_ROAD = ((0.16, 1.12), (0.34, 0.76), (0.66, 1.06), (0.54, 0.80), (0.49, 0.69), (0.62, 0.70))
_ROAD_END = (0.685, 0.655)
_ROAD_NEAR, _ROAD_FAR = 0.24, 0.025
_ROAD_PARTS = 60
_SIGHTS = (
    ("deciduous-tree", 0.11, 0.47, 0.36),
    ("deciduous-tree", 0.17, 0.55, 0.26),
    ("house-with-garden", 0.70, 0.50, 0.34),
    ("bicycle", 0.36, 0.72, 0.24),
    ("tulip", 0.885, 0.82, 0.19),
    ("tulip", 0.92, 0.87, 0.19),
)
_SUN, _MOON = ("sun", 0.84, 0.24, 0.30), ("crescent-moon", 0.84, 0.24, 0.30)


class Landscape(QWidget):
    """Only to look at: it takes no focus and has nothing to say."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setFixedHeight(_HIGH_PX)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        tokens = self._look.tokens
        frame = QPainterPath()
        frame.addRoundedRect(QRectF(self.rect()), *(2 * (tokens.sizes.card_radius,)))
        painter.setClipPath(frame)
        sky, *grounds = _grounds(tokens)
        painter.fillPath(frame, QColor(sky.ground))
        for hill, tint in zip(_HILLS, grounds, strict=True):
            self._paint_hill(painter, hill, tint)
        self._paint_road(painter)
        light = _MOON if tokens.theme is ThemeName.DARK else _SUN
        for name, across, down, size in (light, *_SIGHTS):
            self._paint_sight(painter, name, QPointF(across, down), size)
        if tokens.theme is ThemeName.CONTRAST:
            painter.strokePath(frame, QPen(QColor(tokens.colours.line), 2 * tokens.sizes.edge))

    def _paint_hill(
        self, painter: QPainter, hill: tuple[float, float, float, float], tint: Tint
    ) -> None:
        start, first, second, end = hill
        path = QPainterPath(self._at(-0.02, start))
        path.cubicTo(self._at(0.3, first), self._at(0.6, second), self._at(1.02, end))
        path.lineTo(self._at(1.02, 1.1))
        path.lineTo(self._at(-0.02, 1.1))
        path.closeSubpath()
        painter.fillPath(path, QColor(tint.ground))
        painter.strokePath(path, self._pen(tint))

    def _paint_road(self, painter: QPainter) -> None:
        places = [self._at(*place) for place in (*_ROAD, _ROAD_END)]
        middle = QPainterPath(places[0])
        middle.cubicTo(*places[1:4])
        middle.cubicTo(*places[4:7])
        near, far = [], []
        for part in range(_ROAD_PARTS + 1):
            along = part / _ROAD_PARTS
            at, angle = middle.pointAtPercent(along), radians(middle.angleAtPercent(along))
            # Far away is narrow: the square makes it so early.
            half = self.height() / 2 * (_ROAD_FAR + (_ROAD_NEAR - _ROAD_FAR) * (1 - along) ** 2)
            aside = QPointF(sin(angle) * half, cos(angle) * half)
            near.append(at + aside)
            far.append(at - aside)
        road = QPainterPath()
        road.addPolygon(QPolygonF([*near, *reversed(far)]))
        road.closeSubpath()
        colours = self._look.tokens.colours
        painter.fillPath(road, QColor(colours.card))
        painter.strokePath(road, self._pen(colours.peach))

    def _pen(self, tint: Tint) -> QPen:
        tokens = self._look.tokens
        colour = tint.edge if tokens.theme is ThemeName.CONTRAST else tint.shade
        return QPen(QColor(colour), tokens.sizes.edge)

    def _paint_sight(self, painter: QPainter, name: str, at: QPointF, size: float) -> None:
        px = round(self.height() * size)
        drawn = self._look.icons.picture(name, size_px=px, ratio=self.devicePixelRatioF())
        middle = self._at(at.x(), at.y())
        painter.drawPixmap(round(middle.x() - px / 2), round(middle.y() - px / 2), drawn)

    def _at(self, across: float, down: float) -> QPointF:
        """A place in the picture; from the right when reading starts there."""
        if self.isRightToLeft():
            across = 1 - across
        return QPointF(across * self.width(), down * self.height())


def _grounds(tokens: Tokens) -> tuple[Tint, Tint, Tint, Tint]:
    """Sky and three hills, far to near; in the dark it is night."""
    colours = tokens.colours
    if tokens.theme is ThemeName.DARK:
        return colours.lilac, colours.private, colours.mint, colours.peach
    return colours.honey, colours.lilac, colours.mint, colours.peach
