# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Looking for words in bytes: as they are, as UTF-16, and as base64 wherever it begins."""

import base64
import os
from collections.abc import Iterator
from pathlib import Path

#: Every marker begins with this, so that one look finds them all.
STEM = "kwikstaartvis"


def marker(number: int | str) -> str:
    """A word that stands nowhere else; one word, so that an index keeps it whole."""
    return f"{STEM}{number}x"


def forms(word: str) -> frozenset[bytes]:
    """How *word* can lie in a file."""
    plain = word.encode()
    found = {plain, word.encode("utf-16-le"), word.encode("utf-16-be")}
    for offset in range(3):
        found.add(_in_base64(plain, offset, base64.b64encode))
        found.add(_in_base64(plain, offset, base64.urlsafe_b64encode))
    return frozenset(found)


def holds(data: bytes, word: str = STEM) -> bool:
    """Whether *word* lies in *data*, in any form."""
    return any(form in data for form in forms(word))


def files_with(folder: Path, word: str = STEM) -> list[str]:
    """The files below *folder* that hold *word*, or have it in their name."""
    return sorted(
        path.name for path in _files(folder) if holds(path.read_bytes(), word) or word in path.name
    )


def _files(folder: Path) -> Iterator[Path]:
    for place, _, names in os.walk(folder):
        yield from (Path(place, name) for name in names if Path(place, name).is_file())


def _in_base64(plain: bytes, offset: int, encode: object) -> bytes:
    """The characters that *plain* alone decides when it begins at *offset* of a group of three."""
    assert callable(encode)
    encoded: bytes = encode(bytes(offset) + plain)
    start = (0, 2, 3)[offset]
    whole_bits = (offset + len(plain)) * 8
    return encoded[start : whole_bits // 6]
