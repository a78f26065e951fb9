# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What a client is called by a pilot: for each another name and another key, not to be tied."""

import hashlib

from klantreis.crypto import padded
from klantreis.crypto.derivation import derive, labelled
from klantreis.crypto.hierarchy import ClientRoot
from klantreis.crypto.padded import Shape
from klantreis.crypto.secret import Secret
from klantreis.crypto.signing import SigningKey
from klantreis.domain.canonical import normal
from klantreis.domain.ids import Random

MARK_SIZE = 16
SMALLEST = 4096
_VEIL = Shape("evidence", SMALLEST)
# Known to all: the veil keeps no secret. It lets no two files have a run of bytes in common.
_OPEN_KEY = Secret(b"klantreis/1/evidence: no secret.")


def pilot_mark(name: str) -> bytes:
    """What stands for the pilot called *name*; capitals and spaces around it make no difference."""
    known = normal(name).strip().casefold().encode()
    return hashlib.sha256(labelled("pilot", known)).digest()[:MARK_SIZE]


def evidence_key(root: ClientRoot, pilot: bytes) -> SigningKey:
    """What signs the client's contributions to *pilot*; another pilot gets another key."""
    return SigningKey.from_seed(derive(root, "client/id/evidence", detail=pilot))


def evidence_mark(root: ClientRoot, pilot: bytes, about: str) -> bytes:
    """What *about*, the id of an entry or a consent, is called by *pilot*."""
    detail = pilot + about.encode("ascii")
    return derive(root, "client/evidence/mark", length=MARK_SIZE, detail=detail).reveal()


def veil(plain: bytes, *, random: Random) -> bytes:
    """*plain* so that its bytes look like nothing; whoever has them can `unveil` them."""
    return padded.seal(_OPEN_KEY, plain, _VEIL, random=random, context=b"")


def unveil(untrusted: bytes) -> bytes:
    """What `veil` was given; JournalDamaged when a byte is not as it was, or NewerFormat."""
    return padded.unseal(_OPEN_KEY, untrusted, _VEIL, context=b"")
