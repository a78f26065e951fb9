# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The 64 pictures, each always in its own place: some people remember where, others what."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon, QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from klantreis.services.lock_pictures import LockPicture
from klantreis.ui.kinds import Kind, make
from klantreis.ui.pieces.marked import MarkedButton
from klantreis.ui.pieces.naming import call, name
from klantreis.ui.pieces.pieces import Pieces
from klantreis.ui.signals import Tells, tells
from klantreis.words.rooms import door_open as words

ACROSS = 8
WANTED = 8
_AIR_PX = 20
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -ACROSS, Qt.Key.Key_Down: ACROSS}


class PictureGrid(QWidget):
    """Which are pressed, in which order; how many is said in words."""

    def __init__(self, pieces: Pieces, pictures: Sequence[LockPicture]) -> None:
        super().__init__()
        self._pieces = pieces
        self._order: list[int] = []
        self._buttons = [self._picture(number, one) for number, one in enumerate(pictures)]
        self._said = pieces.text(words.CHOSEN.of(0), count=0)
        self._again = pieces.button(words.START_AGAIN, self.forget)
        self._lay_out()

    @property
    def is_full(self) -> bool:
        """Whether all that are wanted were chosen."""
        return len(self._order) == WANTED

    def chosen(self) -> tuple[int, ...]:
        """The places of the chosen ones, in the order in which they were pressed."""
        return tuple(self._order)

    def forget(self) -> None:
        """None is chosen any more."""
        self._order = []
        for button in self._buttons:
            button.setChecked(False)
        self._count()

    def first(self) -> QWidget:
        """Where the keyboard begins."""
        return self._buttons[0]

    def _picture(self, number: int, shown: LockPicture) -> "PictureButton":
        look, tongue = self._pieces.look, self._pieces.tongue
        button = PictureButton(str(number))
        side = look.tokens.sizes.big_icon * 5 // 8
        make(button, Kind.PICTURE)
        button.setCheckable(True)
        drawn = look.icons.picture(shown.picture, size_px=side, ratio=button.devicePixelRatioF())
        button.setIcon(QIcon(drawn))
        button.setIconSize(QSize(side, side))
        button.setFixedSize(side + _AIR_PX, side + _AIR_PX)
        name(button, words.PICTURE, tongue, about=tongue.aloud(shown.name), mark=str(number))
        button.told.connect(self._press)
        button.stepped.connect(self._step)
        return button

    def _lay_out(self) -> None:
        gap = self._pieces.look.tokens.sizes.gap
        grid = QGridLayout()
        grid.setSpacing(gap // 4)
        for number, button in enumerate(self._buttons):
            grid.addWidget(button, number // ACROSS, number % ACROSS)
        # Beside the grid, so that how many there are is seen without scrolling.
        column = QVBoxLayout()
        column.setSpacing(gap)
        column.addWidget(self._said)
        column.addWidget(self._again, 0, Qt.AlignmentFlag.AlignLeading)
        column.addStretch(1)
        beside = QHBoxLayout(self)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(2 * gap)
        beside.addLayout(grid)
        beside.addLayout(column, 1)

    def _press(self, mark: str) -> None:
        number = int(mark)
        if number in self._order:
            self._order.remove(number)
        elif not self.is_full:
            self._order.append(number)
        self._buttons[number].setChecked(number in self._order)
        self._count()

    def _step(self, mark: str, steps: int) -> None:
        to = int(mark) + steps
        if 0 <= to < len(self._buttons):
            self._buttons[to].setFocus(Qt.FocusReason.TabFocusReason)

    def _count(self) -> None:
        tongue, count = self._pieces.tongue, len(self._order)
        self._said.setText(tongue.count(words.CHOSEN, count))
        call(self._said, tongue.aloud(words.CHOSEN.of(count), count=count))


class PictureButton(MarkedButton):
    """One picture; the arrows lead to those around it, so that nobody needs 63 times Tab."""

    # Its mark, and how many places on.
    stepped: Tells[str, int] = tells(str, int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = _STEPS.get(Qt.Key(event.key()))
        if steps is None:
            super().keyPressEvent(event)
        else:
            sideways = event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right)
            self.stepped.emit(self.mark, -steps if sideways and self.isRightToLeft() else steps)
