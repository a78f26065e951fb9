# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The private box: only the client's key opens it, and its size does not tell how much is in it.

Each write draws a fresh 256-bit salt and derives a key of its own from it, used once with a zero
nonce. So the box may be rewritten at every session, on any number of copies, and the same key and
nonce never meet two texts; with one key and random 96-bit nonces that would rest on counting.
"""

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from klantreis.crypto.derivation import derive, labelled
from klantreis.crypto.secret import Secret
from klantreis.domain.ids import Random
from klantreis.domain.problems import JournalDamaged, NewerFormat

VERSION = 1
SMALLEST = 1024 * 1024
_SALT_SIZE = 32
_LENGTH_SIZE = 8
_NONCE = bytes(12)


def seal_box(box_key: Secret, plain: bytes, *, random: Random, context: bytes) -> bytes:
    """Seal *plain*, padded to 1 MiB or the next doubling; *context* must be told again to open."""
    salt = random(_SALT_SIZE)
    filled = len(plain).to_bytes(_LENGTH_SIZE, "big") + plain
    filled += bytes(_room_for(len(filled)) - len(filled))
    cipher = _cipher(box_key, salt=salt, context=context)
    start = bytes([VERSION]) + salt
    return start + cipher.encrypt(_NONCE, filled, labelled("box", start))


def open_box(box_key: Secret, sealed: bytes, *, context: bytes) -> bytes:
    """What was sealed in the same *context*; JournalDamaged when key, context or bytes differ.

    Raises NewerFormat for a box by a later klantreis.
    """
    start, rest = sealed[: 1 + _SALT_SIZE], sealed[1 + _SALT_SIZE :]
    if not start or start[0] == 0:
        raise JournalDamaged(what="box")
    if start[0] > VERSION:
        raise NewerFormat(found=start[0], known=VERSION)
    cipher = _cipher(box_key, salt=start[1:], context=context)
    try:
        filled = cipher.decrypt(_NONCE, rest, labelled("box", start))
    except InvalidTag as problem:
        raise JournalDamaged(what="box") from problem
    length = int.from_bytes(filled[:_LENGTH_SIZE], "big")
    return filled[_LENGTH_SIZE : _LENGTH_SIZE + length]


def _room_for(size: int) -> int:
    room = SMALLEST
    while room < size:
        room *= 2
    return room


def _cipher(box_key: Secret, *, salt: bytes, context: bytes) -> ChaCha20Poly1305:
    return ChaCha20Poly1305(derive(box_key, "box/write", salt=salt, detail=context).reveal())
