# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Facts as rows of the database, and back. Hashes and bytes lie there as bytes, ids as text."""

from collections.abc import Iterable, Iterator, Sequence

import sqlcipher3

from klantreis.domain import canonical
from klantreis.domain.clock import Stamp
from klantreis.domain.facts import Fact
from klantreis.domain.ids import EntryId, FactHash, MemberId, ReplicaId
from klantreis.domain.problems import JournalDamaged

_HASH_BYTES = 32

_ALL = """
select hash, rep, seq, prev, ms, count, kind, entry, after, author,
    salt, payload, commitment, sig from fact
order by rowid
"""
_ABOUT = """
select hash, rep, seq, prev, ms, count, kind, entry, after, author,
    salt, payload, commitment, sig from fact
where entry = ?
"""
_ABOUT_MANY = """
select hash, rep, seq, prev, ms, count, kind, entry, after, author,
    salt, payload, commitment, sig from fact
where entry in (select value from json_each(?))
"""
_BY_HASH = """
select hash, rep, seq, prev, ms, count, kind, entry, after, author,
    salt, payload, commitment, sig from fact
where hash in (select unhex(value) from json_each(?))
"""
_OF_JOURNEY = """
select hash, rep, seq, prev, ms, count, kind, entry, after, author,
    salt, payload, commitment, sig from fact
where entry is null order by ms, count
"""
_OF_JOURNEY_BY_KIND = """
select hash, rep, seq, prev, ms, count, kind, entry, after, author,
    salt, payload, commitment, sig from fact
where entry is null and kind in (select value from json_each(?)) order by ms, count
"""
_BY_ENTRY = """
select hash, rep, seq, prev, ms, count, kind, entry, after, author,
    salt, payload, commitment, sig from fact
where entry is not null order by entry
"""
_BY_CHAIN = "select rep, seq, hash, prev from fact order by rep, seq"
_INSERT = (
    "insert into fact (hash, rep, seq, prev, ms, count, kind, entry, after, author,"
    " salt, payload, commitment, sig) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)

Row = tuple[
    bytes, str, int, bytes, int, int, str, str | None, bytes, str,
    bytes | None, bytes | None, bytes, bytes,
]  # fmt: skip


_SHAPES = frozenset(
    (bytes, str, int, bytes, int, int, str, entry, bytes, str, text, text, bytes, bytes)
    for entry in (str, type(None))
    for text in (bytes, type(None))
)


def insert(connection: sqlcipher3.Connection, facts: Iterable[Fact]) -> None:
    """Add *facts* at the end; no fact is there twice."""
    connection.executemany(_INSERT, [_row(fact) for fact in facts])


def blank(connection: sqlcipher3.Connection, hashes: Iterable[FactHash]) -> None:
    """Erase the text of the facts named by *hashes*."""
    connection.executemany(
        "update fact set salt = null, payload = null where hash = ? and payload is not null",
        [(bytes.fromhex(one),) for one in hashes],
    )


def fill(connection: sqlcipher3.Connection, facts: Iterable[Fact]) -> None:
    """Give facts that are there without a text the one of *facts*."""
    connection.executemany(
        "update fact set salt = ?, payload = ? where hash = ?",
        [(fact.salt, fact.payload, bytes.fromhex(fact.hash)) for fact in facts],
    )


def every(connection: sqlcipher3.Connection) -> Iterator[Fact]:
    """All facts, in the order in which they came in."""
    return map(_fact, connection.execute(_ALL))


def every_about_entries(connection: sqlcipher3.Connection) -> Iterator[Fact]:
    """All facts about entries, those about one entry together."""
    return map(_fact, connection.execute(_BY_ENTRY))


def every_link(
    connection: sqlcipher3.Connection,
) -> Iterator[tuple[ReplicaId, int, FactHash, FactHash]]:
    """Copy, number, hash and previous hash of all facts, chain by chain."""
    for rep, seq, name, prev in connection.execute(_BY_CHAIN):
        yield ReplicaId(rep), seq, FactHash(name.hex()), FactHash(prev.hex())


def about(connection: sqlcipher3.Connection, entry: EntryId) -> list[Fact]:
    """The facts about *entry*."""
    return [_fact(row) for row in connection.execute(_ABOUT, (entry,))]


def about_many(connection: sqlcipher3.Connection, entries: Iterable[EntryId]) -> Iterator[Fact]:
    """The facts about each of *entries*, in no order."""
    return map(_fact, connection.execute(_ABOUT_MANY, (_listed(entries),)))


def by_hash(connection: sqlcipher3.Connection, hashes: Iterable[FactHash]) -> Iterator[Fact]:
    """The facts named by *hashes*, in no order."""
    return map(_fact, connection.execute(_BY_HASH, (_listed(hashes),)))


def of_journey(connection: sqlcipher3.Connection, kinds: Sequence[str]) -> list[Fact]:
    """The facts about the journey as a whole, of *kinds* or of all, oldest first."""
    if kinds:
        rows = connection.execute(_OF_JOURNEY_BY_KIND, (_listed(kinds),))
    else:
        rows = connection.execute(_OF_JOURNEY)
    return [_fact(row) for row in rows]


def hashes(connection: sqlcipher3.Connection) -> set[FactHash]:
    """The names of all facts; reads an index only."""
    return {FactHash(one.hex()) for (one,) in connection.execute("select hash from fact")}


def erased_hashes(connection: sqlcipher3.Connection) -> set[FactHash]:
    """The names of all facts without a text; reads an index only."""
    rows = connection.execute("select hash from fact where payload is null")
    return {FactHash(one.hex()) for (one,) in rows}


def entries_of(connection: sqlcipher3.Connection, author: MemberId) -> set[EntryId]:
    """The entries about which *author* said something."""
    found = connection.execute(
        "select distinct entry from fact where author = ? and entry is not null", (author,)
    )
    return {EntryId(one) for (one,) in found}


def _listed(values: Iterable[str]) -> str:
    return canonical.encode(sorted(values)).decode()


def _row(fact: Fact) -> Row:
    return (
        bytes.fromhex(fact.hash), fact.rep, fact.seq, bytes.fromhex(fact.prev),
        fact.stamp.ms, fact.stamp.count, fact.kind, fact.entry,
        b"".join(bytes.fromhex(one) for one in fact.after), fact.author,
        fact.salt, fact.payload, fact.commitment, fact.sig,
    )  # fmt: skip


def _fact(row: Row) -> Fact:
    # A copy from elsewhere may have been made by hand, with tables that hold anything.
    if tuple(map(type, row)) not in _SHAPES:
        raise JournalDamaged(what="fact")
    name, rep, seq, prev, ms, count, kind, entry, after, author, salt, text, commitment, sig = row
    return Fact(
        ReplicaId(rep), seq, FactHash(prev.hex()), Stamp(ms, count),
        kind, None if entry is None else EntryId(entry), _split(after), MemberId(author),
        salt, text, commitment, FactHash(name.hex()), sig,
    )  # fmt: skip


def _split(hashes: bytes) -> tuple[FactHash, ...]:
    starts = range(0, len(hashes), _HASH_BYTES)
    return tuple(FactHash(hashes[start : start + _HASH_BYTES].hex()) for start in starts)
