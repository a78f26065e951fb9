# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The search index: finds what `domain.searching.matches` would, without reading the entries.

Words go in bare, as `domain.searching.words_in` makes them: capitals and accents are gone already.
Every sign but a-z and 0-9 is spelt out as its number, so that what counts as a letter is decided by
the domain alone and not by the Unicode tables of a tokenizer.
"""

import sqlcipher3

from klantreis.domain.folding import Entry
from klantreis.domain.ids import EntryId
from klantreis.domain.searching import texts_in, words_in

# By row, so that the index can stop at the limit: what came to this copy last comes first.
_FIND = """
select entry.id from search join entry on entry.row = search.rowid
where search.words match ? order by search.rowid desc limit ?
"""
_PLAIN = frozenset("abcdefghijklmnopqrstuvwxyz0123456789")


def content(entry: Entry) -> str:
    """What the index holds of *entry*: each of its words once."""
    words = {word for text in texts_in(entry) for word in words_in(text)}
    return " ".join(sorted(map(_spelt, words)))


def find(connection: sqlcipher3.Connection, text: str, *, limit: int) -> tuple[EntryId, ...]:
    """At most *limit* visible entries in which every word of *text* begins some word."""
    asked = sorted({_spelt(word) for word in words_in(text)})
    if not asked:
        return ()
    wanted = " ".join(f'"{word}"*' for word in asked)
    return tuple(EntryId(one) for (one,) in connection.execute(_FIND, (wanted, limit)))


def index(connection: sqlcipher3.Connection, row: int, words: str) -> None:
    """Let the index hold *words* for *row*; an empty text takes it out."""
    before = indexed(connection, row)
    if before and before != words:
        connection.execute("delete from search where rowid = ?", (row,))
    if words and before != words:
        connection.execute("insert into search (rowid, words) values (?, ?)", (row, words))


def indexed(connection: sqlcipher3.Connection, row: int) -> str:
    """What the index holds for *row*."""
    found = connection.execute("select words from search where rowid = ?", (row,)).fetchone()
    return str(found[0]) if found else ""


def _spelt(word: str) -> str:
    if word.isascii():
        # The words of the domain hold letters and digits only, and no capitals.
        return word
    return "".join(sign if sign in _PLAIN else f"_{ord(sign):06x}" for sign in word)
