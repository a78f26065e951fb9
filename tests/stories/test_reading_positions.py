# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Every key that tomllib finds has the line on which it stands."""

import tomllib
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as some

from klantreis.stories.positions import Path, find_positions

AWKWARD = '''# a comment with [brackets] and = signs
first = "a \\"quoted\\" text # no comment"
'odd key'.b."c\\u00e9" = 1   # three keys on one line
[table.under]
text = """
many = lines
[not.a.table]
ends with two quotes\\""""""
raw = \'\'\'
also = "many" \'\'\'
dates = [ 2026-03-02T10:00:00+01:00, 2026-03-02 10:00:00,
  1979-05-27, # a comment, with a comma
  07:32:00 ]
[[many]]
a = { b = [ {c = 1}, {c = [[2], [
  3]]} ], "d e" = true }
[[many.inner]]
x = 1
[many.inner.deep]
y = -inf
[[many.inner]]
x = 0x1F
[[many]]
  [ many . inner . "z" ]
  empty = [ ]
  none = {}
'''


@pytest.mark.parametrize(
    ("path", "line"),
    [
        (("first",), 2),
        (("odd key", "b", "cé"), 3),
        (("table", "under"), 4),
        (("table", "under", "text"), 5),
        (("table", "under", "raw"), 9),
        (("table", "under", "dates"), 11),
        (("table", "under", "dates", 1), 11),
        (("table", "under", "dates", 3), 13),
        (("many",), 14),
        (("many", 0, "a", "b", 1, "c", 1, 0), 16),
        (("many", 0, "a", "d e"), 16),
        (("many", 0, "inner", 0, "deep", "y"), 20),
        (("many", 0, "inner", 1, "x"), 22),
        (("many", 1), 23),
        (("many", 1, "inner", "z", "none"), 26),
    ],
)
def test_a_key_of_an_awkward_text_has_its_line(path: Path, line: int) -> None:
    lines = find_positions(AWKWARD)

    assert lines[path] == line


@pytest.mark.parametrize("ending", ["\n", "\r\n"])
def test_every_key_of_an_awkward_text_has_a_line(ending: str) -> None:
    text = AWKWARD.replace("\n", ending)

    assert set(_paths(tomllib.loads(text), ())) <= set(find_positions(text))


_KEYS = some.text(some.characters(codec="utf-8"), max_size=6)
_VALUES = some.recursive(
    some.booleans()
    | some.integers(-9999, 9999)
    | some.floats(allow_nan=True)
    | some.dates()
    | some.text(some.characters(codec="utf-8"), max_size=12),
    lambda inner: some.lists(inner, max_size=3) | some.dictionaries(_KEYS, inner, max_size=3),
    max_leaves=8,
)
_TABLES = some.dictionaries(_KEYS, _VALUES, max_size=4)


@given(top=_TABLES, tables=some.dictionaries(_KEYS, some.lists(_TABLES, max_size=3), max_size=3))
def test_every_key_that_tomllib_finds_has_a_line_on_which_it_stands(
    top: dict[str, object], tables: dict[str, list[dict[str, object]]]
) -> None:
    tables = {key: rows for key, rows in tables.items() if key not in top}
    text = _pairs(top) + "".join(
        f"[[{_quoted(key)}]]\n{_pairs(row)}" for key, rows in tables.items() for row in rows
    )
    lines = find_positions(text)

    for path in _paths(tomllib.loads(text), ()):
        assert isinstance(path[-1], int) or _quoted(path[-1]) in text.split("\n")[lines[path] - 1]


def _paths(value: object, path: Path) -> Iterator[Path]:
    items: list[tuple[str | int, object]] = []
    if isinstance(value, dict):
        items = list(value.items())
    elif isinstance(value, list):
        items = list(enumerate(value))
    for key, inner in items:
        yield (*path, key)
        yield from _paths(inner, (*path, key))


def _pairs(table: dict[str, object]) -> str:
    return "".join(f"{_quoted(key)} = {_written(value)}\n" for key, value in table.items())


def _written(value: object) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, str):
        return _quoted(value)
    if isinstance(value, list):
        return "[\n" + "".join(f"  {_written(item)}, # ]\n" for item in value) + "]"
    if isinstance(value, dict):
        return (
            "{"
            + ", ".join(f"{_quoted(key)} = {_written(item)}" for key, item in value.items())
            + "}"
        )
    return str(value)


def _quoted(text: str) -> str:
    return '"' + "".join(f"\\U{ord(sign):08x}" for sign in text) + '"'
