# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""A painted button for one entry, that can be carried to another place."""

from enum import Enum, auto

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from klantreis.domain.ids import EntryId
from klantreis.ui.painted.painted_button import PaintedButton
from klantreis.ui.signals import Tells, tells
from klantreis.ui.theme import Look

_STEPS = {Qt.Key.Key_Up.value: -1, Qt.Key.Key_Down.value: 1}


class Carry(Enum):
    """How a card is carried: not at all, or by mouse and by these keys."""

    NOT = auto()
    BY_ARROWS = auto()
    BY_CTRL_ARROWS = auto()


class EntryCard(PaintedButton):
    """Tells what was done with it; whether it then stays there is for others to say."""

    opened: Tells[EntryId] = tells(str)
    # Where the mouse let go of it, as its picture counts.
    dropped: Tells[EntryId, QPoint] = tells(str, QPoint)
    # One place up (-1) or down (1), asked by keyboard.
    stepped: Tells[EntryId, int] = tells(str, int)

    def __init__(self, entry: EntryId, words: str, *, look: Look, carry: Carry) -> None:
        super().__init__(words, look)
        self.entry = entry
        self._carry = carry
        self._held_at: QPoint | None = None
        self._home = QPoint()
        self._is_carried = False
        self._whole: QWidget = self
        self.setObjectName(f"picture.card:{entry}")
        self.clicked.connect(self._open)

    def carry_with(self, whole: QWidget) -> None:
        """Let the mouse carry *whole*, of which this card is a part."""
        self._whole = whole

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(event.key())
        if step is not None and self._is_carried_by(event.modifiers()):
            self.stepped.emit(self.entry, step)
        elif event.key() == Qt.Key.Key_Escape and self._is_carried:
            self._put_back()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        if self._carry is not Carry.NOT and event.button() == Qt.MouseButton.LeftButton:
            self._held_at, self._home = event.position().toPoint(), self._whole.pos()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._held_at is None:
            super().mouseMoveEvent(event)
            return
        way = event.position().toPoint() - self._held_at
        if self._is_carried or way.manhattanLength() >= QApplication.startDragDistance():
            self._is_carried = True
            self._whole.raise_()
            self._whole.move(self._whole.pos() + way)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if not self._is_carried:
            self._held_at = None
            super().mouseReleaseEvent(event)
            return
        dropped_at = self._whole.mapToParent(self.mapTo(self._whole, event.position().toPoint()))
        self._put_back()
        self.dropped.emit(self.entry, dropped_at)

    def _open(self) -> None:
        self.opened.emit(self.entry)

    def _is_carried_by(self, modifiers: Qt.KeyboardModifier) -> bool:
        if self._carry is Carry.BY_CTRL_ARROWS:
            return bool(modifiers & Qt.KeyboardModifier.ControlModifier)
        return self._carry is Carry.BY_ARROWS

    def _put_back(self) -> None:
        self._held_at, self._is_carried = None, False
        self.setDown(False)
        self._whole.move(self._home)
