# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Tiles of one width: as many side by side as fit, so that a row of doors looks like one."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QLayoutItem

from klantreis.ui.pieces.flow import Flow


class Even(Flow):
    """Every widget as wide as the others; the lines are filled as evenly as they can be."""

    def sizeHint(self) -> QSize:
        """Everything on one line."""
        shown = self.shown()
        widest = self._widest(shown)
        wide = len(shown) * (widest + self.gap) - self.gap
        return QSize(wide, max((item.sizeHint().height() for item in shown), default=0))

    def lines(self, width: int) -> list[list[QLayoutItem]]:
        shown = self.shown()
        most = max((width + self.gap) // (self._widest(shown) + self.gap), 1)
        count = -(-len(shown) // most)
        each = -(-len(shown) // count) if count else 1
        return [shown[start : start + each] for start in range(0, len(shown), each)]

    def size_of(self, _item: QLayoutItem, width: int) -> QSize:
        """The same for all: each of them asked the others anew, and twenty tiles took 20 ms."""
        if width not in self._sizes:
            self._sizes[width] = self._size_in(width)
        return self._sizes[width]

    def forget_sizes(self) -> None:
        super().forget_sizes()
        self._sizes: dict[int, QSize] = {}
        self._least = 0

    def _size_in(self, width: int) -> QSize:
        shown = self.shown()
        columns = max((len(line) for line in self.lines(width)), default=1)
        wide = max((width - (columns - 1) * self.gap) // columns, self._widest(shown))
        high = max(
            one.heightForWidth(wide) if one.hasHeightForWidth() else one.sizeHint().height()
            for one in shown
        )
        return QSize(wide, high)

    def _widest(self, shown: list[QLayoutItem]) -> int:
        if not self._least:
            self._least = max((item.minimumSize().width() for item in shown), default=1)
        return self._least
