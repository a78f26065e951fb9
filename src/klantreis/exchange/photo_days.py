# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""On which day a photo was made, as its camera wrote it down (Exif, in a JPEG)."""

import re
import struct
from collections.abc import Iterator
from datetime import date, datetime

from klantreis.exchange.note_days import sane

_START, _SEGMENT, _EXIF = b"\xff\xd8", 0xFF, b"Exif\x00\x00"
# Where Exif lies; where its pixels begin.
_APP1, _SCAN = 0xE1, 0xDA
_TO_EXIF, _MADE, _STORED = 0x8769, 0x9003, 0x9004
_ENTRY, _MOST_ENTRIES = 12, 200
_WRITTEN = re.compile(rb"\d{4}:\d{2}:\d{2} \d{2}:\d{2}:\d{2}")
_LONG = 19


def day_of_photo(untrusted: bytes, *, today: date) -> str:
    """Day and time of day as ISO 8601; empty when the photo tells none, or one that cannot be."""
    for exif in _exif_in(untrusted):
        try:
            made = _made(exif)
        except (struct.error, ValueError):
            continue
        if made is not None and sane(made.date(), today=today):
            return made.isoformat(timespec="minutes")
    return ""


def _exif_in(untrusted: bytes) -> Iterator[bytes]:
    at = len(_START) if untrusted.startswith(_START) else len(untrusted)
    while at + 4 <= len(untrusted) and untrusted[at] == _SEGMENT and untrusted[at + 1] != _SCAN:
        (size,) = struct.unpack_from(">H", untrusted, at + 2)
        inside = untrusted[at + 4 : at + 2 + size]
        if untrusted[at + 1] == _APP1 and inside.startswith(_EXIF):
            yield inside[len(_EXIF) :]
        at += 2 + max(size, 2)


def _made(exif: bytes) -> datetime | None:
    """The moment in a block of Exif, which is a small TIFF file; in either order of bytes."""
    order = {b"II": "<", b"MM": ">"}.get(exif[:2])
    if order is None:
        return None
    (first,) = struct.unpack_from(f"{order}I", exif, 4)
    for tag, value in _entries(exif, first, order):
        if tag == _TO_EXIF:
            said = {one: at for one, at in _entries(exif, value, order) if one in (_MADE, _STORED)}
            for one in (_MADE, _STORED):
                text = exif[said[one] : said[one] + _LONG] if one in said else b""
                if _WRITTEN.fullmatch(text):
                    day, clock = text.decode("ascii").split(" ")
                    return datetime.fromisoformat(f"{day.replace(':', '-')} {clock}")
    return None


def _entries(exif: bytes, at: int, order: str) -> Iterator[tuple[int, int]]:
    """The tags of one table, each with its value or where that lies."""
    (count,) = struct.unpack_from(f"{order}H", exif, at)
    for number in range(min(count, _MOST_ENTRIES)):
        tag, _, _, value = struct.unpack_from(f"{order}HHII", exif, at + 2 + number * _ENTRY)
        yield tag, value
