# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Drafts: one row for each entry that somebody is writing, sealed for its author.

They are of this copy alone: they do not merge, and count for nothing until they become facts.
"""

from collections.abc import Iterable

import sqlcipher3

from klantreis.domain.facts import Fact, Forgotten, Scope, read_payload
from klantreis.domain.ids import EntryId, MemberId

_PUT = """
insert into draft (entry, author, sealed) values (?, ?, ?)
on conflict (entry) do update set author = excluded.author, sealed = excluded.sealed
"""
_OF = "select entry, sealed from draft where author = ? order by entry"


def put(
    connection: sqlcipher3.Connection, draft: EntryId, *, author: MemberId, sealed: bytes
) -> None:
    """Keep *sealed* in place of what was kept for *draft*."""
    connection.execute(_PUT, (draft, author, sealed))


def drop(connection: sqlcipher3.Connection, draft: EntryId) -> None:
    """Keep nothing for *draft*."""
    connection.execute("delete from draft where entry = ?", (draft,))


def drop_own(connection: sqlcipher3.Connection, draft: EntryId, author: MemberId) -> None:
    """Keep nothing for *draft* if it is of *author*."""
    connection.execute("delete from draft where entry = ? and author = ?", (draft, author))


def drop_of(connection: sqlcipher3.Connection, author: MemberId) -> None:
    """Keep nothing of *author*."""
    connection.execute("delete from draft where author = ?", (author,))


def of(connection: sqlcipher3.Connection, author: MemberId) -> tuple[tuple[EntryId, bytes], ...]:
    """What *author* was writing, by the name of each row."""
    rows = connection.execute(_OF, (author,)).fetchall()
    return tuple((EntryId(draft), bytes(sealed)) for draft, sealed in rows)


def authors(connection: sqlcipher3.Connection) -> set[MemberId]:
    """Who was writing something."""
    return {MemberId(one) for (one,) in connection.execute("select distinct author from draft")}


def forget_whole(facts: Iterable[Fact]) -> bool:
    """Whether one of *facts* erases its entry for good."""
    return any(
        fact.kind == "Forgotten"
        and not fact.is_erased
        and read_payload(fact) == Forgotten(Scope.WHOLE)
        for fact in facts
    )
