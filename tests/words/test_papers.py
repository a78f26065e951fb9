# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The sentences on paper are short, whole and in both languages."""

import re
from collections.abc import Iterator
from types import ModuleType

import pytest

from klantreis.words import around, choices, labels, papers, sheets, telling
from klantreis.words.phrases import Phrase

MOST_WORDS = 12
MODULES: tuple[ModuleType, ...] = (around, choices, labels, papers, sheets, telling)
NEVER = (
    "zorgmijder", "cliënt", "casus", "problematiek", "zelfredzaamheid", "interventie", "traject",
    "behandelplan", "doelstelling", "mislukt", "score",
)  # fmt: skip
SHORTENED = re.compile(
    r"\b(bijv|d\.w\.z|enz|evt|i\.v\.m|m\.b\.t|nr|o\.a|t/m|z\.s\.m|e\.g|i\.e)\b\.?"
)
POLITE = re.compile(r"\b[Uu]w?\b")


def phrases() -> Iterator[Phrase]:
    for module in MODULES:
        for value in vars(module).values():
            yield from within(value)


def within(value: object) -> Iterator[Phrase]:
    if isinstance(value, Phrase):
        yield value
    elif isinstance(value, dict):
        for part in value.values():
            yield from within(part)
    elif isinstance(value, tuple):
        for part in value:
            yield from within(part)


PHRASES = tuple(dict.fromkeys(phrases()))


@pytest.mark.parametrize("phrase", PHRASES, ids=lambda one: one.en[:40])
def test_a_sentence_on_paper_has_twelve_words_at_most(phrase: Phrase) -> None:
    for text in (phrase.nl, phrase.en):
        for sentence in re.split(r"(?<=[.?!])\s+", text):
            assert len(sentence.split()) <= MOST_WORDS, sentence


@pytest.mark.parametrize("phrase", PHRASES, ids=lambda one: one.en[:40])
def test_both_languages_fill_in_the_same_things(phrase: Phrase) -> None:
    assert phrase.nl
    assert phrase.en
    assert set(re.findall(r"{(\w+)}", phrase.nl)) == set(re.findall(r"{(\w+)}", phrase.en))


@pytest.mark.parametrize("phrase", PHRASES, ids=lambda one: one.en[:40])
def test_dutch_is_said_to_a_person_at_the_table(phrase: Phrase) -> None:
    assert [word for word in NEVER if word in phrase.nl.lower()] == []
    assert not SHORTENED.search(phrase.nl)
    assert not SHORTENED.search(phrase.en)
    assert not POLITE.search(phrase.nl)


def test_the_walk_finds_the_sentences() -> None:
    found = set(PHRASES)

    assert papers.DO_NOT_USE in found
    assert sheets.BLANK_CARDS[0][1][0] in found
    assert len(found) > 150
