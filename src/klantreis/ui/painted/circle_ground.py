# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The three soft rounds that people stand on."""

from collections.abc import Iterable

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from klantreis.look.colours import ThemeName
from klantreis.ui.painted.circle_arrows import paint_both
from klantreis.ui.painted.circle_places import Places
from klantreis.ui.painted.helper_disc import disc_across
from klantreis.ui.theme import Look


def paint_rounds(painter: QPainter, places: Places, middle: QPointF, look: Look) -> None:
    """The rings, the widest first, each on a ground of its own."""
    colours, sizes = look.tokens.colours, look.tokens.sizes
    is_sharp = look.tokens.theme is ThemeName.CONTRAST
    grounds = (colours.peach, colours.honey, colours.mint)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for ring, tint in reversed(tuple(zip(places.rounds, grounds, strict=False))):
        painter.setBrush(QColor(tint.ground))
        painter.setPen(QPen(QColor(tint.edge if is_sharp else tint.shade), sizes.edge))
        painter.drawEllipse(middle, ring.across, ring.down)


def paint_arrows(
    painter: QPainter, me: QRectF, both_ways: Iterable[tuple[QRect, bool, bool]], look: Look
) -> None:
    """What goes to each of them and what comes from them: where they stand, gives, gets."""
    across = disc_across(look)
    for place, gives, gets in both_ways:
        them = QRectF(0, 0, across, across)
        them.moveCenter(QPointF(place.center().x(), place.top() + across / 2))
        paint_both(painter, me, them, look=look, gives=gives, gets=gets)


def paint_shelf(painter: QPainter, place: QRect, look: Look) -> None:
    """A card with an open edge: who lies here waits for nothing."""
    colours, sizes = look.tokens.colours, look.tokens.sizes
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(QColor(colours.card))
    painter.setPen(QPen(QColor(colours.control_line), sizes.edge, Qt.PenStyle.DashLine))
    inside = place.adjusted(sizes.edge, sizes.edge, -sizes.edge, -sizes.edge)
    painter.drawRoundedRect(inside, sizes.card_radius, sizes.card_radius)
