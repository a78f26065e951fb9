# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Sealing that keeps quiet about how much it holds: filled up to a least size, then doubling.

Each write draws a fresh 256-bit salt and derives a key of its own from it, used once with a zero
nonce. So the same thing may be sealed anew as often as one likes, on any number of copies, and the
same key and nonce never meet two texts; with one key and random 96-bit nonces that would rest on
counting.
"""

from dataclasses import dataclass

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from klantreis.crypto.derivation import derive, labelled
from klantreis.crypto.secret import Secret
from klantreis.domain.ids import Random
from klantreis.domain.problems import JournalDamaged, NewerFormat

VERSION = 1
_SALT_SIZE = 32
_LENGTH_SIZE = 8
_NONCE = bytes(12)


@dataclass(frozen=True, slots=True)
class Shape:
    """What is sealed, by the name that its labels bear, and the least room that it takes."""

    name: str
    smallest: int


def seal(key: Secret, plain: bytes, shape: Shape, *, random: Random, context: bytes) -> bytes:
    """Seal *plain*, padded to the least room or the next doubling of it."""
    salt = random(_SALT_SIZE)
    filled = len(plain).to_bytes(_LENGTH_SIZE, "big") + plain
    filled += bytes(_room_for(len(filled), shape) - len(filled))
    start = bytes([VERSION]) + salt
    cipher = _cipher(key, shape, salt=salt, context=context)
    return start + cipher.encrypt(_NONCE, filled, labelled(shape.name, start))


def unseal(key: Secret, sealed: bytes, shape: Shape, *, context: bytes) -> bytes:
    """What was sealed in the same *context*; JournalDamaged when key, context or bytes differ.

    Raises NewerFormat for what a later klantreis sealed.
    """
    start, rest = sealed[: 1 + _SALT_SIZE], sealed[1 + _SALT_SIZE :]
    if not start or start[0] == 0:
        raise JournalDamaged(what=shape.name)
    if start[0] > VERSION:
        raise NewerFormat(found=start[0], known=VERSION)
    cipher = _cipher(key, shape, salt=start[1:], context=context)
    try:
        filled = cipher.decrypt(_NONCE, rest, labelled(shape.name, start))
    except InvalidTag as problem:
        raise JournalDamaged(what=shape.name) from problem
    length = int.from_bytes(filled[:_LENGTH_SIZE], "big")
    return filled[_LENGTH_SIZE : _LENGTH_SIZE + length]


def _room_for(size: int, shape: Shape) -> int:
    room = shape.smallest
    while room < size:
        room *= 2
    return room


def _cipher(key: Secret, shape: Shape, *, salt: bytes, context: bytes) -> ChaCha20Poly1305:
    own = derive(key, f"{shape.name}/write", salt=salt, detail=context)
    return ChaCha20Poly1305(own.reveal())
