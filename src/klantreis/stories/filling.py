# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Read what an entry is filled with: its text, its media and the fields of its kind."""

from collections.abc import Callable, Mapping
from datetime import date
from decimal import Decimal
from pathlib import Path, PurePosixPath, PureWindowsPath
from types import MappingProxyType

from klantreis.stories.fields import FIELDS, FieldValue, Kind, Link, Shape, Spec
from klantreis.stories.format import Content
from klantreis.stories.names import Names
from klantreis.stories.parsed import Parsed
from klantreis.stories.wording import MADE, Reason

CONTENT_KEYS = ("text", "photo", "voice", "drawing")

# Every whole number up to here survives any JSON reader.
_MOST_CENTS = 2**53


def read_content(table: Parsed, kind: Kind, *, names: Names, beside: Path | None) -> Content:
    """What *table* fills an entry of *kind* with; media are looked for in the folder *beside*."""
    specs = FIELDS[kind]
    fields = {
        key: read_field(table, key, spec=specs[key], names=names) for key in table if key in specs
    }
    return Content(
        text=table.maybe_text("text"),
        photo=_medium(table, "photo", beside=beside),
        voice=_medium(table, "voice", beside=beside),
        drawing=_medium(table, "drawing", beside=beside),
        fields=MappingProxyType(fields),
    )


def read_field(table: Parsed, key: str, *, spec: Spec, names: Names) -> FieldValue:
    """The value at *key*, which must be what *spec* says."""
    return _READERS[spec.shape](table, key, spec, names)


def _medium(table: Parsed, key: str, *, beside: Path | None) -> str | None:
    name = table.maybe_text(key)
    if name is None or name == MADE:
        return name
    posix, windows = PurePosixPath(name), PureWindowsPath(name)
    leaves = posix.is_absolute() or windows.anchor or ".." in (*posix.parts, *windows.parts)
    if leaves or not name.strip():
        raise table.refusal(Reason.WRONG_VALUE, key)
    if beside is not None and not (beside / name).is_file():
        raise table.refusal(Reason.NO_FILE, key)
    return name


def _text(table: Parsed, key: str, _spec: Spec, _names: Names) -> FieldValue:
    return table.text(key)


def _joined(table: Parsed, key: str, _spec: Spec, _names: Names) -> FieldValue:
    return ", ".join(_one_or_more(table, key))


def _some(table: Parsed, key: str, _spec: Spec, _names: Names) -> FieldValue:
    return _one_or_more(table, key)


def _one_or_more(table: Parsed, key: str) -> tuple[str, ...]:
    return table.texts(key) if isinstance(table.value(key), list) else (table.text(key),)


def _texts(table: Parsed, key: str, _spec: Spec, _names: Names) -> FieldValue:
    return table.texts(key)


def _flag(table: Parsed, key: str, _spec: Spec, _names: Names) -> FieldValue:
    return table.flag(key)


def _word(table: Parsed, key: str, spec: Spec, _names: Names) -> FieldValue:
    value = table.text(key)
    if value not in spec.words:
        raise table.refusal(Reason.WRONG_VALUE, key)
    return value


def _day(table: Parsed, key: str, _spec: Spec, _names: Names) -> FieldValue:
    value = table.value(key)
    if not isinstance(value, str | date):
        raise table.refusal(Reason.WRONG_TYPE, key)
    return value


def _amount(table: Parsed, key: str, _spec: Spec, _names: Names) -> FieldValue:
    value = table.value(key)
    if isinstance(value, bool) or not isinstance(value, int | Decimal):
        raise table.refusal(Reason.WRONG_TYPE, key)
    euros = Decimal(value)
    if not euros.is_finite() or not 0 <= euros < _MOST_CENTS // 100:
        raise table.refusal(Reason.WRONG_VALUE, key)
    if euros != euros.quantize(Decimal("0.01")):
        raise table.refusal(Reason.WRONG_VALUE, key)
    return int(euros * 100)


def _entry(table: Parsed, key: str, _spec: Spec, names: Names) -> FieldValue:
    return Link(names.entry(table, key))


def _link(table: Parsed, key: str, _spec: Spec, names: Names) -> FieldValue:
    return _linked(table.text(key), names)


def _links(table: Parsed, key: str, _spec: Spec, names: Names) -> FieldValue:
    return tuple(_linked(value, names) for value in _one_or_more(table, key))


def _linked(value: str, names: Names) -> Link | str:
    return Link(value) if names.referent(value).is_entry else value


def _rows(table: Parsed, key: str, spec: Spec, names: Names) -> FieldValue:
    return tuple(_row(row, spec, names) for row in table.tables(key))


def _table(table: Parsed, key: str, spec: Spec, names: Names) -> FieldValue:
    return _row(table.table(key), spec, names)


def _row(row: Parsed, spec: Spec, names: Names) -> Mapping[str, FieldValue]:
    row.only(spec.inner)
    found = {key: read_field(row, key, spec=spec.inner[key], names=names) for key in row}
    if "low" in found:
        found.setdefault("high", found["low"])
    low, high = found.get("low"), found.get("high")
    if isinstance(low, int) and isinstance(high, int) and low > high:
        raise row.refusal(Reason.WRONG_VALUE, "high")
    return MappingProxyType(found)


def _lines(table: Parsed, key: str, _spec: Spec, _names: Names) -> FieldValue:
    lines = table.table(key)
    return MappingProxyType({prompt: lines.text(prompt) for prompt in lines})


_READERS: Mapping[Shape, Callable[[Parsed, str, Spec, Names], FieldValue]] = {
    Shape.TEXT: _text,
    Shape.JOINED: _joined,
    Shape.TEXTS: _texts,
    Shape.ONE_OR_MORE: _some,
    Shape.FLAG: _flag,
    Shape.WORD: _word,
    Shape.DAY: _day,
    Shape.AMOUNT: _amount,
    Shape.ENTRY: _entry,
    Shape.LINK: _link,
    Shape.LINKS: _links,
    Shape.ROWS: _rows,
    Shape.TABLE: _table,
    Shape.LINES: _lines,
}
