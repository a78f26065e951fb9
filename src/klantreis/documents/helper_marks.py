# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""A helper as a mark: an outline and a sign of its own for each sort, and arrows both ways."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from math import cos, pi, sin

from klantreis.documents.easel import Easel
from klantreis.documents.shapes import (
    WHITE,
    Box,
    Colour,
    Go,
    Part,
    Path,
    Point,
    Shape,
    circle,
    colour_of,
    line_through,
    regular,
    rounded,
)
from klantreis.documents.style import COLOURS
from klantreis.domain.choices import HelperIs
from klantreis.look.colours import TintName
from klantreis.words.rooms.entry import helper_sign

_EDGE = 1.3
_LOBES = 6
_TINTS: Mapping[HelperIs | None, TintName] = {
    HelperIs.PERSON: TintName.PEACH,
    HelperIs.GROUP: TintName.HONEY,
    HelperIs.PLACE: TintName.MINT,
    HelperIs.ANIMAL: TintName.CARE,
    HelperIs.ORGANISATION: TintName.LILAC,
    None: TintName.PEACH,
}


@dataclass(frozen=True, slots=True)
class Arrows:
    """Where the arrows of one helper stand, and which there are."""

    start: Point
    inward: Point
    length: float
    i_give: bool
    gives: bool


def ink_of(what: HelperIs | None) -> Colour:
    """The ink of one sort."""
    return colour_of(COLOURS.tint(_TINTS[what]).ink)


def outline(what: HelperIs | None, middle: Point, across: float) -> Shape:
    """The shape of one sort, *across* wide at most."""
    return Shape(
        _OUTLINES[what](middle, across / 2 - _EDGE),
        fill=WHITE,
        stroke=ink_of(what),
        stroke_width=_EDGE,
        dashes=(3, 3) if what is None else (),
    )


def mark(easel: Easel, what: HelperIs | None, middle: Point, across: float) -> tuple[Shape, ...]:
    """Outline and sign of one sort."""
    sign = easel.sign(helper_sign(what), middle, size=across * 0.54, ink=ink_of(what))
    return (outline(what, middle, across), *sign)


def arrows(where: Arrows, ink: Colour) -> tuple[Shape, ...]:
    """From me with a full head, to me with an open one; both stand side by side."""
    (x, y), (in_x, in_y) = where.start, where.inward
    aside = where.length * 0.3 if where.i_give and where.gives else 0.0
    shapes: list[Shape] = []
    for is_there, side, goes_out in ((where.i_give, 1, True), (where.gives, -1, False)):
        if is_there:
            near = (x - in_y * side * aside, y + in_x * side * aside)
            far = (near[0] + in_x * where.length, near[1] + in_y * where.length)
            start, end = (far, near) if goes_out else (near, far)
            shapes += _arrow(start, end, ink, is_full=goes_out)
    return tuple(shapes)


def _arrow(start: Point, end: Point, ink: Colour, *, is_full: bool) -> list[Shape]:
    (x, y), (end_x, end_y) = start, end
    along, up = end_x - x, end_y - y
    neck = (x + along * 0.5, y + up * 0.5)
    wide = 0.27
    head = [
        (neck[0] - up * wide, neck[1] + along * wide),
        end,
        (neck[0] + up * wide, neck[1] - along * wide),
    ]
    stem_end = neck if is_full else end
    stem = Shape(line_through([start, stem_end]), stroke=ink, stroke_width=1.5)
    if is_full:
        return [stem, Shape(line_through(head, closed=True), fill=ink)]
    return [stem, Shape(line_through(head), stroke=ink, stroke_width=1.5)]


def _square(middle: Point, radius: float) -> Path:
    half = radius * 0.88
    (x, y) = middle
    return rounded(Box(x - half, y - half, x + half, y + half), radius * 0.16)


def _house(middle: Point, radius: float) -> Path:
    (x, y), wide = middle, radius * 0.9
    eaves, floor = y + radius * 0.28, y - radius * 0.88
    points = [(x, y + radius), (x + wide, eaves), (x + wide, floor), (x - wide, floor),
              (x - wide, eaves)]  # fmt: skip
    return line_through(points, closed=True)


def _hexagon(middle: Point, radius: float) -> Path:
    return regular(middle, radius, 6)


def _cloud(middle: Point, radius: float) -> Path:
    """Lobes all round, as a paw or a flower has."""
    inner, outer = radius * 0.74, radius * 1.12

    def at(turn: float, far: float) -> Point:
        angle = 2 * pi * turn / _LOBES
        return (middle[0] + far * cos(angle), middle[1] + far * sin(angle))

    path = [Part(Go.MOVE, (at(0, inner),))]
    for lobe in range(_LOBES):
        points = (at(lobe + 0.12, outer), at(lobe + 0.88, outer), at(lobe + 1, inner))
        path.append(Part(Go.CURVE, points))
    return (*path, Part(Go.CLOSE))


_OUTLINES: Mapping[HelperIs | None, Callable[[Point, float], Path]] = {
    HelperIs.PERSON: circle,
    HelperIs.GROUP: _hexagon,
    HelperIs.PLACE: _house,
    HelperIs.ANIMAL: _cloud,
    HelperIs.ORGANISATION: _square,
    None: circle,
}
