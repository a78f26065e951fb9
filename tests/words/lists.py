# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The lists beside the tests of words: one entry a line, so that two people's lines merge."""

from collections.abc import Iterable
from pathlib import Path

from klantreis.domain.language import Language

_HERE = Path(__file__).resolve().parent


def lines(name: str) -> tuple[str, ...]:
    """The lines of `tables/name` that are not a comment."""
    text = (_HERE / "tables" / name).read_text(encoding="utf-8")
    return tuple(line for line in text.splitlines() if line and not line.startswith("#"))


def pairs(name: str) -> dict[str, str]:
    """The same, for lines of `left = right`."""
    parted = (line.partition(" = ") for line in lines(name))
    return {left.strip(): right.strip() for left, _, right in parted}


def known_words(language: Language, folder: Path = _HERE) -> tuple[str, ...]:
    """The words that somebody has looked at, in the order of the file."""
    path = _known(language, folder)
    return tuple(path.read_text(encoding="utf-8").split()) if path.exists() else ()


def write_known_words(language: Language, words: Iterable[str], folder: Path = _HERE) -> None:
    """Write the list of *language*: sorted, one word a line."""
    text = "".join(f"{word}\n" for word in sorted(set(words)))
    _known(language, folder).write_text(text, encoding="utf-8")


def _known(language: Language, folder: Path) -> Path:
    return folder / f"known_words.{language.value}.txt"
