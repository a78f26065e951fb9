# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""A door: a big button with a pictogram above one or two words."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPaintEvent
from PySide6.QtWidgets import (
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
)

from klantreis.look.colours import TintName
from klantreis.ui.fonts import reading_font
from klantreis.ui.kinds import Kind, make
from klantreis.ui.theme import Look
from klantreis.words.pictograms import FOLLOWS_READING, Pictogram

_WORDS = int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap)
_NO_HEIGHT = 10_000


class Tile(QPushButton):
    """A real button: keyboard, focus and its name for a screen reader come with it."""

    def __init__(self, text: str, sign: Pictogram, *, tint: TintName, look: Look) -> None:
        super().__init__(text)
        self._sign = sign
        self._tint = tint
        self._look = look
        make(self, Kind.TILE, tint=tint)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        width = max(self.minimumSizeHint().width(), self._look.tokens.sizes.big_icon * 5 // 2)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Wide enough for the longest word, so that none is ever cut."""
        metrics = QFontMetrics(self._words_font())
        widest = max((metrics.horizontalAdvance(word) for word in self.text().split()), default=0)
        sizes = self._look.tokens.sizes
        width = max(widest, sizes.big_icon) + 2 * (sizes.gap + sizes.ring)
        return QSize(width, self.heightForWidth(width))

    def heightForWidth(self, width: int) -> int:
        sizes = self._look.tokens.sizes
        room = width - 2 * (sizes.gap + sizes.ring)
        words = self._words_in(QRect(0, 0, room, _NO_HEIGHT)).height()
        return sizes.big_icon + words + 3 * sizes.gap + 2 * sizes.ring

    def paintEvent(self, _event: QPaintEvent) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_PushButtonBevel, option)
        sizes, tint = self._look.tokens.sizes, self._look.tokens.colours.tint(self._tint)
        room = self.rect().adjusted(sizes.gap, 0, -sizes.gap, 0)
        top = sizes.gap + sizes.ring + self._room_above()
        drawn = self._look.icons.pictogram(
            self._sign,
            tint.tone,
            size_px=sizes.big_icon,
            ratio=self.devicePixelRatioF(),
            is_mirrored=self.isRightToLeft() and self._sign in FOLLOWS_READING,
        )
        painter.drawPixmap((self.width() - sizes.big_icon) // 2, top, drawn)
        painter.setFont(self._words_font())
        painter.setPen(tint.ink)
        room.setTop(top + sizes.big_icon + sizes.gap // 2)
        painter.drawText(room, _WORDS, self.text())

    def _room_above(self) -> int:
        """In the middle of a door that is higher than it needs.

        By the one that needs most: signs side by side stand on one line, however long their words.
        """
        parent = self.parentWidget()
        doors = [self] if parent is None else parent.findChildren(Tile)
        needed = max(door.heightForWidth(door.width()) for door in doors)
        return max(self.height() - needed, 0) // 2

    def _words_font(self) -> QFont:
        return reading_font(self._look.tokens.sizes.title, is_bold=True)

    def _words_in(self, room: QRect) -> QRect:
        return QFontMetrics(self._words_font()).boundingRect(room, _WORDS, self.text())
