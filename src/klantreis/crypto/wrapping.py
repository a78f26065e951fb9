# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""A root wrapped under what a person knows or holds; shared by the locks and the profile.

What was typed is stretched with a fresh salt. Two keys come of that: a commitment, compared first,
which ties the wrapping to one secret only, and a key that encrypts this one root and nothing else.
"""

import hmac
from collections.abc import Sequence
from dataclasses import dataclass

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from klantreis.crypto import base64url, fields
from klantreis.crypto.derivation import ROOT_SIZE, derive, labelled
from klantreis.crypto.fields import Fields
from klantreis.crypto.secret import Secret
from klantreis.crypto.stretching import SALT_SIZE, Cost, stretch
from klantreis.domain import canonical
from klantreis.domain.ids import Random
from klantreis.domain.problems import BadFormat, WrongSecret

COMMITMENT_SIZE = 16
WRAPPED_SIZE = ROOT_SIZE + 16
NAMES = ("salt", "cost", "wrapped", "commitment")
# Zero, because the key is used for one encryption only: its salt is fresh each time.
_NONCE = bytes(12)


@dataclass(frozen=True, slots=True)
class Wrapping:
    """A wrapped root, as it lies in a file."""

    salt: bytes
    cost: Cost
    wrapped: bytes
    commitment: bytes

    def to_plain(self) -> dict[str, object]:
        """As values for canonical JSON."""
        return {
            "salt": base64url.encode(self.salt),
            "cost": [self.cost.memory_kib, self.cost.passes, self.cost.lanes],
            "wrapped": base64url.encode(self.wrapped),
            "commitment": base64url.encode(self.commitment),
        }

    @classmethod
    def from_fields(cls, untrusted: Fields) -> "Wrapping":
        """Read what `to_plain` gave; anything else raises BadFormat, before any work is done."""
        return cls(
            salt=untrusted.data("salt", size=SALT_SIZE),
            cost=_read_cost(untrusted.many("cost", most=3)),
            wrapped=untrusted.data("wrapped", size=WRAPPED_SIZE),
            commitment=untrusted.data("commitment", size=COMMITMENT_SIZE),
        )


def wrap(root: Secret, *, typed: Secret, about: str, cost: Cost, random: Random) -> Wrapping:
    """Wrap *root* under *typed*; *about* says what it is for and must be told again to unwrap."""
    salt = random(SALT_SIZE)
    stretched = stretch(typed, salt=salt, cost=cost)
    sealed = _cipher(stretched).encrypt(_NONCE, root.reveal(), _bound(about, cost))
    return Wrapping(salt, cost, sealed, _commitment(stretched, about))


def unwrap(wrapping: Wrapping, *, typed: Secret, about: str) -> Secret:
    """The root within; WrongSecret, always the same, when *typed* does not fit."""
    stretched = stretch(typed, salt=wrapping.salt, cost=wrapping.cost)
    if not hmac.compare_digest(_commitment(stretched, about), wrapping.commitment):
        raise WrongSecret
    try:
        bound = _bound(about, wrapping.cost)
        return Secret(_cipher(stretched).decrypt(_NONCE, wrapping.wrapped, bound))
    except InvalidTag as problem:
        raise WrongSecret from problem


def typed(kind: str, parts: Sequence[Secret]) -> Secret:
    """What is stretched: the kind, then each part after its length, so that no two look alike."""
    pieces = [part.reveal() for part in parts]
    framed = b"".join(len(piece).to_bytes(4, "big") + piece for piece in pieces)
    return Secret(labelled("typed/" + kind, framed))


def _commitment(stretched: Secret, about: str) -> bytes:
    made = derive(stretched, "wrap/commitment", length=COMMITMENT_SIZE, detail=about.encode())
    return made.reveal()


def _cipher(stretched: Secret) -> ChaCha20Poly1305:
    return ChaCha20Poly1305(derive(stretched, "wrap/key").reveal())


def _bound(about: str, cost: Cost) -> bytes:
    return canonical.encode([about, cost.memory_kib, cost.passes, cost.lanes])


def _read_cost(untrusted: list[object]) -> Cost:
    if len(untrusted) != 3:
        raise BadFormat(what="cost")
    return Cost(*(fields.number(value, what="cost") for value in untrusted))
