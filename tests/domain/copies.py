# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Copies of a journey that people write in: real chains, stamps and hashes, signatures left out."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from klantreis.domain.clock import ZERO, next_stamp
from klantreis.domain.facts import (
    SALT_BYTES,
    Fact,
    Invited,
    Payload,
    commit,
    hash_of,
    write_payload,
)
from klantreis.domain.folding import EntryState, fold_entry
from klantreis.domain.ids import NO_HASH, EntryId, FactHash, MemberId, ReplicaId
from klantreis.domain.journey import Journey, fold_journey, fold_members
from klantreis.domain.members import Member, Members, Role
from klantreis.domain.merging import apply_erasures, union

START = datetime(2026, 3, 2, 14, 0, tzinfo=UTC)
CLIENT = Member(MemberId("c" * 32), Role.CLIENT, "Mo", b"c-sign", b"c-seal")
WORKER = Member(MemberId("a" * 32), Role.WORKER, "Tineke", b"a-sign", b"a-seal")
OTHER = Member(MemberId("b" * 32), Role.WORKER, "Kees", b"b-sign", b"b-seal")
STRANGER = Member(MemberId("d" * 32), Role.WORKER, "Niemand", b"d-sign", b"d-seal")
ENTRY = EntryId("1" * 32)


class Copy:
    """One copy: whoever sits at it adds to its chain; what it holds can be merged into another."""

    def __init__(self, name: str, *, known: Iterable[Fact] = (), skew_s: int = 0) -> None:
        self.rep = ReplicaId(name * 32)
        self.now = START + timedelta(seconds=skew_s)
        self._by_hash: dict[FactHash, Fact] = {}
        self._seq, self._prev, self._latest = 0, NO_HASH, ZERO
        self._keep(known)

    @property
    def facts(self) -> frozenset[Fact]:
        return frozenset(self._by_hash.values())

    def say(
        self,
        author: Member,
        payload: Payload,
        *,
        entry: EntryId | None = None,
        after: Iterable[FactHash] = (),
    ) -> FactHash:
        """Add what *author* says, a second later by this copy's own clock."""
        self.now += timedelta(seconds=1)
        self._seq += 1
        salt, data = bytes([self._seq % 256]) * SALT_BYTES, write_payload(payload)
        blank = Fact(
            rep=self.rep, seq=self._seq, prev=self._prev, stamp=next_stamp(self.now, self._latest),
            kind=type(payload).__name__, entry=entry, after=tuple(after), author=author.id,
            salt=salt, payload=data, commitment=commit(salt, data), hash=NO_HASH, sig=b"",
        )  # fmt: skip
        said = replace(blank, hash=hash_of(blank))
        self._by_hash[said.hash] = said
        self._prev, self._latest = said.hash, said.stamp
        return said.hash

    def take_in(self, other: "Copy") -> None:
        """Merge *other* into this copy."""
        self._keep(union(self.facts, other.facts))

    def sweep(self) -> None:
        """Erase what the facts say must go, as a database does."""
        about = {fact.entry for fact in self.facts if fact.entry is not None}
        for entry in about:
            self._keep(apply_erasures(self.facts, self.state(entry).erase))

    def members(self) -> Members:
        return fold_members(self.facts, CLIENT.id)

    def state(self, entry: EntryId = ENTRY) -> EntryState:
        return fold_entry([one for one in self.facts if one.entry == entry], self.members())

    def journey(self) -> Journey:
        return fold_journey(self.facts, CLIENT.id)

    def fact(self, name: FactHash) -> Fact:
        return self._by_hash[name]

    def _keep(self, facts: Iterable[Fact]) -> None:
        self._by_hash = {fact.hash: fact for fact in facts}
        self._latest = max((fact.stamp for fact in self._by_hash.values()), default=ZERO)


def begun(*workers: Member) -> Copy:
    """The first copy: the client, and *workers* whom the client invited."""
    copy = Copy("0")
    for member in (CLIENT, *workers):
        copy.say(CLIENT, Invited(member))
    return copy


def beside(copy: Copy, name: str, *, skew_s: int = 0) -> Copy:
    """A second copy of what *copy* holds now, by a clock of its own."""
    return Copy(name, known=copy.facts, skew_s=skew_s)


def texts_of_heads(state: EntryState) -> list[str]:
    """What stands, in order."""
    return [head.body.text for head in state.entry.heads] if state.entry else []
