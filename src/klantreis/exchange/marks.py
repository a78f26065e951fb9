# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Does a damaged or strange file say that it is a paper of klantreis?

There are several marks in several places, so that no one changed byte makes a paper look foreign.
"""

import re
import zlib
from collections.abc import Iterator

from klantreis.exchange.records import NAME
from klantreis.words.verdicts import SIGNED_BECAUSE

_MARKS = (
    f"({NAME})".encode(),
    b"/Producer (klantreis)",
    b"<pdf:Producer>klantreis<",
    SIGNED_BECAUSE.nl.encode(),
    SIGNED_BECAUSE.en.encode(),
    # The name in our certificates, as it lies in the signature.
    b"klantreis ".hex().upper().encode(),
)
_STREAM = re.compile(rb"\bstream\r?\n")
_MOST_STREAMS = 256
_MOST_BYTES = 1024 * 1024


def says_klantreis(untrusted: bytes) -> bool:
    """Whether a mark of klantreis stands in the bytes, or in what is packed in them."""
    return any(mark in part for part in _parts(untrusted) for mark in _MARKS)


def _parts(untrusted: bytes) -> Iterator[bytes]:
    yield untrusted
    for number, found in enumerate(_STREAM.finditer(untrusted)):
        if number == _MOST_STREAMS:
            return
        packed = untrusted[found.end() : found.end() + _MOST_BYTES]
        try:
            yield zlib.decompressobj().decompress(packed, _MOST_BYTES)
        except zlib.error:
            continue
