# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""A summary of four pages, unsigned, against the same set by reportlab alone."""

import io
from collections.abc import Iterator, Sequence
from pathlib import Path
from unittest.mock import patch

import pikepdf

from klantreis.documents import summary as papers
from klantreis.documents.drawing import Paper
from klantreis.documents.finishing import Finish
from klantreis.documents.kit import Kit
from klantreis.documents.proof import PaperProof
from klantreis.domain.choosing import Summary
from klantreis.domain.entries import Moment
from tests.bench.bare_paper import set_bare
from tests.bench.journeys import Home
from tests.bench.measuring import Row, take, turn_about
from tests.documents.journeys import Journal
from tests.rules.tree import TOP

_PAGES = 4
_WORDS = ("boom", "fiets", "kaas", "zon")
_TEXT = (
    "Vandaag belde ik de gemeente over de huur. Ze luisterden lang. Volgende week kom ik langs met"
    " mijn papieren, en de buurvrouw gaat met me mee. Dat vind ik fijn."
)


def printing(_homes: Sequence[Home], _work: Path) -> Iterator[Row]:
    """Four pages of A4."""
    given = _of_four_pages()
    paper = _laid_out(given)
    # Both have read their fonts: in a process that prints, they are read once.
    if abs(_pages_of(set_bare(paper)) - _PAGES) > 1:
        raise LookupError("that is another paper")
    ours, bare = turn_about(
        lambda: take(lambda: _ours(given)), lambda: take(lambda: set_bare(paper))
    )
    yield Row(
        f"summary of {_PAGES} pages, unsigned", None, ours, bare,
        bare_is="the same texts, tables, signs and code, set by reportlab alone", most_ratio=2,
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


def _laid_out(given: Summary) -> Paper:
    """All that stands on the paper, for whoever sets the same with other hands."""
    laid: list[Paper] = []

    def keep(paper: Paper, _how: Finish) -> bytes:
        laid.append(paper)
        return b""

    with patch.object(papers, "draw", keep):
        _ours(given)
    return laid[0]


def _pages_of(pdf: bytes) -> int:
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        return len(opened.pages)
