# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What makes many kills quick: what is a matter of its own bytes alone is worked out once.

Argon2id, the reading of a header, the check of a signature: the same bytes give the same answer.
And a private box begins small.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import lru_cache

import pytest

from klantreis.crypto import box, header, signing, wrapping
from klantreis.crypto.padded import Shape
from klantreis.crypto.secret import Secret
from klantreis.crypto.stretching import Cost, stretch

_HEADERS, _SIGNATURES = 2_000, 50_000


class Remembered:
    """As `stretch`, computed once; it touches no file, and a forked child knows it too."""

    def __init__(self) -> None:
        self._known: dict[tuple[bytes, bytes, Cost], Secret] = {}

    def __call__(self, secret: Secret, *, salt: bytes, cost: Cost) -> Secret:
        """As `stretch`."""
        asked = (secret.reveal(), salt, cost)
        if asked not in self._known:
            self._known[asked] = stretch(secret, salt=salt, cost=cost)
        return self._known[asked]


@contextmanager
def stretched_once() -> Iterator[None]:
    """While this lasts, no secret is stretched twice."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(wrapping, "stretch", Remembered())
        yield


@contextmanager
def read_once() -> Iterator[None]:
    """While this lasts, the same header is read once and the same signature checked once.

    Whatever differs in a bit is another one, and is read and checked. What is refused is not kept.
    """
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(header, "read", lru_cache(_HEADERS)(header.read))
        patch.setattr(signing, "_is_signed", lru_cache(_SIGNATURES)(signing._is_signed))
        yield


@contextmanager
def small_box(smallest: int = 16 * 1024) -> Iterator[None]:
    """While this lasts an empty box takes *smallest* bytes, not a MiB: the same, but quicker."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(box, "_SHAPE", Shape("box", smallest))
        yield
