# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""A cover on the shelf: a small book with a colour and a picture, and a name only if wanted."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPainterPath, QPaintEvent, QPen

from klantreis.look.colours import TintName
from klantreis.services.shelf import Cover, CoverArt, CoverState
from klantreis.ui.fonts import reading_font
from klantreis.ui.pieces.breaking import breakable
from klantreis.ui.pieces.marked import MarkedButton
from klantreis.ui.pieces.naming import name
from klantreis.ui.pieces.pieces import Pieces
from klantreis.ui.theme import Look
from klantreis.words.cues import Cue
from klantreis.words.phrases import Phrase
from klantreis.words.pictograms import Pictogram
from klantreis.words.rooms import door as words
from klantreis.words.tongue import Tongue

_WORDS = int(
    Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap
)
_SAID = {CoverState.DAMAGED: words.IS_DAMAGED, CoverState.NEWER: words.IS_NEWER}
_TOLD = {CoverState.DAMAGED: words.TOLD_DAMAGED, CoverState.NEWER: words.TOLD_NEWER}


class CoverButton(MarkedButton):
    """A real button: keyboard, focus and its name for a screen reader come with it."""

    def __init__(self, art: CoverArt, look: Look, *, mark: str, label: str, has_care: bool) -> None:
        super().__init__(mark)
        self._art, self._look, self._label, self._has_care = art, look, label, has_care
        self._tint = look.tokens.colours.tint(TintName(art.colour.value))
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFixedSize(self.sizeHint())

    def sizeHint(self) -> QSize:
        sizes = self._look.tokens.sizes
        width = max(sizes.big_icon * 5 // 2, sizes.text * 8)
        return QSize(width, width + sizes.gap + self._words_high(width))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_book(painter)
        self._paint_picture(painter)
        self._paint_words(painter)
        painter.end()

    def _paint_book(self, painter: QPainter) -> None:
        tokens = self._look.tokens
        sizes = tokens.sizes
        is_marked = self.hasFocus() or self.isChecked()
        edge = sizes.ring if is_marked else sizes.edge
        colour = tokens.colours.focus if self.hasFocus() else self._tint.edge
        if not self.hasFocus() and (self.underMouse() or self.isChecked()):
            colour = self._tint.ink
        inside = QRectF(self.rect()).adjusted(edge / 2, edge / 2, -edge / 2, -edge / 2)
        shape = QPainterPath()
        shape.addRoundedRect(inside, sizes.field_radius, sizes.field_radius)
        painter.fillPath(shape, QColor(self._tint.ground))
        painter.save()
        painter.setClipPath(shape)
        painter.fillRect(self._mirrored(self._spine()), QColor(self._tint.shade))
        painter.restore()
        painter.strokePath(shape, QPen(QColor(colour), edge))

    def _paint_picture(self, painter: QPainter) -> None:
        room, icons = self._front(), self._look.icons
        side = self._look.tokens.sizes.big_icon * 3 // 2
        plate = QRect(0, 0, side, side)
        plate.moveCenter(room.center())
        plate.moveTop((room.width() - side) // 2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._look.tokens.colours.plate))
        painter.drawEllipse(plate)
        small = side * 5 // 8
        place = QRect(0, 0, small, small)
        place.moveCenter(plate.center())
        ratio = self.devicePixelRatioF()
        drawn = icons.picture(self._art.picture.value, size_px=small, ratio=ratio)
        painter.drawPixmap(place.topLeft(), drawn)
        if self._has_care or self.isChecked():
            self._paint_mark(painter, plate)

    def _paint_mark(self, painter: QPainter, plate: QRect) -> None:
        sign = Pictogram.TAKE_CARE if self._has_care else Pictogram.YES
        size, ratio = self._look.tokens.sizes.icon, self.devicePixelRatioF()
        drawn = self._look.icons.pictogram(sign, self._tint.tone, size_px=size, ratio=ratio)
        painter.drawPixmap(plate.right() - size // 2, plate.top(), drawn)

    def _paint_words(self, painter: QPainter) -> None:
        if self._label:
            sizes, room = self._look.tokens.sizes, self._front()
            high = self._words_high(self.width())
            painter.setFont(reading_font(sizes.text, is_bold=True))
            painter.setPen(QColor(self._tint.ink))
            place = QRect(room.left(), self.height() - high - sizes.gap, room.width(), high)
            painter.drawText(place, _WORDS, breakable(self._label))

    def _words_high(self, width: int) -> int:
        sizes = self._look.tokens.sizes
        metrics = QFontMetrics(reading_font(sizes.text, is_bold=True))
        if not self._label:
            # As high as one with a short name: books in a row are of one size.
            return metrics.height()
        room = QRect(0, 0, width - self._spine().width() - sizes.gap, 10_000)
        return metrics.boundingRect(room, _WORDS, breakable(self._label)).height()

    def _spine(self) -> QRect:
        return QRect(0, 0, self._look.tokens.sizes.gap, self.height())

    def _front(self) -> QRect:
        """The cover without its spine."""
        spine = self._spine().width()
        half = self._look.tokens.sizes.gap // 2
        return self._mirrored(QRect(spine, 0, self.width() - spine, self.height())).adjusted(
            half, 0, -half, 0
        )

    def _mirrored(self, room: QRect) -> QRect:
        if not self.isRightToLeft():
            return room
        return QRect(self.width() - room.x() - room.width(), room.y(), room.width(), room.height())


def cover_button(cue: Cue, cover: Cover, pieces: Pieces) -> CoverButton:
    """The cover of a journey that is there; what is wrong with it stands on it in words."""
    tongue = pieces.tongue
    about = told(cover.art, tongue)
    label = tongue.disguise(cover.art.label)
    if cover.state in _SAID:
        label = tongue.say(_SAID[cover.state])
        about = tongue.aloud(_TOLD[cover.state], cover=about)
    has_care = cover.state is not CoverState.WHOLE
    button = CoverButton(cover.art, pieces.look, mark=cover.id, label=label, has_care=has_care)
    name(button, cue, tongue, about=about, mark=cover.id)
    return button


def told(art: CoverArt, tongue: Tongue) -> str:
    """A cover in words, for whoever does not see it."""
    colour = tongue.aloud(words.COLOURS[art.colour.value])
    picture = tongue.aloud(words.PICTURES[art.picture])
    phrase: Phrase = words.COVER if art.label else words.PLAIN_COVER
    return tongue.aloud(phrase, label=art.label, colour=colour, picture=picture)
