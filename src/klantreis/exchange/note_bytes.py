# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The text in a file that somebody brings, whatever program it was written with."""

import codecs
import re

from klantreis.domain.canonical import normal
from klantreis.domain.problems import BadFormat

# A thick book is a tenth of it.
MOST_BYTES = 8 * 1024 * 1024
_MARKED = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# Signs that no text has: the file is a picture, a program, or a document of an office program.
_NEVER = re.compile("[\x00-\x08\x0e-\x1f\x7f\ufffe\uffff]")
_ENDS = re.compile("\r\n|\r|\x0b|\x0c|\x85|\u2028|\u2029")
_OFFICE = (b"{\\rtf", b"%PDF", b"<!DOCTYPE", b"<html", b"<?xml")
_LOOKED_AT = 4096


def text_in(untrusted: bytes) -> str:
    """The text of *untrusted*, with plain ends of lines: UTF-8, UTF-16 or Windows-1252.

    Raises BadFormat: what="notes-too-big", or what="notes" when it is no plain text.
    """
    if len(untrusted) > MOST_BYTES:
        raise BadFormat(what="notes-too-big")
    if untrusted.lstrip().startswith(_OFFICE):
        raise BadFormat(what="notes")
    # Old programs end a text with a sign of its own.
    text = _ENDS.sub("\n", _decoded(untrusted)).rstrip("\x1a")
    if _NEVER.search(text):
        raise BadFormat(what="notes")
    return normal(text)


def _decoded(untrusted: bytes) -> str:
    for mark, encoding in _MARKED:
        if untrusted.startswith(mark):
            return _read_as(encoding, untrusted[len(mark) :])
    unmarked = _utf_16(untrusted[:_LOOKED_AT])
    if unmarked:
        return _read_as(unmarked, untrusted)
    try:
        return untrusted.decode("utf-8")
    except UnicodeDecodeError:
        return _read_as("cp1252", untrusted)


def _utf_16(start: bytes) -> str:
    """Which UTF-16 it is without saying so: of plain letters every second byte is zero."""
    even, odd = start[0::2].count(0), start[1::2].count(0)
    enough = len(start) // 5
    if len(start) < 2 or max(even, odd) <= enough or min(even, odd) > 0:
        return ""
    return "utf-16-le" if odd else "utf-16-be"


def _read_as(encoding: str, untrusted: bytes) -> str:
    try:
        return untrusted.decode(encoding)
    except UnicodeDecodeError:
        raise BadFormat(what="notes") from None
