# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Where people stand in the circles: on three rings around the middle, never over each other."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate
from math import cos, dist, hypot, pi, sin

from PySide6.QtCore import QPoint, QRect, QSize

_PARTS = 240
# Each ring begins elsewhere, so that people do not stand behind each other.
_PHASES = (0.0, 0.5, 0.25, 0.75, 0.125, 0.625, 0.375, 0.875)
# Wider than this and a circle no longer looks like one.
_FLATTEST = 2.1
# The three of a picture, once more when buttons take the place of names, then and now.
_RINGS_KEPT = 12

# Left, top, right and bottom, all within. Thousands are held against each other for one picture:
# with Qt's own rectangles that took half of the time of the page.
_Box = tuple[int, int, int, int]


@dataclass(frozen=True, slots=True)
class Round:
    """One ring: how far it reaches to the side and down, and the places on it."""

    across: float
    down: float
    places: tuple[QRect, ...]


@dataclass(frozen=True, slots=True)
class Places:
    """The middle, the rings from near to far, and how high it all is."""

    middle: QPoint
    rounds: tuple[Round, ...]
    height: int

    def ring_at(self, place: QPoint) -> int:
        """The number of the ring that lies nearest to *place*."""
        way = place - self.middle
        far = [
            abs(hypot(way.x() / ring.across, way.y() / ring.down) - 1) * ring.down
            for ring in self.rounds
        ]
        return far.index(min(far))


NOWHERE = Places(QPoint(0, 0), (), 0)


@dataclass(frozen=True, slots=True)
class Measures:
    """How wide the picture is, and how big what stands in it."""

    width: int
    me: QSize
    card: QSize
    gap: int


def places_for(counts: Sequence[int], labels: Sequence[QSize], measures: Measures) -> Places:
    """Places for so many on each ring; less than that where there is no room for more.

    Each ring's label lies at its top.
    """
    downs, height = _downs(counts, labels, measures)
    acrosses = _acrosses(downs, measures)
    middle = QPoint(measures.width // 2, height // 2)
    taken = [_box(_around(middle, measures.me))]
    for down, label in zip(downs, labels, strict=True):
        taken.append(_box(_around(QPoint(middle.x(), round(middle.y() - down)), label)))
    rounds = []
    for number, (across, down, count) in enumerate(zip(acrosses, downs, counts, strict=True)):
        way = _ellipse(middle.x(), middle.y(), across, down)
        # Two stand left and right, three also below: so neither stands under the name.
        first = number + (count + 1) % 2
        phases = (*_PHASES[first:], *_PHASES[:first])
        boxes = _spread(way, count, measures, taken, phases)
        taken.extend(boxes)
        rounds.append(Round(across, down, tuple(_rect(box) for box in boxes)))
    return Places(middle, tuple(rounds), height)


def label_place(places: Places, number: int, size: QSize) -> QRect:
    """Where the label of that ring lies."""
    down = places.rounds[number].down
    return _around(QPoint(places.middle.x(), round(places.middle.y() - down)), size)


def _downs(
    counts: Sequence[int], labels: Sequence[QSize], measures: Measures
) -> tuple[list[float], int]:
    downs: list[float] = []
    reach = measures.me.height() / 2
    for count, label in zip(counts, labels, strict=True):
        half = max(label.height(), measures.card.height() if count else 0) / 2
        # The nearest ring leaves room for the arrows.
        air = measures.gap if downs else measures.gap * 5 // 2
        downs.append(reach + air + half)
        reach = downs[-1] + half
    return downs, round(2 * (reach + measures.gap))


def _acrosses(downs: Sequence[float], measures: Measures) -> list[float]:
    widest = (measures.width - measures.card.width()) / 2 - measures.gap
    far = max(min(widest, downs[-1] * _FLATTEST), 1.0)
    near = min((measures.me.width() + measures.card.width()) / 2 + measures.gap * 3, far)
    return [near, (near + far) / 2, far]


@lru_cache(maxsize=_RINGS_KEPT)
def _ellipse(x: int, y: int, across: float, down: float) -> tuple[tuple[int, int], ...]:
    """Points at equal steps along the ring around x and y, from its lowest point on."""
    fine = [(x + across * side, y + down * below) for side, below in _circle()]
    lengths = [0.0, *accumulate(map(dist, fine, fine[1:]))]
    points, at = [], 0
    for part in range(_PARTS):
        at = bisect_left(lengths, lengths[-1] * part / _PARTS, at)
        points.append((round(fine[at][0]), round(fine[at][1])))
    return tuple(points)


@lru_cache(maxsize=1)
def _circle() -> tuple[tuple[float, float], ...]:
    """Points close together around nothing, one away from it."""
    turns = (2 * pi * part / (4 * _PARTS) for part in range(4 * _PARTS + 1))
    return tuple((sin(turn), cos(turn)) for turn in turns)


def _spread(
    way: Sequence[tuple[int, int]],
    count: int,
    measures: Measures,
    taken: Sequence[_Box],
    phases: Sequence[float],
) -> list[_Box]:
    """Evenly where that goes; else wherever there is room."""
    if count == 0:
        return []
    free = [card for card in _cards(way, measures) if not _hits(card, taken)]
    fitting = _side_by_side(free, measures.gap // 2)
    if len(fitting) <= count:
        return fitting[:count]
    # Evenly over the free places: where a label lies nobody stands.
    for phase in phases:
        evenly = [
            free[round((number + phase) * len(free) / count) % len(free)] for number in range(count)
        ]
        if not any(_hits(card, evenly[at + 1 :]) for at, card in enumerate(evenly)):
            return evenly
    return [fitting[number * len(fitting) // count] for number in range(count)]


def _cards(way: Sequence[tuple[int, int]], measures: Measures) -> list[_Box]:
    """A card around each point where it lies within the picture."""
    more_wide, more_high = measures.card.width() - 1, measures.card.height() - 1
    corners = ((x - more_wide // 2, y - more_high // 2) for x, y in way)
    return [
        (left, top, left + more_wide, top + more_high)
        for left, top in corners
        if 0 <= left < measures.width - more_wide
    ]


def _side_by_side(free: Sequence[_Box], gap: int) -> list[_Box]:
    found: list[_Box] = []
    for card in free:
        left, top, right, bottom = card
        wide = (left - gap, top - gap // 2, right + gap, bottom + gap // 2)
        if not _hits(wide, found):
            found.append(card)
    return found


def _hits(card: _Box, others: Sequence[_Box]) -> bool:
    """Whether *card* lies over one of *others*."""
    left, top, right, bottom = card
    for its_left, its_top, its_right, its_bottom in others:
        if left <= its_right and its_left <= right and top <= its_bottom and its_top <= bottom:
            return True
    return False


def _box(place: QRect) -> _Box:
    return place.left(), place.top(), place.right(), place.bottom()


def _rect(box: _Box) -> QRect:
    left, top, right, bottom = box
    return QRect(left, top, right - left + 1, bottom - top + 1)


def _around(middle: QPoint, size: QSize) -> QRect:
    place = QRect(QPoint(0, 0), size)
    place.moveCenter(middle)
    return place
