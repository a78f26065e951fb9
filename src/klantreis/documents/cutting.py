# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Where to put the scissors, and where to fold: marks around a card that is cut out of a page."""

from collections.abc import Iterable

from klantreis.documents.easel import INK, Easel
from klantreis.documents.shapes import Box, Figure, Shape, line_through, rounded
from klantreis.words.pictograms import Pictogram

# What the marks need around a card, in points: the scissors lie on its upper edge.
AROUND = 12.0
_SCISSORS = 18.0
_CUT, _FOLD = (5.0, 3.5), (0.01, 3.0)
_CORNER = 9.0


def cutting_marks(easel: Easel, *, width: float, height: float, folds: Iterable[float]) -> Figure:
    """A dashed line around a card of *width* by *height*, dots at *folds* (from its left).

    The figure is `AROUND` wider on each side than the card. It says nothing: a sentence beside it
    tells what to do.
    """
    box = Box(AROUND, AROUND, AROUND + width, AROUND + height)
    shapes = [Shape(rounded(box, _CORNER), stroke=INK, stroke_width=0.8, dashes=_CUT)]
    for fold in folds:
        x = AROUND + fold
        line = line_through([(x, box.bottom + 3), (x, box.top - 3)])
        shapes.append(Shape(line, stroke=INK, stroke_width=1.0, dashes=_FOLD))
    at = (AROUND + 2.2 * _SCISSORS, box.top)
    shapes += easel.sign(Pictogram.CUT, at, size=_SCISSORS, ink=INK)
    return Figure(width + 2 * AROUND, height + 2 * AROUND, tuple(shapes))
