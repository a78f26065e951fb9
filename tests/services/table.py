# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""A kitchen table for tests: a real journey, a client who knows their words, and workers."""

from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from klantreis.bootstrap import StoryClock, for_tests
from klantreis.crypto.hierarchy import MemberKeys, new_worker_root, worker_keys
from klantreis.crypto.openers import Opener
from klantreis.domain.entries import Body, Moment, Question
from klantreis.domain.ids import EntryId, JourneyId, MemberId
from klantreis.domain.language import Language
from klantreis.domain.locking import LockKind
from klantreis.domain.members import Access
from klantreis.domain.searching import texts_in
from klantreis.services import keeping, keys, membership, opening, reading, writing
from klantreis.services.keys import Key
from klantreis.services.membership import Guest
from klantreis.services.parts import Parts
from klantreis.services.session import Session
from klantreis.services.writing import Content
from klantreis.storage.bundle import Place

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)


@dataclass(slots=True)
class Table:
    """An open journey and everything around it."""

    parts: Parts
    clock: StoryClock
    journey: JourneyId
    place: Place
    key: Key
    recovery: str
    session: Session
    workers: dict[str, MemberKeys] = field(default_factory=dict)

    @property
    def client(self) -> MemberId:
        """Whose journey it is."""
        return self.session.store.client

    def opener(self) -> Opener:
        """The client's own secret."""
        return keys.opener_of(self.parts, self.key, self.journey)

    def sheet(self) -> Opener:
        """The recovery sheet, which opens whatever the secret is by now."""
        key = Key(LockKind.RECOVERY, card=self.recovery)
        return keys.opener_of(self.parts, key, self.journey)

    def later(self, **time: int) -> None:
        """Let time pass."""
        self.clock.set(self.clock.now() + timedelta(**time))

    def invite(self, name: str, access: Access = Access.TOGETHER) -> MemberId:
        """A worker travels along, and sits down."""
        one = worker_keys(new_worker_root(self.parts.random))
        self.workers[name] = one
        membership.invite(self.session, Guest(one.public, name), access)
        opening.sit_down(self.session, one)
        return one.id

    def write(self, body: Body | str, *, private: bool = False) -> EntryId:
        """The client writes."""
        told = Moment(text=body) if isinstance(body, str) else body
        return writing.write(self.session, self.client, Content(told), private=private).entry

    def revise(self, entry: EntryId, text: str) -> None:
        """The client writes it anew."""
        body = reading.entry(self.session, entry).heads[0].body
        writing.revise(self.session, self.client, entry, Content(replace(body, text=text)))

    def texts(self) -> str:
        """Everything that the one who opened can see now."""
        seen = [text for one in reading.entries(self.session) for text in texts_in(one)]
        return "\n".join(seen)

    def lock(self) -> None:
        """Everything closes."""
        keeping.close(self.session)

    def reopen(self) -> Session:
        """Close, and open again with the client's secret."""
        self.lock()
        return self.reopen_only()

    def reopen_only(self) -> Session:
        """Open what is closed with the client's secret."""
        self.session = opening.open_as_client(self.parts, self.place, self.opener())
        return self.session

    def reopen_as(self, name: str) -> Session:
        """Close, and open again with a worker's key alone."""
        self.lock()
        self.session = opening.open_as_worker(self.parts, self.place, self.workers[name])
        return self.session


def sit(base: Path, kind: LockKind = LockKind.WORDS) -> Table:
    """A new journey below *base*, just begun."""
    clock = StoryClock(NOON)
    parts = for_tests(base, clock)
    journey = keys.new_journey(parts)
    key = keys.assign(parts, kind, journey)
    opener = keys.opener_of(parts, key, journey)
    begun = opening.begin(parts, journey, opener, name="Riet", language=Language.NL)
    place = opening.place_of(parts, journey)
    return Table(parts, clock, journey, place, key, begun.recovery, begun.session)


def elsewhere(table: Table, file: Path, base: Path) -> Table:
    """The copy in *file*, open on another computer below *base*."""
    parts = for_tests(base, table.clock)
    place = opening.place_of(parts, table.journey)
    keeping.install(file, place)
    session = opening.open_as_client(parts, place, table.opener())
    return replace(table, parts=parts, place=place, session=session, workers=dict(table.workers))


def question(text: str) -> Question:
    """A question with nothing but its text."""
    return Question(text=text)
