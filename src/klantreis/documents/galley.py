# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What was set so far: rows from top to bottom, and the parts that they belong to."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass, field, replace
from itertools import zip_longest

from klantreis.documents.rows import Mark, Panel, Row
from klantreis.documents.structure import Element, Role, Scope
from klantreis.look.colours import TintName

_PADDING = 12.0


@dataclass(slots=True)
class Galley:
    """Rows of *width* points, *left* points from the left, with the tree of their parts."""

    width: float
    left: float = 0.0
    rows: list[Row] = field(default_factory=list)
    root: Element = field(default_factory=lambda: Element(Role.DOCUMENT))
    _within: list[Element] = field(default_factory=list)
    _panel: Panel | None = None

    @property
    def here(self) -> Element:
        """The part to which the next one is added."""
        return self._within[-1] if self._within else self.root

    @property
    def used(self) -> float:
        """How high all that was set is since a page was begun on purpose, in points."""
        begun = [place for place, row in enumerate(self.rows) if row.begins_page]
        return sum(row.height for row in self.rows[begun[-1] if begun else 0 :])

    @contextmanager
    def within(self, role: Role, *, scope: Scope | None = None) -> Iterator[Element]:
        """A part that holds all that is set meanwhile."""
        self._within.append(self.here.add(role, scope=scope))
        yield self._within[-1]
        self._within.pop()

    @contextmanager
    def panel(self, tint: TintName, *, whole: bool = False) -> Iterator[None]:
        """A soft ground behind all that is set meanwhile; *whole* keeps it on one page."""
        self._panel = Panel(tint, self.left, self.width)
        with self.together() if whole else nullcontext():
            self.add(Row(_PADDING * 0.6, holds=True))
            with self.inset(_PADDING, right=_PADDING):
                yield
            self.keep_last()
            self.add(Row(_PADDING * 0.6))
        self._panel = None

    @contextmanager
    def together(self) -> Iterator[None]:
        """All that is set meanwhile stands on one page, where one has room for it."""
        begins = len(self.rows)
        yield
        self.rows[begins:-1] = [replace(row, holds=True) for row in self.rows[begins:-1]]

    @contextmanager
    def inset(self, left: float, *, right: float = 0.0) -> Iterator[None]:
        """A smaller measure for all that is set meanwhile."""
        with self.column(left, self.width - left - right):
            yield

    @contextmanager
    def column(self, shift: float, width: float) -> Iterator[None]:
        """A measure of *width* points, *shift* points further on, for all that is set meanwhile."""
        before = self.left, self.width
        self.left, self.width = self.left + shift, width
        yield
        self.left, self.width = before

    def add(self, row: Row) -> None:
        """One row below the others."""
        self.rows.append(replace(row, panel=self._panel) if self._panel else row)

    def add_columns(
        self, columns: Sequence[Sequence[Mark]], *, height: float, holds: bool = False
    ) -> None:
        """Columns of lines next to each other, of *height* points a line.

        No first or last line stands alone on a page; *holds* keeps the last with what comes next.
        """
        lines = list(zip_longest(*columns))
        last = len(lines) - 1
        for number, marks in enumerate(lines):
            stays = holds if number == last else number in (0, last - 1)
            there = tuple(mark for mark in marks if mark is not None)
            self.add(Row(height, there, holds=stays))

    def put_first(self, begins: int, mark: Mark) -> None:
        """*mark* before all else in the row that was set as number *begins*."""
        row = self.rows[begins]
        self.rows[begins] = replace(row, marks=(mark, *row.marks))

    def put_last(self, mark: Mark) -> None:
        """*mark* after all else in the row that was set last."""
        self.rows[-1] = replace(self.rows[-1], marks=(*self.rows[-1].marks, mark))

    def new_page(self) -> None:
        """What comes next begins a page."""
        self.add(Row(0.0, begins_page=True))

    def gap(self, height: float) -> None:
        """White; it stays with what stood above when that stays with what comes."""
        self.add(Row(height, holds=bool(self.rows) and self.rows[-1].holds))

    def keep_last(self) -> None:
        """Keep what was set last, and the white under it, on one page with what comes next."""
        for place in reversed(range(len(self.rows))):
            row = self.rows[place] = replace(self.rows[place], holds=True)
            if row.marks:
                return
