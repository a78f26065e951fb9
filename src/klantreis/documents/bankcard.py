# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Papers of the size of a bank card, to cut out and fold: hard times, and the key card."""

from collections.abc import Iterable, Sequence

from klantreis.documents.card_lines import set_cards
from klantreis.documents.cutting import AROUND, cutting_marks
from klantreis.documents.drawing import PAGE_HEIGHT, PAGE_WIDTH, Paper
from klantreis.documents.easel import Easel
from klantreis.documents.kit import Kit, Manner
from klantreis.documents.rows import Leaf, Placed, Rows, fall_into_pages
from klantreis.documents.setting import Setter, tongues_for
from klantreis.documents.structure import Element, Role
from klantreis.documents.style import Sizes, sizes_for
from klantreis.domain.choices import CardKind
from klantreis.domain.choosing import Overview
from klantreis.domain.showing import Shown
from klantreis.words import sheets
from klantreis.words.cards import CARDS

MM = 72 / 25.4
CARD_WIDTH, CARD_HEIGHT = 85.6 * MM, 54 * MM
PADDING = 9.0
INNER_WIDTH = CARD_WIDTH - 2 * PADDING
INNER_HEIGHT = CARD_HEIGHT - 2 * PADDING
# Biggest first: a card that says little says it in big letters.
_SIZES = tuple(Sizes(body, body + 1, body + 3, body - 2) for body in (14, 13, 12, 11, 10))
_LARGE_SIZES = tuple(Sizes(body, body, body + 2, body - 4) for body in (18, 16, 14))
CARDS_LEFT = (PAGE_WIDTH - 2 * CARD_WIDTH) / 2
_HOW_TOP = PAGE_HEIGHT - 50
CARDS_TOP = PAGE_HEIGHT - 130
_BETWEEN = 36.0
_CARDS_ON_PAGE = 3
_FRONT_AND_BACK = 2

# What stands on one side of a card: rows, and how far each of them stands from its left edge.
Side = Sequence[tuple[float, Rows]]


def hard_times(overview: Overview, manner: Manner, *, kit: Kit) -> Paper:
    """The client's hard-times card: front and back side by side, more cards where it needs them."""
    return hard_times_with(overview.entries, manner, kit=kit)


def hard_times_with(
    entries: Iterable[Shown], manner: Manner, *, kit: Kit, role: Role = Role.HEADING_1
) -> Paper:
    """A hard-times card with *entries*; without any, one to fill in. Its name has that *role*."""
    told = tuple(entries)
    some = _LARGE_SIZES if manner.large_print else _SIZES
    # The biggest letters with which front and back are enough; else the smallest, on more cards.
    for sizes in some[:-1]:
        setter = _hard_times(told, role, Setter(kit, sizes, tongues_for(manner), INNER_WIDTH))
        if len(_sides(setter)) <= _FRONT_AND_BACK:
            break
    else:
        setter = _hard_times(told, role, Setter(kit, some[-1], tongues_for(manner), INNER_WIDTH))
    return cards(_sides(setter), setter.galley.root, manner, kit=kit)


def _hard_times(entries: Iterable[Shown], role: Role, setter: Setter) -> Setter:
    """The card, set in the letters of *setter*."""
    card = CARDS[CardKind.HARD_TIMES]
    setter.title(card.name, sign=card.sign, tint=None, role=role)
    set_cards(setter, entries, CardKind.HARD_TIMES, is_small=True)
    return setter


def _sides(setter: Setter) -> list[Side]:
    return [[(0.0, rows)] for rows in fall_into_pages(setter.galley.rows, INNER_HEIGHT)]


def cards(sides: Sequence[Side], root: Element, manner: Manner, *, kit: Kit) -> Paper:
    """A4 pages with *sides* as fronts and backs, with lines where to cut and fold."""
    on_page = 2 * _CARDS_ON_PAGE
    whole = [*sides, ()] if len(sides) % 2 else list(sides)
    sizes = sizes_for(large_print=manner.large_print)
    setter = Setter(kit, sizes, tongues_for(manner), PAGE_WIDTH - 2 * CARDS_LEFT)
    setter.say(sheets.CUT_OUT)
    how = tuple(setter.galley.rows)
    root.kids[:0] = setter.galley.root.kids
    starts = range(0, len(whole), on_page)
    leaves = (_leaf(whole[at : at + on_page], how, setter.easel) for at in starts)
    return Paper(tuple(leaves), root)


def _leaf(sides: Sequence[Side], how: Rows, easel: Easel) -> Leaf:
    placed = [Placed(CARDS_LEFT, _HOW_TOP, how)]
    marks = cutting_marks(easel, width=2 * CARD_WIDTH, height=CARD_HEIGHT, folds=[CARD_WIDTH])
    around = []
    for number, side in enumerate(sides):
        left = CARDS_LEFT + (number % 2) * CARD_WIDTH
        top = CARDS_TOP - (number // 2) * (CARD_HEIGHT + _BETWEEN)
        placed += [Placed(left + PADDING + shift, top - PADDING, rows) for shift, rows in side]
        if number % 2 == 0:
            around.append((marks, left - AROUND, top - CARD_HEIGHT - AROUND))
    return Leaf(tuple(placed), ornaments=tuple(around))
