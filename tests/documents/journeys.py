# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Journeys made by hand for the tests of paper: facts without signatures, folded as always."""

import hashlib
from dataclasses import dataclass, field
from datetime import UTC, datetime

from klantreis.domain.choosing import Overview, OwnPaper, Summary, choose, overview
from klantreis.domain.clock import Stamp
from klantreis.domain.consent import ForPilot, Grant, Item, Look, Recipient
from klantreis.domain.entries import Attachment, Body, Media, Person
from klantreis.domain.facts import (
    Accepted,
    Fact,
    Granted,
    Invited,
    Payload,
    Proposed,
    Removed,
    Viewed,
    Withdrawn,
    Written,
    write_payload,
)
from klantreis.domain.folding import Entry
from klantreis.domain.ids import (
    NO_HASH,
    AttachmentId,
    EntryId,
    FactHash,
    GrantId,
    MemberId,
    ReplicaId,
)
from klantreis.domain.journey import Journey, fold_journey
from klantreis.domain.language import Language
from klantreis.domain.members import Member, Representative, Role

TOOS, AD = MemberId("a" * 32), MemberId("b" * 32)
START_MS = 1_772_442_000_000  # 2 March 2026, 9:00 UTC
NOON = datetime(2026, 3, 3, 12, tzinfo=UTC)
MINUTE_MS = 60_000


@dataclass
class Journal:
    """Writes facts one after the other, a minute apart."""

    facts: list[Fact] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._say(TOOS, Invited(Member(TOOS, Role.CLIENT, "Toos", b"1" * 32, b"2" * 32)))
        self._say(TOOS, Invited(Member(AD, Role.WORKER, "Ad", b"3" * 32, b"4" * 32)))

    def write(
        self,
        body: Body,
        *,
        by: MemberId = TOOS,
        words_of: str = "",
        media: tuple[Media, ...] = (),
        entry: EntryId | None = None,
    ) -> EntryId:
        """A version of an entry; with *entry*, one that does not know the earlier ones."""
        entry = entry or EntryId(f"{len(self.facts):032x}")
        attached = tuple(
            Attachment(AttachmentId(f"{number:032x}"), one, "image/png", 3)
            for number, one in enumerate(media)
        )
        self._say(by, Written(body, Person(text=words_of), attached), entry)
        return entry

    def take_in(self, body: Body) -> EntryId:
        """A proposal of Ad's that Toos took in."""
        entry = EntryId(f"{len(self.facts):032x}")
        proposed = self._say(AD, Proposed(body), entry)
        self._say(TOOS, Accepted(body), entry, after=(proposed,))
        return entry

    def view(self, entry: EntryId, text: str) -> None:
        """What Toos thinks of an entry."""
        self._say(TOOS, Viewed(text), entry)

    def put_aside(self, entry: EntryId) -> None:
        """Toos removes an entry."""
        heads = tuple(head.hash for head in self.journey().entries[entry].heads)
        self._say(TOOS, Removed(), entry, after=heads)

    def withdraw(self, grant: Grant) -> None:
        """Toos takes a consent back."""
        self._say(TOOS, Withdrawn(grant.id))

    def journey(self) -> Journey:
        """What the facts add up to."""
        return fold_journey(self.facts, TOOS)

    def grant(
        self,
        *entries: EntryId,
        language: Language = Language.NL,
        also_in: Language | None = None,
        large_print: bool = False,
        purpose: str = "overleg over de woning",
        until: str = "2026-06-01",
        show_names: tuple[EntryId, ...] = (),
        name: str = "Woonstichting De Haven",
        representative: Representative | None = None,
        look: Look = Look.SUMMARY,
        locked: bool = False,
        role: str = "verhuurder",
        for_pilot: ForPilot | None = None,
    ) -> Grant:
        """Toos says yes to sharing *entries* as they are now."""
        there = self.journey().entries
        items = tuple(_item(there[one]) for one in entries)
        grant = Grant(
            GrantId(f"{len(self.facts):032x}"), "K-2026-17", Recipient(name, role),
            purpose, items, until, START_MS, language, also_in, large_print, show_names,
            representative, look=look, locked=locked, for_pilot=for_pilot,
        )  # fmt: skip
        self._say(TOOS, Granted(grant))
        return grant

    def summary(self, grant: Grant) -> Summary:
        """What the reader of *grant* gets."""
        return choose(self.journey(), grant, NOON, stand_in="iemand")

    def overview(self, sheet: OwnPaper) -> Overview:
        """One of Toos' own sheets."""
        return overview(self.journey(), sheet, NOON)

    def _say(
        self,
        author: MemberId,
        payload: Payload,
        entry: EntryId | None = None,
        *,
        after: tuple[FactHash, ...] = (),
    ) -> FactHash:
        number = len(self.facts)
        found = FactHash(hashlib.sha256(f"fact {number}".encode()).hexdigest())
        self.facts.append(
            Fact(
                ReplicaId("c" * 32), number, NO_HASH, Stamp(START_MS + number * MINUTE_MS, 0),
                type(payload).__name__, entry, after, author, b"0" * 16, write_payload(payload),
                b"1" * 32, found, b"2" * 64,
            )
        )  # fmt: skip
        return found


def _item(entry: Entry) -> Item:
    versions = tuple(head.hash for head in entry.heads)
    return Item(entry.id, versions, tuple(view.hash for view in entry.views))
