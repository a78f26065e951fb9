# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Ranges as bars under each other: from the low figure to the high one, over one axis.

On a paper that is being set:

    rows = [Bar(label, low, high, setter.tongues.each(lambda one: say_range(amounts, one)))]
    figure = bars(rows, setter.easel, width=setter.galley.width, say=say_figure)
    set_figure(setter, figure)

The figure carries its own text for who listens; put the same figures in a table under it
(`tables.set_table`), for who would rather read.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from math import ceil, floor, log10

from klantreis.documents.easel import Easel, Lettering
from klantreis.documents.faces import Weight
from klantreis.documents.shapes import (
    WHITE,
    Box,
    Figure,
    Label,
    Shape,
    colour_of,
    line_through,
    rounded,
)
from klantreis.documents.style import COLOURS

_FILL, _EDGE = colour_of(COLOURS.teal_shade), colour_of(COLOURS.teal)
_GRID, _AXIS = colour_of(COLOURS.line), colour_of(COLOURS.control_line)
_NICE = (1, 2, 2.5, 5, 10)
_MOST_TICKS = 5
# In parts of the size of text.
_BAR, _LEAST, _BETWEEN = 1.1, 0.35, 0.9


@dataclass(frozen=True, slots=True)
class Bar:
    """One range: what it is of, its two figures, and how they are said in each language.

    The same figure twice is drawn as one short mark.
    """

    label: str
    low: float
    high: float
    said: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Scale:
    """From figures to places on the page."""

    low: float
    high: float
    left: float
    right: float

    def at(self, figure: float) -> float:
        part = (figure - self.low) / (self.high - self.low)
        return self.left + part * (self.right - self.left)


def bars(rows: Sequence[Bar], easel: Easel, *, width: float, say: Callable[[float], str]) -> Figure:
    """The *rows* under each other over one axis; *say* tells a figure on it.

    Each row has its words above its bar, so that nothing is told by length alone.
    """
    ticks = _ticks(rows)
    words = [easel.letter(say(tick), width=width) for tick in ticks]
    left = max(words[0].width / 2, _LEAST * easel.size) + 1
    scale = _Scale(ticks[0], ticks[-1], left, width - words[-1].width / 2 - 1)
    drawn = [_row(row, easel, width) for row in rows]
    bottom = 1.9 * easel.size
    height = bottom + sum(row.height for row in drawn)
    shapes = list(_axis(ticks, scale, bottom=bottom, top=height))
    labels = list(_tick_words(ticks, words, scale))
    top = height
    for row in drawn:
        shapes += row.shapes(top, scale)
        labels += row.labels(top)
        top -= row.height
    text = tuple(
        " ".join(f"{row.label}: {row.said[at]}." for row in rows)
        for at in range(len(easel.languages))
    )
    return Figure(width, height, tuple(shapes), tuple(labels), text)


@dataclass(frozen=True, slots=True)
class _Row:
    """One range with its words, measured; *size* is that of the text."""

    bar: Bar
    words: tuple[Lettering, ...]
    size: float

    @property
    def height(self) -> float:
        return self._high_words() + (_BAR + _BETWEEN) * self.size

    def labels(self, top: float) -> Iterator[Label]:
        for lettering in self.words:
            yield from lettering.labels((0, top))
            top -= lettering.height

    def shapes(self, top: float, scale: _Scale) -> Iterator[Shape]:
        """White behind the words, so that no line of the grid runs through them; and the bar."""
        under = top - self._high_words()
        wide = max(one.width for one in self.words)
        yield Shape(rounded(Box(0, under, wide + 3, top), 0), fill=WHITE)
        start, end = scale.at(self.bar.low), scale.at(self.bar.high)
        spare = max(0.0, _LEAST * self.size - (end - start)) / 2
        box = Box(start - spare, under - _BAR * self.size, end + spare, under - 0.1 * self.size)
        yield Shape(rounded(box, 0.18 * self.size), fill=_FILL, stroke=_EDGE, stroke_width=1.3)

    def _high_words(self) -> float:
        return sum(one.height for one in self.words)


def _row(bar: Bar, easel: Easel, width: float) -> _Row:
    said = " / ".join(dict.fromkeys(bar.said))
    words = (
        easel.letter(bar.label, width=width, most=2, weight=Weight.BOLD),
        easel.letter(said, width=width, most=2),
    )
    return _Row(bar, words, easel.size)


def _ticks(rows: Sequence[Bar]) -> list[float]:
    """Round figures from below the lowest to above the highest; zero is always there."""
    low = min((row.low for row in rows), default=0.0)
    high = max((row.high for row in rows), default=0.0)
    low, high = min(low, 0.0), max(high, 0.0)
    rough = (high - low or 1.0) / (_MOST_TICKS - 1)
    ten = 10.0 ** floor(log10(rough))
    step = next(nice * ten for nice in _NICE if nice * ten >= rough * 0.999)
    return [step * number for number in range(floor(low / step), max(ceil(high / step), 1) + 1)]


def _axis(ticks: Sequence[float], scale: _Scale, *, bottom: float, top: float) -> Iterator[Shape]:
    for tick in ticks:
        x = scale.at(tick)
        line = line_through([(x, bottom), (x, top)])
        yield Shape(line, stroke=_AXIS if tick == 0 else _GRID, stroke_width=1.0)
    ends = [(scale.left, bottom), (scale.right, bottom)]
    yield Shape(line_through(ends), stroke=_AXIS, stroke_width=1.0)


def _tick_words(
    ticks: Sequence[float], words: Sequence[Lettering], scale: _Scale
) -> Iterator[Label]:
    """The words of the ends, and of what between them has room."""
    right = -1.0
    last = scale.at(ticks[-1]) - words[-1].width / 2
    for number, (tick, word) in enumerate(zip(ticks, words, strict=True)):
        x, half = scale.at(tick), word.width / 2 + word.size * 0.3
        is_end = number in (0, len(ticks) - 1)
        if is_end or (x - half > right and x + half < last):
            yield from word.labels((x, 1.4 * word.size), is_centred=True)
            right = x + half
