# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Draws the pages of a paper one by one, off the GUI thread, and keeps those that are near."""

from PySide6.QtCore import QObject, QSize
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtPdf import QPdfDocumentRenderOptions, QPdfPageRenderer

from klantreis.ui.paper.memory import PaperInMemory, on_white
from klantreis.ui.signals import Tells, tells

# A page that is drawn bigger than this is stretched: it would cost 50 ms and 32 MB.
_MOST_DOTS = 8_000_000
_KEPT_AROUND = 2


class Drawing(QObject):
    """What was drawn of one paper, by page from 1."""

    drawn: Tells[int] = tells(int)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._pages: dict[int, QPixmap] = {}
        self._request = 0
        self._renderer = QPdfPageRenderer(self)
        self._renderer.setRenderMode(QPdfPageRenderer.RenderMode.MultiThreaded)
        self._renderer.pageRendered.connect(self._take)

    @property
    def is_at_hand(self) -> bool:
        """Whether a page is being drawn now."""
        return self._request != 0

    @property
    def count(self) -> int:
        """How many pages are held."""
        return len(self._pages)

    def begin(self, paper: PaperInMemory) -> None:
        """From now on draw the pages of *paper*."""
        self.forget()
        paper.draw_with(self._renderer)

    def forget(self) -> None:
        """Nothing that was drawn stays here; what is at hand is not taken any more."""
        # Waits for the one page that may be at hand. Its stub does not know that none is allowed.
        self._renderer.setDocument(None)  # type: ignore[arg-type]
        self._pages = {}
        self._request = 0

    def page(self, page: int) -> QPixmap | None:
        """The page as it was drawn last, maybe at another size."""
        return self._pages.get(page)

    def has(self, page: int, size: QSize) -> bool:
        """Whether *page* was drawn as big as *size*, or as big as any page is drawn."""
        return page in self._pages and self._pages[page].size() == _bounded(size)

    def ask(self, page: int, size: QSize) -> None:
        """Draw *page*, unless another is at hand: who scrolls past waits for none of those."""
        if not self._request:
            self._request = self._renderer.requestPage(page - 1, _bounded(size))

    def keep_near(self, first: int, last: int) -> None:
        """Let go of the pages that are far from those in view."""
        near = range(first - _KEPT_AROUND, last + _KEPT_AROUND + 1)
        self._pages = {page: drawn for page, drawn in self._pages.items() if page in near}

    def _take(
        self,
        number: int,
        _size: QSize,
        ink: QImage,
        _options: QPdfDocumentRenderOptions,
        request: int,
    ) -> None:
        # A paper that was taken away may still send a page.
        if request == self._request:
            self._request = 0
            self._pages[number + 1] = QPixmap.fromImage(on_white(ink))
            self.drawn.emit(number + 1)


def _bounded(size: QSize) -> QSize:
    much = size.width() * size.height()
    return size if much <= _MOST_DOTS else size * (_MOST_DOTS / much) ** 0.5
