# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""A pen that is moved with the arrow keys, for who draws without a mouse."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from klantreis.ui.pictures.strokes import Dot
from klantreis.ui.tokens import Tokens

_STEP, _BIG_STEP = 0.01, 0.05
_WAYS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


@dataclass(frozen=True, slots=True)
class PenTip:
    """Where the pen is, in parts of the width of the paper, and whether it is on it.

    It is shown to who uses it, and to nobody else.
    """

    across: float = 0.5
    down: float = 0.375
    is_down: bool = False
    is_shown: bool = False

    @property
    def dot(self) -> Dot:
        """Where it draws."""
        return Dot(self.across, self.down)

    def moved(self, key: Qt.Key, *, is_big: bool, high: float) -> "PenTip":
        """After *key*; it stays on paper that is *high*."""
        across, down = _WAYS[key]
        step = _BIG_STEP if is_big else _STEP
        return replace(
            self,
            is_shown=True,
            across=min(max(self.across + across * step, 0.0), 1.0),
            down=min(max(self.down + down * step, 0.0), high),
        )


def is_arrow(key: int) -> bool:
    """Whether *key* moves the pen."""
    return key in _WAYS


def paint_tip(painter: QPainter, tip: PenTip, *, paper: QRectF, tokens: Tokens) -> None:
    """Show *tip*: an open ring above the paper, a full one on it. Seen on any colour."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    scale = paper.width()
    middle = QPointF(paper.x() + tip.across * scale, paper.y() + tip.down * scale)
    radius = tokens.sizes.icon / 2
    dark = QColor(Qt.GlobalColor.black)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for colour, wide in ((QColor(Qt.GlobalColor.white), 3.0), (dark, 1.0)):
        painter.setPen(QPen(colour, tokens.sizes.edge * wide))
        painter.drawEllipse(middle, radius, radius)
    if tip.is_down:
        painter.setBrush(dark)
        painter.drawEllipse(middle, radius / 3, radius / 3)
    painter.restore()
