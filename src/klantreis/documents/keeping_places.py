# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Small drawings of where a paper with a key is kept well, and, crossed out, where it is not."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from klantreis.documents.easel import INK, Easel, Lettering
from klantreis.documents.shapes import (
    WHITE,
    Box,
    Figure,
    Label,
    Point,
    Shape,
    circle,
    colour_of,
    line_through,
    regular,
    rounded,
)
from klantreis.documents.style import COLOURS
from klantreis.words.drawn_words import GIVE_TO_SOMEBODY, PUT_IN_A_DRAWER, PUT_IN_AN_ENVELOPE
from klantreis.words.phrases import Phrase
from klantreis.words.pictograms import Pictogram
from klantreis.words.sheets import KEEP_APART, NO_PHOTO

_GOOD, _GOOD_EDGE = colour_of(COLOURS.mint.ground), colour_of(COLOURS.mint.ink)
# In parts of the size of text.
_HIGH, _SIGN, _BADGE = 5.0, 3.9, 0.9
_LEAST_WIDTH = 9.5


@dataclass(frozen=True, slots=True)
class _Where:
    """A place, good or not, and what is said of it."""

    sign: Pictogram
    says: Phrase
    is_good: bool


_PLACES = (
    _Where(Pictogram.IN_A_DRAWER, PUT_IN_A_DRAWER, is_good=True),
    _Where(Pictogram.TOGETHER, GIVE_TO_SOMEBODY, is_good=True),
    _Where(Pictogram.LETTER, PUT_IN_AN_ENVELOPE, is_good=True),
    _Where(Pictogram.COMPUTER, KEEP_APART, is_good=False),
    _Where(Pictogram.PHONE_CAMERA, NO_PHOTO, is_good=False),
)


def draw_keeping_places(easel: Easel, *, width: float) -> Figure:
    """Three good places, ticked; under them two that are not, crossed out."""
    good = [one for one in _PLACES if one.is_good]
    bad = [one for one in _PLACES if not one.is_good]
    across = max(1, min(len(good), int(width / (_LEAST_WIDTH * easel.size))))
    rows = [
        _row(some[start : start + across], easel, width / across)
        for some in (good, bad)
        for start in range(0, len(some), across)
    ]
    shapes: list[Shape] = []
    labels: list[Label] = []
    height = top = sum(row.height for row in rows)
    for row in rows:
        for number, (one, words) in enumerate(zip(row.places, row.words, strict=True)):
            x = (number + 0.5) * width / across
            shapes += _drawn(one, (x, top - _HIGH * easel.size / 2), easel)
            labels += _labels(words, (x, top - (_HIGH + 0.2) * easel.size))
        top -= row.height
    text = tuple(
        " ".join(one.says.say(language) for one in _PLACES) for language in easel.languages
    )
    return Figure(width, height, tuple(shapes), tuple(labels), text)


@dataclass(frozen=True, slots=True)
class _Row:
    """Places beside each other, each with its words in each language."""

    places: Sequence[_Where]
    words: tuple[tuple[Lettering, ...], ...]
    height: float


def _row(places: Sequence[_Where], easel: Easel, cell: float) -> _Row:
    words = tuple(
        tuple(
            easel.letter(text, width=cell - easel.size, most=6)
            for text in dict.fromkeys(one.says.say(language) for language in easel.languages)
        )
        for one in places
    )
    high = max(sum(one.height for one in some) for some in words)
    return _Row(places, words, high + (_HIGH + 1.2) * easel.size)


def _labels(words: Sequence[Lettering], top: Point) -> Iterator[Label]:
    x, y = top
    for lettering in words:
        yield from lettering.labels((x, y), is_centred=True)
        y -= lettering.height


def _drawn(one: _Where, middle: Point, easel: Easel) -> Iterator[Shape]:
    size, (x, y) = easel.size, middle
    up = (_HIGH / 2 - 0.2) * size
    across = 1.25 * up
    plate = rounded(Box(x - across, y - up, x + across, y + up), 0.7 * size)
    corner = (x + across - 0.3 * size, y + up - 0.85 * size)
    if one.is_good:
        yield Shape(plate, fill=_GOOD, stroke=_GOOD_EDGE, stroke_width=1.0)
        yield from easel.sign(one.sign, middle, size=_SIGN * size, ink=INK)
        yield from _tick(corner, _BADGE * size)
    else:
        yield Shape(plate, fill=WHITE, stroke=INK, stroke_width=1.0, dashes=(4, 3))
        yield from easel.sign(one.sign, middle, size=_SIGN * size, ink=INK)
        yield from _slash(middle, (0.8 * across, 0.8 * up), 0.16 * size)
        yield from _cross(corner, _BADGE * size)


def _tick(middle: Point, radius: float) -> Sequence[Shape]:
    (x, y), part = middle, radius / 10
    path = line_through(
        [(x - 4.5 * part, y - 0.2 * part), (x - 1.2 * part, y - 3.6 * part),
         (x + 4.6 * part, y + 3.4 * part)]
    )  # fmt: skip
    return (
        Shape(circle(middle, radius), fill=_GOOD_EDGE, stroke=WHITE, stroke_width=1.0),
        Shape(path, stroke=WHITE, stroke_width=2.0 * part),
    )


def _cross(middle: Point, radius: float) -> Sequence[Shape]:
    (x, y), far = middle, radius * 0.42
    slopes = [line_through([(x - far, y - side * far), (x + far, y + side * far)])
              for side in (1, -1)]  # fmt: skip
    return (
        Shape(regular(middle, radius * 1.1, 8, turned=1 / 16), fill=INK, stroke=WHITE),
        *(Shape(path, stroke=WHITE, stroke_width=0.22 * radius) for path in slopes),
    )


def _slash(middle: Point, reach: Point, broad: float) -> Iterator[Shape]:
    """Over the whole sign, with white along it so that it is seen over dark lines too."""
    (x, y), (across, up) = middle, reach
    path = line_through([(x - across, y - up), (x + across, y + up)])
    for colour, width in ((WHITE, 2.2 * broad), (INK, broad)):
        yield Shape(path, stroke=colour, stroke_width=width)
