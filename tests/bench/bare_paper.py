# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What stands on a paper, set by reportlab alone: paragraphs, tables, signs, code and foot.

The same texts in the same fonts and sizes, in the same panels and columns; reportlab breaks the
lines, measures the tables and fills the pages. No tags, no record, no metadata.
"""

import io
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby, pairwise
from xml.sax.saxutils import escape

from reportlab import rl_config
from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfgen.canvas import FILL_EVEN_ODD, FILL_NON_ZERO, Canvas
from reportlab.platypus import (
    Flowable,
    HRFlowable,
    PageBreak,
    Paragraph,
    SimpleDocTemplate,
    Spacer,
    Table,
    TableStyle,
)

from klantreis.documents.drawing import Paper
from klantreis.documents.pages import MARGIN, TEXT_WIDTH
from klantreis.documents.rows import Mark, Panel, Picture, Placed, Row, Rule, Squares, Words
from klantreis.documents.shapes import Figure, Go, Shape
from klantreis.documents.style import COLOURS

_BARE = [("LEFTPADDING", (0, 0), (-1, -1), 0), ("RIGHTPADDING", (0, 0), (-1, -1), 0),
         ("TOPPADDING", (0, 0), (-1, -1), 0), ("BOTTOMPADDING", (0, 0), (-1, -1), 0),
         ("VALIGN", (0, 0), (-1, -1), "TOP")]  # fmt: skip


def set_bare(paper: Paper) -> bytes:
    """*paper* as reportlab would have it."""
    rl_config.useA85 = 1  # its own choice
    feet = [leaf.foot for leaf in paper.leaves if leaf.foot]
    bottom = feet[0].top + MARGIN / 4
    whole = io.BytesIO()
    template = SimpleDocTemplate(
        whole, pagesize=A4, pageCompression=1, leftMargin=MARGIN - 6, rightMargin=MARGIN - 6,
        topMargin=MARGIN - 6, bottomMargin=bottom - 6,
    )  # fmt: skip

    def draw_foot(canvas: Canvas, at: SimpleDocTemplate) -> None:
        foot = feet[min(at.page, len(feet)) - 1]
        canvas.setStrokeColor(HexColor(COLOURS.control_line))
        canvas.line(MARGIN, foot.top + 6, MARGIN + TEXT_WIDTH, foot.top + 6)
        _draw_foot(canvas, foot)

    template.build(list(_pages(paper)), onFirstPage=draw_foot, onLaterPages=draw_foot)
    return whole.getvalue()


class _Drawn(Flowable):  # type: ignore[misc]  # reportlab tells no types
    """A sign, or a code of squares."""

    def __init__(self, mark: Picture | Squares) -> None:
        super().__init__()
        self._mark = mark
        side = mark.figure.width if isinstance(mark, Picture) else mark.side + 2 * mark.edge
        self.width = side
        self.height = mark.figure.height if isinstance(mark, Picture) else side

    def draw(self) -> None:
        if isinstance(self._mark, Picture):
            _draw_figure(self.canv, self._mark.figure)
        else:
            _draw_squares(self.canv, self._mark)


def _pages(paper: Paper) -> Iterator[Flowable]:
    for leaf in paper.leaves:
        yield from _story(row for placed in leaf.placed for row in placed.rows)
        yield PageBreak()


def _story(rows: Iterable[Row]) -> Iterator[Flowable]:
    for panel, some in groupby(rows, key=lambda row: row.panel):
        blocks = list(_blocks(some))
        if panel is None:
            yield from blocks
        elif blocks:
            yield Table([[one] for one in blocks], colWidths=[panel.width], style=_ground(panel))


def _ground(panel: Panel) -> TableStyle:
    tint = COLOURS.tint(panel.tint)
    return TableStyle(
        [
            *_BARE,
            ("LEFTPADDING", (0, 0), (-1, -1), 12),
            ("BACKGROUND", (0, 0), (-1, -1), HexColor(tint.ground)),
            ("BOX", (0, 0), (-1, -1), 0.6, HexColor(tint.edge)),
            ("ROUNDEDCORNERS", [8, 8, 8, 8]),
        ]
    )


def _blocks(rows: Iterable[Row]) -> Iterator[Flowable]:
    """Rows that are lines of the same parts are one paragraph, or columns side by side."""
    together: list[Row] = []
    for row in rows:
        if together and not _parts(together[-1]) & _parts(row):
            yield from _block(together)
            together = []
        if row.marks:
            together.append(row)
        elif row.height:
            yield Spacer(1, row.height)
    if together:
        yield from _block(together)


def _parts(row: Row) -> set[int]:
    return {id(mark.of) for mark in row.marks if not isinstance(mark, Rule) and mark.of}


def _block(rows: Sequence[Row]) -> Iterator[Flowable]:
    columns: dict[float, list[tuple[Mark, float]]] = {}
    for row in rows:
        for mark in row.marks:
            columns.setdefault(mark.shift, []).append((mark, row.height))
    shifts = sorted(columns)
    cells = [_cell(columns[shift]) for shift in shifts]
    if len(cells) == 1 and len(cells[0]) == 1:
        yield cells[0][0]
        return
    widths = [after - before for before, after in pairwise([*shifts, TEXT_WIDTH])]
    yield Table([cells], colWidths=widths, style=TableStyle(_BARE))


def _cell(marks: Sequence[tuple[Mark, float]]) -> list[Flowable]:
    cell: list[Flowable] = []
    words = [(mark, height) for mark, height in marks if isinstance(mark, Words)]
    cell += [_Drawn(mark) for mark, _ in marks if isinstance(mark, Picture | Squares)]
    cell += [HRFlowable(mark.width, 0.6) for mark, _ in marks if isinstance(mark, Rule)]
    if words:
        (first, height), *_ = words
        style = ParagraphStyle(
            "words", fontName=first.runs[0].font if first.runs else "Helvetica",
            fontSize=first.size, leading=height, textColor=HexColor(first.ink or COLOURS.ink),
        )  # fmt: skip
        cell.append(Paragraph("".join(_said(mark) for mark, _ in words), style))
    return cell


def _said(words: Words) -> str:
    return "".join(f'<font name="{run.font}">{escape(run.drawn)}</font>' for run in words.runs)


def _draw_foot(canvas: Canvas, foot: Placed) -> None:
    y = foot.top
    for row in foot.rows:
        y -= row.height
        for mark in row.marks:
            if isinstance(mark, Words):
                canvas.setFillColor(HexColor(mark.ink or COLOURS.ink))
                canvas.setFont(mark.runs[0].font, mark.size)
                canvas.drawString(foot.left, y, "".join(run.drawn for run in mark.runs))


def _draw_figure(canvas: Canvas, figure: Figure) -> None:
    canvas.setLineCap(1)
    canvas.setLineJoin(1)
    for shape in figure.shapes:
        _draw_shape(canvas, shape)
    for label in figure.labels:
        canvas.setFillColorRGB(*label.colour)
        canvas.setFont(label.runs[0].font, label.size)
        canvas.drawString(label.x, label.y, "".join(run.drawn for run in label.runs))


def _draw_shape(canvas: Canvas, shape: Shape) -> None:
    path = canvas.beginPath()
    go_on = {Go.MOVE: path.moveTo, Go.LINE: path.lineTo, Go.CURVE: path.curveTo}
    for part in shape.path:
        if part.go is Go.CLOSE:
            path.close()
        else:
            go_on[part.go](*(one for point in part.points for one in point))
    if shape.fill:
        canvas.setFillColorRGB(*shape.fill)
    if shape.stroke:
        canvas.setStrokeColorRGB(*shape.stroke)
        canvas.setLineWidth(shape.stroke_width)
    how = FILL_EVEN_ODD if shape.is_even_odd else FILL_NON_ZERO
    canvas.drawPath(path, stroke=int(bool(shape.stroke)), fill=int(bool(shape.fill)), fillMode=how)


def _draw_squares(canvas: Canvas, code: Squares) -> None:
    side = code.side / len(code.dark)
    path = canvas.beginPath()
    for down, row in enumerate(code.dark):
        for across, is_dark in enumerate(row):
            if is_dark:
                foot = code.edge + code.side - (down + 1) * side
                path.rect(code.edge + across * side, foot, side, side)
    canvas.setFillColor(HexColor("#000000"))
    canvas.drawPath(path, stroke=0, fill=1)
