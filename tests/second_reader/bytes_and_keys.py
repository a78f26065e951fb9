# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Conventions, keys, locks and grants, as docs/FORMAT.md tells them, without klantreis."""

import base64
import hashlib
import hmac
import json
import unicodedata
from typing import Any

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.asymmetric.mlkem import MLKEM768PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hpke import AEAD, KDF, KEM, MLKEM768X25519PrivateKey, Suite
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

_NO_NONCE = bytes(12)


class Refused(Exception):
    """What was read is not as FORMAT.md says."""


def label(name: str, detail: bytes = b"") -> bytes:
    """*Conventions*, label."""
    made = b"klantreis/1/" + name.encode("ascii")
    return made + b"\0" + detail if detail else made


def derive(
    secret: bytes, name: str, detail: bytes = b"", length: int = 32, salt: bytes | None = None
) -> bytes:
    """*Conventions*, derive."""
    return HKDF(hashes.SHA256(), length, salt, label(name, detail)).derive(secret)


def canonical(value: Any) -> bytes:
    """*Conventions*, canonical JSON."""
    told = json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return told.encode("utf-8")


def read_canonical(data: bytes) -> Any:
    """The value of canonical JSON; refused when it is spelt in another way."""
    value = json.loads(data)
    if canonical(value) != data or unicodedata.normalize("NFC", data.decode()) != data.decode():
        raise Refused("another spelling")
    return value


def unbase64url(text: str) -> bytes:
    """*Conventions*, base64url."""
    data = base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))
    if base64.urlsafe_b64encode(data).rstrip(b"=").decode() != text:
        raise Refused("another spelling")
    return data


def code_on_paper(written: str) -> bytes:
    """*Codes on paper*: 28 characters hold 16 bytes and a remainder."""
    signs = written.upper().replace(" ", "").replace("-", "")
    signs = signs.replace("O", "0").replace("I", "1").replace("L", "1")
    number = 0
    for sign in signs:
        number = number * 32 + "0123456789ABCDEFGHJKMNPQRSTVWXYZ".index(sign)
    if len(signs) != 28 or number % 4093:
        raise Refused("code")
    return (number // 4096).to_bytes(16, "big")


def unlock(lock: dict[str, Any], parts: list[bytes]) -> bytes:
    """*Locks*: the client's root, out of a lock and what was given."""
    detail = b"".join(len(part).to_bytes(4, "big") + part for part in parts)
    typed = label(f"typed/{lock['kind']}", detail)
    memory, passes, lanes = lock["cost"]
    salt = unbase64url(lock["salt"])
    stretched = Argon2id(
        salt=salt, length=32, iterations=passes, lanes=lanes, memory_cost=memory
    ).derive(typed)
    about = f"lock/{lock['kind']}/{lock['id']}"
    if derive(stretched, "wrap/commitment", about.encode(), 16) != unbase64url(lock["commitment"]):
        raise Refused("secret")
    cipher = ChaCha20Poly1305(derive(stretched, "wrap/key"))
    aad = canonical([about, memory, passes, lanes])
    return cipher.decrypt(_NO_NONCE, unbase64url(lock["wrapped"]), aad)


def sign_public(root: bytes, role: str) -> bytes:
    """*Keys*: the public key that a member signs with."""
    key = Ed25519PrivateKey.from_private_bytes(derive(root, f"{role}/id/sign"))
    return key.public_key().public_bytes_raw()


def open_grant(root: bytes, role: str, sealed: bytes, info: Any) -> bytes:
    """*Grants*: the data key that was sealed to a member."""
    kem = MLKEM768PrivateKey.from_seed_bytes(derive(root, f"{role}/id/seal/mlkem768", length=64))
    curve = X25519PrivateKey.from_private_bytes(derive(root, f"{role}/id/seal/x25519"))
    suite = Suite(KEM.MLKEM768_X25519, KDF.HKDF_SHA256, AEAD.CHACHA20_POLY1305)
    key = MLKEM768X25519PrivateKey(kem, curve)
    return suite.decrypt(sealed, key, info=label("grant", canonical(info)))


def is_signed(public: bytes, purpose: str, message: bytes, signature: bytes) -> bool:
    """*Signatures*."""
    said = b"klantreis/1/" + purpose.encode() + b"\0" + message
    try:
        Ed25519PublicKey.from_public_bytes(public).verify(signature, said)
    except Exception:  # noqa: BLE001  (whatever it is: it does not hold)
        return False
    return True


def member_id(sign: bytes, seal: bytes) -> str:
    """*Keys*: a member's id."""
    return hashlib.sha256(label("member", sign + seal)).hexdigest()[:32]


def mac(key: bytes, data: bytes) -> bytes:
    """HMAC-SHA256."""
    return hmac.digest(key, data, "sha256")


def unpad(key: bytes, name: str, context: bytes, sealed: bytes) -> bytes:
    """*Private box*: what lies in it, without the zeros."""
    if sealed[0] != 1:
        raise Refused("version")
    start, salt = sealed[:33], sealed[1:33]
    own = derive(key, f"{name}/write", context, salt=salt)
    plain = ChaCha20Poly1305(own).decrypt(_NO_NONCE, sealed[33:], label(name, start))
    length = int.from_bytes(plain[:8], "big")
    if any(plain[8 + length :]):
        raise Refused("zeros")
    return plain[8 : 8 + length]
