# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What stands on a page, row by row, and how rows fall into pages."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from klantreis.documents.breaking import Runs
from klantreis.documents.shapes import Figure
from klantreis.documents.structure import Element
from klantreis.look.colours import TintName

# What adding up may be wrong by, in points.
_ROUNDED = 0.001


@dataclass(frozen=True, slots=True)
class Words:
    """One line of text: *shift* points from the left, *rise* above the foot of the row.

    *of* is the part of the paper that it belongs to; without one it says nothing to who listens.
    *ink* is a colour like `#1F6F78`.
    """

    runs: Runs
    size: float
    shift: float = 0.0
    of: Element | None = None
    ink: str = ""
    rise: float = 0.0


@dataclass(frozen=True, slots=True)
class Rule:
    """A line of *width* points: to write on, or to keep rows apart."""

    shift: float
    width: float
    ink: str = ""


@dataclass(frozen=True, slots=True)
class Squares:
    """A QR code: rows of dark (True) and light squares, *side* points wide, with a white *edge*."""

    dark: tuple[tuple[bool, ...], ...]
    side: float
    edge: float
    shift: float = 0.0
    of: Element | None = None


@dataclass(frozen=True, slots=True)
class Picture:
    """A drawing; *rise* is how far its foot stands above the foot of the row, in points."""

    figure: Figure
    shift: float = 0.0
    rise: float = 0.0
    of: Element | None = None


@dataclass(frozen=True, slots=True)
class Photo:
    """A picture of dots (PNG), *width* by *height* points."""

    png: bytes = field(repr=False)
    width: float
    height: float
    shift: float = 0.0
    of: Element | None = None


Mark = Words | Rule | Squares | Picture | Photo


@dataclass(frozen=True, slots=True)
class Panel:
    """A soft ground behind rows, from *shift* on, *width* points wide; it says nothing."""

    tint: TintName
    shift: float
    width: float


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a page, *height* points high; `holds` keeps it on one page with the next.

    With `begins_page` it is the first row of one.
    """

    height: float
    marks: tuple[Mark, ...] = ()
    holds: bool = False
    panel: Panel | None = None
    begins_page: bool = False

    @property
    def is_space(self) -> bool:
        """Whether it only keeps things apart; such a row is left out at the top of a page."""
        return not self.marks and self.panel is None


Rows = tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Placed:
    """Rows that stand somewhere on a page: left and top in points from the lower left."""

    left: float
    top: float
    rows: Rows


@dataclass(frozen=True, slots=True)
class Leaf:
    """One page: what stands on it in reading order, its foot, and what says nothing.

    *lines* are x, y, x, y; *ornaments* are drawings with the place of their lower left.
    """

    placed: tuple[Placed, ...]
    foot: Placed | None = None
    lines: tuple[tuple[float, float, float, float], ...] = ()
    ornaments: tuple[tuple[Figure, float, float], ...] = ()


def fall_into_pages(rows: Iterable[Row], height: float) -> tuple[Rows, ...]:
    """Divide *rows* over pages of *height* points; there is always a page."""
    pages: list[list[Row]] = [[]]
    left = height
    for chunk in _chunks(rows):
        # What is higher than a page is divided anyway: it need not leave one half empty first.
        if (left + _ROUNDED < _height(chunk) <= height or chunk[0].begins_page) and pages[-1]:
            pages.append([])
            left = height
        for row in chunk:
            if row.height > left + _ROUNDED and pages[-1]:
                pages.append([])
                left = height
            if pages[-1] or not row.is_space:
                pages[-1].append(row)
                left -= row.height
    return tuple(tuple(page) for page in pages if page) or ((),)


def _chunks(rows: Iterable[Row]) -> Iterable[Sequence[Row]]:
    chunk: list[Row] = []
    for row in rows:
        if row.begins_page and chunk:
            yield chunk
            chunk = []
        chunk.append(row)
        if not row.holds:
            yield chunk
            chunk = []
    if chunk:
        yield chunk


def _height(rows: Iterable[Row]) -> float:
    return sum(row.height for row in rows)
