# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What a row of a long list shows, and the few of them that are kept at hand."""

from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass

from klantreis.ui.pieces.wide import Face

PAGE = 50
# Enough to go back and forth; a life has more.
_MOST_PAGES = 12


@dataclass(frozen=True, slots=True)
class DayMark:
    """On which day a row lies: the lines beside it. *is_new*: the row before lies on another."""

    lines: tuple[str, ...]
    is_new: bool


@dataclass(frozen=True, slots=True)
class Item:
    """One row: *mark* is told when somebody opens it, *aloud* is what a voice says of it."""

    mark: str
    face: Face
    aloud: str
    day: DayMark | None = None


class Shelf:
    """Rows by their number, a page at a time; what nobody looked at for longest goes first.

    A row that came as None cannot be shown: somebody put it aside meanwhile.
    """

    def __init__(self) -> None:
        self._pages: OrderedDict[int, tuple[Item | None, ...]] = OrderedDict()

    def put(self, start: int, items: Sequence[Item | None]) -> None:
        """Keep the rows from number *start* on, which begins a page."""
        for offset in range(0, len(items), PAGE):
            number = (start + offset) // PAGE
            self._pages[number] = tuple(items[offset : offset + PAGE])
            self._pages.move_to_end(number)
        while len(self._pages) > _MOST_PAGES:
            self._pages.popitem(last=False)

    def get(self, number: int) -> Item | None:
        """The row of that number, when it is at hand and can be shown."""
        page, place = divmod(number, PAGE)
        items = self._pages.get(page, ())
        return items[place] if place < len(items) else None

    def has(self, number: int) -> bool:
        """Whether it is known what stands in that row."""
        page, place = divmod(number, PAGE)
        return place < len(self._pages.get(page, ()))

    def missing(self, first: int, last: int) -> tuple[int, int] | None:
        """Which pages to ask for, to have the rows *first* to *last*: start and how many rows."""
        wanted = range(first // PAGE, last // PAGE + 1)
        absent = [one for one in wanted if not self.has(min(one * PAGE + PAGE - 1, last))]
        for number in wanted:
            if number in self._pages:
                self._pages.move_to_end(number)
        if not absent:
            return None
        return absent[0] * PAGE, (absent[-1] - absent[0] + 1) * PAGE
