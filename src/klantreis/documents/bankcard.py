# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Papers of the size of a bank card, to cut out and fold: hard times, and the key card."""

from collections.abc import Sequence

from klantreis.documents.drawing import PAGE_HEIGHT, PAGE_WIDTH, Paper
from klantreis.documents.entry import set_card
from klantreis.documents.filling_in import to_write_on
from klantreis.documents.kit import Kit, Manner
from klantreis.documents.rows import Leaf, Placed, Rows, fall_into_pages
from klantreis.documents.setting import Setter, tongues_for
from klantreis.documents.structure import Element
from klantreis.documents.style import Sizes
from klantreis.domain.choosing import Overview, Sheet
from klantreis.words import sheets
from klantreis.words.choices import CHOICES

MM = 72 / 25.4
CARD_WIDTH, CARD_HEIGHT = 85.6 * MM, 54 * MM
PADDING = 9.0
INNER_WIDTH = CARD_WIDTH - 2 * PADDING
INNER_HEIGHT = CARD_HEIGHT - 2 * PADDING
SIZES = Sizes(body=10, heading=11, title=12, small=8)
LARGE_SIZES = Sizes(body=14, heading=14, title=16, small=10)
_LEFT = (PAGE_WIDTH - 2 * CARD_WIDTH) / 2
_TOP = PAGE_HEIGHT - 100
_BETWEEN = 30.0
_MARK = 10.0
_CARDS_ON_PAGE = 3
_LINES_ON_EMPTY_CARD = 4

Line = tuple[float, float, float, float]


def hard_times(overview: Overview, manner: Manner, *, kit: Kit) -> Paper:
    """The client's hard-times card: front and back side by side, more cards where it needs them."""
    sizes = LARGE_SIZES if manner.large_print else SIZES
    setter = Setter(kit, sizes, tongues_for(manner), INNER_WIDTH)
    setter.title(CHOICES[Sheet][Sheet.HARD_TIMES.value])
    for shown in overview.entries:
        set_card(setter, shown)
    if not overview.entries:
        to_write_on(setter, _LINES_ON_EMPTY_CARD)
    sides = fall_into_pages(setter.galley.rows, INNER_HEIGHT)
    return cards(sides, setter.galley.root, manner, kit=kit)


def cards(sides: Sequence[Rows], root: Element, manner: Manner, *, kit: Kit) -> Paper:
    """A4 pages with *sides* as fronts and backs, with marks where to cut and fold."""
    on_page = 2 * _CARDS_ON_PAGE
    whole = [*sides, ()] if len(sides) % 2 else list(sides)
    setter = Setter(kit, Sizes(14, 14, 14, 14), tongues_for(manner), PAGE_WIDTH - 2 * _LEFT)
    setter.say(sheets.CUT_OUT)
    how = tuple(setter.galley.rows)
    root.kids[:0] = setter.galley.root.kids
    leaves = (_leaf(whole[at : at + on_page], how) for at in range(0, len(whole), on_page))
    return Paper(tuple(leaves), root)


def _leaf(sides: Sequence[Rows], how: Rows) -> Leaf:
    placed = [Placed(_LEFT, PAGE_HEIGHT - 40, how)]
    lines: list[Line] = []
    for number, rows in enumerate(sides):
        left = _LEFT + (number % 2) * CARD_WIDTH
        top = _TOP - (number // 2) * (CARD_HEIGHT + _BETWEEN)
        placed.append(Placed(left + PADDING, top - PADDING, rows))
        lines += _marks(left, top)
    return Leaf(tuple(placed), lines=tuple(lines))


def _marks(left: float, top: float) -> list[Line]:
    """Short lines outside the corners of a card: where to put the scissors, and where to fold."""
    right, bottom = left + CARD_WIDTH, top - CARD_HEIGHT
    return [
        *((x, top + 2, x, top + 2 + _MARK) for x in (left, right)),
        *((x, bottom - 2 - _MARK, x, bottom - 2) for x in (left, right)),
        *((left - 2 - _MARK, y, left - 2, y) for y in (top, bottom) if left == _LEFT),
        *((right + 2, y, right + 2 + _MARK, y) for y in (top, bottom) if left != _LEFT),
    ]
