# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Reading a journal: lists from the projection, facts only when their signatures hold."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

import sqlcipher3

from klantreis.domain.clock import ZERO, Stamp
from klantreis.domain.entries import EntryKind
from klantreis.domain.facts import Fact
from klantreis.domain.ids import (
    NO_HASH,
    AttachmentId,
    EntryId,
    FactHash,
    JourneyId,
    MemberId,
    ReplicaId,
)
from klantreis.domain.members import Members
from klantreis.storage import attachments, rows, searching
from klantreis.storage.connection import named_problems
from klantreis.storage.verifying import MEMBERSHIP, Trust, known_members

_VISIBLE = """
select id from entry where state = 'visible'
order by created_ms desc, created_count desc, id desc limit ? offset ?
"""
_VISIBLE_OF_KIND = """
select id from entry where state = 'visible' and kind = ?
order by created_ms desc, created_count desc, id desc limit ? offset ?
"""
_LINES = """
select created_ms, created_count, id from entry where state = 'visible'
order by created_ms desc, created_count desc, id desc limit ? offset ?
"""
_LINES_OF_KIND = """
select created_ms, created_count, id from entry where state = 'visible' and kind = ?
order by created_ms desc, created_count desc, id desc limit ? offset ?
"""
_LINES_BUT_OF_KIND = """
select created_ms, created_count, id from entry where state = 'visible' and kind <> ?
order by created_ms desc, created_count desc, id desc limit ? offset ?
"""
_COUNT_OF_KIND = "select count(*) from entry where state = 'visible' and kind = ?"
_BETWEEN = """
select id from entry where state = 'visible' and created_ms >= ? and created_ms < ?
order by created_ms desc, created_count desc, id desc
"""
_BY_STATE = """
select id from entry where state = ? order by created_ms desc, created_count desc, id desc
"""
_DISPUTED = """
select id from entry where disputed = 1 and state = 'visible'
order by created_ms desc, created_count desc, id desc
"""
# From one copy to the next by the index, so that it costs a look per copy and not per fact.
_COPIES = """
with recursive copy (rep) as (
    select min(rep) from fact
    union all select (select min(rep) from fact where rep > copy.rep) from copy
    where copy.rep is not null
)
select rep from copy where rep is not null
"""
_HEAD = "select seq, hash from fact where rep = ? order by seq desc, hash desc limit 1"
# The latest first, by the index of time, so that it stops when there is enough.
_LAST_SAID = """
select entry from fact indexed by fact_by_time
where author = ? and entry is not null and payload is not null
    and kind in ('Written', 'Reworded')
order by ms desc, count desc limit ?
"""
_ARRIVED = "select hash from fact where entry = ? order by rowid"
_HASH_AT = "select hash from fact where rep = ? and seq = ? order by hash limit 1"
_LATEST = "select ms, count from fact order by ms desc, count desc limit 1"


@dataclass(frozen=True, slots=True)
class Tip:
    """Where this copy's chain ends, and the latest stamp of all copies."""

    seq: int
    hash: FactHash
    stamp: Stamp


@dataclass(frozen=True, slots=True)
class Counts:
    """How much there is."""

    entries: int
    proposals: int
    removed: int
    facts: int
    attachments: int


class Listing:
    """What there is, from the projection and the index: costs the same in a long journal."""

    def __init__(self, connection: sqlcipher3.Connection) -> None:
        #: For the storage layer itself.
        self.connection = connection

    def entry_ids(
        self, *, kind: EntryKind | None = None, limit: int | None = None, offset: int = 0
    ) -> tuple[EntryId, ...]:
        """What can be seen, of *kind* or of all kinds, newest first by when it was begun."""
        most = -1 if limit is None else limit
        if kind is None:
            return self._ids(_VISIBLE, most, offset)
        return self._ids(_VISIBLE_OF_KIND, kind.value, most, offset)

    def lines(
        self,
        *,
        kind: EntryKind | None = None,
        but_no: EntryKind | None = None,
        limit: int,
        offset: int = 0,
    ) -> tuple[tuple[Stamp, EntryId], ...]:
        """As `entry_ids`, each with when it was begun: the order of a list.

        *but_no* leaves a kind out, and reads every line on the way: only where there is some.
        """
        query, named = _LINES, kind or but_no
        if named is not None:
            query = _LINES_OF_KIND if kind else _LINES_BUT_OF_KIND
        values = (limit, offset) if named is None else (named.value, limit, offset)
        with named_problems():
            found = self.connection.execute(query, values).fetchall()
        return tuple((Stamp(ms, count), EntryId(one)) for ms, count, one in found)

    def count_of(self, kind: EntryKind | None = None) -> int:
        """How many can be seen of *kind*, or of all kinds."""
        if kind is None:
            return self.counts().entries
        with named_problems():
            (number,) = self.connection.execute(_COUNT_OF_KIND, (kind.value,)).fetchone()
        return int(number)

    def begun_between(self, first_ms: int, end_ms: int) -> tuple[EntryId, ...]:
        """What can be seen and was begun from *first_ms* up to *end_ms*, newest first."""
        return self._ids(_BETWEEN, first_ms, end_ms)

    def removed_ids(self) -> tuple[EntryId, ...]:
        """What was put aside, newest first."""
        return self._ids(_BY_STATE, "removed")

    def proposal_ids(self) -> tuple[EntryId, ...]:
        """What waits for the client's yes, newest first."""
        return self._ids(_BY_STATE, "proposal")

    def disputed_ids(self) -> tuple[EntryId, ...]:
        """What two copies wrote and nobody settled yet, newest first."""
        return self._ids(_DISPUTED)

    def last_said_by(self, author: MemberId, *, limit: int) -> tuple[EntryId, ...]:
        """The entries in which *author* wrote last, each once, the latest first."""
        return tuple(dict.fromkeys(self._ids(_LAST_SAID, author, limit)))

    def search(self, text: str, *, limit: int = 50) -> tuple[EntryId, ...]:
        """What holds every word of *text* as the beginning of a word; last come, first shown."""
        with named_problems():
            return searching.find(self.connection, text, limit=limit)

    def counts(self) -> Counts:
        """How much there is; counted as the journal changes, not now."""
        with named_problems():
            tally = dict(self.connection.execute("select what, number from tally").fetchall())
        return Counts(
            entries=tally["visible"],
            proposals=tally["proposal"],
            removed=tally["removed"],
            facts=tally["fact"],
            attachments=tally["attachment"],
        )

    def _ids(self, query: str, *values: str | int) -> tuple[EntryId, ...]:
        with named_problems():
            return tuple(EntryId(one) for (one,) in self.connection.execute(query, values))


class Reading(Listing):
    """One journal: who it belongs to, and what was said, as far as the signatures hold."""

    def __init__(self, connection: sqlcipher3.Connection) -> None:
        super().__init__(connection)
        with named_problems():
            row = connection.execute("select journey, client, replica from meta").fetchone()
        self._journey, self._client, self._replica = row
        self._trust = Trust()
        self._members: Members | None = None

    @property
    def journey(self) -> JourneyId:
        """Which journey this is."""
        return JourneyId(self._journey)

    @property
    def client(self) -> MemberId:
        """Whose journey this is."""
        return MemberId(self._client)

    @property
    def replica(self) -> ReplicaId:
        """Which copy of it this is."""
        return ReplicaId(self._replica)

    def tip(self) -> Tip:
        """Where this copy's next fact goes: after this number and hash, later than this stamp."""
        with named_problems():
            head = self.connection.execute(_HEAD, (self._replica,)).fetchone()
            latest = self.connection.execute(_LATEST).fetchone()
        seq, name = (head[0], FactHash(head[1].hex())) if head else (0, NO_HASH)
        return Tip(seq, name, Stamp(*latest) if latest else ZERO)

    def heads(self) -> Mapping[ReplicaId, tuple[int, FactHash]]:
        """The end of each copy's chain."""
        with named_problems():
            copies = [rep for (rep,) in self.connection.execute(_COPIES)]
            ends = {rep: self.connection.execute(_HEAD, (rep,)).fetchone() for rep in copies}
        return {ReplicaId(rep): (seq, FactHash(name.hex())) for rep, (seq, name) in ends.items()}

    def members(self) -> Members:
        """Who belongs, and since and until when; only what the client signed counts."""
        if self._members is None:
            with named_problems():
                said = rows.of_journey(self.connection, MEMBERSHIP)
            self._members = known_members(said, self.client)
        return self._members

    def facts_about(self, entry: EntryId) -> tuple[Fact, ...]:
        """What was said about *entry* with a signature that holds, oldest first."""
        with named_problems():
            return self.verified(rows.about(self.connection, entry))

    def facts_about_many(self, entries: Iterable[EntryId]) -> Mapping[EntryId, tuple[Fact, ...]]:
        """As `facts_about` for each of *entries*, in one look; empty for what is unknown."""
        found: dict[EntryId, list[Fact]] = {entry: [] for entry in entries}
        with named_problems():
            for fact in rows.about_many(self.connection, found):
                if fact.entry is not None:
                    found[fact.entry].append(fact)
        return {entry: self.verified(said) for entry, said in found.items()}

    def arrived(self, entry: EntryId) -> tuple[FactHash, ...]:
        """The facts about *entry* in the order in which they came into this journal."""
        with named_problems():
            found = self.connection.execute(_ARRIVED, (entry,)).fetchall()
        return tuple(FactHash(name.hex()) for (name,) in found)

    def hash_at(self, copy: ReplicaId, seq: int) -> FactHash | None:
        """The fact that *copy* said as its *seq*-th; None when it is not here."""
        with named_problems():
            row = self.connection.execute(_HASH_AT, (copy, seq)).fetchone()
        return FactHash(row[0].hex()) if row else None

    def journey_facts(self, *kinds: str) -> tuple[Fact, ...]:
        """What was said about the journey as a whole, of *kinds* or of all, oldest first."""
        with named_problems():
            return self.verified(rows.of_journey(self.connection, kinds))

    def every_fact(self) -> Iterator[Fact]:
        """All facts as they lie there, not verified; reads the whole journal."""
        with named_problems():
            yield from rows.every(self.connection)

    def verified(self, facts: Iterable[Fact]) -> tuple[Fact, ...]:
        """Those of *facts* whose signature holds, oldest first."""
        members = self.members()
        good = (fact for fact in facts if self._trust.holds(fact, members))
        return tuple(sorted(good, key=lambda fact: fact.order))

    def attachment(self, name: AttachmentId) -> bytes:
        """The bytes of a photo, voice or drawing; NotThere when it is gone."""
        with named_problems():
            return attachments.read(self.connection, name)

    def box(self) -> bytes | None:
        """The client's private box, sealed; None before it was ever written."""
        with named_problems():
            (data,) = self.connection.execute("select bytes from box").fetchone()
        return data if data is None else bytes(data)
