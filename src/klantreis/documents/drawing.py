# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Pages to PDF: all that is read is marked as a part of the paper, all else as mere ornament."""

import io
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby

from reportlab import rl_config
from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import A4
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from klantreis.documents.faces import FIRST_FONT
from klantreis.documents.finishing import Finish, finish
from klantreis.documents.painting import paint, write
from klantreis.documents.rows import Leaf, Mark, Panel, Photo, Picture, Placed, Rule, Squares, Words
from klantreis.documents.structure import Element, Place, Places
from klantreis.documents.style import BASE, COLOURS

PAGE_WIDTH, PAGE_HEIGHT = A4
_THIN = 0.6
_ROUND = 8.0
_ORNAMENT = "/Artifact BMC"
_FOOT = "/Artifact <</Type /Pagination /Subtype /Footer>> BDC"


@dataclass(frozen=True, slots=True)
class Paper:
    """All that is drawn: the pages, and what their parts are for who hears them."""

    leaves: tuple[Leaf, ...]
    root: Element


def draw(paper: Paper, how: Finish) -> bytes:
    """*paper* as a PDF; the same paper gives the same bytes."""
    page = io.BytesIO()
    # Written in letters, for printers of long ago, it is longer by a quarter and takes longer.
    rl_config.useA85 = 0
    canvas = Canvas(
        page, pagesize=A4, invariant=1, pageCompression=1, initialFontName=FIRST_FONT,
        lang=how.language.value,
    )  # fmt: skip
    places: Places = {}
    order = {element: number for number, element in enumerate(paper.root.walk())}
    for number, leaf in enumerate(paper.leaves):
        _draw_ground(canvas, leaf)
        _draw_parts(canvas, _parts(leaf, order), number, places)
        _draw_foot(canvas, leaf)
        canvas.showPage()
    canvas.save()
    return finish(page.getvalue(), how, paper.root, places)


def _draw_ground(canvas: Canvas, leaf: Leaf) -> None:
    """What lies under the words and says nothing."""
    canvas.setLineWidth(_THIN)
    for placed in leaf.placed:
        _draw_panels(canvas, placed)
    canvas.addLiteral(_ORNAMENT)
    canvas.setStrokeColor(HexColor(COLOURS.control_line))
    for line in leaf.lines:
        canvas.line(*line)
    for figure, x, y in leaf.ornaments:
        paint(canvas, figure, x, y)
    canvas.addLiteral("EMC")


def _draw_foot(canvas: Canvas, leaf: Leaf) -> None:
    if leaf.foot is not None:
        canvas.addLiteral(_FOOT)
        for at in _each_mark(leaf.foot):
            _draw_mark(canvas, at)
        canvas.addLiteral("EMC")


@dataclass(frozen=True, slots=True)
class _At:
    """A mark, and where the left and the foot of its row stand."""

    mark: Mark
    x: float
    y: float
    height: float


def _each_mark(placed: Placed) -> Iterator[_At]:
    y = placed.top
    for row in placed.rows:
        y -= row.height
        for mark in row.marks:
            yield _At(mark, placed.left, y, row.height)


def _parts(leaf: Leaf, order: Mapping[Element, int]) -> list[tuple[Element | None, list[_At]]]:
    """Each part of the page in one piece, in the order of reading; last what says nothing.

    Two that stand side by side are read one after the other, not line by line.
    """
    parts: dict[Element | None, list[_At]] = {}
    for placed in leaf.placed:
        for at in _each_mark(placed):
            of = None if isinstance(at.mark, Rule) else at.mark.of
            parts.setdefault(of, []).append(at)
    return sorted(parts.items(), key=lambda part: order[part[0]] if part[0] else len(order))


def _draw_parts(
    canvas: Canvas,
    parts: Iterable[tuple[Element | None, list[_At]]],
    page: int,
    places: Places,
) -> None:
    for number, (element, some) in enumerate(parts):
        if element is None:
            canvas.addLiteral(_ORNAMENT)
        else:
            canvas.addLiteral(f"/{element.role} <</MCID {number}>> BDC")
            top = some[0].y + some[0].height
            places.setdefault(element, []).append(Place(page, number, top))
        for at in some:
            _draw_mark(canvas, at)
        canvas.addLiteral("EMC")


def _draw_panels(canvas: Canvas, placed: Placed) -> None:
    top = placed.top
    for panel, some in groupby(placed.rows, key=lambda row: row.panel):
        height = sum(row.height for row in some)
        if panel is not None:
            _draw_panel(canvas, panel, placed.left + panel.shift, top - height, height=height)
        top -= height


def _draw_panel(canvas: Canvas, panel: Panel, x: float, y: float, *, height: float) -> None:
    tint = COLOURS.tint(panel.tint)
    canvas.addLiteral(_ORNAMENT)
    canvas.setFillColor(HexColor(tint.ground))
    canvas.setStrokeColor(HexColor(tint.edge))
    round_ = min(_ROUND, height / 2)
    canvas.roundRect(x, y, panel.width, height, round_, stroke=1, fill=1)
    canvas.addLiteral("EMC")


def _draw_mark(canvas: Canvas, at: _At) -> None:
    mark = at.mark
    match mark:
        case Words(runs, size, shift):
            canvas.setFillColor(HexColor(mark.ink or COLOURS.ink))
            write(canvas, runs, at.x + shift, at.y + mark.rise + BASE * size, size=size)
        case Rule(shift, width):
            canvas.setStrokeColor(HexColor(mark.ink or COLOURS.control_line))
            canvas.line(at.x + shift, at.y, at.x + shift + width, at.y)
        case Squares():
            _draw_squares(canvas, mark, at.x + mark.shift + mark.edge, at.y + mark.edge)
        case Picture():
            paint(canvas, mark.figure, at.x + mark.shift, at.y + mark.rise)
        case Photo(png, width, height, shift):
            image = ImageReader(io.BytesIO(png))
            canvas.drawImage(image, at.x + shift, at.y, width, height)


def _draw_squares(canvas: Canvas, code: Squares, x: float, y: float) -> None:
    side, whole = code.side / len(code.dark), code.side + 2 * code.edge
    canvas.setFillColor(HexColor("#ffffff"))
    canvas.rect(x - code.edge, y - code.edge, whole, whole, stroke=0, fill=1)
    path = canvas.beginPath()
    for down, row in enumerate(code.dark):
        for across, is_dark in enumerate(row):
            if is_dark:
                path.rect(x + across * side, y + code.side - (down + 1) * side, side, side)
    canvas.setFillColor(HexColor("#000000"))
    canvas.drawPath(path, stroke=0, fill=1)
