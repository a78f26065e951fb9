# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Reading papers as others do: with the programs of poppler and qpdf."""

import subprocess
import unicodedata
from pathlib import Path

from klantreis.documents.drawing import Paper
from klantreis.documents.rows import Picture, Placed, Words
from klantreis.documents.shapes import Label


def text_of(pdf: bytes, folder: Path, *, as_seen: bool = False) -> str:
    """The text as it was drawn, which is how it is read; or in the order in which it is seen.

    A complaint of poppler's fails the test.
    """
    how = [] if as_seen else ["-raw"]
    return _run(["pdftotext", *how, _kept(pdf, folder), "-"])


def words_of(pdf: bytes, folder: Path) -> list[str]:
    """The words in the order of reading."""
    return text_of(pdf, folder).split()


def fonts_of(pdf: bytes, folder: Path) -> list[tuple[str, bool]]:
    """Each font with whether it is embedded."""
    lines = _run(["pdffonts", _kept(pdf, folder)]).splitlines()[2:]
    return [(line.split()[0], line.split()[-5] == "yes") for line in lines]


def check(pdf: bytes, folder: Path) -> str:
    """What qpdf says; anything wrong fails the test."""
    return _run(["qpdf", "--check", _kept(pdf, folder)])


def intended(paper: Paper) -> list[str]:
    """The words that a paper was meant to hold: part by part, then the foot of each page."""
    order = {element: number for number, element in enumerate(paper.root.walk())}
    texts: list[Words | Label] = []
    for leaf in paper.leaves:
        there = [mark for placed in leaf.placed for row in placed.rows for mark in row.marks]
        read = [mark for mark in there if isinstance(mark, Words | Picture)]
        for mark in sorted(read, key=lambda one: order[one.of] if one.of else len(order)):
            texts += mark.figure.labels if isinstance(mark, Picture) else (mark,)
        texts += words_in(leaf.foot) if leaf.foot else []
    lines = ["".join(run.meant or run.drawn for run in words.runs) for words in texts]
    return unicodedata.normalize("NFC", " ".join(lines)).split()


def words_in(placed: Placed) -> list[Words]:
    """The lines of text in *placed*, from top to bottom."""
    return [mark for row in placed.rows for mark in row.marks if isinstance(mark, Words)]


def pages_of(pdf: bytes, folder: Path) -> int:
    """How many pages there are."""
    lines = _run(["pdfinfo", _kept(pdf, folder)]).splitlines()
    return int(next(line.split()[1] for line in lines if line.startswith("Pages:")))


def _kept(pdf: bytes, folder: Path) -> str:
    path = folder / "paper.pdf"
    path.write_bytes(pdf)
    return str(path)


def _run(command: list[str]) -> str:
    done = subprocess.run(command, capture_output=True, check=True)
    assert done.stderr == b"", done.stderr
    return done.stdout.decode()
