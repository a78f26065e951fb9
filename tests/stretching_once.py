# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""A secret is stretched once in a test process, at its real cost, and remembered.

Argon2id is slow on purpose: two thirds of what all tests cost together was stretching. What comes
of it hangs on nothing but secret, salt and cost, so remembering it changes nothing else. For that
to help, the secrets that worlds draw come in the same row in every test file, and a lock's salt
hangs on its secret. Where a test gives a `random` of its own (tests/crypto), and in every process
of its own (tests/kills, the campaigns, `klantreis` itself), all is drawn as it is for people.
"""

import hashlib
import os
from collections.abc import Callable

import pytest

from klantreis.crypto import chance, codes, stretching, wrapping
from klantreis.crypto.secret import Secret
from klantreis.crypto.stretching import Cost
from klantreis.domain.ids import Random
from klantreis.exchange import page_code

_Stretch = Callable[..., Secret]
_Wrap = Callable[..., wrapping.Wrapping]


class Row:
    """Bytes by chance, in the same row after each `begin`."""

    def __init__(self) -> None:
        self._drawn = 0

    def begin(self) -> None:
        """From the start: for each test file, so that within one no two secrets are the same."""
        self._drawn = 0

    def instead_of(self, random: Random) -> Random:
        """This row, where the computer's own chance was meant."""
        return self._draw if random is os.urandom else random

    def _draw(self, size: int) -> bytes:
        self._drawn += 1
        return hashlib.shake_256(self._drawn.to_bytes(8, "big")).digest(size)


def install() -> Row:
    """From here on, for this process."""
    patch, once, row = pytest.MonkeyPatch(), _Once(stretching.stretch), Row()
    below, new_code = chance.below, codes.new_code
    patch.setattr(wrapping, "stretch", once)
    patch.setattr(page_code, "stretch", once)
    patch.setattr(wrapping, "wrap", _with_one_salt_a_secret(wrapping.wrap))
    patch.setattr(chance, "below", lambda count, random: below(count, row.instead_of(random)))
    patch.setattr(codes, "new_code", lambda random: new_code(row.instead_of(random)))
    return row


class _Once:
    """Stands where `stretch` stood; by what it remembers nobody can tell a secret."""

    def __init__(self, stretch: _Stretch) -> None:
        self._stretch = stretch
        self._made: dict[tuple[bytes, bytes, Cost], bytes] = {}

    def __call__(self, secret: Secret, *, salt: bytes, cost: Cost) -> Secret:
        of = (hashlib.sha256(secret.reveal()).digest(), salt, cost)
        if of not in self._made:
            self._made[of] = self._stretch(secret, salt=salt, cost=cost).reveal()
        return Secret(self._made[of])


def _with_one_salt_a_secret(wrap: _Wrap) -> _Wrap:
    def wrapped(
        root: Secret, *, typed: Secret, about: str, cost: Cost, random: Random
    ) -> wrapping.Wrapping:
        def salt(size: int) -> bytes:
            return hashlib.sha256(typed.reveal()).digest()[:size]

        drawn = salt if random is os.urandom else random
        return wrap(root, typed=typed, about=about, cost=cost, random=drawn)

    return wrapped
