# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""A picture as big as fits somewhere, sharp on any screen."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPixmap


class Fitted:
    """Scales *image* once for each size: smoothly, which takes some 10 ms."""

    def __init__(self, image: QImage) -> None:
        self.image = image
        self._dots = QSize()
        self._pixmap = QPixmap()

    def paint(self, painter: QPainter, room: QRect, *, ratio: float) -> QRect:
        """Paint it in the middle of *room*, never bigger than it is; the answer is where."""
        size = self.image.size()
        if size.width() > room.width() or size.height() > room.height():
            size = size.scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
        size = size.expandedTo(QSize(1, 1))
        place = QRect(0, 0, size.width(), size.height())
        place.moveCenter(room.center())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawPixmap(place, self._scaled(size * ratio))
        return place

    def _scaled(self, dots: QSize) -> QPixmap:
        if self._pixmap.isNull() or dots != self._dots:
            # Never more dots than there are: Qt makes it bigger as it paints.
            wanted = dots.boundedTo(self.image.size())
            ratio, smooth = Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode
            scaled = self.image.scaled(wanted, ratio, smooth.SmoothTransformation)
            self._dots, self._pixmap = dots, QPixmap.fromImage(scaled)
        return self._pixmap
