# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""A view of rows that are all equally high: where each is, is one multiplication.

Qt's own list lays out every row whenever one changes: 0.4 s at 100,000 rows. This one never does.
It is a `QListView` all the same: as that Qt knows how to tell a screen reader about it.
"""

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent, QRegion
from PySide6.QtWidgets import QAbstractItemView, QListView

from klantreis.ui.lists.model import Index

_Hint = QAbstractItemView.ScrollHint
_Move = QAbstractItemView.CursorAction


class EvenRows(QListView):
    """Knows where rows are and how one walks through them. A subclass paints them."""

    row_height = 1

    @property
    def count(self) -> int:
        """How many rows there are."""
        return self.model().rowCount()

    @property
    def in_view(self) -> range:
        """The rows that can be seen now, or a part of them."""
        first = self.verticalOffset() // self.row_height
        last = (self.verticalOffset() + self.viewport().height() - 1) // self.row_height
        return range(first, max(first, min(last + 1, self.count)))

    def room_of(self, number: int) -> QRect:
        """Where row *number* is in the viewport."""
        top = number * self.row_height - self.verticalOffset()
        return QRect(0, top, self.viewport().width(), self.row_height)

    def visualRect(self, index: Index) -> QRect:
        return self.room_of(index.row()) if index.isValid() else QRect()

    def indexAt(self, point: QPoint) -> QModelIndex:
        number = (point.y() + self.verticalOffset()) // self.row_height
        return self.model().index(number, 0) if 0 <= number < self.count else QModelIndex()

    def scrollTo(
        self, index: Index, hint: QAbstractItemView.ScrollHint = _Hint.EnsureVisible
    ) -> None:
        if not index.isValid():
            return
        bar, high = self.verticalScrollBar(), self.viewport().height()
        top = index.row() * self.row_height
        if hint == _Hint.PositionAtCenter:
            bar.setValue(top - (high - self.row_height) // 2)
        elif top < bar.value():
            bar.setValue(top)
        elif top + self.row_height > bar.value() + high:
            bar.setValue(top + self.row_height - high)

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, _modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        page = max(self.viewport().height() // self.row_height - 1, 1)
        now, last = self.currentIndex().row(), self.count - 1
        way, wanted = {
            _Move.MoveUp: (-1, now - 1),
            _Move.MovePrevious: (-1, now - 1),
            _Move.MoveDown: (1, now + 1),
            _Move.MoveNext: (1, now + 1),
            _Move.MovePageUp: (-1, now - page),
            _Move.MovePageDown: (1, now + page),
            _Move.MoveHome: (1, 0),
            _Move.MoveEnd: (-1, last),
        }.get(action, (1, now))
        return self._nearest(max(0, min(wanted, last)), way)

    def verticalOffset(self) -> int:
        return self.verticalScrollBar().value()

    def horizontalOffset(self) -> int:
        return 0

    def setSelection(self, _room: QRect, _how: QItemSelectionModel.SelectionFlag) -> None:
        """Rows are opened, not chosen."""

    def visualRegionForSelection(self, _selection: QItemSelection) -> QRegion:
        return QRegion()

    def doItemsLayout(self) -> None:
        """As for any view; not as for a list, which would visit every row."""
        QAbstractItemView.doItemsLayout(self)

    def updateGeometries(self) -> None:
        high = self.viewport().height()
        bar = self.verticalScrollBar()
        bar.setPageStep(high)
        # A turn of the wheel is a row, in three small steps.
        bar.setSingleStep(max(self.row_height // 3, 1))
        bar.setRange(0, max(self.count * self.row_height - high, 0))

    def scrollContentsBy(self, _across: int, _down: int) -> None:
        self.viewport().update()

    def currentChanged(self, current: Index, previous: Index) -> None:
        QAbstractItemView.currentChanged(self, current, previous)
        if QAccessible.isActive() and current.isValid() and self.hasFocus():
            event = QAccessibleEvent(self, QAccessible.Event.Focus)
            event.setChild(current.row())
            QAccessible.updateAccessibility(event)

    def _nearest(self, number: int, way: int) -> QModelIndex:
        """The row of that number, or the next one that can be opened."""
        while 0 <= number < self.count:
            index = self.model().index(number, 0)
            if self.model().flags(index) & Qt.ItemFlag.ItemIsEnabled:
                return index
            number += way
        return self.currentIndex()
