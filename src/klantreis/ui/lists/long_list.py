# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""A list of any length: one widget, however many rows; it asks for those that come in view."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QScroller, QSizePolicy

from klantreis.ui.kinds import Kind, make
from klantreis.ui.lists.even_rows import EvenRows
from klantreis.ui.lists.items import Item
from klantreis.ui.lists.model import Index, RowModel
from klantreis.ui.lists.painting import RowPainter, RowState
from klantreis.ui.signals import Tells, tells
from klantreis.ui.theme import Look

# So many rows before and behind those in view are asked for too.
_AHEAD = 12
_OPENS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
_NOWHERE = -1


class LongList(EvenRows):
    """Arrows, PageUp, PageDown, Home and End go through it; Enter, Space or a press opens a row.

    Give it `show_rows`; answer `wanted` with `take`. *coming* is said of a row on its way.
    """

    opened: Tells[str] = tells(str)
    # Start and how many: these rows come in view, and only the newest such wish matters.
    wanted: Tells[int, int] = tells(int, int)
    # The row that the keyboard is on from now on.
    moved: Tells[int] = tells(int)

    def __init__(self, look: Look, *, coming: str, has_days: bool = False) -> None:
        super().__init__()
        self._rows = RowModel(self, coming=coming)
        self.setModel(self._rows)
        self._painter = RowPainter(self, self._rows, look, has_days=has_days)
        self.row_height = self._painter.row_height
        self._asked: tuple[int, int] | None = None
        self._told: range | None = None
        self._under_pointer = _NOWHERE
        self._set_up()
        self._connect()

    def show_rows(
        self, count: int, *, first: Sequence[Item | None] = (), at: int | None = None
    ) -> None:
        """Show *count* rows, the *first* at once; *at* is the one to go on from."""
        self._asked = self._told = None
        self._under_pointer = _NOWHERE
        self._rows.show_rows(count, first)
        self.updateGeometries()
        if at is not None and 0 <= at < count:
            self.go_to(at)
        else:
            self.verticalScrollBar().setValue(0)
        self._look()

    def take(self, start: int, items: Sequence[Item | None]) -> None:
        """These rows came."""
        self._asked = self._told = None
        self._rows.take(start, items)
        self._look()

    @property
    def at(self) -> int:
        """The row that the keyboard is on; -1 when it is on none."""
        return self.currentIndex().row()

    def go_to(self, number: int) -> None:
        """Let the keyboard be on row *number*, and that row be in view."""
        index = self._rows.index(number)
        self._make_current(index)
        self.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)

    def item(self, number: int) -> Item | None:
        """What stands in a row, when it came."""
        return self._rows.item(number)

    def open_first(self) -> None:
        """Open the first row, if there is one."""
        if self.count:
            self._open(self._rows.index(0))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        for number in self.in_view:
            self._painter.paint(painter, self.room_of(number), number, self._state_of(number))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _OPENS and self.currentIndex().isValid():
            self._open(self.currentIndex())
            return
        if event.key() == Qt.Key.Key_Escape:
            event.ignore()
            return
        super().keyPressEvent(event)

    def keyboardSearch(self, _typed: str) -> None:
        """Letters do not search here: that would walk through every row there is."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())
        self._look()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._under_pointer = _NOWHERE
        self.viewport().update()

    def _set_up(self) -> None:
        make(self, Kind.ROWS)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        self.setMinimumHeight(self.row_height)
        expanding = QSizePolicy.Policy.Expanding
        self.setSizePolicy(expanding, expanding)
        QScroller.grabGesture(self.viewport(), QScroller.ScrollerGestureType.TouchGesture)

    def _connect(self) -> None:
        self.clicked.connect(self._open)
        self.entered.connect(self._show_pointer)
        self.selectionModel().currentRowChanged.connect(self._tell_moved)
        self.verticalScrollBar().valueChanged.connect(self._look)
        self.verticalScrollBar().rangeChanged.connect(self._look)

    def _state_of(self, number: int) -> RowState:
        if number == self.at and self.hasFocus():
            return RowState.HAS_KEYBOARD
        return RowState.UNDER_POINTER if number == self._under_pointer else RowState.PLAIN

    def _look(self) -> None:
        """Ask for what is in view and did not come yet."""
        seen = self.in_view
        missing = self._rows.missing(seen.start - _AHEAD, seen.stop + _AHEAD)
        if missing is not None and missing != self._asked:
            self._asked = missing
            self.wanted.emit(*missing)
        if self._told != self.in_view:
            self._told = self.in_view
            self._describe()

    def _describe(self) -> None:
        """Let whoever has the page read aloud hear the rows in view."""
        items = (self._rows.item(number) for number in self.in_view)
        self.setAccessibleDescription(". ".join(one.aloud for one in items if one))

    def _tell_moved(self, index: Index) -> None:
        if index.isValid():
            self.moved.emit(index.row())

    def _show_pointer(self, index: QModelIndex) -> None:
        self._under_pointer = index.row()
        self.viewport().update()

    def _make_current(self, index: QModelIndex) -> None:
        flag = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(index, flag.NoUpdate)

    def _open(self, index: QModelIndex) -> None:
        item = self._rows.item(index.row())
        if item is not None:
            self._make_current(index)
            self.opened.emit(item.mark)
