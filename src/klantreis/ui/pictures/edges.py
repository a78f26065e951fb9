# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The edge of a picture; under the focus it becomes the ring that every control has."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from klantreis.ui.tokens import Tokens


def paint_edge(painter: QPainter, place: QRectF, *, tokens: Tokens, is_focused: bool) -> None:
    """Paint it around *place*, not over it; there must be as much room as the ring is wide."""
    edge = tokens.sizes.ring if is_focused else tokens.sizes.edge
    colour = tokens.colours.focus if is_focused else tokens.colours.control_line
    painter.setPen(QPen(QColor(colour), edge, j=Qt.PenJoinStyle.MiterJoin))
    half = edge / 2
    painter.drawRect(place.adjusted(-half, -half, half, half))
