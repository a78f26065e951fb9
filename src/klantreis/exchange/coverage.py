# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Which bytes of a paper its signature covers, read from the raw bytes.

This comes before any reading of the PDF itself: what nobody signed is not worth parsing.
"""

import hashlib
import re
from dataclasses import dataclass, field

from asn1crypto import parser

from klantreis.domain.verdict import Reason

_RANGE = re.compile(rb"/ByteRange \[0 (\d{1,9}) (\d{1,9}) (\d{1,9})\]")
_HEX = re.compile(rb"<((?:[0-9A-F]{2})+)>")


class Doubt(Exception):
    """The paper does not hold, and why. Never leaves the checking of a paper."""

    def __init__(self, reason: Reason) -> None:
        super().__init__(reason.value)
        self.reason = reason


@dataclass(frozen=True, slots=True)
class Covered:
    """The signature (DER), the SHA-256 of all other bytes, and where the signature lies."""

    signature: bytes = field(repr=False)
    digest: bytes
    start: int
    end: int


def find_coverage(untrusted: bytes) -> Covered:
    """The one signature over the whole file, from its first byte to its last; or raise Doubt."""
    ranges = _RANGE.findall(untrusted)
    if not ranges:
        raise Doubt(Reason.NOT_SIGNED)
    start, end, rest = map(int, ranges[0])
    if untrusted.count(b"/ByteRange") != 1 or not start < end <= end + rest == len(untrusted):
        raise Doubt(Reason.NOT_WHOLE)
    found = _HEX.fullmatch(untrusted, start, end)
    if found is None:
        raise Doubt(Reason.BROKEN_SIGNATURE)
    digest = hashlib.sha256(untrusted[:start])
    digest.update(untrusted[end:])
    return Covered(_without_padding(found[1]), digest.digest(), start, end)


def _without_padding(hexadecimal: bytes) -> bytes:
    padded = bytes.fromhex(hexadecimal.decode("ascii"))
    try:
        length = parser.peek(padded)
    except ValueError as problem:
        raise Doubt(Reason.BROKEN_SIGNATURE) from problem
    # The one place that no signature covers: nothing may hide in it.
    if any(padded[length:]):
        raise Doubt(Reason.BROKEN_SIGNATURE)
    return padded[:length]
