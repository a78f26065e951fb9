# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Rows to A4 pages: margins, and at the foot what the paper is and which page."""

from collections.abc import Callable, Iterable, Iterator, Sequence

from klantreis.documents.breaking import Runs, break_lines
from klantreis.documents.drawing import PAGE_HEIGHT, PAGE_WIDTH
from klantreis.documents.faces import Weight
from klantreis.documents.rows import Leaf, Placed, Row, Rows, Words, fall_into_pages
from klantreis.documents.setting import Setter, Tongues
from klantreis.words.papers import PAGE
from klantreis.words.phrases import Phrase

MARGIN = 51.0
TEXT_WIDTH = PAGE_WIDTH - 2 * MARGIN
_FOOT_BOTTOM = 28.0
_ABOVE_FOOT = 12.0
_MOST_IN_FOOT = 40
_MANY = 999

Foot = Callable[[int, int], Rows]


def leaves(setter: Setter, facts: Iterable[tuple[Phrase, str]] = ()) -> tuple[Leaf, ...]:
    """The pages of what was set, with *facts* and the page's number at the foot of each."""
    foot = _foot(setter, [(phrase, text) for phrase, text in facts if text])
    foot_top = _FOOT_BOTTOM + sum(row.height for row in foot(_MANY, _MANY))
    top = PAGE_HEIGHT - MARGIN
    pages = fall_into_pages(setter.rows, top - foot_top - 2 * _ABOVE_FOOT)
    line = (MARGIN, foot_top + _ABOVE_FOOT / 2, PAGE_WIDTH - MARGIN, foot_top + _ABOVE_FOOT / 2)
    return tuple(
        Leaf(
            (Placed(MARGIN, top, page), Placed(MARGIN, foot_top, foot(number, len(pages)))),
            lines=(line,),
        )
        for number, page in enumerate(pages, start=1)
    )


def _foot(setter: Setter, facts: Sequence[tuple[Phrase, str]]) -> Foot:
    said = [_fact(setter.tongues, phrase, text) for phrase, text in facts]
    size = setter.sizes.body

    def foot(page: int, pages: int) -> Rows:
        here = " / ".join(setter.tongues.both(PAGE, page=page, pages=pages))
        return tuple(
            Row(size * 1.2, Words(runs, size))
            for line in _side_by_side(setter, [*said, here])
            for runs in _broken(setter, line)
        )

    return foot


def _side_by_side(setter: Setter, facts: Iterable[str]) -> Iterator[str]:
    """Lines of whole *facts*: a label never stands on another line than its value."""
    line = ""
    for fact in facts:
        longer = f"{line} · {fact}" if line else fact
        if line and len(_broken(setter, longer)) > 1:
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
