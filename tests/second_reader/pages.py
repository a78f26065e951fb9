# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The pages of the database, as docs/FORMAT.md tells them, read without SQLCipher.

Each page is checked and decrypted here; what comes of that, Python's own SQLite reads.
"""

import hashlib
import hmac
import sqlite3

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from tests.second_reader.bytes_and_keys import Refused, derive

_PAGE, _RESERVED, _SALT, _IV = 4096, 80, 16, 16
_MAGIC = b"SQLite format 3\0"


def opened(data: bytes, data_key: bytes) -> sqlite3.Connection:
    """The database that lies encrypted in *data*, in memory."""
    raw = derive(data_key, "data/database", length=48)
    key, salt = raw[:32], raw[32:]
    if data[:_SALT] != salt or len(data) % _PAGE:
        raise Refused("salt or length")
    mac_salt = bytes(one ^ 0x3A for one in salt)
    mac_key = hashlib.pbkdf2_hmac("sha512", key, mac_salt, 2, 32)
    plain = b"".join(
        _page(number, data[(number - 1) * _PAGE : number * _PAGE], key, mac_key)
        for number in range(1, len(data) // _PAGE + 1)
    )
    connection = sqlite3.connect(":memory:")
    connection.deserialize(plain)
    return connection


def _page(number: int, page: bytes, key: bytes, mac_key: bytes) -> bytes:
    start = _SALT if number == 1 else 0
    end = _PAGE - _RESERVED
    body, iv = page[start:end], page[end : end + _IV]
    said = hmac.digest(mac_key, body + iv + number.to_bytes(4, "little"), "sha512")
    if said != page[end + _IV :]:
        raise Refused(f"page {number}")
    reading = Cipher(algorithms.AES(key), modes.CBC(iv)).decryptor()
    plain = reading.update(body) + reading.finalize()
    return (_MAGIC if number == 1 else b"") + plain + bytes(_RESERVED)
