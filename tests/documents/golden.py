# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What each document of words says, kept as text beside the tests.

After a change that was meant: `python -m tests.documents.golden`, and read what became different.
"""

import sys
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest

from klantreis.documents import overview, receipt, summary, withdrawal
from klantreis.documents.drawing import Paper, draw
from klantreis.documents.finishing import Finish
from klantreis.documents.kit import Manner
from klantreis.documents.structure import Element, Role
from klantreis.domain.language import Language
from tests.documents.everything import papers
from tests.documents.reading import words_in

FOLDER = Path(__file__).with_name("golden")
OF_WORDS = ("summary", "plan", "receipt", "withdrawal", "overview", "share-log", "talk-with-me")
LOOKS = {
    "nl": Manner(Language.NL),
    "en": Manner(Language.EN),
    "nl-en": Manner(Language.NL, Language.EN),
}
NAMES = [f"{name}.{look}" for name in OF_WORDS for look in LOOKS]


def said(name: str) -> str:
    """What the paper *name* says, a part a line, wherever its lines and pages end.

    What a picture says stands in brackets.
    """
    paper, look = name.split(".")
    drawn: list[Paper] = []
    with pytest.MonkeyPatch.context() as patch:
        for module in (overview, receipt, summary, withdrawal):
            patch.setattr(module, "draw", partial(_noted, drawn))
        papers()[paper](LOOKS[look])
    return "".join(f"{line}\n" for line in _lines(drawn[0]))


def _noted(drawn: list[Paper], paper: Paper, how: Finish) -> bytes:
    drawn.append(paper)
    return draw(paper, how)


def _lines(paper: Paper) -> Iterator[str]:
    texts: dict[Element | None, str] = {}
    for leaf in paper.leaves:
        for placed in leaf.placed:
            for words in words_in(placed):
                text = "".join(run.meant or run.drawn for run in words.runs)
                texts[words.of] = texts.get(words.of, "") + text
    for element in paper.root.walk():
        if element in texts:
            yield texts[element].rstrip()
        elif element.role is Role.FIGURE:
            yield f"[{element.says}]"


def kept(name: str) -> str:
    """What it said when somebody last looked."""
    return (FOLDER / f"{name}.txt").read_text(encoding="utf-8")


def _write() -> Iterator[str]:
    FOLDER.mkdir(exist_ok=True)
    for name in NAMES:
        (FOLDER / f"{name}.txt").write_text(said(name), encoding="utf-8")
        yield name


if __name__ == "__main__":
    sys.stdout.write("".join(f"{name}\n" for name in _write()))
