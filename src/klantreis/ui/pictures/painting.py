# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Paints a drawing: on the screen and in the file by the same strokes, in the same colours.

The colours are not of the theme: a red house stays red, on white paper, whoever looks at it.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen

from klantreis.ui.pictures.shrinking import LONGEST_PX, on_white, open_picture, png_bytes
from klantreis.ui.pictures.strokes import (
    PLAIN_PRESS,
    USUAL_HIGH,
    Dot,
    Ink,
    Nib,
    Sheet,
    Stroke,
)

_INKS = {
    Ink.BLACK: (0, 0, 0),
    Ink.BROWN: (121, 72, 34),
    Ink.RED: (204, 32, 40),
    Ink.ORANGE: (240, 125, 0),
    Ink.YELLOW: (250, 205, 20),
    Ink.GREEN: (30, 132, 60),
    Ink.BLUE: (25, 90, 190),
    Ink.PURPLE: (120, 50, 160),
    Ink.RUBBER: (255, 255, 255),
}
# Parts of the width of the paper.
_NIBS = {Nib.THIN: 0.004, Nib.MIDDLE: 0.010, Nib.THICK: 0.024}
# A rubber as thin as a pen rubs nothing out.
_RUBBER_TIMES = 2.5


@dataclass(frozen=True, slots=True)
class Drawn:
    """A drawing as it is now: what lay under it, and the strokes. May go to any thread."""

    sheet: Sheet = field(default_factory=Sheet)
    under: QImage = field(default_factory=QImage)

    @property
    def high(self) -> float:
        """How high the paper is, in parts of its width."""
        return USUAL_HIGH if self.under.isNull() else self.under.height() / self.under.width()

    @property
    def is_blank(self) -> bool:
        """Whether it is white paper."""
        return self.sheet.is_blank and (self.under.isNull() or self.sheet.is_bare)


def png_of(drawn: Drawn) -> bytes:
    """A PNG of *drawn* on white paper. Takes up to half a second: not on the GUI thread."""
    shape = QSize(LONGEST_PX, max(round(LONGEST_PX * drawn.high), 1))
    limit = QSize(LONGEST_PX, LONGEST_PX)
    size = shape.scaled(limit, Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSize(1, 1))
    paper = QImage(size, QImage.Format.Format_RGB32)
    painter = QPainter(paper)
    paint(painter, drawn, QRectF(0, 0, size.width(), size.height()))
    painter.end()
    return png_bytes(paper)


def paper_of(png: bytes) -> QImage:
    """A drawing or photo to draw on. Raises BadFormat as `open_picture`."""
    return on_white(open_picture(png))


def paint(painter: QPainter, drawn: Drawn, paper: QRectF) -> None:
    """All of *drawn* where *paper* is."""
    painter.fillRect(paper, Qt.GlobalColor.white)
    if not drawn.under.isNull() and not drawn.sheet.is_bare:
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(paper, drawn.under)
    paint_strokes(painter, drawn.sheet.strokes(), paper)


def paint_strokes(painter: QPainter, strokes: Iterable[Stroke], paper: QRectF) -> None:
    """*strokes* where *paper* is, and not beside it."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setClipRect(paper)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for stroke in strokes:
        _paint_stroke(painter, stroke, paper)
    painter.restore()


def colour_of(ink: Ink) -> QColor:
    """The colour of *ink* on paper."""
    return QColor(*_INKS[ink])


def width_of(ink: Ink, nib: Nib) -> float:
    """How wide *nib* draws with *ink*, in parts of the width of the paper."""
    return _NIBS[nib] * (_RUBBER_TIMES if ink is Ink.RUBBER else 1)


def _paint_stroke(painter: QPainter, stroke: Stroke, paper: QRectF) -> None:
    usual = width_of(stroke.ink, stroke.nib) * paper.width()
    round_ = (Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    pen = QPen(colour_of(stroke.ink), usual, Qt.PenStyle.SolidLine, *round_)
    painter.setPen(pen)
    places = [_place(dot, paper) for dot in stroke.dots]
    presses = {dot.press for dot in stroke.dots}
    if len(places) == 1:
        pen.setWidthF(usual * (PLAIN_PRESS + stroke.dots[0].press))
        painter.setPen(pen)
        painter.drawPoint(places[0])
    elif presses == {PLAIN_PRESS}:
        painter.drawPath(_smooth(places))
    else:
        for (start, end), dot in zip(pairwise(places), stroke.dots[1:], strict=True):
            pen.setWidthF(usual * (PLAIN_PRESS + dot.press))
            painter.setPen(pen)
            painter.drawLine(start, end)


def _smooth(places: list[QPointF]) -> QPainterPath:
    """A line without corners: each place bends it, halves of the way lie on it."""
    path = QPainterPath(places[0])
    for bend, after in pairwise(places[1:]):
        path.quadTo(bend, (bend + after) / 2)
    path.lineTo(places[-1])
    return path


def _place(dot: Dot, paper: QRectF) -> QPointF:
    scale = paper.width()
    return QPointF(paper.x() + dot.across * scale, paper.y() + dot.down * scale)
