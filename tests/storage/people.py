# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""People with real keys, and copies of a journal in which they say something, for the tests."""

import itertools
import random
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from klantreis.crypto.hierarchy import (
    DataKey,
    MemberKeys,
    client_keys,
    new_client_root,
    new_data_key,
    new_worker_root,
    worker_keys,
)
from klantreis.domain.clock import Stamp, next_stamp
from klantreis.domain.entries import Body, Moment
from klantreis.domain.facts import (
    SALT_BYTES,
    Fact,
    Invited,
    Payload,
    Written,
    commit,
    hash_of,
    write_payload,
)
from klantreis.domain.ids import (
    NO_HASH,
    AttachmentId,
    EntryId,
    FactHash,
    JourneyId,
    ReplicaId,
)
from klantreis.domain.journey import Journey, fold_journey
from klantreis.domain.members import Member, Role
from klantreis.storage.store import Store

_CHANCE = random.Random(7)
CLIENT = client_keys(new_client_root(_CHANCE.randbytes))
WORKER = worker_keys(new_worker_root(_CHANCE.randbytes))
STRANGER = worker_keys(new_worker_root(_CHANCE.randbytes))
KEY: DataKey = new_data_key(_CHANCE.randbytes)
JOURNEY = JourneyId("0f" * 16)
NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
_NUMBERS = itertools.count(1)


def member(keys: MemberKeys, role: Role, name: str = "") -> Member:
    """Who *keys* belong to, as an invitation tells it."""
    return Member(keys.id, role, name or role.value, keys.public.sign, keys.public.seal)


def new_entry() -> EntryId:
    """A name that no other entry has."""
    return EntryId(f"{next(_NUMBERS):032x}")


def sign(fact: Fact, keys: MemberKeys) -> Fact:
    """*fact* with the hash that fits it, signed by *keys*."""
    name = hash_of(fact)
    return replace(fact, hash=name, sig=keys.sign(bytes.fromhex(name)))


@dataclass
class Copy:
    """One copy of the journal, in which people can say things."""

    store: Store
    now: datetime = NOON
    minutes: Iterator[int] = field(default_factory=lambda: itertools.repeat(1))

    def make(
        self,
        payload: Payload,
        entry: EntryId | None = None,
        *,
        by: MemberKeys = CLIENT,
        after: Sequence[Fact | FactHash] = (),
        follows: Fact | None = None,
    ) -> Fact:
        """A signed fact for the end of this copy's chain, or after *follows*; not added yet."""
        tip = self.store.tip()
        seq, prev = (follows.seq, follows.hash) if follows else (tip.seq, tip.hash)
        last = follows.stamp if follows else tip.stamp
        self.now += timedelta(minutes=next(self.minutes))
        salt = _CHANCE.randbytes(SALT_BYTES)
        data = write_payload(payload)
        names = tuple(one.hash if isinstance(one, Fact) else one for one in after)
        stamp: Stamp = next_stamp(self.now, last)
        blank = Fact(
            self.store.replica, seq + 1, prev, stamp, type(payload).__name__, entry, names,
            by.id, salt, data, commit(salt, data), NO_HASH, b"",
        )  # fmt: skip
        return sign(blank, by)

    def say(
        self,
        payload: Payload,
        entry: EntryId | None = None,
        *,
        by: MemberKeys = CLIENT,
        after: Sequence[Fact | FactHash] = (),
        attachments: Mapping[AttachmentId, bytes] | None = None,
    ) -> Fact:
        """A signed fact, added."""
        fact = self.make(payload, entry, by=by, after=after)
        self.store.append([fact], attachments=attachments)
        return fact

    def write(self, text: str, entry: EntryId | None = None, *, body: Body | None = None) -> Fact:
        """The client writes a moment."""
        return self.say(Written(body or Moment(text=text)), entry or new_entry())

    def journey(self) -> Journey:
        """What the domain makes of all facts that lie in this copy."""
        return fold_journey(self.store.every_fact(), CLIENT.id)


def empty_copy(folder: Path, name: str = "one") -> Copy:
    """A journal without a single fact."""
    path = folder / f"{name}.db"
    replica = ReplicaId(f"{name:0<32}")
    return Copy(Store.create(path, KEY, journey=JOURNEY, client=CLIENT.id, replica=replica))


def new_copy(folder: Path, name: str = "one") -> Copy:
    """A journal of the client, in which a worker travels along."""
    copy = empty_copy(folder, name)
    copy.say(Invited(member(CLIENT, Role.CLIENT)))
    copy.say(Invited(member(WORKER, Role.WORKER)))
    return copy


def second_copy(folder: Path, first: Copy, name: str = "two") -> Copy:
    """A copy of *first* that goes on for itself."""
    copy = empty_copy(folder, name)
    copy.store.merge_from(first.store)
    return copy


def reopened(copy: Copy) -> Store:
    """The same journal, closed and opened again."""
    (_, _, path) = copy.store.connection.execute("pragma database_list").fetchone()
    copy.store.close()
    copy.store = Store.open(Path(path), KEY)
    return copy.store
