# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Shows a photo or drawing of the journal as wide as there is room, and big when it is pressed."""

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from klantreis.domain.problems import KlantreisError
from klantreis.ui.pictures.aside import Aside
from klantreis.ui.pictures.big_picture import BigPicture
from klantreis.ui.pictures.edges import paint_edge
from klantreis.ui.pictures.fitting import Fitted
from klantreis.ui.pictures.shrinking import open_picture
from klantreis.ui.pieces.naming import name
from klantreis.ui.signals import Tells, tells
from klantreis.ui.theme import Look
from klantreis.words import picture_words as words
from klantreis.words.pictograms import Pictogram
from klantreis.words.tongue import Tongue

_WORDS = int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap)


class PhotoView(QAbstractButton):
    """A picture from the bytes of an attachment; *about* is what a voice says of it."""

    # It is there, or it cannot be shown and says so.
    shown: Tells[()] = tells()

    def __init__(self, look: Look, tongue: Tongue, *, about: str) -> None:
        super().__init__()
        self._look, self._tongue, self._about = look, tongue, about
        self._picture = Fitted(QImage())
        self._is_broken = False
        self._aside = Aside(self)
        name(self, words.LOOK_BIG, tongue, about=about)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(self._show_big)

    @property
    def image(self) -> QImage:
        """What is shown; nothing until it is unpacked."""
        return self._picture.image

    def show_bytes(self, data: bytes) -> None:
        """Show the picture in *data*; it is unpacked beside the GUI thread."""
        self._aside.ask(open_picture, data, then=self._show, otherwise=self._show_broken)

    def show_nothing(self) -> None:
        """Forget the picture."""
        self._aside.drop()
        self._show(QImage())

    def sizeHint(self) -> QSize:
        """As big as it is, or the size of a card while it is not there."""
        if self.image.isNull():
            side = self._look.tokens.sizes.big_icon * 4
            return QSize(side, side * 3 // 4)
        edges = 2 * self._look.tokens.sizes.ring
        return self.image.size() + QSize(edges, edges)

    def minimumSizeHint(self) -> QSize:
        target = self._look.tokens.sizes.target
        return QSize(target, target)

    def heightForWidth(self, width: int) -> int:
        hint, edges = self.sizeHint(), 2 * self._look.tokens.sizes.ring
        inside = max(min(width, hint.width()) - edges, 1)
        return round((hint.height() - edges) * inside / (hint.width() - edges)) + edges

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        place = self._room()
        if self.image.isNull():
            self._paint_placeholder(painter, place)
        else:
            place = self._picture.paint(painter, place, ratio=self.devicePixelRatioF())
        painter.setBrush(Qt.BrushStyle.NoBrush)
        paint_edge(painter, QRectF(place), tokens=self._look.tokens, is_focused=self.hasFocus())
        painter.end()

    def _paint_placeholder(self, painter: QPainter, room: QRect) -> None:
        tokens = self._look.tokens
        painter.fillRect(room, QColor(tokens.colours.card))
        if self._is_broken:
            painter.setPen(QColor(tokens.colours.ink))
            gap = tokens.sizes.gap
            inside = room.adjusted(gap, gap, -gap, -gap)
            painter.drawText(inside, _WORDS, self._tongue.say(words.CANNOT_SHOW))
            return
        size = tokens.sizes.big_icon
        sign = self._look.icons.pictogram(
            Pictogram.IMAGE,
            tokens.colours.plain_tone,
            size_px=size,
            ratio=self.devicePixelRatioF(),
        )
        painter.drawPixmap(room.center() - QPoint(size // 2, size // 2), sign)

    def _room(self) -> QRect:
        ring = self._look.tokens.sizes.ring
        return self.rect().adjusted(ring, ring, -ring, -ring)

    def _show(self, image: QImage, *, is_broken: bool = False) -> None:
        self._picture, self._is_broken = Fitted(image), is_broken
        said = self._tongue.aloud(words.CANNOT_SHOW) if is_broken else ""
        self.setAccessibleDescription(said)
        self.updateGeometry()
        self.update()
        self.shown.emit()

    def _show_broken(self, _problem: KlantreisError) -> None:
        self._show(QImage(), is_broken=True)

    def _show_big(self) -> None:
        if not self.image.isNull():
            BigPicture(self.image, self._look, self._tongue, about=self._about, over=self)
