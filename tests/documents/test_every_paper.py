# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What holds for every paper, in every language and size."""

import io
import platform
from collections.abc import Sequence
from pathlib import Path
from types import ModuleType

import pikepdf
import pytest

from klantreis.documents import (
    blank,
    keys,
    overview,
    pilot_report,
    receipt,
    summary,
    withdrawal,
)
from klantreis.documents.drawing import Paper, draw
from klantreis.documents.finishing import Finish
from klantreis.documents.kit import Manner
from klantreis.documents.rows import Leaf
from klantreis.domain.language import Language
from tests.documents.everything import KIT, LOOKS, papers
from tests.documents.reading import check, fonts_of, intended, words_in, words_of

PAPERS = papers()
DRAWERS: tuple[ModuleType, ...] = (
    blank, keys, overview, pilot_report, receipt, summary, withdrawal,
)  # fmt: skip
EACH = pytest.mark.parametrize("name", PAPERS)
LOOK = pytest.mark.parametrize(
    "look", LOOKS, ids=lambda one: f"{one.language}-{one.also_in}-{one.large_print}"
)


@EACH
@LOOK
def test_it_reads_word_for_word_in_order(
    name: str, look: Manner, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    drawn = _watch(monkeypatch)

    pdf = PAPERS[name](look)

    (paper,) = drawn
    assert intended(paper)
    # As drawn, which is the order in which it is read aloud.
    assert words_of(pdf, tmp_path) == intended(paper)


@EACH
@LOOK
def test_every_font_is_inside(name: str, look: Manner, tmp_path: Path) -> None:
    fonts = fonts_of(PAPERS[name](look), tmp_path)

    assert [font for font, is_inside in fonts if not is_inside] == []
    assert any("AtkinsonHyperlegibleNext" in font for font, _ in fonts)


@EACH
@LOOK
def test_the_file_is_sound_and_the_same_every_time(name: str, look: Manner, tmp_path: Path) -> None:
    pdf = PAPERS[name](look)

    assert "No syntax or stream encoding errors" in check(pdf, tmp_path)
    assert PAPERS[name](look) == pdf


@EACH
@LOOK
def test_nothing_runs_off_the_page(
    name: str, look: Manner, monkeypatch: pytest.MonkeyPatch
) -> None:
    drawn = _watch(monkeypatch)

    PAPERS[name](look)

    bottoms = [
        placed.top - sum(row.height for row in placed.rows)
        for leaf in drawn[0].leaves
        for placed in (*leaf.placed, *filter(None, [leaf.foot]))
    ]
    assert min(bottoms) > 20


@EACH
def test_the_file_says_title_and_language_and_nothing_of_who_made_it(name: str) -> None:
    with pikepdf.open(io.BytesIO(PAPERS[name](Manner(Language.NL)))) as pdf:
        info = {key: str(value) for key, value in pdf.docinfo.items()}
        packet = pdf.Root.Metadata.read_bytes().decode()

        assert set(info) == {"/Title", "/Producer"}
        assert info["/Producer"] == "klantreis"
        assert str(pdf.Root.Lang) == "nl"
        assert f">{info['/Title']}<" in packet
        assert "<rdf:li>nl</rdf:li>" in packet


@EACH
def test_no_name_no_place_and_no_tool_is_told_outside_the_pages(
    name: str, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for variable in ("USER", "LOGNAME", "USERNAME", "HOSTNAME"):
        monkeypatch.setenv(variable, "marker-of-this-computer")
    monkeypatch.setattr(platform, "node", lambda: "marker-of-this-computer")
    opened = io.BytesIO()
    with pikepdf.open(io.BytesIO(PAPERS[name](Manner(Language.NL)))) as pdf:
        _forget_what_figures_say(pdf)
        pdf.save(opened, qdf=True, deterministic_id=True)
    # What stands on the pages is written in the numbers of its fonts, so a name that is found here
    # was told by something else.
    raw = opened.getvalue().lower()

    told = [
        word
        for word in (*_ABOUT_PEOPLE, *_ABOUT_THIS_COMPUTER, *_ABOUT_TOOLS, str(home))
        for spelled in (word.lower().encode(), word.lower().encode("utf-16-be"))
        if spelled in raw
    ]
    assert told == []


@pytest.mark.parametrize(
    "name", [name for name in PAPERS if name not in ("key-card", "hard-times")]
)
def test_text_is_14_points_at_least_and_20_in_large_print(
    name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    drawn = _watch(monkeypatch)
    PAPERS[name](Manner(Language.NL))
    PAPERS[name](Manner(Language.NL, large_print=True))
    # The blank papers end with a card to cut out, which is small.
    end = -1 if name == "blank" else None
    normal, large = (_sizes(paper.leaves[:end]) for paper in drawn)

    # The mark of the key is for machines: it alone is smaller.
    assert min(normal - {11}) == 14
    assert min(large - {14}) == 20
    assert normal & {11} == ({11} if name in ("summary", "plan", "evidence") else set())


_ABOUT_PEOPLE = ("Toos", "Anneke", "de Boer", "Woonstichting")
_ABOUT_THIS_COMPUTER = (str(KIT.resources), "marker-of-this-computer", "2000-01-01", "D:20")
_ABOUT_TOOLS = ("reportlab", "pikepdf", "anonymous", "unspecified", "helvetica")


def _forget_what_figures_say(pdf: pikepdf.Pdf) -> None:
    """What a drawing says to who listens is a part of the page, and tells what is seen there."""
    for found in pdf.objects:
        if isinstance(found, pikepdf.Dictionary) and found.get("/S") == pikepdf.Name.Figure:
            del found["/Alt"]


def _watch(monkeypatch: pytest.MonkeyPatch) -> list[Paper]:
    """Note the papers that are drawn from now on."""
    seen: list[Paper] = []

    def note(paper: Paper, how: Finish) -> bytes:
        seen.append(paper)
        return draw(paper, how)

    for module in DRAWERS:
        monkeypatch.setattr(module, "draw", note)
    return seen


def _sizes(leaves: Sequence[Leaf]) -> set[float]:
    return {words.size for leaf in leaves for placed in leaf.placed for words in words_in(placed)}
