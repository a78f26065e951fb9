# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""A photo, a drawing and a voice that the player makes itself: small, real files, in memory."""

import io
import math
import struct
import wave
import zlib
from collections.abc import Callable

_SIZE = 48
_RATE = 8000


def made_photo(number: int) -> bytes:
    """A PNG with a sky and a hill; *number* makes each one different."""
    shade = number * 37 % 128

    def dot(x: int, y: int) -> bytes:
        hill = _SIZE * 0.6 + 8 * math.sin(x / 7 + number)
        sky = bytes((150 + shade // 2, 190, 225))
        return bytes((90, 140 - shade // 4, 80)) if y > hill else sky

    return _picture(dot)


def made_drawing(number: int) -> bytes:
    """A PNG with one line on paper, as a pen would draw it."""

    def dot(x: int, y: int) -> bytes:
        line = _SIZE / 2 + 12 * math.sin(x / 5 + number)
        return bytes((31, 111, 120)) if abs(y - line) < 2 else bytes((251, 246, 238))

    return _picture(dot)


def made_voice(number: int) -> bytes:
    """A WAV of half a second, mono: a tone that goes up."""
    turns = (n / _RATE * (300 + number % 50 + n / 20) for n in range(_RATE // 2))
    frames = b"".join(struct.pack("<h", int(9000 * math.sin(one * math.tau))) for one in turns)
    out = io.BytesIO()
    with wave.open(out, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(_RATE)
        file.writeframes(frames)
    return out.getvalue()


def _picture(dot: Callable[[int, int], bytes]) -> bytes:
    rows = (b"".join(dot(x, y) for x in range(_SIZE)) for y in range(_SIZE))
    return _png(b"".join(b"\0" + row for row in rows))


def _png(rows: bytes) -> bytes:
    head = struct.pack(">IIBBBBB", _SIZE, _SIZE, 8, 2, 0, 0, 0)
    parts = ((b"IHDR", head), (b"IDAT", zlib.compress(rows, 9)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(name, data) for name, data in parts)


def _chunk(name: bytes, data: bytes) -> bytes:
    check = zlib.crc32(name + data)
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", check)
