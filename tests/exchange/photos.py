# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What a camera writes in front of its pixels."""

import struct

_LONG, _TEXT = 4, 2


def exif(said: str, order: str = "<") -> bytes:
    """The segment of a JPEG that tells when the photo was made."""
    head = (b"II" if order == "<" else b"MM") + struct.pack(f"{order}HI", 42, 8)
    first = struct.pack(f"{order}HHHIII", 1, 0x8769, _LONG, 1, 26, 0)
    text = said.encode() + b"\0"
    second = struct.pack(f"{order}HHHIII", 1, 0x9003, _TEXT, len(text), 44, 0)
    inside = b"Exif\x00\x00" + head + first + second + text
    return b"\xff\xe1" + struct.pack(">H", len(inside) + 2) + inside


def photo_of(said: str, order: str = "<") -> bytes:
    """A JPEG without pixels."""
    return b"\xff\xd8" + exif(said, order) + b"\xff\xda"


def with_exif(jpeg: bytes, said: str) -> bytes:
    """A real *jpeg* that tells when it was made."""
    return jpeg[:2] + exif(said) + jpeg[2:]
