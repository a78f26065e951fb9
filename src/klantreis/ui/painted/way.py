# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The two ways of a journey: the straight one that was thought of, the winding one that was gone.

Lengths are counted from where reading starts; the picture mirrors them.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainterPath


class Turn(Enum):
    """What a mark does to the way: it stays on it, bends it, leaves it, or was only thought of."""

    ON = auto()
    BENDS = auto()
    ASIDE = auto()
    THOUGHT = auto()


@dataclass(frozen=True, slots=True)
class Stretch:
    """Where the way begins and ends, how high it lies, and how far it may wind."""

    start: float
    end: float
    level: float
    swing: float


@dataclass(frozen=True, slots=True)
class Ways:
    """What is painted: the way that was gone, its side paths, and where each mark stands."""

    gone: QPainterPath
    asides: tuple[QPainterPath, ...]
    marks: tuple[QPointF, ...]


def ways_of(turns: Sequence[Turn], stretch: Stretch) -> Ways:
    """The ways through marks that turn so, at equal steps from start to end."""
    step = (stretch.end - stretch.start) / (len(turns) + 1)
    stops = [QPointF(stretch.start, stretch.level)]
    marks: list[QPointF] = []
    asides: list[QPainterPath] = []
    for number, turn in enumerate(turns, start=1):
        across = stretch.start + number * step
        side = 1 if number % 2 else -1
        if turn is Turn.THOUGHT:
            marks.append(QPointF(across, stretch.level))
            continue
        far = {Turn.ON: 0.22, Turn.BENDS: 0.85, Turn.ASIDE: 0.22}[turn]
        at = QPointF(across, stretch.level + side * far * stretch.swing)
        if turn is Turn.ASIDE:
            # The way itself goes on; what was let go lies a little beside it.
            leaves = QPointF(across - step * 0.25, stretch.level + side * 0.3 * stretch.swing)
            ends = QPointF(across + step * 0.12, stretch.level + side * 0.95 * stretch.swing)
            stops.append(leaves)
            marks.append(ends)
            asides.append(_aside(leaves, ends))
        else:
            stops.append(at)
            marks.append(at)
    return Ways(_through(stops), tuple(asides), tuple(marks))


def _through(stops: Sequence[QPointF]) -> QPainterPath:
    """A soft line: it goes level through each stop and turns in between."""
    path = QPainterPath(stops[0])
    for before, after in zip(stops, stops[1:], strict=False):
        half = (after.x() - before.x()) / 2
        path.cubicTo(
            QPointF(before.x() + half, before.y()), QPointF(after.x() - half, after.y()), after
        )
    return path


def _aside(leaves: QPointF, ends: QPointF) -> QPainterPath:
    path = QPainterPath(leaves)
    path.quadTo(QPointF(ends.x(), leaves.y()), ends)
    return path
