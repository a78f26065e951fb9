# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Amounts as people type them: "2500", "€ 2.500", "62,50" and "1,250.50" are all understood."""

import re

from klantreis.domain.language import Language

# One sign parts the thousands, another the cents: as in Dutch, as in English, or with spaces.
_WAYS = (
    re.compile(r"(?P<euros>[0-9]{1,3}(?:\.[0-9]{3})+|[0-9]+)(?:,(?P<cents>[0-9]{1,2}))?"),
    re.compile(r"(?P<euros>[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(?:\.(?P<cents>[0-9]{1,2}))?"),
    re.compile(r"(?P<euros>[0-9]{1,3}(?: [0-9]{3})+)(?:[.,](?P<cents>[0-9]{1,2}))?"),
)
_ENDS_WHOLE = re.compile(r"[.,]-{0,2}$")
# More than this is a slip of the finger; every whole number below it survives any reader.
_MOST_EUROS = 10**9


def read_cents(text: str) -> int | None:
    """How many cents *text* says; None for anything that is no amount of euros.

    >>> read_cents("€ 2.500")
    250000
    >>> read_cents("62,5")
    6250
    """
    bare = _ENDS_WHOLE.sub("", text.replace("€", "").replace("\u00a0", " ").strip()).strip()
    found = next((match for way in _WAYS if (match := way.fullmatch(bare))), None)
    if found is None:
        return None
    euros = int(re.sub(r"[., ]", "", found["euros"]))
    if euros > _MOST_EUROS:
        return None
    return euros * 100 + int((found["cents"] or "0").ljust(2, "0"))


def type_cents(cents: int, language: Language) -> str:
    """The amount as it stands in a field to be typed in: "2500" or "62,50"."""
    euros, rest = divmod(cents, 100)
    point = "," if language is Language.NL else "."
    return f"{euros}{point}{rest:02d}" if rest else str(euros)
