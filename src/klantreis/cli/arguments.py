# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What was typed, read into values; the sentences of argparse itself never reach anybody."""

import argparse
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import NoReturn

from klantreis.domain.language import Language
from klantreis.domain.problems import NotUnderstood

_FLAGS = ("-h/--help", "--version")
_LANGUAGE = "--language"
WINDOWS = "--windows"
# The endings of files that the window opens.
OPENED = (".klantreis", ".bijdrage")
_MOST_DIGITS = 9
# Its verb and its files; no option can be called this, so that none is taken for them.
_TOLD = "verb and files"


@dataclass(frozen=True, slots=True)
class Shape:
    """What may be typed after a command: a file or none, options that take a file or folder, flags,
    and options that take words.

    *verbs* is what the command can be told to do, each with any number of files behind it.
    """

    takes_file: bool
    options: tuple[str, ...]
    flags: tuple[str, ...] = ()
    said: tuple[str, ...] = ()
    verbs: tuple[str, ...] = ()


SHAPES: Mapping[str, Shape] = {
    "demo": Shape(takes_file=False, options=("--story", "--out"), flags=(WINDOWS,)),
    "verify": Shape(takes_file=True, options=("--receipt",), said=("--words", "--qr")),
    "check": Shape(takes_file=True, options=("--secrets",)),
    "restore": Shape(takes_file=True, options=("--to",)),
    "unpack": Shape(takes_file=True, options=()),
    "doctor": Shape(takes_file=False, options=()),
    "manual": Shape(takes_file=False, options=("--out",)),
    "pilot": Shape(
        takes_file=False,
        options=("--out", "--csv"),
        flags=("--seed-cases", "--json"),
        said=("--pilot", "--workers", "--hours-a-week"),
        verbs=("report", "calculate"),
    ),
}


@dataclass(frozen=True, slots=True)
class Asked:
    """One command as it was typed; *language* only when it was asked for."""

    command: str | None = None
    wants_help: bool = False
    wants_version: bool = False
    language: Language | None = None
    file: Path | None = None
    options: Mapping[str, Path] = field(default_factory=dict)
    flags: frozenset[str] = frozenset()
    said: Mapping[str, str] = field(default_factory=dict)
    verb: str | None = None
    files: tuple[Path, ...] = ()

    def number(self, option: str) -> int | None:
        """The whole number behind *option*; None when it was not typed, or NotUnderstood."""
        value = self.said.get(option)
        if value is None:
            return None
        if not (value.isascii() and value.isdigit() and len(value) <= _MOST_DIGITS):
            raise NotUnderstood(what="value", word=option)
        return int(value)

    def the_file(self) -> Path:
        """The file that the command is about; NotUnderstood when none was typed."""
        if self.file is None:
            raise NotUnderstood(what="file")
        return self.file


def read_arguments(arguments: Sequence[str]) -> Asked:
    """Read what was typed after `klantreis`. Raises NotUnderstood."""
    opened = _file_alone(arguments)
    if opened is not None:
        return Asked(file=opened)
    before, command, after = _split(arguments)
    general = _parse(Shape(takes_file=False, options=()), before)
    if command is None:
        return _asked(None, general, general)
    return _asked(command, general, _parse(SHAPES[command], after))


def _file_alone(arguments: Sequence[str]) -> Path | None:
    """The file that somebody double-clicked: a copy of a journey, or a contribution."""
    path = Path(arguments[0]) if len(arguments) == 1 else None
    return path if path is not None and path.suffix in OPENED else None


def language_typed(arguments: Sequence[str]) -> Language | None:
    """The language that was asked for, also where the rest cannot be read."""
    for place, word in enumerate(arguments):
        following = arguments[place + 1] if place + 1 < len(arguments) else ""
        value = following if word == _LANGUAGE else word.removeprefix(_LANGUAGE + "=")
        if value in tuple(Language) and word.startswith(_LANGUAGE):
            return Language(value)
    return None


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        raise NotUnderstood()


def _split(arguments: Sequence[str]) -> tuple[list[str], str | None, list[str]]:
    """What stands before the command, the command, and what stands after it."""
    is_value = False
    for place, word in enumerate(arguments):
        if not is_value and not word.startswith("-"):
            if word not in SHAPES:
                raise NotUnderstood(what="option", word=word)
            return list(arguments[:place]), word, list(arguments[place + 1 :])
        is_value = word == _LANGUAGE
    return list(arguments), None, []


def _parse(shape: Shape, words: Sequence[str]) -> argparse.Namespace:
    parser = _Parser(add_help=False, allow_abbrev=False, exit_on_error=False)
    parser.add_argument("-h", "--help", action="store_true")
    parser.add_argument("--version", action="store_true")
    for option in (_LANGUAGE, *shape.options, *shape.said):
        parser.add_argument(option)
    for flag in shape.flags:
        parser.add_argument(flag, action="store_true")
    if shape.takes_file:
        parser.add_argument("file", nargs="?")
    if shape.verbs:
        parser.add_argument(_TOLD, nargs="*")
    try:
        if shape.verbs:
            # Its files may stand before and behind the options.
            found, unknown = parser.parse_known_intermixed_args(words)
        else:
            found, unknown = parser.parse_known_args(words)
    except argparse.ArgumentError as problem:
        name = problem.argument_name or ""
        raise NotUnderstood(what="option" if name in _FLAGS else "value", word=name) from None
    if unknown and not found.help:
        raise NotUnderstood(what="option", word=unknown[0])
    return found


def _asked(command: str | None, general: argparse.Namespace, found: argparse.Namespace) -> Asked:
    given = vars(found)
    shape = SHAPES[command] if command else Shape(takes_file=False, options=())
    values = {
        option: given[_name(option)]
        for option in (*shape.options, *shape.said)
        if given[_name(option)] is not None
    }
    for option, value in values.items():
        if value == "":
            raise NotUnderstood(what="value", word=option)
    file, (verb, *files) = given.get("file"), given.get(_TOLD) or (None,)
    if verb is not None and verb not in shape.verbs:
        raise NotUnderstood(what="option", word=verb)
    return Asked(
        command=command,
        wants_help=general.help or found.help,
        wants_version=general.version or found.version,
        language=_language(found.language if found.language is not None else general.language),
        file=Path(file) if file else None,
        options={one: Path(values[one]) for one in shape.options if one in values},
        flags=frozenset(flag for flag in shape.flags if given[_name(flag)]),
        said={one: values[one] for one in shape.said if one in values},
        verb=verb,
        files=tuple(Path(one) for one in files),
    )


def _name(option: str) -> str:
    """What argparse calls an option."""
    return option.removeprefix("--").replace("-", "_")


def _language(value: str | None) -> Language | None:
    if value is None:
        return None
    if value not in tuple(Language):
        raise NotUnderstood(what="language", word=value)
    return Language(value)
