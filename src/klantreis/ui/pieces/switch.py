# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""A button that is on or off: as high as the others, and a check mark says which it is."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QStyle, QStyleOptionButton, QStylePainter

from klantreis.ui.pieces.marked import MarkedButton
from klantreis.ui.theme import Look
from klantreis.words.pictograms import Pictogram


class SwitchButton(MarkedButton):
    """Behind its words a ring that is empty while it is off: never by colour alone."""

    def __init__(self, look: Look, mark: str) -> None:
        super().__init__(mark)
        self._look = look
        self.setCheckable(True)

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(hint.width() + self._look.tokens.sizes.icon, hint.height())

    def minimumSizeHint(self) -> QSize:
        """As `sizeHint`: what says whether it is on is never pushed out."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        option, painter = QStyleOptionButton(), QStylePainter(self)
        self.initStyleOption(option)
        painter.drawControl(QStyle.ControlElement.CE_PushButtonBevel, option)
        place = self._place()
        # Sign and words in the middle of what the ring leaves.
        side = -place.width() if not self.isRightToLeft() else place.width()
        option.rect = option.rect.adjusted(max(side, 0), 0, min(side, 0), 0)
        painter.drawControl(QStyle.ControlElement.CE_PushButtonLabel, option)
        self._paint_ring(painter, place)

    def _paint_ring(self, painter: QPainter, place: QRect) -> None:
        if self.isChecked():
            sizes, tone = self._look.tokens.sizes, self._look.tokens.colours.teal_tone
            drawn = self._look.icons.pictogram(
                Pictogram.YES, tone, size_px=sizes.icon, ratio=self.devicePixelRatioF()
            )
            painter.drawPixmap(place.topLeft(), drawn)
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = self._look.tokens.sizes.edge
        painter.setPen(QPen(QColor(self._look.tokens.colours.control_line), edge))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        inset = place.width() // 8 + edge
        painter.drawEllipse(place.adjusted(inset, inset, -inset, -inset))

    def _place(self) -> QRect:
        """Where the ring stands, in the round end of the button."""
        side = self._look.tokens.sizes.icon
        aside = self._look.tokens.sizes.gap * 3 // 4
        across = aside if self.isRightToLeft() else self.width() - aside - side
        return QRect(QPoint(across, (self.height() - side) // 2), QSize(side, side))
