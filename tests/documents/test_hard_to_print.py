# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What is hard to print prints well: nothing is lost, nothing runs off the page."""

import io
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

import pikepdf
import pytest

from klantreis.documents import overview, summary
from klantreis.documents.drawing import PAGE_HEIGHT, PAGE_WIDTH, Paper, draw
from klantreis.documents.faces import wide
from klantreis.documents.finishing import Finish
from klantreis.documents.kit import Manner
from klantreis.documents.leftward import is_leftward
from klantreis.documents.pages import whole
from klantreis.documents.rows import Picture, Placed, Words
from klantreis.documents.setting import Setter, Tongues
from klantreis.documents.shapes import Box, Point
from klantreis.documents.style import NORMAL as NORMAL_SIZES
from klantreis.domain.choosing import OWN_PAPERS, OwnPaper, Sheet
from klantreis.domain.entries import Moment
from klantreis.domain.language import Language
from tests.documents.everything import CHECK_WORDS, KIT, PROOF
from tests.documents.journeys import Journal
from tests.documents.reading import intended, text_of, words_of
from tests.documents.wild import SAID, three_hundred, wild

LARGE = Manner(Language.EN, Language.NL, large_print=True)
NORMAL = Manner(Language.NL)
LEFTWARD = [said for said in SAID if is_leftward(said)]
# With the marks that readers put in, and a number that stands among such letters.
_LEFTWARD = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u202a-\u202e]|123")
SHEETS = pytest.mark.parametrize("sheet", [one for one in OWN_PAPERS if one is not Sheet.SHARE_LOG])


@SHEETS
def test_hard_texts_are_all_there_and_stay_on_the_page(
    sheet: OwnPaper, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    drawn = _watch(monkeypatch)
    look = NORMAL if sheet is Sheet.OVERVIEW else LARGE

    pdf = overview.render(wild().overview(sheet), look, kit=KIT)

    assert rightward(words_of(pdf, tmp_path)) == rightward(intended(drawn[0]))
    assert _off_the_page(drawn[0]) == []


def test_arabic_and_hebrew_are_seen_and_heard_as_they_were_written(tmp_path: Path) -> None:
    journal = Journal()
    for said in LEFTWARD:
        journal.write(Moment(said))

    pdf = overview.render(journal.overview(Sheet.OVERVIEW), NORMAL, kit=KIT)

    seen = text_of(pdf, tmp_path, as_seen=True)
    assert "أنا أريد السلام" in seen
    assert "אני רוצה שקט" in seen
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        heard = [str(one.ActualText) for one in opened.objects
                 if isinstance(one, pikepdf.Dictionary) and "/ActualText" in one]  # fmt: skip
    assert heard == LEFTWARD


@pytest.mark.parametrize("sheet", [Sheet.OVERVIEW, Sheet.HELPERS, Sheet.JOURNEY])
def test_three_hundred_entries_are_all_there(
    sheet: Sheet, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    drawn, kind = _watch(monkeypatch), {Sheet.HELPERS: "Helper", Sheet.JOURNEY: "Stap"}

    pdf = overview.render(three_hundred().overview(sheet), NORMAL, kit=KIT)

    words = words_of(pdf, tmp_path)
    assert words == intended(drawn[0])
    assert _off_the_page(drawn[0]) == []
    text = " ".join(words)
    named = kind.get(sheet, "Op dag")
    assert [at for at in range(100) if f"{named} {at} " not in text] == []
    # No label and no heading is left behind at the foot of a page.
    assert [leaf for leaf in drawn[0].leaves if leaf.placed[0].rows[-1].holds] == []


def test_a_summary_of_hard_texts_reads_as_it_was_meant(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    drawn, journal = _watch(monkeypatch), wild()
    grant = journal.grant(*journal.journey().entries, large_print=True, also_in=Language.EN)

    pdf = summary.render(journal.summary(grant), words=CHECK_WORDS, proof=PROOF, kit=KIT)

    assert rightward(words_of(pdf, tmp_path)) == rightward(intended(drawn[0]))
    assert _off_the_page(drawn[0]) == []


def test_something_off_the_page_is_noticed() -> None:
    setter = Setter(KIT, NORMAL_SIZES, Tongues(Language.NL), 2 * PAGE_WIDTH)
    setter.own("Dit is een lange zin. " * 9)

    assert _off_the_page(whole(setter))


def rightward(words: Iterable[str]) -> list[str]:
    """*words* without those that run to the left: readers put these in an order of their own."""
    return [word for word in words if not _LEFTWARD.search(word)]


def _off_the_page(paper: Paper) -> list[str]:
    """What stands outside the paper, or in its outermost centimetre."""
    page = Box(0, 0, PAGE_WIDTH, PAGE_HEIGHT).wider(-20)
    return [
        text
        for leaf in paper.leaves
        for placed in (*leaf.placed, *([leaf.foot] if leaf.foot else []))
        for text, box in _boxes(placed)
        if not page.holds(box)
    ]


def _boxes(placed: Placed) -> Iterator[tuple[str, Box]]:
    """What stands there, with the room that it takes."""
    y = placed.top
    for row in placed.rows:
        y -= row.height
        for mark in row.marks:
            if isinstance(mark, Words):
                text = "".join(run.meant or run.drawn for run in mark.runs)
                left = placed.left + mark.shift
                # Nobody sees the space at the end of a line; what runs to the left begins with it.
                wide_ = sum(wide(run.drawn.strip(" "), run.font) for run in mark.runs)
                yield text, Box(left, y, left + wide_ * mark.size / 1000, y + mark.size)
            elif isinstance(mark, Picture):
                yield from _figure_boxes(mark, (placed.left + mark.shift, y + mark.rise))


def _figure_boxes(picture: Picture, at: Point) -> Iterator[tuple[str, Box]]:
    yield "figure", picture.figure.box().moved(at)
    for label in picture.figure.labels:
        yield "label", label.moved(at).box()


def _watch(monkeypatch: pytest.MonkeyPatch) -> list[Paper]:
    """Note the papers that are drawn from now on."""
    seen: list[Paper] = []

    def note(paper: Paper, how: Finish) -> bytes:
        seen.append(paper)
        return draw(paper, how)

    monkeypatch.setattr(overview, "draw", note)
    monkeypatch.setattr(summary, "draw", note)
    return seen
