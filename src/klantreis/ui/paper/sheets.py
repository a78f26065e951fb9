# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The pages of a paper under each other, drawn when they come into view and off the GUI thread."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QScrollBar

from klantreis.ui.paper.drawing import Drawing
from klantreis.ui.paper.memory import PaperInMemory
from klantreis.ui.paper.strip import Strip, strip_of
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
    # All that shows is drawn: the paper can be asked for its words without waiting.
    settled: Tells[()] = tells()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._paper: PaperInMemory | None = None
        self._strip = Strip()
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
        self._strip = Strip()
        self._page = 0
        self.viewport().update()

    def go_to(self, page: int) -> None:
        """Bring the top of *page* in view."""
        places = self._strip.places
        if places:
            place = places[min(max(page, 1), len(places)) - 1]
            self.verticalScrollBar().setValue(place.top() - self._look.tokens.sizes.gap)

    def bigger(self) -> None:
        """One step bigger, as far as it goes."""
        self._zoom_to(self._zoom + 1)

    def smaller(self) -> None:
        """One step smaller, as far as it goes."""
        self._zoom_to(self._zoom - 1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        does = self._meanings().get(Qt.Key(event.key()))
        if does is None:
            super().keyPressEvent(event)
        else:
            does()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._stay_at_page()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self._see()
        self.viewport().update()

    def event(self, event: QEvent) -> bool:
        """Draw the ring anew when the keyboard comes or goes."""
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.viewport().update()
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHints(
            QPainter.RenderHint.SmoothPixmapTransform | QPainter.RenderHint.Antialiasing
        )
        edge = _edge(self.viewport().rect(), self._look)
        painter.save()
        painter.setClipPath(edge)
        self._paint_pages(painter)
        painter.restore()
        _paint_edge(painter, edge, self._look, is_focused=self.hasFocus())
        painter.end()
        self._draw_next()

    def _paint_pages(self, painter: QPainter) -> None:
        painter.fillRect(self.viewport().rect(), QColor(self._look.tokens.colours.paper))
        painter.setPen(QColor(self._look.tokens.colours.control_line))
        painter.translate(-self._view().topLeft())
        for page in self._strip.seen_in(self._view()):
            _paint_page(painter, self._strip.places[page - 1], self._drawing.page(page))

    def _meanings(self) -> dict[Qt.Key, Callable[[], object]]:
        return {
            Qt.Key.Key_Plus: self.bigger,
            Qt.Key.Key_Equal: self.bigger,
            Qt.Key.Key_Minus: self.smaller,
            Qt.Key.Key_0: partial(self._zoom_to, ZOOMS.index(_FITS)),
            Qt.Key.Key_Home: partial(self.go_to, 1),
            Qt.Key.Key_End: partial(self.go_to, len(self._strip.places)),
        }

    def _build(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setObjectName("preview.sheets")
        self.viewport().setAutoFillBackground(False)
        text = self._look.tokens.sizes.text
        self.setMinimumSize(text * 14, text * _LEAST_LINES)
        self.verticalScrollBar().setSingleStep(text * 3)
        self.horizontalScrollBar().setSingleStep(text * 3)

    def _lay_out(self) -> None:
        paper, sizes = self._paper, self._look.tokens.sizes
        if paper is None:
            return
        view = self.viewport().size()
        self._strip = strip_of(
            paper.sizes_pt(),
            view,
            gap=sizes.gap,
            nearest=_BIGGEST_AT_FIRST * sizes.text / 20,
            zoom=self.zoom,
        )
        _fit(self.horizontalScrollBar(), self._strip.size.width(), view.width())
        _fit(self.verticalScrollBar(), self._strip.size.height(), view.height())

    def _stay_at_page(self) -> None:
        """Lay out anew; what was read stays in view."""
        if self._paper is not None:
            page, bar = max(self._page, 1), self.verticalScrollBar()
            before = self._strip.places[page - 1]
            share = (bar.value() - before.top()) / max(before.height(), 1)
            self._lay_out()
            after = self._strip.places[page - 1]
            bar.setValue(round(after.top() + share * after.height()))
        self.viewport().update()

    def _zoom_to(self, step: int) -> None:
        self._zoom = min(max(step, 0), len(ZOOMS) - 1)
        self._stay_at_page()
        bar = self.horizontalScrollBar()
        bar.setValue(bar.maximum() // 2)

    def _view(self) -> QRect:
        """The part of the strip that shows."""
        corner = QPoint(self.horizontalScrollBar().value(), self.verticalScrollBar().value())
        return QRect(corner, self.viewport().size())

    def _see(self) -> None:
        page = self._strip.read_in(self._view())
        if page and page != self._page:
            self._page = page
            self.page_changed.emit(page)

    def _draw_next(self) -> None:
        page = self._next_to_draw()
        if page is not None:
            self._drawing.ask(page, self._dots(page))
        elif not self._drawing.is_at_hand:
            self.settled.emit()

    def _next_to_draw(self) -> int | None:
        wanted = (
            page
            for page in self._strip.seen_in(self._view())
            if not self._drawing.has(page, self._dots(page))
        )
        return next(wanted, None)

    def _dots(self, page: int) -> QSize:
        return self._strip.places[page - 1].size() * self.devicePixelRatioF()

    def _show_drawn(self, _page: int) -> None:
        seen = self._strip.seen_in(self._view())
        if seen:
            self._drawing.keep_near(seen[0], seen[-1])
        self.viewport().update()


def _fit(bar: QScrollBar, whole: int, seen: int) -> None:
    bar.setPageStep(seen)
    bar.setRange(0, max(whole - seen, 0))


def _paint_page(painter: QPainter, place: QRect, drawn: QPixmap | None) -> None:
    # Paper is white in every theme: this is what comes out of the printer.
    painter.fillRect(place, Qt.GlobalColor.white)
    if drawn is not None:
        painter.drawPixmap(place, drawn)
    painter.drawRect(place.adjusted(-1, -1, 0, 0))


def _edge(room: QRect, look: Look) -> QPainterPath:
    sizes = look.tokens.sizes
    half = sizes.ring / 2
    path = QPainterPath()
    inside = QRectF(room).adjusted(half, half, -half, -half)
    path.addRoundedRect(inside, sizes.field_radius, sizes.field_radius)
    return path


def _paint_edge(painter: QPainter, edge: QPainterPath, look: Look, *, is_focused: bool) -> None:
    colours, sizes = look.tokens.colours, look.tokens.sizes
    colour, wide = (colours.focus, sizes.ring) if is_focused else (colours.line, sizes.edge)
    painter.setPen(QPen(QColor(colour), wide))
    painter.drawPath(edge)
