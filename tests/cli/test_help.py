# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Every command explains itself, in Dutch, in English, or in both."""

import re
import tomllib

import pytest

from klantreis.cli.arguments import SHAPES
from klantreis.cli.version import VERSION
from klantreis.domain.language import Language
from klantreis.words.commands import COMMANDS, GENERAL_OPTIONS
from tests.cli.typed import ask, type_in
from tests.rules.tree import TOP

OF_ARGPARSE = re.compile(r"usage:|options:|positional|show this help|the following", re.I)


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("command", SHAPES)
def test_every_command_has_help_in_each_language(command: str, language: Language) -> None:
    other = Language.EN if language is Language.NL else Language.NL

    answered = ask(command, "--help", "--language", language.value)

    assert answered.code == 0
    assert answered.err == ""
    assert COMMANDS[command].summary.say(language) in answered.out
    assert COMMANDS[command].summary.say(other) not in answered.out
    assert not OF_ARGPARSE.search(answered.out)


@pytest.mark.parametrize("command", SHAPES)
def test_help_names_each_option_and_no_other(command: str) -> None:
    named = set(COMMANDS[command].options) - {"--language", "--help"}

    assert named == {*SHAPES[command].options, *SHAPES[command].flags, *SHAPES[command].said}
    for language in Language:
        usage = COMMANDS[command].usage.say(language)
        assert set(re.findall(r"--[a-z-]+", usage)) - {"--language"} == named


def test_the_general_help_names_every_command_and_option() -> None:
    answered = ask("--help", "--language", "en")

    for name in (*SHAPES, *GENERAL_OPTIONS):
        assert name in answered.out


def test_both_languages_stand_there_where_dutch_is_not_at_home() -> None:
    for home in (
        {"LANG": "C"},
        {"LANG": "en_GB.UTF-8"},
        {"LC_ALL": "C.UTF-8", "LANG": "nl_NL.UTF-8"},
    ):
        answered = ask("check", "-h", on=home)

        dutch, english = (COMMANDS["check"].summary.say(language) for language in Language)
        assert answered.out.index(dutch) < answered.out.index(english)


def test_on_a_dutch_computer_help_is_dutch() -> None:
    answered = ask("check", "-h", on={"LANG": "nl_BE.UTF-8"})

    assert COMMANDS["check"].summary.nl in answered.out
    assert COMMANDS["check"].summary.en not in answered.out


def test_help_may_stand_before_or_after_what_is_missing() -> None:
    assert ask("--help", "restore").out == ask("restore", "--help").out
    assert ask("restore", "--nonsense", "--help").code == 0


def test_the_version_is_that_of_the_project() -> None:
    project = tomllib.loads((TOP / "pyproject.toml").read_text(encoding="utf-8"))

    assert project["project"]["version"] == VERSION
    assert ask("--version", on={}).out == f"klantreis {VERSION}\n"


def test_help_comes_from_the_real_program_too() -> None:
    answered = type_in("verify", "--help")

    assert answered.code == 0
    assert COMMANDS["verify"].summary.nl in answered.out
    assert answered.err == ""


def test_every_exit_code_that_help_names_has_words() -> None:
    for command in COMMANDS.values():
        assert {0, 1, 2} <= set(command.exits)
        for phrase in (*command.exits.values(), *command.options.values(), command.summary):
            assert phrase.nl
            assert phrase.en
