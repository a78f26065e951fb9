# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Paints the rows of a long list: cards as everywhere, all of one height, days beside them."""

from dataclasses import replace
from enum import Enum, auto

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import QWidget

from klantreis.ui.fonts import reading_font
from klantreis.ui.lists.items import DayMark, Item
from klantreis.ui.lists.model import RowModel
from klantreis.ui.painted.lettering import height_of, lines_of
from klantreis.ui.pieces.wide import Face, FacePainter
from klantreis.ui.theme import Look

_TITLE_LINES = 2
# In widths of a letter: a day beside a card, and how wide a list is that has room for both.
_DAY_WIDE, _ROOM_FOR_BOTH = 8, 24


class RowState(Enum):
    """How somebody is at a row."""

    PLAIN = auto()
    UNDER_POINTER = auto()
    HAS_KEYBOARD = auto()


class RowPainter:
    """Words never end in the middle of a line: what does not fit ends in dots, and opens whole."""

    def __init__(self, view: QWidget, rows: RowModel, look: Look, *, has_days: bool) -> None:
        self._view = view
        self._rows = rows
        self._look = look
        self._has_days = has_days

    @property
    def row_height(self) -> int:
        """How high each row is, with the air below its card."""
        sizes = self._look.tokens.sizes
        over = height_of(1, reading_font(sizes.small))
        title = height_of(_TITLE_LINES, reading_font(sizes.text, is_bold=True))
        words = max(over + title, sizes.big_icon)
        return max(words + 3 * sizes.gap // 2, sizes.target) + self._air

    def paint(self, painter: QPainter, room: QRect, number: int, state: RowState) -> None:
        """Paint row *number* in its *room*."""
        item = self._rows.item(number)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        beside = self._beside(room.width())
        if beside:
            mark = item.day if item is not None else None
            day = self._mirrored(room, 0, beside)
            self._paint_day(painter, day, mark, is_first=number == 0)
        card = self._mirrored(room, beside, room.width() - beside)
        card.setHeight(card.height() - self._air)
        if item is not None:
            self._paint_ground(painter, card, state)
            self._paint_face(painter, card, item, has_day_beside=bool(beside))
        elif self._rows.is_coming(number):
            self._paint_ground(painter, card, state)
            self._paint_coming(painter, card)
        painter.restore()

    @property
    def _air(self) -> int:
        return self._look.tokens.sizes.gap // 2

    def _beside(self, width: int) -> int:
        text = self._look.tokens.sizes.text
        has_room = self._has_days and width >= _ROOM_FOR_BOTH * text
        return _DAY_WIDE * text + self._knot_room if has_room else 0

    @property
    def _knot_room(self) -> int:
        return self._look.tokens.sizes.gap * 2

    def _mirrored(self, room: QRect, left: int, wide: int) -> QRect:
        start = room.right() + 1 - left - wide if self._view.isRightToLeft() else room.x() + left
        return QRect(start, room.y(), wide, room.height())

    def _paint_ground(self, painter: QPainter, card: QRect, state: RowState) -> None:
        colours, sizes = self._look.tokens.colours, self._look.tokens.sizes
        edge, colour = sizes.edge, colours.line
        if state is RowState.UNDER_POINTER:
            colour = colours.teal
        elif state is RowState.HAS_KEYBOARD:
            edge, colour = sizes.ring, colours.focus
        painter.setPen(QPen(QColor(colour), edge))
        painter.setBrush(QColor(colours.card))
        half = edge / 2
        inside = QRectF(card).adjusted(half, half, -half, -half)
        radius = min(sizes.card_radius, card.height() / 2)
        painter.drawRoundedRect(inside, radius, radius)

    def _paint_face(
        self, painter: QPainter, card: QRect, item: Item, *, has_day_beside: bool
    ) -> None:
        face = item.face
        if item.day is not None and not has_day_beside:
            told = " · ".join(part for part in (" ".join(item.day.lines), face.over) if part)
            face = replace(face, over=told)
        brush = self._brush(face)
        brush.paint_sign(painter, card)
        sizes = self._look.tokens.sizes
        across = sizes.big_icon + 2 * sizes.gap
        wide = card.width() - across - sizes.gap
        words = [
            (font, line, ink)
            for font, text, ink in brush.words()
            for line in self._lines(text, font, wide, is_title=text == face.title)
        ]
        top = card.y() + (card.height() - sum(height_of(1, font) for font, _, _ in words)) // 2
        for font, line, ink in words:
            high = height_of(1, font)
            place = brush.mirrored(QRect(card.x() + across, top, wide, high), card)
            _write(painter, place, line, font=font, ink=ink, side=brush.side())
            top += high

    def _lines(self, text: str, font: QFont, wide: int, *, is_title: bool) -> tuple[str, ...]:
        return lines_of(text, font, width=wide, most=_TITLE_LINES if is_title else 1)

    def _paint_coming(self, painter: QPainter, card: QRect) -> None:
        """A card without words: they come in a moment."""
        sizes = self._look.tokens.sizes
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._look.tokens.colours.line))
        across, high = sizes.big_icon + 2 * sizes.gap, sizes.text // 2
        bar = self._mirrored(card, across, max(card.width() - across, 0) // 2)
        bar.setHeight(high)
        bar.moveTop(card.y() + (card.height() - high) // 2)
        painter.drawRect(bar)

    def _paint_day(
        self, painter: QPainter, room: QRect, mark: DayMark | None, *, is_first: bool
    ) -> None:
        colours, sizes = self._look.tokens.colours, self._look.tokens.sizes
        middle = room.y() + (room.height() - self._air) / 2
        knot = self._mirrored(room, room.width() - self._knot_room, self._knot_room)
        place = QPointF(knot.x() + knot.width() / 2, middle)
        painter.setPen(QPen(QColor(colours.teal_shade), sizes.ring * 2))
        top = middle if is_first else room.y()
        painter.drawLine(QPointF(place.x(), top), QPointF(place.x(), room.y() + room.height()))
        if mark is None or not mark.is_new:
            return
        painter.setPen(QPen(QColor(colours.teal_ink), sizes.edge * 2))
        painter.setBrush(QColor(colours.card))
        painter.drawEllipse(place, sizes.gap * 0.6, sizes.gap * 0.6)
        words = self._mirrored(room, 0, room.width() - self._knot_room)
        self._write_day(painter, words, mark, middle=middle)

    def _write_day(self, painter: QPainter, room: QRect, mark: DayMark, *, middle: float) -> None:
        colours, sizes = self._look.tokens.colours, self._look.tokens.sizes
        small, big = reading_font(sizes.small), reading_font(sizes.text, is_bold=True)
        # Weekday, day and year: the day itself is what somebody looks for.
        fonts = [big if number == 1 else small for number in range(len(mark.lines))]
        top = round(middle - sum(height_of(1, font) for font in fonts) / 2)
        # Beside the line, as what it belongs to.
        flag = Qt.AlignmentFlag
        side = flag.AlignLeft if self._view.isRightToLeft() else flag.AlignRight
        for font, text in zip(fonts, mark.lines, strict=True):
            line = "".join(lines_of(text, font, width=room.width(), most=1))
            place = QRect(room.x(), top, room.width(), height_of(1, font))
            ink = colours.ink if font is big else colours.quiet
            _write(painter, place, line, font=font, ink=ink, side=side)
            top += height_of(1, font)

    def _brush(self, face: Face) -> FacePainter:
        ratio = self._view.devicePixelRatioF()
        return FacePainter(face, self._look, ratio, is_from_right=self._view.isRightToLeft())


def _write(
    painter: QPainter, place: QRect, line: str, *, font: QFont, ink: str, side: Qt.AlignmentFlag
) -> None:
    painter.setFont(font)
    painter.setPen(QColor(ink))
    flags = side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
    painter.drawText(QRectF(place), int(flags), line)
