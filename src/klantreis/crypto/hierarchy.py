# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The tree of keys: everything a member can do grows from one root of 32 bytes."""

import hashlib
import hmac
from dataclasses import dataclass, field

from cryptography.hazmat.primitives.asymmetric.ec import SECP256R1, derive_private_key
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
)

from klantreis.crypto.derivation import ROOT_SIZE, derive, labelled
from klantreis.crypto.sealing import SealKey
from klantreis.crypto.secret import Secret
from klantreis.crypto.signing import Purpose, SigningKey
from klantreis.domain.canonical import normal
from klantreis.domain.ids import MemberId, Random
from klantreis.domain.problems import BadFormat

# The number of points on P-256 (FIPS 186-5, SP 800-186): private keys are 1 to n - 1.
_P256_ORDER = 0xFFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551


class _Root(Secret):
    __slots__ = ()

    def __init__(self, value: bytes) -> None:
        if len(value) != ROOT_SIZE:
            raise BadFormat(what="root", size=len(value))
        super().__init__(value)


class ClientRoot(_Root):
    """CR: the client's root. Outside a running client's session it exists only inside locks."""

    __slots__ = ()


class WorkerRoot(_Root):
    """WR: a worker's root. It exists only inside the worker's own locked profile."""

    __slots__ = ()


class DataKey(_Root):
    """DK: opens the database of one epoch; sealed to each member who may open it."""

    __slots__ = ()

    def database(self) -> str:
        """The raw key and salt for SQLCipher: 96 hex characters, to stand within `x'…'`."""
        return derive(self, "data/database", length=48).reveal().hex()

    def header_mac(self, data: bytes) -> bytes:
        """HMAC-SHA256 over a header's bytes; compare with `hmac.compare_digest`."""
        key = derive(self, "data/header").reveal()
        return hmac.digest(key, data, "sha256")

    def container_mac(self) -> hmac.HMAC:
        """A fresh HMAC-SHA256 to feed a container's bytes into with `update`."""
        return hmac.new(derive(self, "data/container").reveal(), digestmod=hashlib.sha256)


@dataclass(frozen=True, slots=True)
class PublicKeys:
    """What others know of a member: Ed25519 (32 bytes) and ML-KEM-768 + X25519 (1,216 bytes)."""

    sign: bytes
    seal: bytes


@dataclass(frozen=True, slots=True)
class MemberKeys:
    """What a member can do: sign as themselves, and open what is sealed to them."""

    id: MemberId
    public: PublicKeys = field(repr=False)
    _signing: SigningKey = field(repr=False, compare=False)
    _sealing: SealKey = field(repr=False, compare=False)
    _drafts: Secret = field(repr=False, compare=False)

    def sign(self, message: bytes, *, purpose: Purpose = Purpose.FACT) -> bytes:
        """Sign *message* for *purpose*; `signing.verify` checks it."""
        return self._signing.sign(message, purpose=purpose)

    def open(self, sealed: bytes, context: bytes) -> Secret:
        """Open what was sealed to `public.seal` in *context*; JournalDamaged if it does not."""
        return self._sealing.open(sealed, context)

    def draft_key(self) -> Secret:
        """The key of what this member is typing; nobody else's key opens it."""
        return self._drafts


def new_client_root(random: Random) -> ClientRoot:
    """A new client's root."""
    return ClientRoot(random(ROOT_SIZE))


def new_worker_root(random: Random) -> WorkerRoot:
    """A new worker's root."""
    return WorkerRoot(random(ROOT_SIZE))


def new_data_key(random: Random) -> DataKey:
    """The key of a new epoch."""
    return DataKey(random(ROOT_SIZE))


def client_keys(root: ClientRoot) -> MemberKeys:
    """The keys with which the client speaks and reads."""
    return _member_keys(root, "client")


def worker_keys(root: WorkerRoot) -> MemberKeys:
    """The keys with which a worker speaks and reads."""
    return _member_keys(root, "worker")


def member_id(public: PublicKeys) -> MemberId:
    """The name of a member in facts and headers: half a SHA-256 over both public keys."""
    digest = hashlib.sha256(labelled("member", public.sign + public.seal))
    return MemberId(digest.hexdigest()[:32])


def box_key(root: ClientRoot) -> Secret:
    """The key of the client's private box."""
    return derive(root, "client/box")


def receipt_key(root: ClientRoot, recipient: str) -> SigningKey:
    """What signs receipts for *recipient*; another recipient gets another key.

    So two who each hold a receipt cannot see from the keys that it was the same client.
    """
    seed = derive(root, "client/id/receipt", detail=normal(recipient).encode())
    return SigningKey.from_seed(seed)


def paper_key(root: ClientRoot, recipient: str) -> Secret:
    """The P-256 key that signs PDFs for *recipient*, as PKCS #8 DER; another key for each."""
    name = normal(recipient).encode()
    attempt = 0
    while True:
        seed = derive(root, "client/id/pdf", detail=bytes([attempt]) + name)
        scalar = int.from_bytes(seed.reveal(), "big")
        # Drawn again rather than reduced, so that each key is as likely as any other. A second
        # draw happens once in four thousand million times.
        if 0 < scalar < _P256_ORDER:
            return _p256(scalar)
        attempt += 1


def _p256(scalar: int) -> Secret:
    key = derive_private_key(scalar, SECP256R1())
    return Secret(key.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption()))


def _member_keys(root: _Root, role: str) -> MemberKeys:
    signing = SigningKey.from_seed(derive(root, f"{role}/id/sign"))
    sealing = SealKey.from_seeds(
        derive(root, f"{role}/id/seal/mlkem768", length=64),
        derive(root, f"{role}/id/seal/x25519"),
    )
    public = PublicKeys(sign=signing.public, seal=sealing.public)
    return MemberKeys(
        id=member_id(public),
        public=public,
        _signing=signing,
        _sealing=sealing,
        _drafts=derive(root, f"{role}/draft"),
    )
