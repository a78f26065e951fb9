# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The pages of a database as SQLCipher holds them, decrypted without SQLCipher, slack and all."""

from collections.abc import Iterator
from pathlib import Path

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from klantreis.crypto.hierarchy import DataKey

_PAGE = 4096
_SALT = 16
_IV, _HMAC = 16, 64
_RESERVED = _IV + _HMAC


def decrypted(path: Path, data_key: DataKey) -> bytes:
    """Everything in the file at *path*: rows, index, free pages and what lies between."""
    return b"".join(_pages(path.read_bytes(), bytes.fromhex(data_key.database())[:32]))


def _pages(data: bytes, key: bytes) -> Iterator[bytes]:
    for start in range(0, len(data), _PAGE):
        page = data[start : start + _PAGE]
        iv = page[_PAGE - _RESERVED : _PAGE - _HMAC]
        body = page[_SALT if start == 0 else 0 : _PAGE - _RESERVED]
        reading = Cipher(algorithms.AES(key), modes.CBC(iv)).decryptor()
        yield reading.update(body) + reading.finalize()
