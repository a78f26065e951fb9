# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Every problem has two sentences that fit a window: nothing to type, no name of a command."""

import re
from collections.abc import Iterator

import pytest

from klantreis.domain.language import Language
from klantreis.domain.problems import (
    BadFormat,
    CannotWrite,
    KeyringMissing,
    KlantreisError,
    NotAStory,
    NotThere,
    NotUnderstood,
    NotYours,
)
from klantreis.words.closer_sentences import CLOSER
from klantreis.words.sentences import say_problem
from klantreis.words.story_sentences import REASONS
from klantreis.words.window_problems import IN_WINDOWS, problem_sentences

OF_COMMANDS = re.compile(
    r"\btyp\b|\btype:|\btyped\b|getypt|--|klantreis (?:doctor|demo|verify)|\./run|secrets\.json|\{",
    re.IGNORECASE,
)


def _kinds(kind: type[KlantreisError] = KlantreisError) -> Iterator[type[KlantreisError]]:
    yield kind
    for below in kind.__subclasses__():
        if below.__module__.startswith("klantreis."):
            yield from _kinds(below)


def _problems() -> Iterator[KlantreisError]:
    for kind in _kinds():
        yield kind()
    for kind, detail in (*CLOSER, *IN_WINDOWS):
        for name in ("what", "kind", "reason"):
            yield kind(**{name: detail, "word": "--kleur"})
    for reason in REASONS:
        yield NotAStory(line=3, key="kleur", what=reason)


@pytest.mark.parametrize("language", Language)
def test_a_window_never_says_what_to_type_at_a_command_line(language: Language) -> None:
    told = [(problem, *problem_sentences(problem, language)) for problem in _problems()]

    assert len(told) > 100
    assert [one for one in told if OF_COMMANDS.search(f"{one[1]} {one[2]}")] == []
    assert [one for one in told if not one[1] or not one[2] or one[1] == one[2]] == []


def test_a_command_still_says_what_to_type() -> None:
    assert "--help" in say_problem(NotUnderstood(), Language.NL)[1]
    assert "doctor" in say_problem(KeyringMissing(), Language.NL)[1]


@pytest.mark.parametrize(
    ("problem", "what"),
    [
        (BadFormat(what="picture"), "Ik kan deze foto niet openen."),
        (BadFormat(what="something new"), "Dit bestand is anders dan verwacht."),
        (CannotWrite(what="journey"), "In deze map staat al een reis."),
        (CannotWrite(code=13), "Ik kan hier niets bewaren."),
        (KeyringMissing(kind="pin", reason="locked"), "De sleutelbos is op slot."),
        (KeyringMissing(kind="pin", reason="not-kept"), "Deze computer kan je sleutel niet veilig"),
        (NotThere(what="camera"), "Ik vind geen camera."),
        (NotYours(what="private"), "Alleen de klant kan dit doen."),
        (NotYours(what="fact-17"), "Hier gaat iemand anders over."),
    ],
)
def test_the_closest_sentence_is_said(problem: KlantreisError, what: str) -> None:
    assert problem_sentences(problem, Language.NL)[0].startswith(what)
