# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Papers to look at and to print: a real one, a plain one, and one as small as a bank card."""

from collections.abc import Callable
from io import BytesIO
from pathlib import Path

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtPrintSupport import QPrinter
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from klantreis.documents import blank
from klantreis.documents.kit import Kit, Manner
from klantreis.domain.language import Language
from klantreis.ui.paper.memory import PaperInMemory
from klantreis.ui.paper.placing import Press
from tests.rules.tree import TOP

A4 = (210 * mm, 297 * mm)
CARD = (85.6 * mm, 54 * mm)


def real_paper(*, large_print: bool = False) -> bytes:
    """The blank cards, as the program makes them."""
    return blank.render(Manner(Language.NL, large_print=large_print), kit=Kit(TOP / "resources"))


def plain_paper(pages: int = 3, *, size: tuple[float, float] = A4) -> bytes:
    """Pages that say their number in big letters, in a black frame 10 points from the edge."""
    written = BytesIO()
    canvas = Canvas(written, pagesize=size)
    for page in range(1, pages + 1):
        canvas.setFont("Helvetica", 30)
        canvas.drawString(40, size[1] - 60, f"Bladzijde {page}")
        canvas.rect(10, 10, size[0] - 20, size[1] - 20)
        canvas.showPage()
    canvas.save()
    return written.getvalue()


def press_to(path: Path) -> Callable[[PaperInMemory, str], Press]:
    """Presses that print to a PDF file, as a printer without ink."""

    def make(paper: PaperInMemory, _name: str) -> Press:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(path))
        return Press(paper, printer)

    return make


def drawn(pdf: bytes, page: int, dots_in_inch: int = 50) -> QImage:
    """A page in greys, as it would look on paper."""
    paper = PaperInMemory(pdf)
    size = (paper.size_pt(page) * (dots_in_inch / 72)).toSize()
    # Four times as fine and then made smaller: an eye does the same with letters and with strips.
    fine = size * 4
    image = paper.drawn(page, fine, QRect(0, 0, fine.width(), fine.height()))
    paper.close()
    return scaled(image, size).convertToFormat(QImage.Format.Format_Grayscale8)


def scaled(image: QImage, size: QSize) -> QImage:
    """The same at another size."""
    return image.scaled(
        size, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    )


def difference(one: QImage, other: QImage) -> float:
    """How far two drawings are apart: the mean over their dots, in steps of 0 to 255."""
    same = scaled(other, one.size())
    points = [(x, y) for x in range(one.width()) for y in range(one.height())]
    return sum(abs(grey(one, *at) - grey(same, *at)) for at in points) / len(points)


def inked(image: QImage) -> QRect:
    """The smallest frame around everything that is dark."""
    dark = [
        (x, y)
        for x in range(image.width())
        for y in range(image.height())
        if grey(image, x, y) < 128
    ]
    across, down = [x for x, _ in dark], [y for _, y in dark]
    return QRect(min(across), min(down), max(across) - min(across) + 1, max(down) - min(down) + 1)


def grey(image: QImage, x: int, y: int) -> int:
    """How light one dot is."""
    return image.pixelColor(x, y).lightness()


def size_mm(pdf: bytes, page: int) -> QSize:
    """How big a page is, in whole millimetres."""
    paper = PaperInMemory(pdf)
    size = paper.size_pt(page)
    paper.close()
    return QSize(round(size.width() / mm), round(size.height() / mm))
