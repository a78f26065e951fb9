# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""One day of a month: its number, and small signs of what there is."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent

from klantreis.look.colours import Tint
from klantreis.ui.fonts import reading_font
from klantreis.ui.painted.lettering import height_of
from klantreis.ui.painted.painted_button import PaintedButton
from klantreis.ui.signals import Tells, tells
from klantreis.ui.theme import Look
from klantreis.words.pictograms import Pictogram

# What is asked by key: so many days, weeks or months on.
_KEYS = {
    Qt.Key.Key_Left.value: ("day", -1),
    Qt.Key.Key_Right.value: ("day", 1),
    Qt.Key.Key_Up.value: ("row", -1),
    Qt.Key.Key_Down.value: ("row", 1),
    Qt.Key.Key_PageUp.value: ("month", -1),
    Qt.Key.Key_PageDown.value: ("month", 1),
}


class DayCell(PaintedButton):
    """Calm when there is nothing: a day owes nobody a word."""

    opened: Tells[date] = tells(object)
    # From which day; "day", "row" or "month"; and how many on.
    went: Tells[date, str, int] = tells(object, str, int)

    def __init__(
        self, day: date, *, above: str, below: str, signs: Sequence[Pictogram], look: Look
    ) -> None:
        super().__init__(str(day.day), look)
        self.day = day
        self._above = above
        self._below = below
        self._signs = tuple(signs)
        self.clicked.connect(self._open)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() not in _KEYS:
            super().keyPressEvent(event)
            return
        what, way = _KEYS[event.key()]
        if what == "day" and self.isRightToLeft():
            way = -way
        self.went.emit(self.day, what, way)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        sizes = self._look.tokens.sizes
        tint = self._tint()
        radius = min(sizes.field_radius, self.height() / 2)
        self.paint_ground(painter, QRectF(self.rect()), tint, radius=radius)
        pad = sizes.gap // 2
        top = pad
        if self._above:
            top = self._paint_words(painter, self._above, top, is_bold=False)
        top = self._paint_words(painter, str(self.day.day), top, is_bold=True)
        if self._below:
            self._paint_words(painter, self._below, top, is_bold=False)
        self._paint_signs(painter, tint)

    def _tint(self) -> Tint:
        colours = self._look.tokens.colours
        if self._signs:
            return colours.mint
        ground = colours.card if self._below else colours.paper
        edge = colours.teal_ink if self._below else colours.line
        return Tint(ground, colours.teal_ink, edge, colours.line)

    def _paint_words(self, painter: QPainter, words: str, top: int, *, is_bold: bool) -> int:
        sizes, colours = self._look.tokens.sizes, self._look.tokens.colours
        font = reading_font(sizes.text if is_bold else sizes.small, is_bold=is_bold)
        high, pad = height_of(1, font), sizes.gap // 2
        painter.setFont(font)
        painter.setPen(QColor(colours.ink if is_bold else colours.quiet))
        side = Qt.AlignmentFlag.AlignRight if self.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
        flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QRectF(pad, top, self.width() - 2 * pad, high), flags, words)
        return top + high

    def _paint_signs(self, painter: QPainter, tint: Tint) -> None:
        if not self._signs:
            return
        sizes = self._look.tokens.sizes
        pad, icon = sizes.gap // 2, sign_px(self._look)
        for number, sign in enumerate(self._signs):
            left = pad + number * (icon + pad // 2)
            if self.isRightToLeft():
                left = self.width() - left - icon
            drawn = self._look.icons.pictogram(
                sign, tint.tone, size_px=icon, ratio=self.devicePixelRatioF()
            )
            painter.drawPixmap(left, self.height() - icon - pad, drawn)

    def _open(self) -> None:
        self.opened.emit(self.day)


def sign_px(look: Look) -> int:
    """How big a sign on a day is."""
    return look.tokens.sizes.icon


def cell_width(look: Look) -> int:
    """The least that four signs beside each other need."""
    pad = look.tokens.sizes.gap // 2
    return 4 * sign_px(look) + 3 * (pad // 2) + pad + pad // 2


def cell_height(look: Look, *, has_weekday: bool) -> int:
    """Room for the number, a word below it, the signs, and the weekday where that stands above."""
    sizes = look.tokens.sizes
    small = height_of(2 if has_weekday else 1, reading_font(sizes.small))
    number = height_of(1, reading_font(sizes.text, is_bold=True))
    return small + number + sign_px(look) + sizes.gap * 3 // 2
