# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""A helper in the circles: a round picture with the name below it."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent

from klantreis.domain.choices import HelperIs
from klantreis.domain.ids import EntryId
from klantreis.look.colours import TintName
from klantreis.ui.fonts import reading_font
from klantreis.ui.painted.entry_card import Carry, EntryCard
from klantreis.ui.painted.lettering import height_of, lines_of
from klantreis.ui.theme import Look
from klantreis.words.pictograms import Pictogram

PICTURES = {
    HelperIs.PERSON: (Pictogram.PERSON, TintName.PEACH),
    HelperIs.GROUP: (Pictogram.GROUP, TintName.HONEY),
    HelperIs.PLACE: (Pictogram.PLACE, TintName.MINT),
    HelperIs.ANIMAL: (Pictogram.ANIMAL, TintName.CARE),
    HelperIs.ORGANISATION: (Pictogram.ORGANISATION, TintName.LILAC),
}
UNKNOWN = (Pictogram.NO_PLACE_YET, TintName.PEACH)
_LINES = 2


class HelperDisc(EntryCard):
    """Round above, the name below: as wide and high as every other one."""

    def __init__(
        self, entry: EntryId, name: str, *, what: HelperIs | None, look: Look, is_movable: bool
    ) -> None:
        carry = Carry.BY_CTRL_ARROWS if is_movable else Carry.NOT
        super().__init__(entry, name, look=look, carry=carry)
        self._name = name
        self._what = what

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        sign, tint_name = UNKNOWN if self._what is None else PICTURES[self._what]
        tint, across = self._look.tokens.colours.tint(tint_name), disc_across(self._look)
        self._paint_name(painter, across)
        place = QRectF((self.width() - across) / 2, 0, across, across)
        self.paint_ground(painter, place, tint, radius=across / 2)
        px = across * 3 // 5
        drawn = self._look.icons.pictogram(
            sign, tint.tone, size_px=px, ratio=self.devicePixelRatioF()
        )
        painter.drawPixmap(QPointF((self.width() - px) / 2, (across - px) / 2), drawn)

    def _paint_name(self, painter: QPainter, across: int) -> None:
        sizes, colours = self._look.tokens.sizes, self._look.tokens.colours
        font = reading_font(sizes.small, is_bold=True)
        lines = lines_of(self._name, font, width=self.width() - sizes.gap, most=_LINES)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(font)
        metrics = painter.fontMetrics()
        high = metrics.lineSpacing()
        wide = max((metrics.horizontalAdvance(line) for line in lines), default=0)
        # A ground of its own, so that no ring or arrow runs through the name.
        ground = QPainterPath()
        around = QRectF(0, across, min(wide + sizes.gap, self.width()), high * len(lines))
        around.moveLeft((self.width() - around.width()) / 2)
        ground.addRoundedRect(around, high / 3, high / 3)
        painter.fillPath(ground, QColor(colours.card))
        painter.setPen(QColor(colours.ink))
        for number, line in enumerate(lines):
            place = QRectF(0, across + number * high, self.width(), high)
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, line)


def disc_across(look: Look) -> int:
    """How wide the round picture is."""
    return look.tokens.sizes.big_icon * 9 // 10


def disc_size(look: Look) -> QSize:
    """How big a helper is in the picture, name and all."""
    sizes = look.tokens.sizes
    high = height_of(_LINES, reading_font(sizes.small, is_bold=True))
    return QSize(sizes.small * 15 // 2, disc_across(look) + high)
