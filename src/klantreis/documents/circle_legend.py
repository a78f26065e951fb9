# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Under the circles: what each outline and each arrow means."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from klantreis.documents.easel import INK, Easel, Lettering
from klantreis.documents.helper_marks import Arrows, arrows, mark
from klantreis.documents.shapes import Figure, Label, Shape
from klantreis.domain.choices import HelperIs
from klantreis.domain.entries import Helper
from klantreis.words.choices import CHOICES
from klantreis.words.painted_words import I_GET, I_GIVE, NOBODY_YET
from klantreis.words.phrases import Phrase


@dataclass(frozen=True, slots=True)
class _Item:
    """A sort of helper or a direction, with its words."""

    words: Lettering
    what: HelperIs | None = None
    i_give: bool = False
    gives: bool = False


def legend_for(easel: Easel, helpers: Sequence[Helper], width: float) -> Figure:
    """What is used in the picture and nothing else; without anybody, what will come there."""
    if not helpers:
        return _nobody(easel, width)
    rows = _in_rows(_items(easel, helpers, width), easel, width)
    high = easel.size * 1.95
    shapes: list[Shape] = []
    labels: list[Label] = []
    for number, row in enumerate(reversed(rows)):
        x, middle = 0.0, (number + 0.5) * high
        for item in row:
            shapes += _sign(item, easel, x + easel.size, middle)
            top = middle + item.words.height / 2
            labels += item.words.labels((x + 2.3 * easel.size, top))
            x += _wide(item, easel)
    return Figure(width, len(rows) * high + easel.size * 0.4, tuple(shapes), tuple(labels))


def _nobody(easel: Easel, width: float) -> Figure:
    words = easel.letter(easel.both(NOBODY_YET), width=width, most=4)
    labels = words.labels((width / 2, words.height + easel.size * 0.3), is_centred=True)
    return Figure(width, words.height + easel.size, (), labels)


def _items(easel: Easel, helpers: Sequence[Helper], width: float) -> Iterator[tuple[_Item, ...]]:
    """What stands on one line together."""

    def words(phrase: Phrase) -> Lettering:
        return easel.letter(easel.both(phrase), width=width - 3 * easel.size)

    for what in HelperIs:
        if any(one.what is what for one in helpers):
            yield (_Item(words(CHOICES[HelperIs][what.value]), what),)
    arrows_used = []
    if any(one.i_give for one in helpers):
        arrows_used.append(_Item(words(I_GIVE), i_give=True))
    if any(one.gives for one in helpers):
        arrows_used.append(_Item(words(I_GET), gives=True))
    if arrows_used:
        yield tuple(arrows_used)


def _in_rows(items: Iterable[tuple[_Item, ...]], easel: Easel, width: float) -> list[list[_Item]]:
    """Each in the first row that has room."""
    rows: list[list[_Item]] = []
    for some in items:
        for row in rows:
            if sum(_wide(one, easel) for one in [*row, *some]) <= width:
                row.extend(some)
                break
        else:
            rows.append(list(some))
    return rows


def _wide(item: _Item, easel: Easel) -> float:
    return 2.3 * easel.size + item.words.width + easel.size * 1.1


def _sign(item: _Item, easel: Easel, x: float, y: float) -> tuple[Shape, ...]:
    if not (item.i_give or item.gives):
        return mark(easel, item.what, (x, y), easel.size * 1.9)
    # As in the picture: I am at the left, the other at the right.
    length = easel.size * 1.3
    where = Arrows((x + length / 2, y), (-1.0, 0.0), length, item.i_give, item.gives)
    return arrows(where, INK)
