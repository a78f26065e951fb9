# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Every sentence that klantreis can say: found by walking `klantreis.words`, module by module."""

import ast
import importlib
import inspect
import pkgutil
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields, is_dataclass
from types import ModuleType

from klantreis import words
from klantreis.domain.language import Language
from klantreis.words.cues import Cue
from klantreis.words.phrases import Counted, Phrase


@dataclass(frozen=True, slots=True)
class Said:
    """One text of a module, in one language."""

    module: str
    language: Language
    text: str


def modules() -> tuple[ModuleType, ...]:
    """Every module of words that there is, also one that somebody adds tomorrow."""
    found = pkgutil.walk_packages(words.__path__, f"{words.__name__}.")
    return tuple(importlib.import_module(one.name) for one in found)


def phrases(module: ModuleType) -> tuple[Phrase, ...]:
    """Every phrase of *module*, each once; those of its counted sentences and controls too."""
    return tuple(dict.fromkeys(one for one in _in_module(module) if isinstance(one, Phrase)))


def counted(module: ModuleType) -> tuple[Counted, ...]:
    """The sentences of *module* about a number of things."""
    return tuple(dict.fromkeys(one for one in _in_module(module) if isinstance(one, Counted)))


def cues(module: ModuleType) -> tuple[Cue, ...]:
    """The controls that *module* itself names; none that it imports."""
    return tuple(dict.fromkeys(one for one in _in_module(module) if isinstance(one, Cue)))


def short_name(module: ModuleType) -> str:
    """What a module is called in the lists beside the tests: `rooms.people_words`."""
    return module.__name__.removeprefix(f"{words.__name__}.")


def everything_said() -> tuple[Said, ...]:
    """All that is said, in both languages."""
    return tuple(
        Said(short_name(module), language, phrase.say(language))
        for module in modules()
        for phrase in phrases(module)
        for language in Language
    )


def _in_module(module: ModuleType) -> Iterator[object]:
    imported = _imported(module)
    for name, value in vars(module).items():
        if name not in imported and not name.startswith("__"):
            yield from _inside(value)


def _imported(module: ModuleType) -> set[str]:
    """Names that *module* took from another one: they are looked at where they live."""
    source = ast.parse(inspect.getsource(module))
    return {
        alias.asname or alias.name
        for node in ast.walk(source)
        if isinstance(node, ast.Import | ast.ImportFrom)
        for alias in node.names
    }


def _inside(value: object) -> Iterator[object]:
    """*value* and whatever it holds, however deep."""
    if isinstance(value, Phrase | Counted | Cue):
        yield value
    if isinstance(value, Mapping):
        for held in value.values():
            yield from _inside(held)
    elif isinstance(value, tuple | list | set | frozenset):
        for held in value:
            yield from _inside(held)
    elif is_dataclass(value) and not isinstance(value, type | Phrase):
        for field in fields(value):
            yield from _inside(getattr(value, field.name))
