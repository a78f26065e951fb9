# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Where the page is: in the middle of a wide window, scrolling when it is long."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QStackedWidget, QWidget

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
        self._whole: QWidget | None = None
        self.addWidget(self._scroll)

    def take(self, page: Page) -> None:
        """Show *page*."""
        page.setMaximumWidth(self._widest)
        around = _with_in_the_middle(page)
        self._let_go_of_whole()
        if page.scrolls_itself:
            self._whole = around
            self.addWidget(around)
            self.setCurrentWidget(around)
        else:
            self._scroll.setWidget(around)
            self.setCurrentWidget(self._scroll)
        page.show()

    def release(self, page: Page) -> None:
        """Hold *page* no longer; it goes at its own time.

        It keeps a parent: without one it would be Python's, and might be taken apart while Qt is
        still busy with what was pressed on it.
        """
        page.setParent(self)
        page.hide()

    def _let_go_of_whole(self) -> None:
        whole, self._whole = self._whole, None
        if whole is not None:
            self.removeWidget(whole)
            whole.deleteLater()

    def to_top(self) -> None:
        """Where a page begins."""
        self._scroll.verticalScrollBar().setValue(0)


def _with_in_the_middle(page: Page) -> QWidget:
    around = QWidget()
    row = QHBoxLayout(around)
    row.setContentsMargins(0, 0, 0, 0)
    row.addStretch(1)
    row.addWidget(page, 1000)
    row.addStretch(1)
    return around
