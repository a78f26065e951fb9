# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The journal of one journey on this computer: facts go in, in one durable step, or not at all."""

import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

from klantreis.crypto.hierarchy import DataKey
from klantreis.domain.facts import Fact
from klantreis.domain.ids import AttachmentId, EntryId, JourneyId, MemberId, ReplicaId
from klantreis.domain.members import Members
from klantreis.domain.problems import CannotWrite, JournalDamaged
from klantreis.storage import attachments as blobs
from klantreis.storage import drafts, merging, migrations, rows, schema
from klantreis.storage.connection import connect, named_problems, transaction
from klantreis.storage.merging import Merged
from klantreis.storage.reading import Reading
from klantreis.storage.scrubbing import scrub
from klantreis.storage.taking_in import refold_changed, take_in
from klantreis.storage.verifying import MEMBERSHIP, known_members

_META = """
insert into meta (one, format, min_format, journey, client, replica) values (1, ?, ?, ?, ?, ?)
"""


class Store(Reading):
    """An open journal. One thread uses it; close it in the end."""

    _is_open = True
    _finished: EntryId | None = None

    @classmethod
    def create(
        cls,
        path: Path,
        data_key: DataKey,
        *,
        journey: JourneyId,
        client: MemberId,
        replica: ReplicaId,
    ) -> "Store":
        """Make an empty journal at *path*, where nothing may be yet; CannotWrite otherwise."""
        _make_place(path)
        connection = connect(path, data_key)
        with transaction(connection):
            migrations.migrate(connection, to=migrations.NEWEST)
            values = (schema.FORMAT, schema.FORMAT, journey, client, replica)
            connection.execute(_META, values)
        return cls(connection)

    @classmethod
    def open(cls, path: Path, data_key: DataKey) -> "Store":
        """Open the journal at *path*, brought up to date; reads no facts.

        Raises JournalDamaged for a wrong key or damage, NewerFormat, NotAJourney, CannotWrite.
        """
        connection = connect(path, data_key)
        try:
            migrations.bring_up_to_date(connection)
            return cls(connection)
        except BaseException:
            connection.close()
            raise

    def close(self) -> None:
        """Let go of the file; finishes an erasing that was broken off."""
        if self._is_open:
            self._is_open = False
            try:
                scrub(self.connection)
            finally:
                self.connection.close()

    def set_replica(self, new: ReplicaId) -> None:
        """Go on as the copy *new*, with a chain of its own: for a journal that was copied."""
        with transaction(self.connection):
            self.connection.execute("update meta set replica = ?", (new,))
        self._replica = new

    def append(
        self,
        facts: Sequence[Fact],
        *,
        attachments: Mapping[AttachmentId, bytes] | None = None,
        box: bytes | None = None,
    ) -> frozenset[EntryId]:
        """Add *facts* to the end of this copy's chain, with what belongs to them, in one step.

        Returns the entries that changed. Raises JournalDamaged when a fact does not follow the
        chain or its signature is not that of a member; then nothing is written.
        """
        with self._changing(facts) as refolded:
            self._check_chain(facts)
            if not all(self._trust.holds(fact, self.members()) for fact in facts):
                raise JournalDamaged(what="signature")
            touched = take_in(self, facts)
            blobs.add(self.connection, attachments or {})
            if box is not None:
                self._put_box(box)
            self._drop_finished()
        if any(fact.kind != "Proposed" for fact in facts):
            # What is proposed anew, answer by answer, is scrubbed after once: with the next, or at
            # closing.
            scrub(self.connection)
        return touched | refolded

    def scrub(self) -> None:
        """Leave nothing of what was erased, before this file goes anywhere."""
        scrub(self.connection)

    def set_box(self, box: bytes) -> None:
        """Replace the client's private box."""
        with transaction(self.connection):
            self._put_box(box)
            self._drop_finished()

    def put_draft(self, draft: EntryId, *, author: MemberId, sealed: bytes) -> None:
        """Keep what *author* is writing, durably: no fact, no index, nothing written anew."""
        with transaction(self.connection):
            drafts.put(self.connection, draft, author=author, sealed=sealed)

    def drop_draft(self, draft: EntryId, *, author: MemberId) -> None:
        """Keep nothing of *draft*; nothing happens when *author* has none by that name."""
        with transaction(self.connection):
            drafts.drop_own(self.connection, draft, author)

    def drop_drafts_of_others(self, members: Iterable[MemberId]) -> None:
        """Keep no draft of anybody but *members*."""
        with named_problems():
            others = drafts.authors(self.connection) - set(members)
        if others:
            with transaction(self.connection):
                for author in sorted(others):
                    drafts.drop_of(self.connection, author)

    def drafts_of(self, author: MemberId) -> tuple[tuple[EntryId, bytes], ...]:
        """What *author* was writing, by the name of each row, oldest first; sealed."""
        with named_problems():
            return drafts.of(self.connection, author)

    @contextmanager
    def finishing(self, draft: EntryId) -> Iterator[None]:
        """What is kept inside goes in one step with the end of *draft*: both, or neither."""
        self._finished = draft
        try:
            yield
        finally:
            self._finished = None

    def merge_from(self, other: Reading) -> Merged:
        """Take in all that *other* holds and we lack, in one step; its private box stays there.

        Raises NotThisJourney when *other* is a copy of something else.
        """
        with named_problems():
            offer = merging.offered(self, other)
        with self._changing(offer.facts) as refolded:
            members = self.members()
            good = [fact for fact in offer.facts if self._trust.holds(fact, members)]
            touched = take_in(self, good, texts=offer.texts)
            blobs.fetch(self.connection, other.connection)
        scrub(self.connection)
        rejected = len(offer.facts) - len(good)
        return Merged(len(good), rejected, touched | refolded)

    @contextmanager
    def _changing(self, facts: Sequence[Fact]) -> Iterator[set[EntryId]]:
        """One transaction in which the members are those that *facts* make of them.

        Gives the entries that are added up again because somebody belongs otherwise than before.
        """
        before = self.members()
        refolded: set[EntryId] = set()
        try:
            with transaction(self.connection):
                self._members = self._members_with(facts)
                yield refolded
                refolded.update(refold_changed(self, before, self.members()))
        except BaseException:
            self._members = before
            raise

    def _members_with(self, facts: Sequence[Fact]) -> Members:
        if not any(fact.kind in MEMBERSHIP for fact in facts):
            return self.members()
        said = rows.of_journey(self.connection, MEMBERSHIP)
        return known_members((*said, *facts), self.client)

    def _check_chain(self, facts: Sequence[Fact]) -> None:
        tip = self.tip()
        seq, prev = tip.seq, tip.hash
        for fact in facts:
            if (fact.rep, fact.seq, fact.prev) != (self.replica, seq + 1, prev):
                raise JournalDamaged(what="chain")
            seq, prev = fact.seq, fact.hash

    def _drop_finished(self) -> None:
        if self._finished is not None:
            drafts.drop(self.connection, self._finished)

    def _put_box(self, box: bytes) -> None:
        self.connection.execute("update box set bytes = ?", (box,))


def _make_place(path: Path) -> None:
    try:
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    except OSError as problem:
        raise CannotWrite(code=problem.errno or 0) from problem
