# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What Qt knows of a long list: how many rows there are, and those that are at hand."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from klantreis.ui.lists.items import Item, Shelf

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class RowModel(QAbstractListModel):
    """Rows that did not come yet are there already, without words."""

    def __init__(self, parent: QObject, *, coming: str) -> None:
        super().__init__(parent)
        self._coming = coming
        self._count = 0
        self._shelf = Shelf()

    def show_rows(self, count: int, first: Sequence[Item | None]) -> None:
        """From now on there are *count* rows, of which the *first* are these."""
        self.beginResetModel()
        self._count = count
        self._shelf = Shelf()
        self._shelf.put(0, first)
        self.endResetModel()

    def take(self, start: int, items: Sequence[Item | None]) -> None:
        """These stand in the rows from number *start* on."""
        self._shelf.put(start, items)
        last = min(start + len(items), self._count) - 1
        if last >= start:
            self.dataChanged.emit(self.index(start), self.index(last))

    def missing(self, first: int, last: int) -> tuple[int, int] | None:
        """What to ask for to show the rows *first* to *last*; None when all are at hand."""
        if not self._count:
            return None
        found = self._shelf.missing(max(first, 0), max(0, min(last, self._count - 1)))
        return None if found is None else (found[0], min(found[1], self._count - found[0]))

    def item(self, number: int) -> Item | None:
        """What stands in a row, when it is at hand."""
        return self._shelf.get(number)

    def is_coming(self, number: int) -> bool:
        """Whether it is not known yet what stands in a row."""
        return not self._shelf.has(number)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else self._count

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """A name for a voice. What is seen is painted from `item`."""
        if role != Qt.ItemDataRole.AccessibleTextRole or not index.isValid():
            return None
        item = self.item(index.row())
        if item is not None:
            return item.aloud
        return self._coming if self.is_coming(index.row()) else ""

    def flags(self, index: Index) -> Qt.ItemFlag:
        """What cannot be shown is stepped over."""
        flag = Qt.ItemFlag
        is_there = self.item(index.row()) is not None or self.is_coming(index.row())
        never = flag.ItemNeverHasChildren
        return flag.ItemIsEnabled | flag.ItemIsSelectable | never if is_there else never
