# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Where the page is: in the middle of a wide window, scrolling when it is long."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QShowEvent
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
        self._scroll = _Scroll()
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
            aside = self._scroll.verticalScrollBar().sizeHint().width()
            around.setContentsMargins(*_at_the_end(aside, around))
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


class _Scroll(QScrollArea):
    """Its page is as wide with a scroll bar as without: nothing jumps from page to page."""

    def __init__(self) -> None:
        super().__init__()
        # The bar lies in a holder of Qt's own, and that is what comes and goes.
        self._holder = self.verticalScrollBar().parentWidget() or self.verticalScrollBar()
        self._holder.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look on: a bar that comes or goes changes who takes its room."""
        if event.type() in (QEvent.Type.ShowToParent, QEvent.Type.HideToParent):
            self._keep_room()
        return super().eventFilter(watched, event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._keep_room()

    def _keep_room(self) -> None:
        is_free = not self._holder.isVisibleTo(self)
        wide = self.verticalScrollBar().sizeHint().width() if is_free else 0
        self.setViewportMargins(*_at_the_end(wide, self))


def _at_the_end(wide: int, widget: QWidget) -> tuple[int, int, int, int]:
    """Margins that leave *wide* free where a line ends."""
    return (wide, 0, 0, 0) if widget.isRightToLeft() else (0, 0, wide, 0)


def _with_in_the_middle(page: Page) -> QWidget:
    around = QWidget()
    row = QHBoxLayout(around)
    row.setContentsMargins(0, 0, 0, 0)
    row.addStretch(1)
    row.addWidget(page, 1000)
    row.addStretch(1)
    return around
