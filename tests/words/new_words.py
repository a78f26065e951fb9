# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Which words of the interface nobody has looked at yet, and which are no longer said.

`python -m tests.words.new_words` prints them, each with a sentence in which it stands. Look at
every one: would somebody who reads with difficulty know it? Is there a shorter one? Then
`python -m tests.words.new_words --looked-at rooms.door` adds those of that module of words to the
two lists, known_words.nl.txt and .en.txt, and takes out what is no longer said. Without the name of
a module it adds all; a name that no module has changes nothing.
"""

import re
import sys
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from klantreis.domain.language import Language
from tests.words import lists
from tests.words.catalogue import Said, everything_said

LOOKED_AT = "--looked-at"
HOW = """Look at each: would somebody who reads with difficulty know it? Is there a shorter word?
Then, from the top folder, with the names of the modules of words that you looked at:
    python -m tests.words.new_words --looked-at rooms.door picture_words
and commit tests/words/known_words.nl.txt and known_words.en.txt with your sentences."""

_FILLED_IN = re.compile(r"\{[^{}]*\}(?:['’]s)?")
# What is typed, and names of files, are no words: --help, ./run, reis.html, 2026-03-02T10:00.
_NOT_READ = re.compile(r"(?<!\S)\[?--?[a-z-]+|\S*[/\d]\S*|\S*\w\.\w\S*|\.\w+")
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")


def words_in(text: str) -> set[str]:
    """The words of *text* as somebody reads them, in small letters."""
    read = _NOT_READ.sub(" ", _FILLED_IN.sub(" ", text))
    return {word.lower() for word in _WORD.findall(read)}


def words_of(said: Iterable[Said], language: Language) -> dict[str, Said]:
    """Every word of *language*, with the first place where it stands."""
    found: dict[str, Said] = {}
    for one in said:
        if one.language is language:
            for word in words_in(one.text):
                found.setdefault(word, one)
    return found


def not_looked_at(said: Sequence[Said], folder: Path | None = None) -> list[str]:
    """A line for each word that is not in the lists yet."""
    lines = []
    for language in Language:
        known = set(_known(language, folder))
        for word, where in sorted(words_of(said, language).items()):
            if word not in known:
                lines.append(f"{language.value}  {word:24} {where.module}: {where.text}")
    return lines


def no_longer_said(said: Sequence[Said], folder: Path | None = None) -> list[str]:
    """A line for each word in the lists that stands in no sentence any more."""
    return [
        f"{language.value}  {word}"
        for language in Language
        for word in sorted(set(_known(language, folder)) - set(words_of(said, language)))
    ]


def looked_at(said: Sequence[Said], modules: Sequence[str], folder: Path | None = None) -> None:
    """Add the words of *modules*, or of all, to the lists; take out what is no longer said."""
    theirs = [one for one in said if one.module in modules or not modules]
    for language in Language:
        still_said = set(_known(language, folder)) & set(words_of(said, language))
        words = still_said | set(words_of(theirs, language))
        lists.write_known_words(language, words, *filter(None, [folder]))


def strange(said: Sequence[Said], modules: Sequence[str]) -> list[str]:
    """Those of *modules* in which nothing is said: *home* for *rooms.home*."""
    return sorted(set(modules) - {one.module for one in said})


def main(arguments: Sequence[str]) -> Iterator[str]:
    """What to print; with `--looked-at` the lists are written first."""
    said = everything_said()
    if LOOKED_AT in arguments:
        modules = [one for one in arguments if one != LOOKED_AT]
        unknown = strange(said, modules)
        yield from (f"No module of words is called {one}; nothing is written." for one in unknown)
        if not unknown:
            looked_at(said, modules)
            yield "The lists are written."
    new, gone = not_looked_at(said), no_longer_said(said)
    yield from (f"new   {line}" for line in new)
    yield from (f"gone  {line}" for line in gone)
    yield HOW if new or gone else "Somebody has looked at every word."


def _known(language: Language, folder: Path | None) -> tuple[str, ...]:
    return lists.known_words(language, folder) if folder else lists.known_words(language)


if __name__ == "__main__":
    for told in main(sys.argv[1:]):
        sys.stdout.write(f"{told}\n")
