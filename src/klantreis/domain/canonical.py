# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""One way, and only one, to write a value as bytes: what is signed must not have two spellings."""

import json
import unicodedata

from klantreis.domain.problems import BadFormat

_WRITER = json.JSONEncoder(
    ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False
)


def encode(value: object) -> bytes:
    """Write *value* as canonical JSON: sorted keys, NFC text, integers only, UTF-8, no spaces.

    Raises TypeError on floats and other values that have no single spelling.
    """
    return _WRITER.encode(_checked(value)).encode("utf-8")


def decode(data: bytes, *, most: int = 16 * 1024 * 1024) -> object:
    """Read what `encode` wrote; anything spelt otherwise raises BadFormat."""
    if len(data) > most:
        raise BadFormat(what="json", size=len(data))
    try:
        value: object = json.loads(data.decode("utf-8"))
        same = encode(value) == data
    except (ValueError, TypeError, RecursionError) as problem:
        raise BadFormat(what="json") from problem
    if not same:
        raise BadFormat(what="json")
    return value


def normal(text: str) -> str:
    """Bring *text* to the one spelling (NFC) in which it is kept; lone surrogates are replaced."""
    if text.isascii():
        return text
    whole = text.encode("utf-8", errors="replace").decode("utf-8")
    return unicodedata.normalize("NFC", whole)


def _checked(value: object) -> object:
    if value is None or isinstance(value, bool | int):
        return value
    if isinstance(value, str):
        return normal(value)
    if isinstance(value, list | tuple):
        return [_checked(part) for part in value]
    if isinstance(value, dict) and all(isinstance(key, str) for key in value):
        return {normal(key): _checked(part) for key, part in value.items()}
    raise TypeError("canonical values are objects, lists, text, integers, booleans and null")
