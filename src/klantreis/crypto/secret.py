# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Bytes that must never be seen by accident: not in a log, an error, a setting or a pickle."""

import hmac
from typing import NoReturn


class Secret:
    """Secret bytes; they print as `<secret>`, and only `reveal` gives them."""

    __slots__ = ("_value",)

    def __init__(self, value: bytes) -> None:
        self._value = bytes(value)

    def reveal(self) -> bytes:
        """The bytes themselves; keep them out of everything that lasts."""
        return self._value

    def __repr__(self) -> str:
        return "<secret>"

    def __eq__(self, other: object) -> bool:
        """Compare in constant time, so that waiting tells nothing about the bytes."""
        if not isinstance(other, Secret):
            return NotImplemented
        return hmac.compare_digest(self._value, other._value)

    # A hash would be a short print of the secret, and would sit in tables.
    __hash__ = None  # type: ignore[assignment]  # the way Python itself says "unhashable"

    def __reduce_ex__(self, protocol: object) -> NoReturn:
        raise TypeError("a secret is not written down")
