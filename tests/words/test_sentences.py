# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Every problem has a sentence and a next step, in both languages."""

from collections.abc import Iterator

import pytest

from klantreis.domain import problems
from klantreis.domain.language import Language
from klantreis.domain.problems import (
    JournalDamaged,
    KlantreisError,
    NotAStory,
    NotThere,
    NotUnderstood,
    OlderCopy,
    WeakSecret,
)
from klantreis.stories.wording import ErrorName, Reason
from klantreis.words.sentences import say_kind, say_problem


def _kinds(kind: type[KlantreisError] = KlantreisError) -> Iterator[type[KlantreisError]]:
    yield kind
    for below in kind.__subclasses__():
        # What another test makes up for itself is no problem of the program.
        if not below.__module__.startswith("klantreis."):
            continue
        yield from _kinds(below)


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("kind", list(_kinds()))
def test_every_problem_says_what_happened_and_what_you_can_do(
    kind: type[KlantreisError], language: Language
) -> None:
    what, todo = say_problem(kind(line=3, key="x", word="y"), language)

    assert what
    assert todo
    assert what != todo
    assert kind.__name__ not in what + todo
    assert say_kind(kind, language)[0]


def test_the_walk_meets_every_class_of_the_domain() -> None:
    named = {one for one in vars(problems).values() if isinstance(one, type)}

    assert {one for one in named if issubclass(one, KlantreisError)} <= set(_kinds())
    assert len(named) > 20


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("name", ErrorName)
def test_every_error_that_a_story_names_has_words(name: ErrorName, language: Language) -> None:
    kind = getattr(problems, name.value)

    assert all(say_problem(kind(), language))


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("reason", Reason)
def test_a_file_that_is_no_story_says_line_and_key_and_what(
    reason: Reason, language: Language
) -> None:
    what, todo = say_problem(NotAStory(line=14, key="kleur", what=reason.value), language)

    assert "14" in what
    assert "kleur" in what
    assert todo
    assert reason.value not in what + todo


@pytest.mark.parametrize("reason", Reason)
def test_without_a_line_no_line_is_named(reason: Reason) -> None:
    what, _ = say_problem(NotAStory(line=0, key="", what=reason.value), Language.NL)

    assert "Regel" not in what


def test_what_is_known_more_closely_is_said_more_closely() -> None:
    empty, _ = say_problem(JournalDamaged(what="empty"), Language.NL)
    older, _ = say_problem(OlderCopy(what="data", epoch=3), Language.NL)
    pin, _ = say_problem(WeakSecret(kind="pin"), Language.EN)
    unknown, _ = say_problem(NotThere(what="something new"), Language.EN)

    assert empty == "Dit bestand is leeg."
    assert older == "Hier was al een nieuwere kopie."
    assert pin == "This PIN is easy to guess."
    assert unknown == "I cannot find this."


def test_what_comes_from_outside_cannot_command_a_terminal() -> None:
    what, _ = say_problem(NotUnderstood(what="option", word="\x1b[2J{0}" + "x" * 500), Language.NL)

    assert "\x1b" not in what
    assert "{0}" in what
    assert len(what) < 120
