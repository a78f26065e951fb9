# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""A card that is one button: a sign, a title and a few lines, as wide as the page."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import (
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
)

from klantreis.ui.fonts import reading_font
from klantreis.ui.kinds import Kind, make
from klantreis.ui.pieces.breaking import breakable
from klantreis.ui.pieces.marked import MarkedButton
from klantreis.ui.theme import Look
from klantreis.ui.tokens import TintName
from klantreis.words.pictograms import FOLLOWS_READING, Pictogram

_NO_HEIGHT = 100_000


@dataclass(frozen=True, slots=True)
class Face:
    """What a card shows: a sign, above the title a small line, the title, and lines below it.

    *picture* names a picture in its own colours that stands in the place of the sign.
    """

    sign: Pictogram
    title: str
    over: str = ""
    lines: Sequence[str] = ()
    tint: TintName = TintName.MINT
    picture: str = ""


class WideButton(MarkedButton):
    """A real button: keyboard, focus and its name for a screen reader come with it.

    One that is checkable shows a check mark when it is chosen: never by colour alone.
    """

    def __init__(self, face: Face, look: Look, *, mark: str = "") -> None:
        super().__init__(mark)
        self._face = face
        self._look = look
        make(self, Kind.WIDE, tint=None)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    @property
    def face(self) -> Face:
        """What it shows."""
        return self._face

    def hasHeightForWidth(self) -> bool:
        return True

    def sizeHint(self) -> QSize:
        """On one line where that is not too long."""
        widest = max(
            (QFontMetrics(font).horizontalAdvance(text) for font, text, _ in self._parts()),
            default=0,
        )
        width = self._sides() + min(widest + 2, self._look.tokens.sizes.text * 22)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Wide enough for the longest word up to a line; longer words break."""
        sizes = self._look.tokens.sizes
        least = self._sides() + sizes.text * 6
        return QSize(least, sizes.big_icon + 2 * sizes.gap)

    def heightForWidth(self, width: int) -> int:
        sizes = self._look.tokens.sizes
        room = QRect(0, 0, max(width - self._sides(), 1), _NO_HEIGHT)
        words = sum(
            QFontMetrics(font).boundingRect(room, self._flags(), text).height()
            for font, text, _ in self._parts()
        )
        return max(words, sizes.big_icon) + 2 * sizes.gap

    def paintEvent(self, _event: QPaintEvent) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_PushButtonBevel, option)
        self._paint_sign(painter)
        self._paint_words(painter)
        if self.isChecked():
            self._paint_check(painter)

    def _parts(self) -> list[tuple[QFont, str, str]]:
        sizes, colours = self._look.tokens.sizes, self._look.tokens.colours
        face = self._face
        small, plain = reading_font(sizes.small), reading_font(sizes.text)
        parts = [(reading_font(sizes.text, is_bold=True), face.title, colours.ink)]
        if face.over:
            parts.insert(0, (small, face.over, colours.quiet))
        parts.extend((plain, line, colours.ink) for line in face.lines if line)
        return [(font, breakable(text), ink) for font, text, ink in parts if text]

    def _sides(self) -> int:
        """What is beside the words: the sign, the air, and room for the check mark."""
        sizes = self._look.tokens.sizes
        check = sizes.icon + sizes.gap if self.isCheckable() else 0
        return sizes.big_icon + 3 * sizes.gap + check

    def _paint_sign(self, painter: QPainter) -> None:
        sizes, tint = self._look.tokens.sizes, self._look.tokens.colours.tint(self._face.tint)
        mark = self._mirrored(QRect(sizes.gap, 0, sizes.big_icon, sizes.big_icon))
        mark.moveTop((self.height() - mark.height()) // 2)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tint.ground))
        painter.drawEllipse(mark)
        drawn = self._sign_drawn(sizes.big_icon * 5 // 8)
        side = sizes.big_icon * 5 // 8
        painter.drawPixmap(
            mark.x() + (mark.width() - side) // 2, mark.y() + (mark.height() - side) // 2, drawn
        )

    def _sign_drawn(self, side: int) -> QPixmap:
        icons, ratio = self._look.icons, self.devicePixelRatioF()
        if self._face.picture:
            return icons.picture(self._face.picture, size_px=side, ratio=ratio)
        return icons.pictogram(
            self._face.sign,
            self._look.tokens.colours.tint(self._face.tint).tone,
            size_px=side,
            ratio=ratio,
            is_mirrored=self.isRightToLeft() and self._face.sign in FOLLOWS_READING,
        )

    def _paint_words(self, painter: QPainter) -> None:
        sizes = self._look.tokens.sizes
        across = sizes.big_icon + 2 * sizes.gap
        room = QRect(across, 0, self.width() - self._sides(), _NO_HEIGHT)
        heights = [
            QFontMetrics(font).boundingRect(room, self._flags(), text).height()
            for font, text, _ in self._parts()
        ]
        top = (self.height() - sum(heights)) // 2
        for (font, text, ink), high in zip(self._parts(), heights, strict=True):
            painter.setFont(font)
            painter.setPen(QColor(ink))
            place = self._mirrored(QRect(across, top, room.width(), high))
            painter.drawText(place, self._flags(), text)
            top += high

    def _paint_check(self, painter: QPainter) -> None:
        sizes = self._look.tokens.sizes
        place = self._mirrored(
            QRect(self.width() - sizes.gap - sizes.icon, 0, sizes.icon, sizes.icon)
        )
        place.moveTop((self.height() - sizes.icon) // 2)
        drawn = self._look.icons.pictogram(
            Pictogram.YES,
            self._look.tokens.colours.teal_tone,
            size_px=sizes.icon,
            ratio=self.devicePixelRatioF(),
        )
        painter.drawPixmap(place.topLeft(), drawn)

    def _mirrored(self, room: QRect) -> QRect:
        if not self.isRightToLeft():
            return room
        return QRect(self.width() - room.x() - room.width(), room.y(), room.width(), room.height())

    def _flags(self) -> int:
        side = Qt.AlignmentFlag.AlignRight if self.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
        return int(side | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap)
