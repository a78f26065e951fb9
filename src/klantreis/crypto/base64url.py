# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Bytes as text that has only one spelling: base64url without padding (RFC 7515, appendix C)."""

import base64
import re

from klantreis.domain.problems import BadFormat

_SHAPE = re.compile(r"[A-Za-z0-9_-]*", re.ASCII)


def encode(data: bytes) -> str:
    """Write *data* as text."""
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode("ascii")


def decode(text: str) -> bytes:
    """Read what `encode` wrote; any other spelling of the same bytes raises BadFormat."""
    if not _SHAPE.fullmatch(text) or len(text) % 4 == 1:
        raise BadFormat(what="base64url")
    data = base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))
    if encode(data) != text:  # the last character may carry bits that no byte holds
        raise BadFormat(what="base64url")
    return data
