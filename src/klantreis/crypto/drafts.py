# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""A draft: what somebody is typing, sealed so that only its author opens it.

Not the key of the journal does, so whoever may read along sees that something is being written, and
neither what nor by the length how much.
"""

from klantreis.crypto import padded
from klantreis.crypto.padded import Shape
from klantreis.crypto.secret import Secret
from klantreis.domain.ids import Random

SMALLEST = 4 * 1024
_SHAPE = Shape("draft", SMALLEST)


def seal_draft(draft_key: Secret, plain: bytes, *, random: Random, context: bytes) -> bytes:
    """Seal *plain*, padded to 4 KiB or the next doubling; *context* must be told again to open."""
    return padded.seal(draft_key, plain, _SHAPE, random=random, context=context)


def open_draft(draft_key: Secret, sealed: bytes, *, context: bytes) -> bytes:
    """What was sealed in the same *context*; JournalDamaged when key, context or bytes differ.

    Raises NewerFormat for a draft by a later klantreis.
    """
    return padded.unseal(draft_key, sealed, _SHAPE, context=context)
