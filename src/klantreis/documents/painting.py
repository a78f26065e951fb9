# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Figures to paper: each shape as a path of the page, each label as text that can be read."""

from collections.abc import Iterable
from functools import lru_cache

from reportlab.pdfgen.canvas import FILL_EVEN_ODD, FILL_NON_ZERO, Canvas
from reportlab.pdfgen.pathobject import PDFPathObject

from klantreis.documents.breaking import Run
from klantreis.documents.shapes import Figure, Go, Label, Path, Shape

_ROUND = 1


def paint(canvas: Canvas, figure: Figure, x: float, y: float) -> None:
    """Draw *figure* with its bottom left at *x*, *y*: shapes first, so that labels stay clear."""
    canvas.saveState()
    canvas.translate(x, y)
    canvas.setLineCap(_ROUND)
    canvas.setLineJoin(_ROUND)
    for shape in figure.shapes:
        _paint_shape(canvas, shape)
    for label in figure.labels:
        _paint_label(canvas, label)
    canvas.restoreState()


def _paint_shape(canvas: Canvas, shape: Shape) -> None:
    if shape.fill:
        canvas.setFillColorRGB(*shape.fill)
    if shape.stroke:
        canvas.setStrokeColorRGB(*shape.stroke)
        canvas.setLineWidth(shape.stroke_width)
        canvas.setDash(list(shape.dashes))
    canvas.drawPath(
        PDFPathObject([_written(shape.path)]),
        stroke=int(shape.stroke is not None),
        fill=int(shape.fill is not None),
        fillMode=FILL_EVEN_ODD if shape.is_even_odd else FILL_NON_ZERO,
    )


@lru_cache(maxsize=512)
def _written(path: Path) -> str:
    """*path* as a PDF writes it. The same signs stand on every paper, and numbers are slow."""
    written = PDFPathObject()
    go_on = {Go.MOVE: written.moveTo, Go.LINE: written.lineTo, Go.CURVE: written.curveTo}
    for part in path:
        if part.go is Go.CLOSE:
            written.close()
        else:
            go_on[part.go](*(round(one, 2) for point in part.points for one in point))
    code: str = written.getCode()
    return code


def _paint_label(canvas: Canvas, label: Label) -> None:
    canvas.setFillColorRGB(*label.colour)
    write(canvas, label.runs, label.x, label.y, size=label.size)


def write(canvas: Canvas, runs: Iterable[Run], x: float, y: float, *, size: float) -> None:
    """A line of text from *x* on, the foot of its letters at *y*, in the colour of the canvas."""
    text = canvas.beginText(x, y)
    for run in runs:
        text.setFont(run.font, size)
        if run.meant:
            # No font has these: a box is drawn, but readers and voices still get the letters.
            text._code.append(f"/Span <</ActualText <{_spelled(run.meant)}>>> BDC")
        text.textOut(run.drawn)
        if run.meant:
            text._code.append("EMC")
    canvas.drawText(text)


def _spelled(letters: str) -> str:
    """*letters* as a PDF spells them outside its fonts."""
    return ("\ufeff" + letters).encode("utf-16-be").hex().upper()
