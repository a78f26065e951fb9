# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Lays the pages of a paper on the sheets of a printer, strip by strip, in their true size."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, QSizeF
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter

from klantreis.domain.problems import CannotWrite
from klantreis.ui.paper.memory import POINTS_IN_INCH, PaperInMemory, on_white
from klantreis.words.paper_words import JOB_NAME

# Finer than this the eye sees nothing, and a page costs four times as much.
_FINEST_DPI = 600
# Drawn at once, off the GUI thread: 16 MB. A photo on the page is unpacked anew for each.
_DOTS_IN_STRIP = 4_000_000
# Handed to the printer at once, on the GUI thread: its own packing takes some 10 ms for it.
_DOTS_IN_PIECE = 300_000
# Qt knows the size of a sheet in whole points.
_ALMOST = 1.01


@dataclass(frozen=True, slots=True)
class Placed:
    """Where a page goes on a sheet, in dots from its corner, and how big the page is there."""

    corner: QPointF
    size: QSize


class Press:
    """One paper on its way to one printer. Raises CannotWrite when it does not begin."""

    def __init__(self, paper: PaperInMemory, printer: QPrinter) -> None:
        self._paper = paper
        self._printer = printer
        self._painter = QPainter()
        self._top = 0
        self.page = 1
        self._prepare()
        if not self._painter.begin(printer):
            self._close()
            raise CannotWrite(what="printer")
        self._placed = self._place()

    @property
    def paper(self) -> PaperInMemory:
        """What is printed; closed when all is done."""
        return self._paper

    @property
    def pages(self) -> int:
        """How many there are."""
        return self._paper.pages

    def next_strip(self) -> tuple[int, QSize, QRect]:
        """Which page, how big it is in dots, and which part of it comes next."""
        whole = self._placed.size
        high = max(_DOTS_IN_STRIP // max(whole.width(), 1), 1)
        return (
            self.page,
            whole,
            QRect(0, self._top, whole.width(), min(high, whole.height() - self._top)),
        )

    def print_piece(self, strip: QImage, done: int) -> int:
        """Print a piece of *strip* of which *done* lines are printed; so many are done then.

        Raises CannotWrite.
        """
        if self._printer.printerState() in (
            QPrinter.PrinterState.Error,
            QPrinter.PrinterState.Aborted,
        ):
            raise CannotWrite(what="printer")
        high = max(_DOTS_IN_PIECE // max(strip.width(), 1), 1)
        piece = strip.copy(0, done, strip.width(), min(high, strip.height() - done))
        self._painter.drawImage(self._placed.corner + QPointF(0, self._top), on_white(piece))
        self._top += piece.height()
        return done + piece.height()

    def go_on(self) -> bool:
        """After a strip: to the next page where this one is full; False when that was the last.

        Raises CannotWrite.
        """
        return self._top < self._placed.size.height() or self._turn()

    def abandon(self) -> None:
        """Print no further; what the printer holds of it is thrown away."""
        self._printer.abort()
        self._painter.end()
        self._close()

    def _turn(self) -> bool:
        """On to the next page, or finish."""
        self._top = 0
        if self.page == self.pages:
            is_sent = self._painter.end()
            self._close()
            if not is_sent:
                raise CannotWrite(what="printer")
            return False
        self.page += 1
        self._take_sheet()
        if not self._printer.newPage():
            raise CannotWrite(what="printer")
        self._placed = self._place()
        return True

    def _prepare(self) -> None:
        self._printer.setDocName(JOB_NAME)
        self._printer.setCreator(JOB_NAME)
        self._printer.setResolution(min(self._printer.resolution(), _FINEST_DPI))
        self._printer.setFullPage(True)
        self._take_sheet()

    def _take_sheet(self) -> None:
        """A sheet of the size of the page, where that is a size in which paper is sold.

        A page as small as a bank card goes on whatever lies in the printer.
        """
        size = self._paper.size_pt(self.page)
        is_lying = size.width() > size.height()
        upright = size.transposed() if is_lying else size
        sold = QPageSize.id(upright, QPageSize.Unit.Point, QPageSize.SizeMatchPolicy.FuzzyMatch)
        if sold is not QPageSize.PageSizeId.Custom:
            self._printer.setPageSize(QPageSize(sold))
        way = QPageLayout.Orientation
        self._printer.setPageOrientation(way.Landscape if is_lying else way.Portrait)

    def _place(self) -> Placed:
        dpi = self._printer.resolution()
        return place(
            self._paper.size_pt(self.page) * (dpi / POINTS_IN_INCH),
            sheet=self._printer.paperRect(QPrinter.Unit.DevicePixel),
            printable=_printable(self._printer),
        )

    def _close(self) -> None:
        self._paper.close()


def place(page: QSizeF, *, sheet: QRectF, printable: QRectF) -> Placed:
    """In its true size in the middle of the *sheet*; what is bigger shrinks to what is *printable*.

    Our pages have white around them, so one of the size of the sheet keeps its size: a card to cut
    out must fit a purse, and a QR code must be as big as it was tried.
    """
    if page.width() <= sheet.width() * _ALMOST and page.height() <= sheet.height() * _ALMOST:
        room, size = sheet, page
    else:
        share = min(printable.width() / page.width(), printable.height() / page.height())
        room, size = printable, page * share
    left = room.x() + (room.width() - size.width()) / 2
    top = room.y() + (room.height() - size.height()) / 2
    return Placed(QPointF(left, top), size.toSize())


def _printable(printer: QPrinter) -> QRectF:
    layout = printer.pageLayout()
    margins = layout.minimumMargins()
    whole = layout.fullRect(QPageLayout.Unit.Point)
    share = printer.resolution() / POINTS_IN_INCH
    inside = whole.marginsRemoved(margins)
    return QRectF(
        inside.x() * share, inside.y() * share, inside.width() * share, inside.height() * share
    )
