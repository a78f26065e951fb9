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
from functools import cache, partial
from typing import Any, NewType, TypeVar, Union, cast, get_args, get_origin, get_type_hints

from klantreis.domain.canonical import normal
from klantreis.domain.problems import BadFormat

T = TypeVar("T")
_TAG = "_"


def to_plain(value: object) -> object:
    """Turn a frozen dataclass into objects, lists, text, integers and booleans."""
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {
            name: _field_to_plain(type(value), name, part)
            for name, default in _fields(type(value)).items()
            if (part := getattr(value, name)) != default
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
    if isinstance(value, tuple):
        return tuple(text for part in value for text in texts_of(part))
    if type(value) is str:
        return (value,) if value else ()
    if not dataclasses.is_dataclass(value) or isinstance(value, type):
        return ()
    kind = type(value)
    parts = (getattr(value, name) for name in _fields(kind) if not _holds_ids(kind, name))
    return tuple(text for part in parts for text in texts_of(part))


@cache
def _fields(kind: type) -> Mapping[str, object]:
    """The fields of a dataclass, each with its default."""
    return {field.name: field.default for field in dataclasses.fields(kind)}


@cache
def _hints(kind: type) -> Mapping[str, Any]:
    return get_type_hints(kind)


@cache
def _holds_ids(kind: type, name: str) -> bool:
    return any(isinstance(part, NewType) for part in _parts(_hints(kind)[name]))


def _parts(hint: Any) -> tuple[Any, ...]:
    return (hint, *(inner for part in get_args(hint) for inner in _parts(part)))


def _field_to_plain(kind: type, name: str, value: object) -> object:
    plain = to_plain(value)
    if isinstance(plain, dict) and _is_choice(_hints(kind)[name]):
        return {_TAG: type(value).__name__, **plain}
    return plain


@cache
def _is_choice(hint: Any) -> bool:
    return len([part for part in _options(hint) if dataclasses.is_dataclass(part)]) > 1


def _options(hint: Any) -> tuple[Any, ...]:
    return get_args(hint) if get_origin(hint) in (Union, types.UnionType) else (hint,)


def _read(hint: Any, data: object) -> object:
    return _reader(hint)(data)


@cache
def _reader(hint: Any) -> Callable[[object], object]:
    """What reads a *hint*; what it is is looked up once, and not for each value."""
    while isinstance(hint, NewType):
        hint = hint.__supertype__
    if get_origin(hint) in (Union, types.UnionType):
        return partial(_read_choice, _choice(_options(hint)))
    if get_origin(hint) is tuple:
        return partial(_read_many, get_args(hint)[0], hint)
    if dataclasses.is_dataclass(hint):
        return partial(_read_dataclass, cast(type, hint))
    return partial(_read_scalar, hint)


def _read_many(part: Any, hint: Any, data: object) -> object:
    if not isinstance(data, list):
        return _read_scalar(hint, data)
    return tuple(map(_reader(part), data))


def _choice(options: tuple[Any, ...]) -> Mapping[str, Any]:
    """*options* by name."""
    return {one.__name__: one for one in options}


_NONE = type(None).__name__


def _read_choice(options: Mapping[str, Any], data: object) -> object:
    if data is None and _NONE in options:
        return None
    named = {name: one for name, one in options.items() if name != _NONE}
    if len(named) == 1:
        return _read(next(iter(named.values())), data)
    tag = data.get(_TAG) if isinstance(data, dict) else None
    if isinstance(data, dict) and isinstance(tag, str) and tag in named:
        return _read(named[tag], {key: part for key, part in data.items() if key != _TAG})
    raise BadFormat(what="choice")


def _read_dataclass(kind: type, data: object) -> object:
    fields = _fields(kind)
    if not isinstance(data, dict) or not data.keys() <= fields.keys():
        raise BadFormat(what=kind.__name__)
    hints = _hints(kind)
    missing = [
        name
        for name, default in fields.items()
        if default is dataclasses.MISSING and name not in data
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
