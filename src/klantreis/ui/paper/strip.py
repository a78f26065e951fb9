# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Where each page of a paper stands on one long strip: reckoning only, nothing is drawn here."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QRect, QSize, QSizeF

_LEAST_SCALE = 0.1


@dataclass(frozen=True, slots=True)
class Strip:
    """The places of the pages, the first at 0, and how big the whole is."""

    places: tuple[QRect, ...] = ()
    size: QSize = field(default_factory=QSize)

    def seen_in(self, view: QRect) -> list[int]:
        """The numbers, from 1, of the pages of which something shows in *view*."""
        # Asked for each page that is drawn: to look at all 2,000 held the window up.
        first = bisect_left(self.places, view.top(), key=QRect.bottom)
        behind = bisect_right(self.places, view.bottom(), key=QRect.top)
        return [n for n in range(first + 1, behind + 1) if self.places[n - 1].intersects(view)]

    def read_in(self, view: QRect) -> int:
        """Which page is read: the one in the middle, or at either end the last that shows."""
        if view.top() <= 0:
            return min(len(self.places), 1)
        if view.bottom() + 1 >= self.size.height():
            return len(self.places)
        return bisect_right(self.places, view.center().y(), key=QRect.top) or 1


def strip_of(
    pages_pt: Sequence[QSizeF], view: QSize, *, gap: int, nearest: float, zoom: int
) -> Strip:
    """Pages under each other, as wide as *view*, but never nearer than *nearest* pixels a point.

    *zoom* is in parts of a hundred of that.
    """
    # The pages of a long paper share one size: each is reckoned once, or it takes some 20 ms.
    sizes = {id(size): size for size in pages_pt}
    widest = max(size.width() for size in sizes.values())
    scale = max(min((view.width() - 2 * gap) / widest, nearest) * zoom / 100, _LEAST_SCALE)
    scaled = {key: (size * scale).toSize() for key, size in sizes.items()}
    pages = {key: (size.width(), size.height()) for key, size in scaled.items()}
    across = max(view.width(), max(wide for wide, _ in pages.values()) + 2 * gap)
    places, top = [], gap
    for size in pages_pt:
        wide, high = pages[id(size)]
        places.append(QRect((across - wide) // 2, top, wide, high))
        top += high + gap
    return Strip(tuple(places), QSize(across, top))
