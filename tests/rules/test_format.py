# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""FORMAT.md and CONSENT.md tell every field of every record as the program has it, and no other."""

import dataclasses
import re
import types
from collections.abc import Iterator, Sequence
from enum import StrEnum
from typing import Any, NewType, Union, get_args, get_origin, get_type_hints

import pytest

from klantreis.crypto import header
from klantreis.domain import entries
from klantreis.domain.choices import CardKind
from klantreis.domain.evidence import Evidence
from klantreis.domain.facts import PAYLOADS
from klantreis.exchange.exit_copy import Journal
from klantreis.exchange.receipts import Receipt
from klantreis.exchange.records import Record
from klantreis.storage import anchors
from tests.rules.tree import TOP

PAGE = (TOP / "docs/FORMAT.md").read_text(encoding="utf-8")
_KEYS = {"FactHash": "hash"}
# A card more is four files (CONTRIBUTING.md), and this page is none of them.
_OPEN = {CardKind: "one word"}
_PLAIN = {str: "text", int: "number", bool: "true or false", bytes: "bytes"}


def _names_of(kind: type) -> list[str]:
    return [one.name for one in dataclasses.fields(kind)]


def test_the_records_of_the_format_are_those_of_the_program() -> None:
    # What a kind of fact holds is told in the table of kinds; what a copy begins with, beside it.
    roots = {*PAYLOADS.values(), Journal}
    made = [f"| {one.__name__} | {_row(one)} |" for one in _records() if one not in roots]

    table = PAGE.split("### Records\n")[1].split("\n### ")[0]
    assert re.findall(r"^\| [A-Z]\w+ \|.*$", table, re.M) == made


def test_the_kinds_of_fact_hold_what_the_format_says() -> None:
    table = PAGE.split("### Kinds and payloads\n")[1].split("\n### ")[0]
    rows = re.findall(r"^\| ((?:`\w+`(?:, )?)+) \| ([^|]*) \|", table, re.M)
    told = {kind: said for kinds, said in rows for kind in re.findall(r"\w+", kinds)}

    assert set(told) == set(PAYLOADS)
    assert {kind: _named(said) for kind, said in told.items()} == {
        kind: _fields(payload) for kind, payload in PAYLOADS.items()
    }


@pytest.mark.parametrize(
    ("page", "chapter", "fields"),
    [
        ("FORMAT", "## Header", header._NAMES),
        ("FORMAT", "### Anchors (`ankers`)", _names_of(anchors._Memory)),
        ("FORMAT", "### The record, `klantreis.json`", _names_of(Record)),
        ("FORMAT", "## Contribution to a pilot (`*.bijdrage`)", _names_of(Evidence)),
        ("CONSENT", "## The receipt's fields", [*_names_of(Receipt)[1:]]),
    ],
)
def test_a_table_of_fields_names_those_that_there_are(
    page: str, chapter: str, fields: Sequence[str]
) -> None:
    text = (TOP / f"docs/{page}.md").read_text(encoding="utf-8")
    told = text.split(f"{chapter}\n")[1].split("\n## ")[0].split("\n### ")[0]
    # The first cell names the fields, and the line under the head of a table has none.
    rows = re.findall(r"^\| (`[a-z].*?) \|", told, re.M)

    assert sorted(re.findall(r"`(\w+)`", " ".join(rows))) == sorted(fields)


def _named(said: str) -> list[tuple[str, bool]]:
    """The fields that a row names, and whether each must be there: `text, [words_of]`."""
    parts = [part.split(":")[0].strip() for part in re.split(r"[,;] ", said) if part != "`{}`"]
    return [(part.strip("[]"), not part.startswith("[")) for part in parts]


def _fields(kind: type) -> list[tuple[str, bool]]:
    return [(one.name, _must_be_there(one)) for one in dataclasses.fields(kind)]


def _records() -> list[type]:
    """The bodies, then what they, facts and exit copies are made of, in the order of meeting."""
    found: dict[type, None] = dict.fromkeys(get_args(entries.Body))
    waiting = [*found, *PAYLOADS.values(), Journal]
    while waiting:
        one = waiting.pop(0)
        found.setdefault(one)
        inner = [each for hint in get_type_hints(one).values() for each in _inner(hint)]
        waiting += [each for each in inner if each not in found]
    return list(found)


def _inner(hint: Any) -> Iterator[type]:
    for part in _options(hint):
        if get_origin(part) is tuple:
            yield from _inner(get_args(part)[0])
        elif dataclasses.is_dataclass(part) and isinstance(part, type):
            yield part


def _row(kind: type) -> str:
    hints = get_type_hints(kind)
    return " · ".join(_told(one, hints[one.name]) for one in dataclasses.fields(kind))


def _told(one: "dataclasses.Field[Any]", hint: Any) -> str:
    name = f"**`{one.name}`**" if _must_be_there(one) else f"`{one.name}`"
    holds = _holds(hint)
    return name if holds == "text" else f"{name}: {holds}"


def _must_be_there(one: "dataclasses.Field[Any]") -> bool:
    return one.default is dataclasses.MISSING


def _holds(hint: Any) -> str:
    first, *more = [part for part in _options(hint) if part is not types.NoneType]
    if more:
        return "a body"
    if isinstance(first, NewType):
        return _KEYS.get(first.__name__, "id")
    if get_origin(first) is tuple:
        return f"list of {_holds(get_args(first)[0])}"
    if dataclasses.is_dataclass(first) and isinstance(first, type):
        return f"*{first.__name__}*"
    if first in _OPEN:
        return _OPEN[first]
    return " / ".join(first) if issubclass(first, StrEnum) else _PLAIN[first]


def _options(hint: Any) -> tuple[Any, ...]:
    return get_args(hint) if get_origin(hint) in (Union, types.UnionType) else (hint,)
