# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The landscape of a journey: sky, hills, a house where it starts, the ways through it."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPainterPath, QPen

from klantreis.look.colours import ThemeName, Tint
from klantreis.ui.painted.way import Stretch, Ways
from klantreis.ui.theme import Look

# Parts of the height: how a hill lies from one side to the other.
_HILLS = ((0.42, 0.20, 0.40, 0.36), (0.52, 0.42, 0.66, 0.40), (0.86, 0.70, 0.84, 0.74))
# A tree or a flower: how far along, how far down, how big, in parts of the height.
_SIGHTS = (
    ("deciduous-tree", 0.06, 0.30, 0.15),
    ("deciduous-tree", 0.26, 0.325, 0.13),
    ("deciduous-tree", 0.37, 0.31, 0.15),
    ("deciduous-tree", 0.48, 0.33, 0.11),
    ("deciduous-tree", 0.63, 0.345, 0.11),
    ("deciduous-tree", 0.81, 0.34, 0.13),
    ("houses", 0.89, 0.33, 0.13),
    ("tulip", 0.035, 0.80, 0.08),
    ("tulip", 0.075, 0.86, 0.08),
    ("tulip", 0.35, 0.76, 0.07),
    ("tulip", 0.56, 0.78, 0.07),
    ("tulip", 0.94, 0.80, 0.08),
    ("tulip", 0.97, 0.87, 0.08),
)


def paint_country(painter: QPainter, place: QRectF, look: Look, *, from_right: bool) -> None:
    """Sky and hills within a soft frame; at night when the theme is dark."""
    tokens = look.tokens
    frame = QPainterPath()
    frame.addRoundedRect(place, tokens.sizes.card_radius, tokens.sizes.card_radius)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setClipPath(frame)
    colours = tokens.colours
    is_dark = tokens.theme is ThemeName.DARK
    sky = colours.lilac if is_dark else colours.honey
    grounds = (
        (colours.private, colours.mint, colours.peach)
        if is_dark
        else (colours.lilac, colours.mint, colours.peach)
    )
    painter.fillPath(frame, QColor(sky.ground))
    for hill, tint in zip(_HILLS, grounds, strict=True):
        _paint_hill(painter, place, hill, tint, look, from_right=from_right)
    if tokens.theme is ThemeName.CONTRAST:
        pen = QPen(QColor(colours.line), 2 * tokens.sizes.edge)
        painter.strokePath(frame, pen)


def paint_sights(
    painter: QPainter, place: QRectF, taken: Sequence[QRectF], look: Look, *, from_right: bool
) -> None:
    """Sun or moon, and what stands along the way; nothing where it would hide or be hidden."""
    light = "crescent-moon" if look.tokens.theme is ThemeName.DARK else "sun"
    for name, along, down, part in ((light, 0.93, 0.14, 0.13), *_SIGHTS):
        px = round(place.height() * part)
        across = place.width() * (1 - along if from_right else along)
        middle = QPointF(across, place.height() * down)
        around = QRectF(0, 0, px, px)
        around.moveCenter(middle)
        if not any(around.intersects(one) for one in taken):
            paint_sight(painter, name, middle, look=look, px=px)


def paint_sight(painter: QPainter, name: str, middle: QPointF, *, look: Look, px: int) -> None:
    """A picture with its middle there."""
    ratio = painter.device().devicePixelRatio()
    drawn = look.icons.picture(name, size_px=px, ratio=ratio)
    painter.drawPixmap(middle - QPointF(px / 2, px / 2), drawn)


def paint_thought(painter: QPainter, stretch: Stretch, look: Look) -> None:
    """The way that was thought of: straight, in dots."""
    colours, sizes = look.tokens.colours, look.tokens.sizes
    dots = QPen(QColor(colours.quiet), sizes.edge * 2)
    dots.setCapStyle(Qt.PenCapStyle.RoundCap)
    dots.setDashPattern([0.1, 3.0])
    painter.setPen(dots)
    start, end = (QPointF(across, stretch.level) for across in (stretch.start, stretch.end))
    painter.drawLine(start, end)


def paint_gone(painter: QPainter, ways: Ways, look: Look) -> None:
    """The way that was gone: broad and winding, with side paths that end softly."""
    colours, sizes = look.tokens.colours, look.tokens.sizes
    broad = sizes.gap
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for aside in ways.asides:
        painter.strokePath(aside, _fading(aside, QColor(colours.honey.edge), broad * 0.5))
        painter.strokePath(aside, _fading(aside, QColor(colours.card), broad * 0.3))
    for colour, width in ((colours.teal_ink, broad), (colours.card, broad * 0.6)):
        pen = QPen(QColor(colour), width)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.strokePath(ways.gone, pen)


def _fading(path: QPainterPath, colour: QColor, width: float) -> QPen:
    away = QColor(colour)
    away.setAlpha(0)
    ramp = QLinearGradient(path.pointAtPercent(0), path.pointAtPercent(1))
    ramp.setColorAt(0, colour)
    ramp.setColorAt(0.5, colour)
    ramp.setColorAt(1, away)
    pen = QPen(ramp, width)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    return pen


def _paint_hill(
    painter: QPainter,
    place: QRectF,
    hill: tuple[float, float, float, float],
    tint: Tint,
    look: Look,
    *,
    from_right: bool,
) -> None:
    start, first, second, end = hill
    if from_right:
        start, first, second, end = end, second, first, start
    wide, high = place.width(), place.height()
    path = QPainterPath(QPointF(-wide * 0.02, high * start))
    path.cubicTo(
        QPointF(wide * 0.3, high * first),
        QPointF(wide * 0.6, high * second),
        QPointF(wide * 1.02, high * end),
    )
    path.lineTo(wide * 1.02, high * 1.1)
    path.lineTo(-wide * 0.02, high * 1.1)
    path.closeSubpath()
    tokens = look.tokens
    painter.fillPath(path, QColor(tint.ground))
    is_sharp = tokens.theme is ThemeName.CONTRAST
    painter.strokePath(path, QPen(QColor(tint.edge if is_sharp else tint.shade), tokens.sizes.edge))
