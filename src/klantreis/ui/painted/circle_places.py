# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Where people stand in the circles: on three rings around the middle, never over each other."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import cos, hypot, pi, sin

from PySide6.QtCore import QPoint, QRect, QSize

_PARTS = 240
# Each ring begins elsewhere, so that people do not stand behind each other.
_PHASES = (0.0, 0.5, 0.25, 0.75, 0.125, 0.625, 0.375, 0.875)
# Wider than this and a circle no longer looks like one.
_FLATTEST = 2.1


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
    taken = [_around(middle, measures.me)]
    for down, label in zip(downs, labels, strict=True):
        taken.append(_around(QPoint(middle.x(), round(middle.y() - down)), label))
    rounds = []
    for number, (across, down, count) in enumerate(zip(acrosses, downs, counts, strict=True)):
        way = _ellipse(middle, across, down)
        # Two stand left and right, three also below: so neither stands under the name.
        first = number + (count + 1) % 2
        phases = (*_PHASES[first:], *_PHASES[:first])
        places = _spread(way, count, measures, taken, phases)
        taken.extend(places)
        rounds.append(Round(across, down, tuple(places)))
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


def _ellipse(middle: QPoint, across: float, down: float) -> list[QPoint]:
    """Points at equal steps along the ring, from its lowest point on."""
    fine = [
        (middle.x() + across * sin(turn), middle.y() + down * cos(turn))
        for turn in (2 * pi * part / (4 * _PARTS) for part in range(4 * _PARTS + 1))
    ]
    lengths = [0.0]
    for (x, y), (next_x, next_y) in zip(fine, fine[1:], strict=False):
        lengths.append(lengths[-1] + hypot(next_x - x, next_y - y))
    points, at = [], 0
    for part in range(_PARTS):
        while lengths[at] < lengths[-1] * part / _PARTS:
            at += 1
        points.append(QPoint(round(fine[at][0]), round(fine[at][1])))
    return points


def _spread(
    way: Sequence[QPoint],
    count: int,
    measures: Measures,
    taken: Sequence[QRect],
    phases: Sequence[float],
) -> list[QRect]:
    """Evenly where that goes; else wherever there is room."""
    if count == 0:
        return []
    free = [
        card
        for card in (_around(point, measures.card) for point in way)
        if _is_inside(card, measures) and not any(card.intersects(one) for one in taken)
    ]
    fitting = _side_by_side(free, measures.gap // 2)
    if len(fitting) <= count:
        return fitting[:count]
    # Evenly over the free places: where a label lies nobody stands.
    for phase in phases:
        evenly = [
            free[round((number + phase) * len(free) / count) % len(free)] for number in range(count)
        ]
        if _is_free(evenly):
            return evenly
    return [fitting[number * len(fitting) // count] for number in range(count)]


def _side_by_side(free: Sequence[QRect], gap: int) -> list[QRect]:
    found: list[QRect] = []
    for card in free:
        wide = card.adjusted(-gap, -gap // 2, gap, gap // 2)
        if not any(wide.intersects(one) for one in found):
            found.append(card)
    return found


def _is_free(cards: Sequence[QRect]) -> bool:
    return not any(
        card.intersects(other) for at, card in enumerate(cards) for other in cards[at + 1 :]
    )


def _is_inside(card: QRect, measures: Measures) -> bool:
    return card.left() >= 0 and card.right() < measures.width


def _around(middle: QPoint, size: QSize) -> QRect:
    place = QRect(QPoint(0, 0), size)
    place.moveCenter(middle)
    return place
