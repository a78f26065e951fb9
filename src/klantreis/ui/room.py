# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Where the page is: in the middle of a wide window, scrolling when it is long."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from klantreis.ui.page import Page
from klantreis.ui.theme import Look

# Longer lines are hard to find the way back from.
_WIDEST_PX = 1040


class Room(QStackedWidget):
    """Holds one page at a time."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._widest = _WIDEST_PX * look.tokens.sizes.text // 20
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._whole = QWidget()
        QVBoxLayout(self._whole).setContentsMargins(0, 0, 0, 0)
        self.addWidget(self._scroll)
        self.addWidget(self._whole)

    def take(self, page: Page) -> None:
        """Show *page*."""
        page.setMaximumWidth(self._widest)
        if page.scrolls_itself:
            _middle(self._whole, page)
            self.setCurrentWidget(self._whole)
        else:
            around = QWidget()
            QVBoxLayout(around).setContentsMargins(0, 0, 0, 0)
            _middle(around, page)
            self._scroll.setWidget(around)
            self.setCurrentWidget(self._scroll)
        page.show()

    def release(self, page: Page) -> None:
        """Hold *page* no longer."""
        page.setParent(None)

    def to_top(self) -> None:
        """Where a page begins."""
        self._scroll.verticalScrollBar().setValue(0)


def _middle(around: QWidget, page: Page) -> None:
    row = QHBoxLayout()
    row.setContentsMargins(0, 0, 0, 0)
    row.addStretch(1)
    row.addWidget(page, 1000)
    row.addStretch(1)
    column = around.layout()
    if isinstance(column, QVBoxLayout):
        _empty(column)
        column.addLayout(row)


def _empty(column: QVBoxLayout) -> None:
    while column.count():
        column.takeAt(0)
