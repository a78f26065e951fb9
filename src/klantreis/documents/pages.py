# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Rows to A4 pages: margins, and at the foot what the paper is and which page."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache, partial

from klantreis.documents.breaking import Runs, break_lines
from klantreis.documents.drawing import PAGE_HEIGHT, PAGE_WIDTH, Paper
from klantreis.documents.faces import Weight
from klantreis.documents.rows import Leaf, Placed, Row, Rows, Words, fall_into_pages
from klantreis.documents.setting import Setter, Tongues
from klantreis.documents.style import COLOURS
from klantreis.words.papers import FROM, PAGE
from klantreis.words.phrases import Phrase

MARGIN = 51.0
TEXT_WIDTH = PAGE_WIDTH - 2 * MARGIN
_FOOT_BOTTOM = 28.0
_ABOVE_FOOT = 12.0
_MOST_IN_FOOT = 40
_MANY = 999
# Less than this part of a page is too little for a drawing.
_LEAST_ROOM = 0.55

Foot = Callable[[int, int], Rows]
Break = Callable[[str], Sequence[Runs]]
Facts = Sequence[tuple[Phrase, str]]


def own_foot(client: str) -> Facts:
    """What stands at the foot of the client's own sheets, besides the page."""
    return [(FROM, client)]


def whole(setter: Setter, facts: Facts = ()) -> Paper:
    """The pages of what was set, with *facts* and the page's number at the foot of each."""
    foot = _foot(setter, facts)
    foot_top = _foot_top(foot)
    pages = fall_into_pages(setter.galley.rows, text_height(setter, facts))
    line = (MARGIN, foot_top + _ABOVE_FOOT / 2, PAGE_WIDTH - MARGIN, foot_top + _ABOVE_FOOT / 2)
    leaves = tuple(
        Leaf(
            (Placed(MARGIN, PAGE_HEIGHT - MARGIN, page),),
            foot=Placed(MARGIN, foot_top, foot(number, len(pages))),
            lines=(line,),
        )
        for number, page in enumerate(pages, start=1)
    )
    return Paper(leaves, setter.galley.root)


def text_height(setter: Setter, facts: Facts = ()) -> float:
    """How much of a page is left above a foot with *facts*, in points."""
    above: float = PAGE_HEIGHT - MARGIN
    return above - _foot_top(_foot(setter, facts)) - 2 * _ABOVE_FOOT


def foot_text(setter: Setter, facts: Facts) -> str:
    """What stands at the foot of each page, but for the page's number."""
    return "\n".join(_fact(setter.tongues, phrase, text) for phrase, text in facts if text)


def room_left(setter: Setter, facts: Facts = ()) -> float:
    """How high a drawing can be here; a page on its own, when this one is nearly full."""
    page = text_height(setter, facts)
    left = page - setter.galley.used
    return left if left > _LEAST_ROOM * page else page


def _foot_top(foot: Foot) -> float:
    return _FOOT_BOTTOM + sum(row.height for row in foot(_MANY, _MANY))


def _foot(setter: Setter, facts: Facts) -> Foot:
    said = [_fact(setter.tongues, phrase, text) for phrase, text in facts if text]
    size = setter.sizes.body
    # All but the last line is the same on each page.
    broken = cache(partial(_broken, setter))

    def foot(page: int, pages: int) -> Rows:
        here = " / ".join(setter.tongues.both(PAGE, page=page, pages=pages))
        return tuple(
            Row(size * 1.2, (Words(runs, size, ink=COLOURS.quiet),))
            for line in _side_by_side(broken, [*said, here])
            for runs in broken(line)
        )

    return foot


def _side_by_side(broken: Break, facts: Iterable[str]) -> Iterator[str]:
    """Lines of whole *facts*: a label never stands on another line than its value."""
    line = ""
    for fact in facts:
        longer = f"{line} · {fact}" if line else fact
        if line and len(broken(longer)) > 1:
            yield line
            longer = fact
        line = longer
    yield line


def _broken(setter: Setter, line: str) -> Sequence[Runs]:
    size = setter.sizes.body
    return break_lines(line, setter.faces, weight=Weight.REGULAR, size=size, width=TEXT_WIDTH)


def _fact(tongues: Tongues, phrase: Phrase, text: str) -> str:
    """Label and value; a long value is shortened here, it stands in full on the first page."""
    line = " ".join(text.split()).removesuffix(".")
    short = line if len(line) <= _MOST_IN_FOOT else line[: _MOST_IN_FOOT - 1].rstrip() + "…"
    return f"{' / '.join(tongues.both(phrase))}: {short}"
