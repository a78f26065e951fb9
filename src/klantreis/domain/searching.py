# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Searching in memory, by the same rule as the index in the database: every word, as a beginning,
without regard to capitals and accents.
"""

import re
import unicodedata

from klantreis.domain.folding import Entry
from klantreis.domain.plain import texts_of

_WORD = re.compile(r"[^\W_]+")


def texts_in(entry: Entry) -> tuple[str, ...]:
    """Every text that stands: of each head, whose words they are, and the client's own views."""
    said = [text for head in entry.heads for text in (*texts_of(head.body), head.words_of.text)]
    return (*said, *(view.text for view in entry.views))


def words_in(text: str) -> tuple[str, ...]:
    """The words of *text* in their bare form."""
    return tuple(_WORD.findall(_without_accents(text).casefold()))


def matches(wanted: str, text: str) -> bool:
    """Whether every word of *wanted* begins some word of *text*; nothing wanted matches nothing."""
    there = words_in(text)
    asked = words_in(wanted)
    return bool(asked) and all(any(word.startswith(one) for word in there) for one in asked)


def _without_accents(text: str) -> str:
    if text.isascii():
        return text
    apart = unicodedata.normalize("NFKD", text)
    return "".join(sign for sign in apart if not unicodedata.combining(sign))
