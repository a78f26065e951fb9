# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Three lines that say what they are, what they hold, and whether they came over whole.

A title with a version, one line of canonical JSON, and the SHA-256 of both. The hash finds damage,
not malice; who wrote the lines is for a MAC or signature inside. This frame never changes, so that
an old program can say of a new file that it is newer.
"""

import hashlib
import re

from klantreis.domain import canonical
from klantreis.domain.problems import BadFormat, NewerFormat

KNOWN = 1
_VERSION = re.compile(rb"[1-9][0-9]{0,5}", re.ASCII)


def write(title: str, value: object, *, most: int) -> bytes:
    """Frame *value* under *title*; BadFormat when that takes more than *most* bytes."""
    body = f"{title} {KNOWN}\n".encode("ascii") + canonical.encode(value) + b"\n"
    data = body + hashlib.sha256(body).hexdigest().encode("ascii") + b"\n"
    if len(data) > most:
        raise BadFormat(what=title, size=len(data))
    return data


def read(title: str, data: bytes, *, most: int) -> object:
    """The value within what `write` wrote; NewerFormat or BadFormat otherwise."""
    lines = data.split(b"\n") if len(data) <= most else []
    if len(lines) != 4 or lines[3]:
        raise BadFormat(what=title)
    body = lines[0] + b"\n" + lines[1] + b"\n"
    if hashlib.sha256(body).hexdigest().encode("ascii") != lines[2]:
        raise BadFormat(what=title)
    name, _, version = lines[0].rpartition(b" ")
    if name != title.encode("ascii") or not _VERSION.fullmatch(version):
        raise BadFormat(what=title)
    if int(version) > KNOWN:
        raise NewerFormat(found=int(version), known=KNOWN)
    return canonical.decode(lines[1], most=most)
