# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the commands say is short, plain, and the same in both languages."""

import re
import string
from collections.abc import Iterable, Iterator, Mapping

import pytest

from klantreis.domain.language import Language
from klantreis.words import commands, outcomes
from klantreis.words.command_help import CommandHelp
from klantreis.words.phrases import Phrase

MOST_WORDS = {Language.NL: 10, Language.EN: 12}
NEVER = re.compile(
    r"zorgmijd|cliënt|casus|problematiek|zelfredzaam|interventie|traject|behandelplan|doelstelling"
    r"|mislukt|\bscore|fataal|fatal|\bfout|\berror|invalid|ongeldig",
    re.IGNORECASE,
)


def _phrases(value: object) -> Iterator[Phrase]:
    """Every phrase in *value*, however deep."""
    if isinstance(value, Phrase):
        yield value
    elif isinstance(value, CommandHelp):
        yield from _phrases((value.summary, value.options, value.exits))
    elif isinstance(value, Mapping):
        yield from _phrases(tuple(value.values()))
    elif isinstance(value, tuple | list):
        for one in value:
            yield from _phrases(one)


def _all() -> Iterable[Phrase]:
    return list(_phrases([*vars(commands).values(), *vars(outcomes).values()]))


def test_the_walk_meets_the_phrases() -> None:
    assert len(list(_all())) > 80


def test_both_languages_fill_in_the_same() -> None:
    for phrase in _all():
        assert _names(phrase.nl) == _names(phrase.en), phrase


@pytest.mark.parametrize("language", Language)
def test_a_sentence_is_short_and_plain(language: Language) -> None:
    for phrase in _all():
        text = phrase.say(language)
        assert not NEVER.search(text), text
        if text.startswith("klantreis "):
            continue  # how a command is typed is no sentence
        for sentence in re.split(r"(?<=[.:?!])\s+", text):
            assert len(sentence.split()) <= MOST_WORDS[language], sentence


def _names(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}
