# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The private box: only the client's key opens it, and its size does not tell how much is in it."""

from klantreis.crypto import padded
from klantreis.crypto.padded import Shape
from klantreis.crypto.secret import Secret
from klantreis.domain.ids import Random

SMALLEST = 1024 * 1024
_SHAPE = Shape("box", SMALLEST)


def seal_box(box_key: Secret, plain: bytes, *, random: Random, context: bytes) -> bytes:
    """Seal *plain*, padded to 1 MiB or the next doubling; *context* must be told again to open."""
    return padded.seal(box_key, plain, _SHAPE, random=random, context=context)


def open_box(box_key: Secret, sealed: bytes, *, context: bytes) -> bytes:
    """What was sealed in the same *context*; JournalDamaged when key, context or bytes differ.

    Raises NewerFormat for a box by a later klantreis.
    """
    return padded.unseal(box_key, sealed, _SHAPE, context=context)
