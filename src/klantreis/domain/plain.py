# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Frozen dataclasses to plain values (for canonical JSON) and strictly back.

A field that has its default is left out, so that old and new spellings of the same value are one.
A value of a union of dataclasses carries its class name under `_`.
"""

import dataclasses
import types
from collections.abc import Callable, Mapping
from enum import StrEnum
from functools import cache
from typing import Any, NewType, TypeVar, Union, cast, get_args, get_origin, get_type_hints

from klantreis.domain.canonical import normal
from klantreis.domain.problems import BadFormat

T = TypeVar("T")
_TAG = "_"


def to_plain(value: object) -> object:
    """Turn a frozen dataclass into objects, lists, text, integers and booleans."""
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {
            field.name: _field_to_plain(type(value), field.name, getattr(value, field.name))
            for field in dataclasses.fields(value)
            if getattr(value, field.name) != _default(field)
        }
    if isinstance(value, StrEnum):
        return value.value
    if isinstance(value, bytes):
        return value.hex()
    if isinstance(value, tuple):
        return [to_plain(part) for part in value]
    return value


def from_plain(kind: type[T], data: object) -> T:
    """Read *data* as a *kind*; unknown, missing or ill-typed parts raise BadFormat."""
    return cast(T, _read(kind, data))


def map_texts(value: T, change: Callable[[str], str]) -> T:
    """The same value with *change* applied to every text a person wrote in it; ids stay."""
    if isinstance(value, tuple):
        return cast(T, tuple(map_texts(part, change) for part in value))
    if type(value) is str:
        return cast(T, change(cast(str, value)))
    if not dataclasses.is_dataclass(value) or isinstance(value, type):
        return value
    changed = {
        field.name: map_texts(getattr(value, field.name), change)
        for field in dataclasses.fields(value)
        if not _holds_ids(type(value), field.name)
    }
    return cast(T, dataclasses.replace(cast(Any, value), **changed))


def texts_of(value: object) -> tuple[str, ...]:
    """Every text a person wrote in *value*, in the order of its fields."""
    found: list[str] = []

    def note(text: str) -> str:
        if text:
            found.append(text)
        return text

    map_texts(value, note)
    return tuple(found)


@cache
def _hints(kind: type) -> Mapping[str, Any]:
    return get_type_hints(kind)


@cache
def _holds_ids(kind: type, name: str) -> bool:
    return any(isinstance(part, NewType) for part in _parts(_hints(kind)[name]))


def _parts(hint: Any) -> tuple[Any, ...]:
    return (hint, *(inner for part in get_args(hint) for inner in _parts(part)))


def _default(field: dataclasses.Field[Any]) -> object:
    return field.default


def _field_to_plain(kind: type, name: str, value: object) -> object:
    plain = to_plain(value)
    if isinstance(plain, dict) and _is_choice(_hints(kind)[name]):
        return {_TAG: type(value).__name__, **plain}
    return plain


def _is_choice(hint: Any) -> bool:
    return len([part for part in _options(hint) if dataclasses.is_dataclass(part)]) > 1


def _options(hint: Any) -> tuple[Any, ...]:
    return get_args(hint) if get_origin(hint) in (Union, types.UnionType) else (hint,)


def _read(hint: Any, data: object) -> object:
    while isinstance(hint, NewType):
        hint = hint.__supertype__
    if get_origin(hint) in (Union, types.UnionType):
        return _read_choice(_options(hint), data)
    if get_origin(hint) is tuple and isinstance(data, list):
        return tuple(_read(get_args(hint)[0], part) for part in data)
    if dataclasses.is_dataclass(hint):
        return _read_dataclass(cast(type, hint), data)
    return _read_scalar(hint, data)


def _read_choice(options: tuple[Any, ...], data: object) -> object:
    if data is None and type(None) in options:
        return None
    rest = [option for option in options if option is not type(None)]
    if len(rest) == 1:
        return _read(rest[0], data)
    named = {option.__name__: option for option in rest}
    tag = data.get(_TAG) if isinstance(data, dict) else None
    if isinstance(data, dict) and isinstance(tag, str) and tag in named:
        return _read(named[tag], {key: part for key, part in data.items() if key != _TAG})
    raise BadFormat(what="choice")


def _read_dataclass(kind: type, data: object) -> object:
    fields = {field.name: field for field in dataclasses.fields(kind)}
    if not isinstance(data, dict) or not data.keys() <= fields.keys():
        raise BadFormat(what=kind.__name__)
    hints = _hints(kind)
    missing = [
        name
        for name, field in fields.items()
        if name not in data and field.default is dataclasses.MISSING
    ]
    if missing:
        raise BadFormat(what=kind.__name__, missing=missing[0])
    return kind(**{name: _read(hints[name], part) for name, part in data.items()})


def _read_scalar(hint: Any, data: object) -> object:
    try:
        if hint is bytes and isinstance(data, str) and bytes.fromhex(data).hex() == data:
            return bytes.fromhex(data)
        if isinstance(hint, type) and issubclass(hint, StrEnum) and isinstance(data, str):
            return hint(data)
    except ValueError as problem:
        raise BadFormat(what=getattr(hint, "__name__", "value")) from problem
    if hint is str and isinstance(data, str):
        return normal(data)
    if hint in (int, bool) and type(data) is hint:
        return data
    raise BadFormat(what=getattr(hint, "__name__", "value"))
