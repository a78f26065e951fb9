# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The marks on the way: what each looks like, and what it does to the way."""

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from klantreis.domain.choices import StepState
from klantreis.domain.entries import EntryKind
from klantreis.look.colours import TintName
from klantreis.ui.painted.journey_ground import paint_gone, paint_thought
from klantreis.ui.painted.step_signs import STEP_SIGNS
from klantreis.ui.painted.way import Stretch, Turn, ways_of
from klantreis.ui.painted.wide_card import Face
from klantreis.ui.theme import Look
from klantreis.words.pictograms import Pictogram

_SIGNS = {
    EntryKind.QUESTION: (Pictogram.QUESTIONS, TintName.PEACH),
    EntryKind.HELPER: (Pictogram.PEOPLE, TintName.LILAC),
    EntryKind.TALENT: (Pictogram.TALENTS, TintName.HONEY),
    EntryKind.MOMENT: (Pictogram.WRITE, TintName.PEACH),
    EntryKind.LOOK_BACK: (Pictogram.LOOK_BACK, TintName.LILAC),
    EntryKind.CONSULTATION: (Pictogram.TALKS, TintName.LILAC),
    EntryKind.CONTRIBUTION: (Pictogram.CONTRIBUTION, TintName.MINT),
    EntryKind.CARD: (Pictogram.CARDS, TintName.HONEY),
    EntryKind.LETTER: (Pictogram.LETTER, TintName.HONEY),
    EntryKind.DREAM: (Pictogram.DREAM, TintName.LILAC),
    EntryKind.DIFFERENCE: (Pictogram.DIFFERENCE, TintName.MINT),
}
_TURNS = {
    StepState.IDEA: Turn.THOUGHT,
    StepState.DIFFERENTLY: Turn.BENDS,
    StepState.LET_GO: Turn.ASIDE,
}


class WaySample(QWidget):
    """One of the two ways on its own, for beside the word that says what it means."""

    def __init__(self, look: Look, *, is_gone: bool) -> None:
        super().__init__()
        self._look = look
        self._is_gone = is_gone
        self.setFixedSize(self.sizeHint())

    def sizeHint(self) -> QSize:
        sizes = self._look.tokens.sizes
        return QSize(sizes.big_icon * 3 // 2, sizes.icon * 3 // 2)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge, middle = self._look.tokens.sizes.gap, self.height() / 2
        end = self.width() - edge
        if not self._is_gone:
            paint_thought(painter, Stretch(edge, end, middle, 0), self._look)
            return
        # Three marks, so that the way ends at the third of four steps.
        stretch = Stretch(edge, edge + (end - edge) * 4 / 3, middle, middle * 1.2)
        paint_gone(painter, ways_of((Turn.ON, Turn.ON, Turn.ON), stretch), self._look)


def sign_of(kind: EntryKind, state: StepState | None) -> tuple[Pictogram, TintName]:
    """The sign of a mark and its ground; a step shows how it stands."""
    return STEP_SIGNS[state] if kind is EntryKind.STEP else _SIGNS[kind]


def turn_of(kind: EntryKind, state: StepState | None) -> Turn:
    """What the mark does to the way."""
    if kind is not EntryKind.STEP or state is None:
        return Turn.ON
    return _TURNS.get(state, Turn.ON)


def face_of(label: str, kind: EntryKind, state: StepState | None, day: str) -> Face:
    """The card of a mark; its sign stands on the way."""
    is_thought = turn_of(kind, state) is Turn.THOUGHT
    return Face(label, None, sign_of(kind, state)[1], small=day, is_open=is_thought)


def paint_mark(
    painter: QPainter,
    at: QPointF,
    card: QRectF,
    kind: EntryKind,
    state: StepState | None,
    look: Look,
) -> None:
    """The sign of the mark on a round, with a stem to its card."""
    sizes, colours = look.tokens.sizes, look.tokens.colours
    sign, tint_name = sign_of(kind, state)
    tint = colours.tint(tint_name)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    foot = QPointF(at.x(), card.top() if card.center().y() > at.y() else card.bottom())
    painter.setPen(QPen(QColor(tint.edge), sizes.edge))
    painter.drawLine(at, foot)
    across = sizes.icon * 1.5
    painter.setBrush(QColor(colours.card))
    painter.setPen(QPen(QColor(tint.edge), sizes.edge))
    painter.drawEllipse(at, across / 2, across / 2)
    ratio = painter.device().devicePixelRatio()
    drawn = look.icons.pictogram(sign, tint.tone, size_px=sizes.icon, ratio=ratio)
    painter.drawPixmap(at - QPointF(sizes.icon / 2, sizes.icon / 2), drawn)
