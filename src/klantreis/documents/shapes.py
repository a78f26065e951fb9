# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What a drawing on paper is made of: shapes, labels that were measured, and what it all says.

Lengths are in points, counted from the bottom left of the figure.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import Enum, auto
from math import cos, pi, radians, sin

from klantreis.documents.breaking import Runs

Point = tuple[float, float]
Colour = tuple[float, float, float]

WHITE: Colour = (1.0, 1.0, 1.0)
# How far the handles of a curve reach that goes a quarter round, as a part of the radius.
_QUARTER = 0.5523
_BELOW, _ABOVE = 0.24, 0.76


class Go(Enum):
    """How a path goes on: one point for a move or a line, three for a curve, none to close."""

    MOVE = auto()
    LINE = auto()
    CURVE = auto()
    CLOSE = auto()


@dataclass(frozen=True, slots=True)
class Part:
    """One piece of a path; a curve has its two handles first."""

    go: Go
    points: tuple[Point, ...] = ()


Path = tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class Box:
    """The room that something takes."""

    left: float
    bottom: float
    right: float
    top: float

    def touches(self, other: "Box") -> bool:
        """Whether they share any room; an edge alone is not sharing."""
        return (
            self.left < other.right
            and other.left < self.right
            and self.bottom < other.top
            and other.bottom < self.top
        )

    def holds(self, other: "Box") -> bool:
        """Whether *other* lies within it."""
        return (
            self.left <= other.left
            and other.right <= self.right
            and self.bottom <= other.bottom
            and other.top <= self.top
        )

    def wider(self, by: float) -> "Box":
        """The same with *by* more on each side."""
        return Box(self.left - by, self.bottom - by, self.right + by, self.top + by)

    def moved(self, by: Point) -> "Box":
        """The same elsewhere."""
        x, y = by
        return Box(self.left + x, self.bottom + y, self.right + x, self.top + y)


@dataclass(frozen=True, slots=True)
class Shape:
    """A path with a ground, an outline, or both; `dashes` are lengths of ink and gap in turn."""

    path: Path
    fill: Colour | None = None
    stroke: Colour | None = None
    stroke_width: float = 1.0
    dashes: tuple[float, ...] = ()
    is_even_odd: bool = False

    def moved(self, by: Point, *, scale: float = 1.0) -> "Shape":
        """The same elsewhere, *scale* times as big."""
        path = tuple(
            Part(part.go, tuple((by[0] + scale * x, by[1] + scale * y) for x, y in part.points))
            for part in self.path
        )
        return replace(self, path=path, stroke_width=self.stroke_width * scale)

    def box(self) -> Box:
        """The room it takes, with its outline; handles of curves count as if they were drawn."""
        points = [point for part in self.path for point in part.points]
        edge = self.stroke_width / 2 if self.stroke else 0.0
        return _around(points).wider(edge)


@dataclass(frozen=True, slots=True)
class Label:
    """A line of text: `x` is where it starts, `y` the foot of its letters."""

    runs: Runs
    x: float
    y: float
    size: float
    width: float
    colour: Colour

    def moved(self, by: Point) -> "Label":
        """The same elsewhere."""
        return replace(self, x=self.x + by[0], y=self.y + by[1])

    def box(self) -> Box:
        """The room it takes, with what hangs below the line."""
        top = self.y + _ABOVE * self.size
        return Box(self.x, self.y - _BELOW * self.size, self.x + self.width, top)


@dataclass(frozen=True, slots=True)
class Figure:
    """A drawing; `text` says in each language of the paper what it shows."""

    width: float
    height: float
    shapes: tuple[Shape, ...] = ()
    labels: tuple[Label, ...] = ()
    text: tuple[str, ...] = ()

    def at(self, x: float, y: float) -> tuple[Shape, ...]:
        """Its shapes, to stand in another figure."""
        return tuple(shape.moved((x, y)) for shape in self.shapes)

    def box(self) -> Box:
        """The room it takes."""
        return Box(0, 0, self.width, self.height)


def colour_of(written: str) -> Colour:
    """The colour that is written as `#1F6F78` or `#fff`."""
    digits = written.removeprefix("#")
    if len(digits) == 3:
        digits = "".join(2 * one for one in digits)
    pairs = (digits[:2], digits[2:4], digits[4:])
    red, green, blue = (int(pair, 16) / 255 for pair in pairs)
    return red, green, blue


def mixed(ink: Colour, part: float) -> Colour:
    """*part* of *ink* on white paper."""
    red, green, blue = (1 - part * (1 - one) for one in ink)
    return red, green, blue


def line_through(points: Iterable[Point], *, closed: bool = False) -> Path:
    """Straight from point to point."""
    first, *others = points
    end = (Part(Go.CLOSE),) if closed else ()
    return (Part(Go.MOVE, (first,)), *(Part(Go.LINE, (one,)) for one in others), *end)


def ellipse(middle: Point, across: float, down: float) -> Path:
    """Round *middle*, *across* to each side and *down* to top and bottom."""
    return _round_corners(middle, (across, down), (across, down))


def circle(middle: Point, radius: float) -> Path:
    """Round *middle*."""
    return ellipse(middle, radius, radius)


def rounded(box: Box, radius: float) -> Path:
    """A box with round corners."""
    half = ((box.right - box.left) / 2, (box.top - box.bottom) / 2)
    middle = (box.left + half[0], box.bottom + half[1])
    corner = min(radius, *half)
    return _round_corners(middle, half, (corner, corner))


def regular(middle: Point, radius: float, corners: int, *, turned: float = 0.0) -> Path:
    """As many *corners*, the first at the right; *turned* is in parts of a whole turn."""
    return line_through(
        [
            (
                middle[0] + radius * cos(2 * pi * (number / corners + turned)),
                middle[1] + radius * sin(2 * pi * (number / corners + turned)),
            )
            for number in range(corners)
        ],
        closed=True,
    )


def turned(path: Path, degrees: float, *, around: Point) -> Path:
    """*path* turned round *around*, from the first axis towards the second."""
    (x, y), (far, up) = around, (cos(radians(degrees)), sin(radians(degrees)))
    return tuple(
        Part(
            part.go,
            tuple(
                (x + far * (px - x) - up * (py - y), y + up * (px - x) + far * (py - y))
                for px, py in part.points
            ),
        )
        for part in path
    )


def _round_corners(middle: Point, half: Point, corner: Point) -> Path:
    """From the right end of the top side, clockwise."""
    (x, y), (across, down), (wide, high) = middle, half, corner
    path = [Part(Go.MOVE, ((x + across - wide, y + down),))]
    for right, up, is_flat in ((1, 1, True), (1, -1, False), (-1, -1, True), (-1, 1, False)):
        corner_x, corner_y = x + right * (across - wide), y + up * (down - high)
        side, end = x + right * across, y + up * down
        flat = (corner_x, end), (corner_x + right * _QUARTER * wide, end)
        steep = (side, corner_y), (side, corner_y + up * _QUARTER * high)
        first, last = (flat, steep) if is_flat else (steep, flat)
        path += [Part(Go.LINE, (first[0],)), Part(Go.CURVE, (first[1], last[1], last[0]))]
    return (*path, Part(Go.CLOSE))


def _around(points: Iterable[Point]) -> Box:
    across, up = zip(*points, strict=True)
    return Box(min(across), min(up), max(across), max(up))
