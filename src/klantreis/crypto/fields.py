# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Fields from outside, taken one by one: each is there, is of its kind, and keeps its bounds."""

import re
from collections.abc import Collection

from klantreis.crypto import base64url
from klantreis.domain.problems import BadFormat

MOST_NUMBER = 2**53 - 1  # the largest that every JSON reader keeps exact

HEX_16 = re.compile(r"[0-9a-f]{32}", re.ASCII)
HEX_32 = re.compile(r"[0-9a-f]{64}", re.ASCII)


class Fields:
    """An object with exactly the names expected; whatever does not fit raises BadFormat(what)."""

    __slots__ = ("_value", "_what")

    def __init__(self, value: object, *, what: str, names: Collection[str]) -> None:
        if not isinstance(value, dict) or value.keys() != set(names):
            raise BadFormat(what=what)
        self._value: dict[str, object] = value
        self._what = what

    def number(self, name: str, *, least: int = 0, most: int = MOST_NUMBER) -> int:
        """A whole number within bounds."""
        return number(self._value[name], what=self._what, least=least, most=most)

    def text(self, name: str, shape: re.Pattern[str]) -> str:
        """Text that has *shape* from its first character to its last."""
        return text(self._value[name], shape, what=self._what)

    def data(self, name: str, *, size: int) -> bytes:
        """Exactly *size* bytes, written as base64url."""
        return data(self._value[name], what=self._what, size=size)

    def many(self, name: str, *, most: int) -> list[object]:
        """A list of at most *most*."""
        value = self._value[name]
        if not isinstance(value, list) or len(value) > most:
            raise BadFormat(what=self._what)
        return value

    def table(self, name: str, *, most: int) -> dict[str, object]:
        """An object of at most *most* names, whatever they are."""
        value = self._value[name]
        if not isinstance(value, dict) or len(value) > most:
            raise BadFormat(what=self._what)
        return value


def number(value: object, *, what: str, least: int = 0, most: int = MOST_NUMBER) -> int:
    """*value* if it is a whole number within bounds, else BadFormat; True is no number."""
    if isinstance(value, bool) or not isinstance(value, int) or not least <= value <= most:
        raise BadFormat(what=what)
    return value


def text(value: object, shape: re.Pattern[str], *, what: str) -> str:
    """*value* if it is text that has all of *shape*, else BadFormat."""
    if not isinstance(value, str) or not shape.fullmatch(value):
        raise BadFormat(what=what)
    return value


def data(value: object, *, what: str, size: int) -> bytes:
    """*value* if it is exactly *size* bytes as base64url, else BadFormat."""
    found = base64url.decode(value) if isinstance(value, str) else b""
    if len(found) != size:
        raise BadFormat(what=what, size=len(found))
    return found
