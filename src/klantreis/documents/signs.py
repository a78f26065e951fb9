# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Pictograms and pictures for paper, as shapes: sharp at any size, and black where ink is black."""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import lru_cache, partial
from pathlib import Path as File
from xml.etree import ElementTree

from fontTools.svgLib.path import parse_path

from klantreis.documents.shapes import (
    WHITE,
    Colour,
    Figure,
    Go,
    Part,
    Path,
    Point,
    Shape,
    circle,
    colour_of,
    ellipse,
    mixed,
    turned,
)
from klantreis.domain.problems import NotThere
from klantreis.words.pictograms import Pictogram

_SVG = "{http://www.w3.org/2000/svg}"
# The second tone of a pictogram: what Phosphor draws at this much ink, and a little more on paper.
_SHADE, _SHADE_ON_PAPER = 0.2, 0.22
# Their second tone is a square behind the sign: on paper it looks like a mistake.
_ONLY_LINES = frozenset({Pictogram.CLOSE, Pictogram.DONE})
_KNOWN = {
    "svg": {"viewBox", "fill"},
    "g": {"fill"},
    "path": {"d", "fill", "opacity", "fill-rule", "clip-rule"},
    "circle": {"cx", "cy", "r", "fill"},
    "ellipse": {"cx", "cy", "rx", "ry", "fill", "transform"},
}
_TURN = re.compile(r"rotate\(([-\d.]+) ([-\d.]+) ([-\d.]+)\)")


class UnknownDrawing(ValueError):
    """A vendored file holds something that paper would draw wrongly or leave out."""


@dataclass(frozen=True, slots=True)
class Signs:
    """The signs of one paper; remembers what it read."""

    folder: File
    _seen: dict[tuple[str, Colour | None, float], Figure] = field(
        default_factory=dict, repr=False, compare=False
    )

    def pictogram(self, which: Pictogram, *, size: float, ink: Colour) -> Figure:
        """*which*, *size* points wide and high, its lines in *ink* and the rest in a light tint.

        Raises NotThere when its file is gone.
        """
        read = partial(_pictogram, self.folder, which, ink)
        return self._sized((f"controls/{which.value}", ink), read, size)

    def picture(self, name: str, *, size: float) -> Figure:
        """A Topic, a Feeling or one of the lock's 64 by its name, in its own colours.

        Raises NotThere when there is none of that name.
        """
        return self._sized((f"pictures/{name}", None), partial(_picture, self.folder, name), size)

    def _sized(
        self, key: tuple[str, Colour | None], read: Callable[[], Figure], size: float
    ) -> Figure:
        if (*key, size) not in self._seen:
            found = read()
            scale = size / found.width
            shapes = tuple(shape.moved((0, 0), scale=scale) for shape in found.shapes)
            self._seen[*key, size] = Figure(size, size, shapes)
        return self._seen[*key, size]


def _pictogram(folder: File, which: Pictogram, ink: Colour) -> Figure:
    drawn = _read(folder / "controls" / f"{which.value}.svg", ink=ink, shade=_SHADE_ON_PAPER)
    if which not in _ONLY_LINES:
        return drawn
    return replace(drawn, shapes=tuple(one for one in drawn.shapes if one.fill == ink))


def _picture(folder: File, name: str) -> Figure:
    return _read(folder / "pictures" / f"{name}.svg", ink=WHITE, shade=_SHADE)


@lru_cache(maxsize=512)
def _read(file: File, *, ink: Colour, shade: float) -> Figure:
    """What *file* holds; *ink* is what it calls its current colour."""
    try:
        root = ElementTree.fromstring(file.read_bytes())  # noqa: S314 - our own file
    except OSError as problem:
        raise NotThere(what="resources") from problem
    _, _, wide, high = (float(one) for one in root.attrib["viewBox"].split())
    shapes = tuple(_shapes(root, _Pot(ink, shade, high), inherited="black"))
    return Figure(wide, high, shapes)


@dataclass(frozen=True, slots=True)
class _Pot:
    """The ink of a drawing, how dark its second tone becomes, and how high the drawing is."""

    ink: Colour
    shade: float
    height: float

    def colour(self, written: str, opacity: float) -> Colour:
        if written == "currentColor":
            return mixed(self.ink, self.shade if opacity == _SHADE else opacity)
        if not written.startswith("#"):
            raise UnknownDrawing(written)
        return mixed(colour_of(written), opacity)


def _shapes(element: ElementTree.Element, pot: _Pot, *, inherited: str) -> Iterator[Shape]:
    name = element.tag.removeprefix(_SVG)
    unknown = element.attrib.keys() - _KNOWN.get(name, set())
    if name not in _KNOWN or unknown:
        raise UnknownDrawing(f"{name}: {sorted(unknown)}")
    fill = element.attrib.get("fill", inherited)
    if name in _DRAW:
        path = _turned_over(_DRAW[name](element.attrib), pot.height)
        colour = pot.colour(fill, float(element.attrib.get("opacity", 1)))
        is_even_odd = element.attrib.get("fill-rule") == "evenodd"
        yield Shape(path, fill=colour, is_even_odd=is_even_odd)
    for child in element:
        yield from _shapes(child, pot, inherited=fill)


def _path(written: Mapping[str, str]) -> Path:
    pen = _Pen()
    parse_path(written["d"], pen)
    return tuple(pen.path)


def _circle(written: Mapping[str, str]) -> Path:
    return circle((float(written["cx"]), float(written["cy"])), float(written["r"]))


def _ellipse(written: Mapping[str, str]) -> Path:
    middle = (float(written["cx"]), float(written["cy"]))
    path = ellipse(middle, float(written["rx"]), float(written["ry"]))
    if "transform" not in written:
        return path
    turn = _TURN.fullmatch(written["transform"])
    if turn is None:
        raise UnknownDrawing(written["transform"])
    degrees, x, y = (float(one) for one in turn.groups())
    return turned(path, degrees, around=(x, y))


_DRAW: Mapping[str, Callable[[Mapping[str, str]], Path]] = {
    "path": _path,
    "circle": _circle,
    "ellipse": _ellipse,
}


def _turned_over(path: Path, height: float) -> Path:
    """Screens count from the top, paper from the bottom."""
    return tuple(Part(part.go, tuple((x, height - y) for x, y in part.points)) for part in path)


class _Pen:
    """Takes down a path; the names are those that fontTools calls."""

    def __init__(self) -> None:
        self.path: list[Part] = []
        self._last: Point = (0.0, 0.0)

    def moveTo(self, to: Point) -> None:  # noqa: N802
        self._take(Go.MOVE, to)

    def lineTo(self, to: Point) -> None:  # noqa: N802
        self._take(Go.LINE, to)

    def curveTo(self, first: Point, second: Point, to: Point) -> None:  # noqa: N802
        self._take(Go.CURVE, first, second, to)

    def qCurveTo(self, handle: Point, to: Point) -> None:  # noqa: N802
        first, second = (
            (start[0] + (handle[0] - start[0]) * 2 / 3, start[1] + (handle[1] - start[1]) * 2 / 3)
            for start in (self._last, to)
        )
        self._take(Go.CURVE, first, second, to)

    def closePath(self) -> None:  # noqa: N802
        self._take(Go.CLOSE)

    def endPath(self) -> None:  # noqa: N802
        """An open path is filled as if it were closed."""

    def _take(self, go: Go, *points: Point) -> None:
        self.path.append(Part(go, points))
        if points:
            self._last = points[-1]
