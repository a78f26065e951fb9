# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Man pages and README name each command and option that there is, and no other."""

import importlib.util
import re
from types import ModuleType

import pytest

from klantreis.cli.arguments import SHAPES
from klantreis.domain.language import Language
from tests.rules.tree import TOP

GENERAL = {"--language", "--version", "--help"}


@pytest.fixture(scope="module")
def man() -> ModuleType:
    spec = importlib.util.spec_from_file_location("man", TOP / "packaging" / "man.py")
    assert spec is not None
    assert spec.loader is not None
    made = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(made)
    return made


@pytest.mark.parametrize("language", Language)
def test_the_man_page_is_the_one_that_the_help_makes(man: ModuleType, language: Language) -> None:
    there = (TOP / "packaging" / "linux" / man.NAMES[language]).read_text(encoding="utf-8")

    assert there == man.page(language), "run: PYTHONPATH=src python packaging/man.py"


@pytest.mark.parametrize("name", ["klantreis.1", "klantreis.nl.1"])
def test_a_man_page_names_each_command_and_option_and_no_other(name: str) -> None:
    text = (TOP / "packaging" / "linux" / name).read_text(encoding="utf-8").replace("\\-", "-")

    commands = set(re.findall(r"^\.TP\n\.B (\w+)$", text, re.M))
    options = set(re.findall(r"--[a-z][a-z-]*", text))

    assert commands == set(SHAPES)
    assert options == GENERAL.union(*(_options(command) for command in SHAPES))


def test_the_readme_names_each_command_and_no_option_that_there_is_not() -> None:
    text = (TOP / "README.md").read_text(encoding="utf-8")

    shown = re.findall(r"(?:\./run|klantreis) (\w+)((?: +[^\s`#]+)*)", text)
    known = {command: _options(command) | GENERAL for command in SHAPES}

    assert {command for command, _ in shown} >= set(SHAPES)
    for command, typed in shown:
        if command in known:
            assert set(re.findall(r"--[a-z-]+", typed)) <= known[command], (command, typed)


def _options(command: str) -> set[str]:
    shape = SHAPES[command]
    return {*shape.options, *shape.flags, *shape.said}
