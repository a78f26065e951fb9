# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The finished part of a drawing, painted once and kept ready for the screen.

A stroke of 200 dots takes 1.6 ms to paint. What would take long is painted beside the GUI thread,
and until it is there the screen shows what it showed.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QObject, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter

from klantreis.domain.problems import KlantreisError
from klantreis.ui.pictures.aside import Aside
from klantreis.ui.pictures.painting import Drawn, paint, paint_strokes
from klantreis.ui.pictures.strokes import Mark, Stroke
from klantreis.ui.signals import Tells, tells

# Some 25 ms of painting.
_MOST_DOTS = 3000


@dataclass(frozen=True, slots=True)
class View:
    """A drawing as it should stand on the screen: *size* in dots of the screen."""

    drawn: Drawn
    size: QSize
    ratio: float
    paper: QRectF

    def is_as(self, other: "View") -> bool:
        """Whether *other* is the same but for its strokes."""
        mine, its = (
            (one.size, one.ratio, one.paper, one.drawn.under.cacheKey()) for one in (self, other)
        )
        return mine == its


class Backing(QObject):
    """Gives the pixels of a view."""

    # What was painted aside is there: ask again.
    came: Tells[()] = tells()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._aside = Aside(self)
        self._made: tuple[View, QImage] | None = None

    def pixels(self, view: View) -> QImage:
        """*view* painted; the last one as long as this one is still being painted."""
        left = self._left_to_paint(view)
        if left is not None and _is_quick(left):
            self._paint_on(view, left)
        elif _is_quick(view.drawn.sheet.marks):
            self._made = _painted(view)
        elif not self._aside.is_busy:
            self._aside.ask(_painted, view, then=self._keep, otherwise=self._pass_over)
        return QImage() if self._made is None else self._made[1]

    def _left_to_paint(self, view: View) -> tuple[Stroke, ...] | None:
        """What must be added to what there is; None when that does not serve."""
        if self._made is None or not view.is_as(self._made[0]):
            return None
        made, marks = self._made[0].drawn.sheet.marks, view.drawn.sheet.marks
        left = tuple(mark for mark in marks[len(made) :] if isinstance(mark, Stroke))
        has_only_more = marks[: len(made)] == made and len(made) + len(left) == len(marks)
        return left if has_only_more else None

    def _paint_on(self, view: View, left: tuple[Stroke, ...]) -> None:
        if self._made is not None and left:
            image = self._made[1]
            painter = QPainter(image)
            paint_strokes(painter, left, view.paper)
            painter.end()
            self._made = (view, image)

    def _keep(self, made: tuple[View, QImage]) -> None:
        self._made = made
        self.came.emit()

    def _pass_over(self, _problem: KlantreisError) -> None:
        """No memory for it: the screen goes on showing what it showed."""


def _painted(view: View) -> tuple[View, QImage]:
    image = QImage(view.size, QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(view.ratio)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    paint(painter, view.drawn, view.paper)
    painter.end()
    return view, image


def _is_quick(marks: Iterable[Mark]) -> bool:
    return sum(len(mark.dots) for mark in marks if isinstance(mark, Stroke)) <= _MOST_DOTS
