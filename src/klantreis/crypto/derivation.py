# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""One key from another: HKDF with a label of its own for each use (RFC 5869)."""

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from klantreis.crypto.secret import Secret

ROOT_SIZE = 32


def derive(
    secret: Secret, label: str, *, length: int = 32, salt: bytes = b"", detail: bytes = b""
) -> Secret:
    """Derive *length* bytes for the one use that *label* names; *detail* tells its cases apart."""
    kdf = HKDF(algorithm=SHA256(), length=length, salt=salt or None, info=labelled(label, detail))
    return Secret(kdf.derive(secret.reveal()))


def labelled(label: str, detail: bytes = b"") -> bytes:
    """*label* as it is written wherever bytes get a purpose; no label holds a zero byte."""
    named = b"klantreis/1/" + label.encode("ascii")
    return named + b"\x00" + detail if detail else named
