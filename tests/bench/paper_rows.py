# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""A summary of four pages, unsigned, against its words set by reportlab alone."""

import io
import subprocess
from collections.abc import Iterator, Sequence
from pathlib import Path

import pikepdf
from reportlab import rl_config
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import Paragraph, SimpleDocTemplate, Spacer

from klantreis.documents import summary as papers
from klantreis.documents.kit import Kit
from klantreis.documents.proof import PaperProof
from klantreis.domain.choosing import Summary
from klantreis.domain.entries import Moment
from klantreis.domain.language import Language
from tests.bench.journeys import Home
from tests.bench.measuring import Row, take, turn_about
from tests.documents.journeys import Journal
from tests.rules.tree import TOP

_PAGES = 4
_WORDS = ("boom", "fiets", "kaas", "zon")
_FONT = "AtkinsonHyperlegibleNext"
_TEXT = (
    "Vandaag belde ik de gemeente over de huur. Ze luisterden lang. Volgende week kom ik langs met"
    " mijn papieren, en de buurvrouw gaat met me mee. Dat vind ik fijn."
)


def printing(_homes: Sequence[Home], _work: Path) -> Iterator[Row]:
    """Four pages of A4."""
    given = _of_four_pages()
    words = _words_of(_ours(given))
    # Both have read their fonts: in a process that prints, they are read once.
    _bare(words)
    ours, bare = turn_about(lambda: take(lambda: _ours(given)), lambda: take(lambda: _bare(words)))
    yield Row(
        f"summary of {_PAGES} pages, unsigned", None, ours, bare,
        bare_is="its words set by reportlab alone", most_ratio=2,
    )  # fmt: skip


def _of_four_pages() -> Summary:
    for entries in range(4, 60):
        given = _summary(entries)
        if _pages_of(_ours(given)) == _PAGES:
            return given
    raise LookupError("no summary is as long as that")


def _summary(entries: int) -> Summary:
    journal = Journal()
    told = [journal.write(Moment(text=f"{number}. {_TEXT}")) for number in range(entries)]
    return journal.summary(journal.grant(*told))


def _ours(given: Summary) -> bytes:
    proof = PaperProof("a" * 64, record=b"{}", qr="klantreis")
    return papers.render(given, words=_WORDS, proof=proof, kit=Kit(TOP / "resources"))


def _bare(words: Sequence[str]) -> bytes:
    for weight in ("Regular", "Bold"):
        if f"{_FONT}-{weight}" not in pdfmetrics.getRegisteredFontNames():
            path = TOP / "resources/fonts" / f"{_FONT}-{weight}.ttf"
            pdfmetrics.registerFont(TTFont(f"{_FONT}-{weight}", str(path)))
    style = ParagraphStyle("text", fontName=f"{_FONT}-Regular", fontSize=14, leading=21)
    # As reportlab itself would have it.
    rl_config.useA85 = 1
    whole = io.BytesIO()
    paper = SimpleDocTemplate(whole, pagesize=A4, lang=Language.NL.value, pageCompression=1)
    paper.build([part for one in words for part in (Paragraph(one, style), Spacer(1, 7))])
    return whole.getvalue()


def _words_of(pdf: bytes) -> list[str]:
    """The paragraphs of a paper, as poppler reads them."""
    said = subprocess.run(
        ["pdftotext", "-raw", "-", "-"], input=pdf, capture_output=True, check=True
    ).stdout.decode()
    return [" ".join(one.split()) for one in said.split("\n") if one.strip()]


def _pages_of(pdf: bytes) -> int:
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        return len(opened.pages)
