# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""A card with a sign before its words: a step, a mark on the way, something of a day."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen

from klantreis.domain.ids import EntryId
from klantreis.look.colours import TintName
from klantreis.ui.fonts import reading_font
from klantreis.ui.painted.entry_card import Carry, EntryCard
from klantreis.ui.painted.lettering import height_of, lines_of
from klantreis.ui.theme import Look
from klantreis.words.pictograms import FOLLOWS_READING, Pictogram


@dataclass(frozen=True, slots=True)
class Face:
    """What is seen of a card; *small* is a quiet line below the words, or nothing.

    Without a sign its picture shows one elsewhere.
    """

    words: str
    sign: Pictogram | None
    tint: TintName
    small: str = ""
    most_lines: int = 3
    is_open: bool = False


class WideCard(EntryCard):
    """Its name for a voice is given apart: it says more than there is room for."""

    def __init__(self, entry: EntryId, face: Face, *, look: Look, carry: Carry = Carry.NOT) -> None:
        super().__init__(entry, face.words, look=look, carry=carry)
        self._face = face
        # Each card is asked for its height a dozen times before it has its place.
        self._wrapped: dict[int, tuple[str, ...]] = {}

    def height_for(self, width: int) -> int:
        """How high the card is when it is *width* wide."""
        sizes = self._look.tokens.sizes
        small = height_of(1, reading_font(sizes.small)) if self._face.small else 0
        words = height_of(len(self._lines(width)), reading_font(sizes.text, is_bold=True))
        return max(words + small, _mark(self._look)) + 2 * _pad(self._look)

    def sizeHint(self) -> QSize:
        width = self._look.tokens.sizes.big_icon * 4
        return QSize(width, self.height_for(width))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        sizes, colours = self._look.tokens.sizes, self._look.tokens.colours
        tint = colours.tint(self._face.tint)
        self.paint_ground(
            painter,
            QRectF(self.rect()),
            replace(tint, ground=colours.card),
            radius=min(sizes.card_radius, self.height() / 2),
            is_open=self._face.is_open,
        )
        if self._face.sign is not None:
            self._paint_sign(painter, self._face.sign)
        lines = self._lines(self.width())
        painter.setFont(reading_font(sizes.text, is_bold=True))
        painter.setPen(QColor(colours.ink))
        line_high = painter.fontMetrics().lineSpacing()
        small_font = reading_font(sizes.small)
        small = height_of(1, small_font) if self._face.small else 0
        top = (self.height() - line_high * len(lines) - small) // 2
        for number, line in enumerate(lines):
            self._paint_line(painter, line, top + number * line_high)
        if self._face.small:
            painter.setFont(small_font)
            painter.setPen(QColor(colours.quiet))
            short = lines_of(self._face.small, small_font, width=self._room(self.width()), most=1)
            self._paint_line(painter, "".join(short), top + line_high * len(lines))

    def _paint_sign(self, painter: QPainter, sign: Pictogram) -> None:
        icon, pad = self._look.tokens.sizes.icon, _pad(self._look)
        tint = self._look.tokens.colours.tint(self._face.tint)
        drawn = self._look.icons.pictogram(
            sign,
            tint.tone,
            size_px=icon,
            ratio=self.devicePixelRatioF(),
            is_mirrored=self.isRightToLeft() and sign in FOLLOWS_READING,
        )
        mark = _mark(self._look)
        left = self.width() - pad - mark if self.isRightToLeft() else pad
        round_mark = QRectF(left, (self.height() - mark) / 2, mark, mark)
        painter.setBrush(QColor(tint.ground))
        painter.setPen(QPen(QColor(tint.shade), self._look.tokens.sizes.edge))
        painter.drawEllipse(round_mark)
        painter.drawPixmap(round_mark.center() - QPointF(icon / 2, icon / 2), drawn)

    def _paint_line(self, painter: QPainter, line: str, top: int) -> None:
        pad = _pad(self._look)
        left = pad if self.isRightToLeft() else pad + self._sign_room()
        high = painter.fontMetrics().lineSpacing()
        side = Qt.AlignmentFlag.AlignRight if self.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
        flags = side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        painter.drawText(QRectF(left, top, self._room(self.width()), high), flags, line)

    def _lines(self, width: int) -> tuple[str, ...]:
        font = reading_font(self._look.tokens.sizes.text, is_bold=True)
        room = self._room(width)
        if room not in self._wrapped:
            most = self._face.most_lines
            self._wrapped[room] = lines_of(self._face.words, font, width=room, most=most)
        return self._wrapped[room]

    def _room(self, width: int) -> int:
        return width - 2 * _pad(self._look) - self._sign_room()

    def _sign_room(self) -> int:
        return _pad(self._look) + _mark(self._look) if self._face.sign else 0


def _mark(look: Look) -> int:
    return look.tokens.sizes.icon * 8 // 5


def _pad(look: Look) -> int:
    return look.tokens.sizes.gap * 3 // 4
