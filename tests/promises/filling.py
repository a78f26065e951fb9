# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Every kind of entry with a marker in every text that it has, whatever fields come later."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from enum import Enum
from itertools import count
from types import NoneType, UnionType
from typing import Any, cast, get_args, get_origin, get_type_hints

from klantreis.domain.bodies import BODIES
from klantreis.domain.entries import Body, Link
from tests.promises.scanning import marker

_NUMBERS = count(1)


def bodies() -> Iterator[Body]:
    """One body of each kind, full."""
    for kind in BODIES.values():
        yield cast(Body, _full(kind))


def word() -> str:
    """A marker that was not used before."""
    return marker(next(_NUMBERS))


def _full(kind: Any) -> object:
    if kind is str:
        return word()
    if kind is bool:
        return True
    if kind is int:
        return next(_NUMBERS)
    if kind is Link:
        return Link(None, word())
    if get_origin(kind) is tuple:
        return (_full(get_args(kind)[0]), _full(get_args(kind)[0]))
    if get_origin(kind) is UnionType:
        return _full(next(one for one in get_args(kind) if one is not NoneType))
    if isinstance(kind, type) and issubclass(kind, Enum):
        return next(iter(kind))
    assert is_dataclass(kind), kind
    hints = get_type_hints(kind)
    return cast(Any, kind)(**{field.name: _full(hints[field.name]) for field in fields(kind)})
