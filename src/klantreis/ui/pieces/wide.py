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

from klantreis.look.colours import TintName
from klantreis.ui.fonts import reading_font
from klantreis.ui.kinds import Kind, make
from klantreis.ui.pieces.breaking import MAY_BREAK, breakable
from klantreis.ui.pieces.marked import MarkedButton
from klantreis.ui.theme import Look
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


@dataclass(frozen=True, slots=True)
class FacePainter:
    """Paints a face: on a button, or on a row of a long list.

    *ratio* is how many dots of the screen go in a pixel.
    """

    face: Face
    look: Look
    ratio: float
    is_from_right: bool

    def words(self) -> list[tuple[QFont, str, str]]:
        """What is written, from top to bottom: font, text and ink."""
        sizes, colours = self.look.tokens.sizes, self.look.tokens.colours
        face = self.face
        small, plain = reading_font(sizes.small), reading_font(sizes.text)
        parts = [(reading_font(sizes.text, is_bold=True), face.title, colours.ink)]
        if face.over:
            parts.insert(0, (small, face.over, colours.quiet))
        parts.extend((plain, line, colours.ink) for line in face.lines if line)
        return [(font, text, ink) for font, text, ink in parts if text]

    def paint_sign(self, painter: QPainter, room: QRect) -> None:
        """The sign where a card of this *room* has it, on its round ground."""
        sizes, tint = self.look.tokens.sizes, self.look.tokens.colours.tint(self.face.tint)
        mark = QRect(room.x() + sizes.gap, 0, sizes.big_icon, sizes.big_icon)
        mark.moveTop(room.y() + (room.height() - mark.height()) // 2)
        mark = self.mirrored(mark, room)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tint.ground))
        painter.drawEllipse(mark)
        side = sizes.big_icon * 5 // 8
        painter.drawPixmap(
            mark.x() + (mark.width() - side) // 2,
            mark.y() + (mark.height() - side) // 2,
            self._sign_drawn(side),
        )

    def mirrored(self, part: QRect, room: QRect) -> QRect:
        """*part* of *room*, on the other side where reading starts at the right."""
        if not self.is_from_right:
            return part
        left = room.x() + room.right() + 1 - part.x() - part.width()
        return QRect(left, part.y(), part.width(), part.height())

    def side(self) -> Qt.AlignmentFlag:
        """Where lines of words begin."""
        flag = Qt.AlignmentFlag
        return flag.AlignRight if self.is_from_right else flag.AlignLeft

    def _sign_drawn(self, side: int) -> QPixmap:
        icons = self.look.icons
        if self.face.picture:
            return icons.picture(self.face.picture, size_px=side, ratio=self.ratio)
        return icons.pictogram(
            self.face.sign,
            self.look.tokens.colours.tint(self.face.tint).tone,
            size_px=side,
            ratio=self.ratio,
            is_mirrored=self.is_from_right and self.face.sign in FOLLOWS_READING,
        )


class WideButton(MarkedButton):
    """A real button: keyboard, focus and its name for a screen reader come with it.

    One that is checkable shows a check mark when it is chosen: never by colour alone.
    """

    def __init__(self, face: Face, look: Look, *, mark: str = "") -> None:
        super().__init__(mark)
        self._face = face
        self._look = look
        # Layouts ask for heights dozens of times: together that was most of the time of a page.
        self._written: list[tuple[QFont, str, str]] = []
        self._heights: dict[int, list[int]] = {}
        self._longest_word = 0
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
        """Wide enough for the longest word; much longer words break."""
        sizes = self._look.tokens.sizes
        if self._longest_word == 0:
            self._longest_word = max(
                (
                    QFontMetrics(font).horizontalAdvance(word)
                    for font, text, _ in self._parts()
                    for word in text.replace(MAY_BREAK, " ").split()
                ),
                default=1,
            )
        least = self._sides() + max(self._longest_word + 2, sizes.text * 6)
        return QSize(least, sizes.big_icon + 2 * sizes.gap)

    def heightForWidth(self, width: int) -> int:
        sizes = self._look.tokens.sizes
        words = sum(self._heights_in(max(width - self._sides(), 1)))
        return max(words, sizes.big_icon) + 2 * sizes.gap

    def paintEvent(self, _event: QPaintEvent) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_PushButtonBevel, option)
        self._brush().paint_sign(painter, self.rect())
        self._paint_words(painter)
        if self.isChecked():
            self._paint_check(painter)

    def _brush(self) -> FacePainter:
        ratio = self.devicePixelRatioF()
        return FacePainter(self._face, self._look, ratio, is_from_right=self.isRightToLeft())

    def _parts(self) -> list[tuple[QFont, str, str]]:
        if not self._written:
            words = self._brush().words()
            self._written = [(font, breakable(text), ink) for font, text, ink in words]
        return self._written

    def _heights_in(self, width: int) -> list[int]:
        """How high each of the words is in lines of *width*."""
        if width not in self._heights:
            room, flags = QRect(0, 0, width, _NO_HEIGHT), self._flags()
            self._heights[width] = [
                QFontMetrics(font).boundingRect(room, flags, text).height()
                for font, text, _ in self._parts()
            ]
        return self._heights[width]

    def _sides(self) -> int:
        """What is beside the words: the sign, the air, and room for the check mark."""
        sizes = self._look.tokens.sizes
        check = sizes.icon + sizes.gap if self.isCheckable() else 0
        return sizes.big_icon + 3 * sizes.gap + check

    def _paint_words(self, painter: QPainter) -> None:
        sizes = self._look.tokens.sizes
        across = sizes.big_icon + 2 * sizes.gap
        width = self.width() - self._sides()
        heights = self._heights_in(width)
        top = (self.height() - sum(heights)) // 2
        for (font, text, ink), high in zip(self._parts(), heights, strict=True):
            painter.setFont(font)
            painter.setPen(QColor(ink))
            place = self._brush().mirrored(QRect(across, top, width, high), self.rect())
            painter.drawText(place, self._flags(), text)
            top += high

    def _paint_check(self, painter: QPainter) -> None:
        sizes = self._look.tokens.sizes
        place = self._brush().mirrored(
            QRect(self.width() - sizes.gap - sizes.icon, 0, sizes.icon, sizes.icon), self.rect()
        )
        place.moveTop((self.height() - sizes.icon) // 2)
        drawn = self._look.icons.pictogram(
            Pictogram.YES,
            self._look.tokens.colours.teal_tone,
            size_px=sizes.icon,
            ratio=self.devicePixelRatioF(),
        )
        painter.drawPixmap(place.topLeft(), drawn)

    def _flags(self) -> int:
        side = self._brush().side()
        return int(side | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap)
