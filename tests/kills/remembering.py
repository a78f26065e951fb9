# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What makes many kills quick: Argon2id computed once, and a private box that begins small."""

from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from klantreis.crypto import box, wrapping
from klantreis.crypto.padded import Shape
from klantreis.crypto.secret import Secret
from klantreis.crypto.stretching import Cost, stretch


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
def small_box(smallest: int = 16 * 1024) -> Iterator[None]:
    """While this lasts an empty box takes *smallest* bytes, not a MiB: the same, but quicker."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(box, "_SHAPE", Shape("box", smallest))
        yield
