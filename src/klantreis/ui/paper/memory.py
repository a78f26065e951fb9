# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""A PDF that lies open in memory: nothing of it is on disk, and it can be let go of at once."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, QSize, QSizeF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPdf import QPdfDocument, QPdfDocumentRenderOptions, QPdfPageRenderer

from klantreis.domain.problems import BadFormat

POINTS_IN_INCH = 72
# To ask the size of 2,000 pages took 100 ms. All pages of one of our papers have one size; the
# first are asked all the same, as a paper may begin with something small.
_MEASURED = 100


class PaperInMemory:
    """The pages of one PDF, by their number from 1. Raises BadFormat for what is no PDF."""

    def __init__(self, pdf: bytes) -> None:
        self._document = QPdfDocument()
        self._bytes = QBuffer(self._document)
        self._bytes.setData(QByteArray(pdf))
        self._bytes.open(QIODevice.OpenModeFlag.ReadOnly)
        self._document.load(self._bytes)
        self._texts: dict[int, str] = {}
        # Asked now: while a page is being drawn, the document makes every question wait.
        pages = range(min(self.pages, _MEASURED))
        self._sizes = tuple(self._document.pagePointSize(page) for page in pages)
        if self._document.status() is not QPdfDocument.Status.Ready or not self.pages:
            self.close()
            raise BadFormat(what="paper")

    def draw_with(self, renderer: QPdfPageRenderer) -> None:
        """Let *renderer* draw its pages.

        It holds the document until `close`: whichever goes first, none is drawn from what is gone.
        """
        self._document.setParent(renderer)
        renderer.setDocument(self._document)

    @property
    def pages(self) -> int:
        """How many there are; none after `close`."""
        return self._document.pageCount()

    def size_pt(self, page: int) -> QSizeF:
        """How big a page is, in points of 1/72 inch; far on in a paper, as the pages before it."""
        return self._sizes[min(page, len(self._sizes)) - 1]

    def sizes_pt(self) -> tuple[QSizeF, ...]:
        """How big each page is; those far on share one size."""
        return self._sizes + self._sizes[-1:] * (self.pages - len(self._sizes))

    def text(self, page: int) -> str:
        """What stands on a page, in the order in which it is read.

        Waits for the page that is being drawn, if any.
        """
        if page not in self._texts:
            self._texts[page] = self._document.getAllText(page - 1).text().replace("\r\n", "\n")
        return self._texts[page]

    def drawn(self, page: int, whole: QSize, part: QRect) -> QImage:
        """The *part* of a page that is *whole* dots wide and high, in ink on white."""
        options = part_of_page(whole, part)
        return on_white(self._document.render(page - 1, part.size(), options))

    def close(self) -> None:
        """Let go of the bytes, the pages and their words."""
        self._texts = {}
        self._document.setParent(None)
        self._document.close()
        self._bytes.close()
        self._bytes.setData(QByteArray())


def part_of_page(whole: QSize, part: QRect) -> QPdfDocumentRenderOptions:
    """How to ask for the *part* of a page that is *whole* dots wide and high."""
    options = QPdfDocumentRenderOptions()
    options.setScaledSize(whole)
    # Qt 6.11 takes `bottom - top` for the height of a part, which is one too few: strips of 200
    # dots drifted by 0.5 %. One dot more here puts it right; the tests see when Qt mends it.
    options.setScaledClipRect(part.adjusted(0, 0, 1, 1))
    return options


def on_white(ink: QImage) -> QImage:
    """The *ink* of a page on the white of its paper: a PDF itself says nothing of that."""
    sheet = QImage(ink.size(), QImage.Format.Format_RGB32)
    sheet.fill(Qt.GlobalColor.white)
    painter = QPainter(sheet)
    painter.drawImage(0, 0, ink)
    painter.end()
    return sheet
