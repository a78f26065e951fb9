# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Pages to PDF: rows drawn as they stand, then the last hand (language, title, attached record)."""

import io
from collections.abc import Iterable
from dataclasses import dataclass

from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from klantreis.documents.breaking import Run
from klantreis.documents.finishing import Finish, finish
from klantreis.documents.rows import Leaf, Placed, Row, Rule, Squares, Words

PAGE_WIDTH, PAGE_HEIGHT = A4
# Where the foot of the letters stands in its row, as a part of the size.
_BASE = 0.35


def draw(leaves: Iterable[Leaf], how: Finish, first_font: str) -> bytes:
    """The PDF with *leaves* as its pages; the same leaves give the same bytes."""
    page = io.BytesIO()
    canvas = Canvas(
        page, pagesize=A4, invariant=1, pageCompression=1, initialFontName=first_font,
        lang=how.language.value,
    )  # fmt: skip
    for leaf in leaves:
        canvas.setLineWidth(0.6)
        for line in leaf.lines:
            canvas.line(*line)
        for placed in leaf.placed:
            _draw_placed(canvas, placed)
        canvas.showPage()
    canvas.save()
    return finish(page.getvalue(), how)


def _draw_placed(canvas: Canvas, placed: Placed) -> None:
    y = placed.top
    for row in placed.rows:
        y -= row.height
        _draw_row(canvas, row, placed.left, y)


def _draw_row(canvas: Canvas, row: Row, x: float, y: float) -> None:
    match row.mark:
        case Words(runs, size, shift):
            _draw_words(canvas, runs, size, at=_Point(x + shift, y + _BASE * size))
        case Rule(shift, width):
            canvas.line(x + shift, y, x + shift + width, y)
        case Squares():
            _draw_squares(canvas, row.mark, x + row.mark.edge, y + row.mark.edge)


@dataclass(frozen=True, slots=True)
class _Point:
    x: float
    y: float


def _draw_words(canvas: Canvas, runs: Iterable[Run], size: float, *, at: _Point) -> None:
    text = canvas.beginText(at.x, at.y)
    for run in runs:
        text.setFont(run.font, size)
        if run.meant:
            # No font has these: a box is drawn, but readers and voices still get the letters.
            spelled = ("\ufeff" + run.meant).encode("utf-16-be").hex().upper()
            text._code.append(f"/Span <</ActualText <{spelled}>>> BDC")
        text.textOut(run.drawn)
        if run.meant:
            text._code.append("EMC")
    canvas.drawText(text)


def _draw_squares(canvas: Canvas, code: Squares, x: float, y: float) -> None:
    side = code.side / len(code.dark)
    path = canvas.beginPath()
    for down, row in enumerate(code.dark):
        for across, is_dark in enumerate(row):
            if is_dark:
                path.rect(x + across * side, y + code.side - (down + 1) * side, side, side)
    canvas.drawPath(path, stroke=0, fill=1)
