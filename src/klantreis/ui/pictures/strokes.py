# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What a drawing is made of: strokes on paper, each of which can be taken back.

Places are parts of the width of the paper (both across and down), so that a drawing is the same on
a small screen, on a big one, and in a file.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from math import hypot

# The paper when nothing lies on it: as high as three quarters of its width.
USUAL_HIGH = 0.75
# A dot nearer than this to the last says nothing new: about one pixel.
_NEAREST = 0.001
# What a mouse, a finger or a key presses; a pen says for itself.
PLAIN_PRESS = 0.5


class Ink(StrEnum):
    """With what a stroke is drawn; the rubber is paper."""

    BLACK = "black"
    BROWN = "brown"
    RED = "red"
    ORANGE = "orange"
    YELLOW = "yellow"
    GREEN = "green"
    BLUE = "blue"
    PURPLE = "purple"
    RUBBER = "rubber"


class Nib(StrEnum):
    """How wide a stroke is."""

    THIN = "thin"
    MIDDLE = "middle"
    THICK = "thick"


@dataclass(frozen=True, slots=True)
class Dot:
    """Where the pen was, and how hard it pressed (0 to 1)."""

    across: float
    down: float
    press: float = PLAIN_PRESS


@dataclass(frozen=True, slots=True)
class Stroke:
    """The pen on the paper, from where it came down to where it was lifted."""

    ink: Ink
    nib: Nib
    dots: tuple[Dot, ...]

    def to(self, dot: Dot) -> "Stroke":
        """The same stroke, drawn on to *dot*."""
        last = self.dots[-1]
        if hypot(dot.across - last.across, dot.down - last.down) < _NEAREST:
            return self
        return replace(self, dots=(*self.dots, dot))


@dataclass(frozen=True, slots=True)
class Wipe:
    """A new, empty sheet: what was before lies below it and can come back."""


Mark = Stroke | Wipe


@dataclass(frozen=True, slots=True)
class Sheet:
    """All marks in their order, and those that were taken back."""

    marks: tuple[Mark, ...] = ()
    undone: tuple[Mark, ...] = ()

    @property
    def is_bare(self) -> bool:
        """Whether the picture that lay there first is wiped away too."""
        return any(isinstance(mark, Wipe) for mark in self.marks)

    @property
    def is_blank(self) -> bool:
        """Whether nothing is drawn that can be seen."""
        return next(self.strokes(), None) is None

    def strokes(self) -> Iterator[Stroke]:
        """What can be seen: everything after the last wipe."""
        wiped = [at for at, mark in enumerate(self.marks) if isinstance(mark, Wipe)]
        start = wiped[-1] + 1 if wiped else 0
        return (mark for mark in self.marks[start:] if isinstance(mark, Stroke))

    def plus(self, mark: Mark) -> "Sheet":
        """With *mark* on it; what was taken back before is gone for good."""
        return Sheet((*self.marks, mark))

    def undo(self) -> "Sheet":
        """Without the last mark, if there is one."""
        if not self.marks:
            return self
        return Sheet(self.marks[:-1], (*self.undone, self.marks[-1]))

    def redo(self) -> "Sheet":
        """With the mark that was taken back last, if there is one."""
        if not self.undone:
            return self
        return Sheet((*self.marks, self.undone[-1]), self.undone[:-1])
