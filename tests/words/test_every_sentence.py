# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Every sentence that klantreis can say is plain, in both languages: somebody may be tired."""

import ast
from collections.abc import Callable, Mapping

import pytest

from klantreis.domain.language import Language
from tests.rules.tree import sources
from tests.words import catalogue, lists, plain
from tests.words.catalogue import Said

MOST_EXCEPTIONS = 1
MOST_WORDS = {Language.NL: 10, Language.EN: 12}

_JARGON = {one: lists.pairs(f"jargon.{one.value}.txt") for one in Language}
_NEVER = {one: frozenset(lists.lines(f"never.{one.value}.txt")) for one in Language}
_CAPITALS = frozenset(lists.pairs("capitals.txt"))

RULES: Mapping[str, Callable[[Said], list[str]]] = {
    "length": lambda said: plain.too_long(said.text, _most_words(said)),
    "subclauses": lambda said: plain.subclauses(said.text, said.language),
    "passive": lambda said: plain.passive(said.text, said.language),
    "abbreviation": lambda said: plain.abbreviations(said.text, _CAPITALS),
    "negation": lambda said: plain.double_negation(said.text, said.language),
    "numbers": lambda said: plain.numbers_as_words(said.text, said.language),
    "je": lambda said: plain.polite_form(said.text, said.language),
    "tidy": lambda said: plain.untidy(said.text),
    "jargon": lambda said: plain.jargon(said.text, _JARGON[said.language]),
    "never": lambda said: plain.never_words(said.text, _NEVER[said.language]),
    "end": lambda said: plain.open_end(said.text),
}


@pytest.fixture(scope="module")
def everything() -> tuple[Said, ...]:
    return catalogue.everything_said()


def test_the_walk_meets_every_sentence_of_the_source(everything: tuple[Said, ...]) -> None:
    written = {
        text.value
        for source in sources()
        if source.name.startswith("src/")
        for call in ast.walk(source.tree)
        if isinstance(call, ast.Call) and getattr(call.func, "id", "") == "Phrase"
        for text in (keyword.value for keyword in call.keywords)
        if isinstance(text, ast.Constant) and isinstance(text.value, str)
    }

    assert len(written) > 500
    assert sorted(written - {said.text for said in everything}) == []


@pytest.mark.parametrize("rule", RULES)
def test_every_sentence_is_plain(rule: str, everything: tuple[Said, ...]) -> None:
    leave = _exceptions()
    found = [
        f"{said.module} ({said.language.value}): {said.text!r}\n    {what}"
        for said in everything
        for what in RULES[rule](said)
        if (rule, said.text) not in leave
    ]

    assert not found, _what_to_do(rule, found)


def test_the_list_of_exceptions_only_shrinks(everything: tuple[Said, ...]) -> None:
    needed = {
        (rule, said.text) for rule, broken in RULES.items() for said in everything if broken(said)
    }

    assert sorted(_exceptions() - needed) == [], "take these lines out of tables/exceptions.txt"
    assert len(_exceptions()) <= MOST_EXCEPTIONS


def test_both_languages_fill_in_the_same_and_end_the_same() -> None:
    found = [
        f"{catalogue.short_name(module)}: {phrase}: {what}"
        for module in catalogue.modules()
        for phrase in catalogue.phrases(module)
        for what in plain.unlike(phrase.nl, phrase.en)
    ]

    assert not found, "\n".join(found)


def test_a_sentence_about_a_number_fills_in_the_same_in_all_its_forms() -> None:
    found = [
        one
        for module in catalogue.modules()
        for one in catalogue.counted(module)
        # "1 photo" may be said without its number; more of them may not.
        if plain.placeholders(one.more.nl) - {"count"} != plain.placeholders(one.one.nl) - {"count"}
        or "count" not in plain.placeholders(one.more.nl)
    ]

    assert found == []


def test_a_module_with_a_limit_of_its_own_is_there() -> None:
    there = {catalogue.short_name(module) for module in catalogue.modules()}

    assert set(lists.pairs("limits.txt")) - there == set()


def _most_words(said: Said) -> int:
    own = lists.pairs("limits.txt").get(said.module, "").split()
    return int(own[list(Language).index(said.language)]) if own else MOST_WORDS[said.language]


def _exceptions() -> set[tuple[str, str]]:
    parted = (line.partition(" = ") for line in lists.lines("exceptions.txt"))
    return {(rule, text) for rule, _, text in parted}


def _what_to_do(rule: str, found: list[str]) -> str:
    return "\n".join(
        (
            f"{len(found)} sentences break the rule {rule!r}; tests/words/plain.py has it in full.",
            "Say it in shorter, plainer words, as if the reader sits beside you:",
            *found,
        )
    )
