# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""An open journey: the store, the keys that opened it, and who sits at the table."""

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from types import MappingProxyType

from klantreis.crypto.header import Header, open_as_client, open_as_member
from klantreis.crypto.hierarchy import ClientRoot, DataKey, MemberKeys
from klantreis.domain.folding import Entry
from klantreis.domain.ids import EntryId, MemberId
from klantreis.domain.members import Member, Members, Membership
from klantreis.domain.problems import NoConsent, NotYours
from klantreis.services.box import Box
from klantreis.services.parts import Parts
from klantreis.services.staying import Stays
from klantreis.storage.bundle import Place
from klantreis.storage.slot import Slot
from klantreis.storage.store import Store


@dataclass(frozen=True, slots=True)
class ClientSeat(Stays):
    """The client at the table, with what only the client's root can make."""

    root: ClientRoot = field(repr=False)
    keys: MemberKeys = field(repr=False)


@dataclass(frozen=True, slots=True)
class _Folded:
    """The private entries, and what they were added up from."""

    box: Box
    members: Members
    entries: Mapping[EntryId, Entry]


@dataclass(slots=True)
class Session(Stays):
    """One open journey on this computer. Used by one thread at a time."""

    parts: Parts
    place: Place
    slot: Slot
    store: Store
    header: Header
    data_key: DataKey = field(repr=False)
    opened_by: MemberId
    client: ClientSeat | None = None
    workers: dict[MemberId, MemberKeys] = field(default_factory=dict)
    box: Box = field(default_factory=Box, repr=False)
    changed: bool = False
    #: What lay open when the computer fell silent, and was taken in: *dit stond nog open*.
    found_open: tuple[EntryId, ...] = ()
    #: Under which name the draft of an entry lies; not its own where that would tell of it.
    draft_rows: dict[EntryId, EntryId] = field(default_factory=dict)
    _folded: _Folded | None = field(default=None, repr=False)

    def become(self, other: "Session") -> None:
        """Be *other* from now on: a backup took the place of what was open, at the same table."""
        for one in fields(self):
            setattr(self, one.name, getattr(other, one.name))

    def members(self) -> Members:
        """Who belongs to the journey, and since and until when."""
        return self.store.members()

    def private_entries(self) -> Mapping[EntryId, Entry]:
        """What the box adds up to, added up once for as long as it stays as it is."""
        members, kept = self.members(), self._folded
        if kept is None or kept.box is not self.box or kept.members is not members:
            kept = _Folded(self.box, members, MappingProxyType(self.box.entries(members)))
            self._folded = kept
        return kept.entries

    def data_key_of(self, header: Header) -> DataKey:
        """The key of another file of this journey, for who opened; MayNotOpen, JournalDamaged."""
        if self.client is not None:
            return open_as_client(header, self.client.root)
        return open_as_member(header, self.keys_of(self.opened_by))

    def keys_of(self, member: MemberId) -> MemberKeys:
        """The keys of somebody who sits at the table; NotYours when they do not."""
        if self.client is not None and member == self.client.keys.id:
            return self.client.keys
        if member not in self.workers:
            raise NotYours(what="keys")
        return self.workers[member]

    def member(self, member: MemberId) -> Member:
        """Somebody who belongs to the journey now; NotYours for anybody else."""
        known: Membership | None = self.members().get(member)
        if known is None or known.until is not None:
            raise NotYours(what="member")
        return known.member

    def as_client(self) -> ClientSeat:
        """The client, when it is the client who opened; NotYours for everybody else."""
        if self.client is None:
            raise NotYours(what="client")
        return self.client

    def as_giver(self) -> ClientSeat:
        """The client as the one who may give; NoConsent for everybody else."""
        if self.client is None:
            raise NoConsent()
        return self.client
