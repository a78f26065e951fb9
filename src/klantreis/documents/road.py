# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The two ways of a journey down a page: the straight one that was thought of, the one that went.

Counted from the middle of the way at the top of its stretch: aside, and down.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto

from klantreis.documents.shapes import Go, Part, Path, Point


class Turn(Enum):
    """What a stone does to the way: it stays on it, bends it, leaves it, or was only thought of."""

    ON = auto()
    BENDS = auto()
    ASIDE = auto()
    THOUGHT = auto()


# How far a stone lies aside, as a part of how far the way may go.
_FAR = {Turn.ON: 0.2, Turn.BENDS: 1.0, Turn.ASIDE: 1.0, Turn.THOUGHT: 0.0}
_LEAVES, _PAST = 0.1, 0.62


@dataclass(frozen=True, slots=True)
class Road:
    """The way that went, its side paths, and where each stone lies."""

    gone: Path
    asides: tuple[Path, ...]
    stones: tuple[Point, ...]


@dataclass(frozen=True, slots=True)
class Reach:
    """Where the way starts and ends, and how far aside it may go."""

    start: float
    end: float
    swing: float


def road_through(turns: Sequence[Turn], downs: Sequence[float], reach: Reach) -> Road:
    """The way past stones that turn so, at these heights."""
    swing = reach.swing
    stops: list[Point] = [(0.0, -reach.start)]
    asides: list[Path] = []
    stones: list[Point] = []
    for number, (turn, down) in enumerate(zip(turns, downs, strict=True)):
        side = 1 if number % 2 else -1
        stone = (side * _FAR[turn] * swing, -down)
        stones.append(stone)
        if turn is Turn.ASIDE:
            # The way itself goes on; what was let go lies beside it.
            above = -downs[number - 1] if number else -reach.start
            leaves = (side * _LEAVES * swing, (above - down) / 2)
            stops.append(leaves)
            asides.append(_aside(leaves, stone))
        elif turn is Turn.THOUGHT:
            # The way went on without it.
            stops.append((-side * _PAST * swing, -down))
        else:
            stops.append(stone)
    stops.append((0.0, -reach.end))
    return Road(_through(stops), tuple(asides), tuple(stones))


def _through(stops: Sequence[Point]) -> Path:
    """A soft line: it goes straight down through each stop and turns in between."""
    path = [Part(Go.MOVE, (stops[0],))]
    for (x, y), (next_x, next_y) in zip(stops, stops[1:], strict=False):
        half = (next_y - y) / 2
        path.append(Part(Go.CURVE, ((x, y + half), (next_x, next_y - half), (next_x, next_y))))
    return tuple(path)


def _aside(leaves: Point, stone: Point) -> Path:
    bend = (leaves[0], stone[1] + (leaves[1] - stone[1]) * 0.3)
    near = (leaves[0] + (stone[0] - leaves[0]) * 0.5, stone[1])
    return (Part(Go.MOVE, (leaves,)), Part(Go.CURVE, (bend, near, stone)))
