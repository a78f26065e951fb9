# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Reading papers as others do: with the programs of poppler and qpdf."""

import subprocess
import unicodedata
from collections.abc import Iterable
from pathlib import Path

from klantreis.documents.rows import Leaf, Words


def text_of(pdf: bytes, folder: Path, *options: str) -> str:
    """The text as pdftotext reads it; a complaint of poppler's fails the test."""
    return _run(["pdftotext", *options, _kept(pdf, folder), "-"])


def words_of(pdf: bytes, folder: Path, *options: str) -> list[str]:
    """The words in reading order."""
    return text_of(pdf, folder, *options).split()


def fonts_of(pdf: bytes, folder: Path) -> list[tuple[str, bool]]:
    """Each font with whether it is embedded."""
    lines = _run(["pdffonts", _kept(pdf, folder)]).splitlines()[2:]
    return [(line.split()[0], line.split()[-5] == "yes") for line in lines]


def check(pdf: bytes, folder: Path) -> str:
    """What qpdf says; anything wrong fails the test."""
    return _run(["qpdf", "--check", _kept(pdf, folder)])


def intended(leaves: Iterable[Leaf]) -> list[str]:
    """The words that a paper was meant to hold, row by row."""
    rows = [
        "".join(run.drawn for run in row.mark.runs)
        for leaf in leaves
        for placed in leaf.placed
        for row in placed.rows
        if isinstance(row.mark, Words)
    ]
    return unicodedata.normalize("NFC", " ".join(rows)).split()


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
