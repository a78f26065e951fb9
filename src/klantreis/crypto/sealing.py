# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Sealed for one reader: hybrid HPKE (RFC 9180), safe as long as either half is.

ML-KEM-768 guards against the computers of later decades, X25519 against a flaw in ML-KEM: a life
story must stay closed for long, and copies of it travel.
"""

from dataclasses import dataclass, field

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.mlkem import MLKEM768PrivateKey, MLKEM768PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.hpke import (
    AEAD,
    KDF,
    KEM,
    MLKEM768X25519PrivateKey,
    MLKEM768X25519PublicKey,
    Suite,
)

from klantreis.crypto.secret import Secret
from klantreis.domain.problems import BadFormat, JournalDamaged

PUBLIC_SIZE = 1184 + 32
_MLKEM_PUBLIC_SIZE = 1184


@dataclass(frozen=True, slots=True)
class SealKey:
    """A private hybrid key, and the public one that others seal to."""

    public: bytes
    _key: MLKEM768X25519PrivateKey = field(repr=False, compare=False)

    @classmethod
    def from_seeds(cls, mlkem_seed: Secret, x25519_seed: Secret) -> "SealKey":
        """The key of a 64-byte ML-KEM seed (d, then z) and a 32-byte X25519 scalar."""
        first = MLKEM768PrivateKey.from_seed_bytes(mlkem_seed.reveal())
        second = X25519PrivateKey.from_private_bytes(x25519_seed.reveal())
        public = first.public_key().public_bytes_raw() + second.public_key().public_bytes_raw()
        return cls(public=public, _key=MLKEM768X25519PrivateKey(first, second))

    def open(self, sealed: bytes, context: bytes) -> Secret:
        """Open what was sealed to this key in the same *context*; JournalDamaged if it was not."""
        try:
            return Secret(_suite().decrypt(sealed, self._key, info=context))
        except (InvalidTag, ValueError) as problem:
            raise JournalDamaged(what="grant") from problem


def seal_to(public: bytes, *, plain: Secret, context: bytes) -> bytes:
    """Seal *plain* so that only the owner of *public* opens it, and only in the same *context*.

    Raises BadFormat when *public* is no key. The randomness is the library's own.
    """
    if len(public) != PUBLIC_SIZE:
        raise BadFormat(what="seal key")
    try:
        reader = MLKEM768X25519PublicKey(
            MLKEM768PublicKey.from_public_bytes(public[:_MLKEM_PUBLIC_SIZE]),
            X25519PublicKey.from_public_bytes(public[_MLKEM_PUBLIC_SIZE:]),
        )
        return _suite().encrypt(plain.reveal(), reader, info=context)
    except ValueError as problem:
        raise BadFormat(what="seal key") from problem


def _suite() -> Suite:
    return Suite(KEM.MLKEM768_X25519, KDF.HKDF_SHA256, AEAD.CHACHA20_POLY1305)
