# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The pages of a paper under each other, drawn when they come into view and off the GUI thread."""

from itertools import accumulate

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea

from klantreis.ui.kinds import Kind, make
from klantreis.ui.paper.drawing import Drawing
from klantreis.ui.paper.memory import PaperInMemory
from klantreis.ui.signals import Tells, tells
from klantreis.ui.theme import Look

# In parts of a hundred of what fits the window.
ZOOMS = (50, 75, 100, 125, 150, 200, 300)
_FITS = 100
# Paper is not read from nearer than this: 1 point on 1.5 pixels, at normal text size.
_BIGGEST_AT_FIRST = 1.5
_LEAST_LINES = 9


class Sheets(QAbstractScrollArea):
    """Shows one paper. Arrows, Page Up and Down, Home and End go through it; + and - zoom."""

    page_changed: Tells[int] = tells(int)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._paper: PaperInMemory | None = None
        self._places: list[QRect] = []
        self._zoom = ZOOMS.index(_FITS)
        self._page = 0
        self._drawing = Drawing(self)
        self._drawing.drawn.connect(self._show_drawn)
        self._build()

    @property
    def page(self) -> int:
        """The number of the page in view, from 1; 0 when there is no paper."""
        return self._page

    @property
    def zoom(self) -> int:
        """How big, in parts of a hundred of what fits the window."""
        return ZOOMS[self._zoom]

    @property
    def is_drawn(self) -> bool:
        """Whether every page in view stands there as sharp as it should."""
        return self._paper is not None and self._next_to_draw() is None

    @property
    def kept(self) -> int:
        """How many pages are held as pictures."""
        return self._drawing.count

    def show_paper(self, paper: PaperInMemory) -> None:
        """Show *paper* from its first page."""
        self.forget()
        self._paper = paper
        self._drawing.begin(paper)
        self._lay_out()
        self.verticalScrollBar().setValue(0)
        self._see()

    def forget(self) -> None:
        """Nothing of the paper stays here, drawn or not."""
        self._drawing.forget()
        self._paper = None
        self._places = []
        self._page = 0
        self.viewport().update()

    def go_to(self, page: int) -> None:
        """Bring the top of *page* in view."""
        if self._places:
            place = self._places[min(max(page, 1), len(self._places)) - 1]
            self.verticalScrollBar().setValue(place.top() - self._look.tokens.sizes.gap)

    def bigger(self) -> None:
        """One step bigger, as far as it goes."""
        self._zoom_to(self._zoom + 1)

    def smaller(self) -> None:
        """One step smaller, as far as it goes."""
        self._zoom_to(self._zoom - 1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key
        does = {
            key.Key_Plus: self.bigger,
            key.Key_Equal: self.bigger,
            key.Key_Minus: self.smaller,
            key.Key_0: self._fit,
            key.Key_Home: self._go_first,
            key.Key_End: self._go_last,
        }.get(key(event.key()))
        if does is None:
            super().keyPressEvent(event)
            return
        does()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._stay_at_page()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self._see()
        self.viewport().update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), QColor(self._look.tokens.colours.paper))
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setPen(QColor(self._look.tokens.colours.control_line))
        painter.translate(-self._scrolled())
        for page in self._in_view():
            place = self._places[page - 1]
            # Paper is white in every theme: this is what comes out of the printer.
            painter.fillRect(place, Qt.GlobalColor.white)
            drawn = self._drawing.page(page)
            if drawn is not None:
                painter.drawPixmap(place, drawn)
            painter.drawRect(place.adjusted(-1, -1, 0, 0))
        painter.end()
        self._draw_next()

    def _build(self) -> None:
        make(self, Kind.CARD)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setAutoFillBackground(False)
        # So that the ring of the focus lies around the pages and not under them.
        ring = self._look.tokens.sizes.ring
        self.setViewportMargins(ring, ring, ring, ring)
        text = self._look.tokens.sizes.text
        self.setMinimumSize(text * 14, text * _LEAST_LINES)
        self.verticalScrollBar().setSingleStep(text * 3)
        self.horizontalScrollBar().setSingleStep(text * 3)

    def _lay_out(self) -> None:
        """Where each page stands, on a long strip that is as wide as the widest."""
        paper, gap = self._paper, self._look.tokens.sizes.gap
        if paper is None:
            return
        view = self.viewport().size()
        sizes = [paper.size_pt(page) for page in range(1, paper.pages + 1)]
        widest = max(size.width() for size in sizes)
        nearest = _BIGGEST_AT_FIRST * self._look.tokens.sizes.text / 20
        scale = min((view.width() - 2 * gap) / widest, nearest) * self.zoom / 100
        pages = [(size * max(scale, 0.1)).toSize() for size in sizes]
        across = max(view.width(), max(size.width() for size in pages) + 2 * gap)
        tops = accumulate((size.height() + gap for size in pages), initial=gap)
        self._places = [
            QRect(QPoint((across - size.width()) // 2, top), size)
            for size, top in zip(pages, tops, strict=False)
        ]
        self._set_ranges(across, self._places[-1].bottom() + 1 + gap)

    def _set_ranges(self, wide: int, high: int) -> None:
        view = self.viewport().size()
        for bar, whole, seen in (
            (self.horizontalScrollBar(), wide, view.width()),
            (self.verticalScrollBar(), high, view.height()),
        ):
            bar.setPageStep(seen)
            bar.setRange(0, max(whole - seen, 0))

    def _stay_at_page(self) -> None:
        """Lay out anew; what was read stays in view."""
        if self._places:
            before = self._places[max(self._page, 1) - 1]
            bar = self.verticalScrollBar()
            share = (bar.value() - before.top()) / max(before.height(), 1)
            page = max(self._page, 1)
            self._lay_out()
            after = self._places[page - 1]
            bar.setValue(round(after.top() + share * after.height()))
        self.viewport().update()

    def _zoom_to(self, step: int) -> None:
        self._zoom = min(max(step, 0), len(ZOOMS) - 1)
        self._stay_at_page()
        bar = self.horizontalScrollBar()
        bar.setValue(bar.maximum() // 2)

    def _fit(self) -> None:
        self._zoom_to(ZOOMS.index(_FITS))

    def _go_first(self) -> None:
        self.go_to(1)

    def _go_last(self) -> None:
        self.go_to(len(self._places))

    def _scrolled(self) -> QPoint:
        return QPoint(self.horizontalScrollBar().value(), self.verticalScrollBar().value())

    def _in_view(self) -> list[int]:
        view = QRect(self._scrolled(), self.viewport().size())
        return [n for n, place in enumerate(self._places, start=1) if place.intersects(view)]

    def _see(self) -> None:
        """Which page is read now: the one in the middle, or at either end the last that shows."""
        bar = self.verticalScrollBar()
        middle = bar.value() + self.viewport().height() // 2
        page = sum(1 for place in self._places if place.top() <= middle) or 1
        if bar.maximum() and bar.value() == bar.maximum():
            page = len(self._places)
        elif bar.value() == 0:
            page = 1
        if self._places and page != self._page:
            self._page = page
            self.page_changed.emit(page)

    def _draw_next(self) -> None:
        page = self._next_to_draw()
        if page is not None:
            self._drawing.ask(page, self._dots(page))

    def _next_to_draw(self) -> int | None:
        wanted = (page for page in self._in_view() if not self._drawing.has(page, self._dots(page)))
        return next(wanted, None)

    def _dots(self, page: int) -> QSize:
        return self._places[page - 1].size() * self.devicePixelRatioF()

    def _show_drawn(self, _page: int) -> None:
        seen = self._in_view()
        if seen:
            self._drawing.keep_near(seen[0], seen[-1])
        self.viewport().update()
