# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Who said this: Ed25519 signatures (RFC 8032), each for one purpose only."""

from dataclasses import dataclass, field
from enum import StrEnum

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import (
    Ed25519PrivateKey,
    Ed25519PublicKey,
)

from klantreis.crypto import base64url
from klantreis.crypto.derivation import labelled
from klantreis.crypto.secret import Secret
from klantreis.domain import canonical
from klantreis.domain.problems import BadFormat

_MOST_JWS = 1024 * 1024


class Purpose(StrEnum):
    """What a signature is for; one made for a purpose is worth nothing for another."""

    FACT = "fact"
    MEMBERS = "members"
    CONSENT = "consent"
    EVIDENCE = "evidence"


@dataclass(frozen=True, slots=True)
class SigningKey:
    """A private Ed25519 key, and the public one that goes with it."""

    public: bytes
    _key: Ed25519PrivateKey = field(repr=False, compare=False)

    @classmethod
    def from_seed(cls, seed: Secret) -> "SigningKey":
        """The key that grows from a *seed* of 32 bytes, always the same."""
        key = Ed25519PrivateKey.from_private_bytes(seed.reveal())
        return cls(public=key.public_key().public_bytes_raw(), _key=key)

    def sign(self, message: bytes, *, purpose: Purpose = Purpose.FACT) -> bytes:
        """Sign *message* for *purpose*: 64 bytes."""
        return self._key.sign(_for_purpose(message, purpose))

    def _sign_as_it_is(self, data: bytes) -> bytes:
        return self._key.sign(data)


def verify(
    public: bytes, *, message: bytes, signature: bytes, purpose: Purpose = Purpose.FACT
) -> bool:
    """Whether the owner of *public* signed exactly *message* for *purpose*."""
    return _is_signed(public, data=_for_purpose(message, purpose), signature=signature)


def sign_jws(key: SigningKey, payload: bytes) -> str:
    """Sign *payload* as a compact JWS (RFC 7515, EdDSA by RFC 8037) that carries its public key.

    Anyone's tool can check it. A klantreis label cannot stand before the bytes here, so the key
    must be one that signs nothing else: see `hierarchy.receipt_key`.
    """
    signed = f"{base64url.encode(_jws_header(key.public))}.{base64url.encode(payload)}"
    signature = key._sign_as_it_is(signed.encode("ascii"))
    return f"{signed}.{base64url.encode(signature)}"


def read_jws(text: str) -> tuple[bytes, bytes]:
    """The payload and the public key of a JWS by `sign_jws`; anything else raises BadFormat.

    It is signed by the key that it carries: whose key that is, the caller must find out.
    """
    parts = text.split(".") if len(text) <= _MOST_JWS else []
    if len(parts) != 3:
        raise BadFormat(what="jws")
    header, payload, signature = (base64url.decode(part) for part in parts)
    public = _public_in(header)
    signed = f"{parts[0]}.{parts[1]}".encode("ascii")
    if not _is_signed(public, data=signed, signature=signature):
        raise BadFormat(what="jws")
    return payload, public


def _for_purpose(message: bytes, purpose: Purpose) -> bytes:
    return labelled(purpose.value) + b"\x00" + message


def _is_signed(public: bytes, *, data: bytes, signature: bytes) -> bool:
    try:
        Ed25519PublicKey.from_public_bytes(public).verify(signature, data)
    except (InvalidSignature, ValueError):
        return False
    return True


def _jws_header(public: bytes) -> bytes:
    key = {"crv": "Ed25519", "kty": "OKP", "x": base64url.encode(public)}
    return canonical.encode({"alg": "EdDSA", "jwk": key, "typ": "klantreis"})


def _public_in(header: bytes) -> bytes:
    # Only one header is right for a key, so it is made again and compared: no list of exceptions.
    value = canonical.decode(header)
    key = value.get("jwk") if isinstance(value, dict) else None
    text = key.get("x") if isinstance(key, dict) else None
    public = base64url.decode(text) if isinstance(text, str) else b""
    if len(public) != 32 or _jws_header(public) != header:
        raise BadFormat(what="jws")
    return public
