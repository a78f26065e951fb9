# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What stands on a page, row by row, and how rows fall into pages."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from klantreis.documents.breaking import Runs


@dataclass(frozen=True, slots=True)
class Words:
    """One line of text; `shift` is how far it stands from the left, in points."""

    runs: Runs
    size: float
    shift: float = 0.0


@dataclass(frozen=True, slots=True)
class Rule:
    """A line to write on, *width* points long."""

    shift: float
    width: float


@dataclass(frozen=True, slots=True)
class Squares:
    """A QR code: rows of dark (True) and light squares, *side* points wide, with a white *edge*."""

    dark: tuple[tuple[bool, ...], ...]
    side: float
    edge: float


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a page, *height* points high; `holds` keeps it on one page with the next."""

    height: float
    mark: Words | Rule | Squares | None = None
    holds: bool = False

    @property
    def is_space(self) -> bool:
        """Whether it only keeps things apart; such a row is left out at the top of a page."""
        return self.mark is None


Rows = tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Placed:
    """Rows that stand somewhere on a page: left and top in points from the lower left."""

    left: float
    top: float
    rows: Rows


@dataclass(frozen=True, slots=True)
class Leaf:
    """One page: what stands on it in reading order, and lines (x, y, x, y) that say nothing."""

    placed: tuple[Placed, ...]
    lines: tuple[tuple[float, float, float, float], ...] = ()


def fall_into_pages(rows: Iterable[Row], height: float) -> tuple[Rows, ...]:
    """Divide *rows* over pages of *height* points; there is always a page."""
    pages: list[list[Row]] = [[]]
    left = height
    for chunk in _chunks(rows):
        if _height(chunk) > left and pages[-1]:
            pages.append([])
            left = height
        for row in chunk:
            if row.height > left and pages[-1]:
                pages.append([])
                left = height
            if pages[-1] or not row.is_space:
                pages[-1].append(row)
                left -= row.height
    return tuple(tuple(page) for page in pages if page) or ((),)


def _chunks(rows: Iterable[Row]) -> Iterable[Sequence[Row]]:
    chunk: list[Row] = []
    for row in rows:
        chunk.append(row)
        if not row.holds:
            yield chunk
            chunk = []
    if chunk:
        yield chunk


def _height(rows: Iterable[Row]) -> float:
    return sum(row.height for row in rows)
