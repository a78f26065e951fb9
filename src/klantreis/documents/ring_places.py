# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Where everybody stands on three rings around me, so that nothing lies over anything else.

Counted from the middle, where I am.
"""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from itertools import pairwise
from math import cos, hypot, pi, sin

from klantreis.documents.shapes import Box, Point

_PARTS, _FINE = 240, 960
# Each ring begins elsewhere, so that they do not stand behind each other.
_PHASES = (0.5, 0.0, 0.25, 0.75, 0.125, 0.625, 0.375, 0.875)
_EMPTY_RING = 1.1
_TRIES = 6


@dataclass(frozen=True, slots=True)
class Stand:
    """How big what stands on a ring is: a round, an arrow on its inner side, a name outside."""

    across: float
    arrow: float
    name: Point
    gap: float

    def steps(self, flat: float) -> tuple[float, float]:
        """How far a row stands from what is inside it, and from what is outside."""
        # A flat round is narrower at its sides than at its top.
        steep = min(1.0, flat)
        return (self.reach + self.gap) / steep, (self.across / 2 + self.gap) / steep

    @property
    def area(self) -> float:
        """The room that it takes at least."""
        wide, high = self.name
        return max(wide, self.across) * (self.across + high)

    @property
    def reach(self) -> float:
        """From its middle to the end of its arrow."""
        return self.across / 2 + self.arrow


@dataclass(frozen=True, slots=True)
class Field:
    """How far from the middle there is room, how big I am, and the names of the rings."""

    across: float
    up: float
    me: float
    tags: tuple[Point, ...]


@dataclass(frozen=True, slots=True)
class Place:
    """Where somebody stands; `inward` points to me, the name is above or below."""

    middle: Point
    inward: Point
    name_is_above: bool

    def moved(self, by: Point) -> "Place":
        """The same, counted from elsewhere."""
        return replace(self, middle=(self.middle[0] + by[0], self.middle[1] + by[1]))

    def box(self, stand: Stand) -> Box:
        """The room of round, arrow and name together."""
        (x, y), half = self.middle, stand.across / 2
        end = (x + self.inward[0] * stand.reach, y + self.inward[1] * stand.reach)
        wide, high = max(stand.name[0] / 2, half), stand.name[1]
        return Box(
            min(x - wide, end[0]),
            min(y - half - (0 if self.name_is_above else high), end[1]),
            max(x + wide, end[0]),
            max(y + half + (high if self.name_is_above else 0), end[1]),
        )


@dataclass(frozen=True, slots=True)
class Ring:
    """One ring: how far it reaches up and aside, the place of its name, and who stands on it."""

    up: float
    across: float
    tag: Box
    places: tuple[Place, ...]


def settle(
    counts: Sequence[int], stands: Sequence[Stand], field: Field, *, flat: float
) -> tuple[Ring, ...]:
    """Rings for so many on each, as many as there is room for; *flat* is width by height.

    Whoever does not fit is left out at the end of their ring. The rings themselves may reach too
    far where there is hardly any room.
    """
    rings: list[Ring] = []
    taken = [_square((0, 0), (2 * field.me, 2 * field.me))]
    start = field.me
    for number, (count, stand, tag) in enumerate(zip(counts, stands, field.tags, strict=True)):
        later = zip(counts[number + 1 :], stands[number + 1 :], field.tags, strict=False)
        kept = sum(_least(*one, flat=flat) for one in later)
        way = _Way(start, flat, number, tag, field.up - kept)
        places, end = _on_ring(count, stand, way, field, taken)
        box = _square((0, end), tag)
        taken += [box, *_boxes(places, stand)]
        rings.append(Ring(end, flat * end, box, tuple(places)))
        start = end
    return tuple(rings)


def _least(count: int, stand: Stand, tag: Point, *, flat: float) -> float:
    """How broad a ring is at least: room for one row, or for its name alone."""
    inside, outside = stand.steps(flat)
    return inside + outside if count else _EMPTY_RING * tag[1]


@dataclass(frozen=True, slots=True)
class _Way:
    """A row of a ring: how far up it lies, how flat it is, of which ring, how far it may reach."""

    up: float
    flat: float
    number: int
    tag: Point
    most: float


def _on_ring(
    count: int, stand: Stand, way: _Way, field: Field, taken: Sequence[Box]
) -> tuple[list[Place], float]:
    """Row after row until all stand; with how far up the ring reaches."""
    places: list[Place] = []
    inside, outside = stand.steps(way.flat)
    end, up = way.up + _EMPTY_RING * way.tag[1], way.up + inside
    while len(places) < count and up + outside <= way.most:
        left = count - len(places)
        row, up = _best_row(
            left, stand, replace(way, up=up), field, [*taken, *_boxes(places, stand)]
        )
        if not row:
            break
        places += row
        end = up + outside
        up += inside + outside
    return places, max(end, way.up + _EMPTY_RING * way.tag[1])


def _best_row(
    count: int, stand: Stand, way: _Way, field: Field, taken: Sequence[Box]
) -> tuple[list[Place], float]:
    """The row nearest to me on which all stand, else the one with most; and where it lies."""
    _, outside = stand.steps(way.flat)
    best: tuple[list[Place], float] = [], way.up
    for number in range(_TRIES):
        up = way.up + (way.most - outside - way.up) * number / _TRIES
        # The name of the ring lies at its top: nobody else does.
        name = _square((0, up + outside), way.tag)
        row = _row(count, stand, replace(way, up=up), field, [*taken, name])
        if len(row) > len(best[0]):
            best = row, up
        if len(row) == count:
            break
    return best


def _boxes(places: Iterable[Place], stand: Stand) -> Iterator[Box]:
    return (place.box(stand) for place in places)


def _row(count: int, stand: Stand, way: _Way, field: Field, taken: Iterable[Box]) -> list[Place]:
    """Evenly where that goes; else wherever there is room."""
    blocked = [box.wider(stand.gap / 2) for box in taken]
    boxes = [(place, place.box(stand).wider(stand.gap / 2)) for place in _around(way)]
    free = [
        (place, box)
        for place, box in boxes
        if _is_inside(box, field) and not any(box.touches(one) for one in blocked)
    ]
    fitting = _side_by_side(free)
    if len(fitting) <= count:
        return [place for place, _ in fitting]
    for phase in (*_PHASES[way.number :], *_PHASES[: way.number]):
        evenly = [
            free[round((one + phase) * len(free) / count) % len(free)] for one in range(count)
        ]
        if len(_side_by_side(evenly)) == count:
            return [place for place, _ in evenly]
    return [fitting[one * len(fitting) // count][0] for one in range(count)]


def _around(way: _Way) -> Iterable[Place]:
    """Clockwise from the top; equally far from each other, also where the round is flat."""
    for x, y in _round(way.flat):
        middle, far = (way.up * x, way.up * y), way.up * hypot(x, y)
        inward = (-middle[0] / far, -middle[1] / far)
        yield Place(middle, inward, name_is_above=middle[1] > 0.05 * way.up)


@cache
def _round(flat: float) -> tuple[Point, ...]:
    """Points of a round that reaches 1 up and *flat* aside, equally far from each other."""
    turns = [2 * pi * part / _FINE for part in range(_FINE)]
    fine = [(flat * sin(turn), cos(turn)) for turn in turns]
    lengths = [0.0]
    for (x, y), (next_x, next_y) in pairwise([*fine, fine[0]]):
        lengths.append(lengths[-1] + hypot(next_x - x, next_y - y))
    steps = (lengths[-1] * part / _PARTS for part in range(_PARTS))
    return tuple(fine[bisect_left(lengths, step) % _FINE] for step in steps)


def _side_by_side(free: Sequence[tuple[Place, Box]]) -> list[tuple[Place, Box]]:
    found: list[tuple[Place, Box]] = []
    for place, box in free:
        if not any(box.touches(other) for _, other in found):
            found.append((place, box))
    return found


def _is_inside(box: Box, field: Field) -> bool:
    return Box(-field.across, -field.up, field.across, field.up).holds(box)


def _square(middle: Point, size: Point) -> Box:
    (x, y), (wide, high) = middle, size
    return Box(x - wide / 2, y - high / 2, x + wide / 2, y + high / 2)
