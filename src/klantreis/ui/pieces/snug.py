# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Tiles of one width, that close up where one line less is enough: so all of them are in view."""

from bisect import bisect_left
from collections.abc import Mapping
from itertools import islice

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QLayoutItem

from klantreis.ui.pieces.even import Even


class Snug(Even):
    """As `Even`, unless their own widths take fewer lines: those are filled from edge to edge."""

    def lines(self, width: int) -> list[list[QLayoutItem]]:
        if width not in self._lined:
            even, own = super().lines(width), self._balanced(width)
            fits = all(item.sizeHint().width() <= width for item in self.shown())
            self._lined[width] = own if fits and len(own) < len(even) else even
        return self._lined[width]

    def size_of(self, item: QLayoutItem, width: int) -> QSize:
        if width not in self._filled:
            self._filled[width] = self._fill(width)
        filled = self._filled[width]
        return filled[item] if item in filled else super().size_of(item, width)

    def forget_sizes(self) -> None:
        super().forget_sizes()
        self._lined: dict[int, list[list[QLayoutItem]]] = {}
        self._filled: dict[int, Mapping[QLayoutItem, QSize]] = {}

    def _fill(self, width: int) -> Mapping[QLayoutItem, QSize]:
        """How big each is where they close up; nothing where all are as wide as the others."""
        lines = self.lines(width)
        if lines == super().lines(width):
            return {}
        high = max(item.sizeHint().height() for item in self.shown())
        sizes: dict[QLayoutItem, QSize] = {}
        for line in lines:
            spare = max(width - self._long(line), 0)
            for number, item in enumerate(line):
                # What cannot be divided goes to the first ones, a pixel each.
                more = spare // len(line) + (number < spare % len(line))
                sizes[item] = QSize(item.sizeHint().width() + more, high)
        return sizes

    def _balanced(self, width: int) -> list[list[QLayoutItem]]:
        """By their own widths, on as few lines as can be, and those about equally long."""
        shown = self.shown()
        # Asked once: a dozen rooms are tried, and each asking goes through all that is in a tile.
        wide = [item.sizeHint().width() for item in shown]
        fewest = len(_packed(wide, width, self.gap))
        narrowest = bisect_left(
            range(width), True, key=lambda room: len(_packed(wide, room, self.gap)) <= fewest
        )
        counts = _packed(wide, narrowest, self.gap)
        rest = iter(shown)
        return [list(islice(rest, count)) for count in counts]

    def _long(self, line: list[QLayoutItem]) -> int:
        return sum(item.sizeHint().width() for item in line) + self.gap * (len(line) - 1)


def _packed(wide: list[int], room: int, gap: int) -> list[int]:
    """How many go on each line of *room*, one after another."""
    counts: list[int] = []
    left = 0
    for one in wide:
        if counts and one + gap <= left:
            counts[-1] += 1
            left -= one + gap
        else:
            counts.append(1)
            left = room - one
    return counts
