# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Writing, and what becomes of what was written: revise, put aside, bring back, erase."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from klantreis.domain.bodies import is_empty, links_of, map_links
from klantreis.domain.entries import Attachment, Body, Link, Media, Person
from klantreis.domain.facts import (
    Forgotten,
    Payload,
    Proposed,
    Removed,
    Restored,
    Scope,
    Viewed,
    Written,
)
from klantreis.domain.folding import Entry, Version
from klantreis.domain.ids import AttachmentId, EntryId, FactHash, MemberId, new_id
from klantreis.domain.problems import EmptyEntry, NotThere, NotYours
from klantreis.services.changes import Changes, Saved
from klantreis.services.reading import entry as entry_of
from klantreis.services.reading import entry_or_proposal, private_entries, state_of
from klantreis.services.recording import Say, add_private, attachment_id, record, record_private
from klantreis.services.session import Session
from klantreis.services.settings import switched_on


@dataclass(frozen=True, slots=True)
class NewMedia:
    """A photo, voice or drawing that comes in, as bytes in memory."""

    media: Media
    mime: str
    data: bytes

    def attachment(self) -> Attachment:
        """How a version refers to it."""
        return Attachment(attachment_id(self.data), self.media, self.mime, len(self.data))


@dataclass(frozen=True, slots=True)
class Content:
    """What somebody wrote, whose words they are (own, when None), and what hangs on it."""

    body: Body
    words_of: Person | None = None
    media: tuple[NewMedia, ...] = ()

    def bytes_of(self) -> Mapping[AttachmentId, bytes]:
        """The attachments' bytes by their ids."""
        return {attachment_id(one.data): one.data for one in self.media}

    def attachments(self) -> tuple[Attachment, ...]:
        """How a version refers to them."""
        return tuple(one.attachment() for one in self.media)


def write(
    session: Session,
    by: MemberId,
    content: Content,
    *,
    private: bool = False,
    entry: EntryId | None = None,
) -> Saved:
    """Save a new entry, durably, under the name *entry* when it has one already.

    Raises NotYours, EmptyEntry when there is nothing in it, NotThere for a name that was used.
    """
    if is_empty(content.body) and not content.media:
        raise EmptyEntry()
    entry = new_entry(session, entry)
    body, left_out = linked(session, content, private=private)
    words_of = content.words_of or Person(member=by)
    say = Say(Written(body, words_of, content.attachments()), entry)
    if private:
        only_client(session, by)
        record_private(session, [say], attachments=content.bytes_of())
    else:
        says = [say, *switched_on(session, body)]
        record(session, by, says, attachments=content.bytes_of())
    return Saved(frozenset({entry}), left_out, entry)


def revise(session: Session, by: MemberId, wanted: EntryId, content: Content) -> Changes:
    """Save a new version; earlier ones stay until they are forgotten. What hangs on it stays on.

    When two versions of the client's stand, only ours is followed: settling is a verb of its own.
    A worker who revises their own contribution settles it: nobody else may. What still waits for
    the client's yes is proposed anew. Raises EmptyEntry, NotYours, NotThere, or OutOfSpace.
    """
    entry = entry_or_proposal(session, wanted)
    head = our_head(session, entry)
    if is_empty(content.body) and not content.media and not head.attachments:
        raise EmptyEntry()
    kept = (*head.attachments, *content.attachments())
    body, left_out = linked(session, content, private=entry.is_private)
    written = Written(body, content.words_of or head.words_of, kept)
    if entry.is_waiting:
        changes = propose_anew(session, by, entry, written, content.bytes_of())
        return replace(changes, left_out=left_out)
    followed = (head,) if entry.owner == session.store.client else entry.heads
    sayings = [(written, _hashes(followed))]
    changes = say_about(session, by, entry, sayings, content.bytes_of())
    return replace(changes, left_out=left_out)


def propose_anew(
    session: Session,
    by: MemberId,
    waiting: Entry,
    written: Written,
    attachments: Mapping[AttachmentId, bytes] | None = None,
) -> Changes:
    """Say otherwise what waits for the client's yes; nothing is left of how it was said before.

    Raises NotYours for everybody but its writer.
    """
    if waiting.owner != by:
        raise NotYours(what="proposal")
    proposed = Proposed(written.body, written.words_of, written.attachments)
    say = Say(proposed, waiting.id, _hashes(waiting.heads), waiting.owner)
    return Changes(record(session, by, [say], attachments=attachments or {}))


def is_same(session: Session, entry: Entry, content: Content) -> bool:
    """Whether *content* says no more than what stands here already."""
    head = our_head(session, entry)
    body, _ = linked(session, content, private=entry.is_private)
    is_nobody_else = content.words_of in (None, head.words_of)
    return not content.media and is_nobody_else and body == head.body


def remove(session: Session, by: MemberId, wanted: EntryId) -> Changes:
    """Put an entry aside; it can be brought back."""
    proposal = state_of(session, wanted).proposal
    if proposal is not None:
        say = Say(Removed(), wanted, (proposal.hash,), proposal.writer)
        return Changes(record(session, by, [say]))
    entry = entry_of(session, wanted)
    return say_about(session, by, entry, [(Removed(), _hashes(entry.heads))])


def restore(session: Session, by: MemberId, wanted: EntryId) -> Changes:
    """Bring back what was put aside; NotThere when it was not put aside."""
    entry = entry_of(session, wanted)
    if not entry.is_removed:
        raise NotThere(what="removal")
    return say_about(session, by, entry, [(Restored(), entry.removals)])


def forget(session: Session, by: MemberId, wanted: EntryId) -> Changes:
    """Erase an entry for good, with all its versions, or a proposal that was not taken in.

    Copies elsewhere are not reached.
    """
    # Whatever was being typed in it goes along.
    with session.store.finishing(session.draft_rows.get(wanted, wanted)):
        return _forget(session, by, wanted)


def forget_version(
    session: Session, by: MemberId, wanted: EntryId, versions: Sequence[FactHash]
) -> Changes:
    """Erase some versions; NotThere when the entry has no such version."""
    entry = entry_of(session, wanted)
    there = {version.hash for version in entry.history}
    if not versions or not set(versions) <= there:
        raise NotThere(what="version")
    return say_about(session, by, entry, [(Forgotten(Scope.VERSIONS), tuple(versions))])


def put_own_view(session: Session, wanted: EntryId, text: str) -> Changes:
    """The client's own view beside an entry; an empty text takes it away."""
    client = session.as_client().keys.id
    entry = entry_of(session, wanted)
    after = tuple(view.hash for view in entry.views)
    return say_about(session, client, entry, [(Viewed(text), after)])


def say_about(
    session: Session,
    by: MemberId,
    entry: Entry,
    sayings: Sequence[tuple[Payload, tuple[FactHash, ...]]],
    attachments: Mapping[AttachmentId, bytes] | None = None,
) -> Changes:
    """Say something about *entry*, in the box when it is private."""
    says = [Say(payload, entry.id, after, entry.owner) for payload, after in sayings]
    if entry.is_private:
        only_client(session, by)
        return Changes(record_private(session, says, attachments=attachments))
    return Changes(record(session, by, says, attachments=attachments))


def our_head(session: Session, entry: Entry) -> Version:
    """The version that stands here: the only one, or the one that this copy wrote or had first."""
    if len(entry.heads) == 1:
        return entry.heads[0]
    if entry.is_private:
        ours = [head for head in entry.heads if head.hash not in session.box.met]
        return (ours or list(entry.heads))[-1]
    here = session.store.replica
    elsewhere = {fact.hash for fact in session.store.facts_about(entry.id) if fact.rep != here}
    arrived = session.store.arrived(entry.id)
    return min(entry.heads, key=lambda head: (head.hash in elsewhere, arrived.index(head.hash)))


def new_entry(session: Session, wanted: EntryId | None) -> EntryId:
    """A name for a new entry: *wanted*, or a fresh one; NotThere when *wanted* was used before."""
    if wanted is None:
        return EntryId(new_id(session.parts.clock, session.parts.random))
    if session.store.facts_about(wanted) or session.box.facts_about(wanted):
        raise NotThere(what="new entry")
    return wanted


def only_client(session: Session, by: MemberId) -> None:
    """NotYours for everybody but the client at the table."""
    if session.client is None or session.client.keys.id != by:
        raise NotYours(what="private")


def linked(session: Session, content: Content, *, private: bool) -> tuple[Body, frozenset[EntryId]]:
    """The body, and the links left out: a shared entry must not tell of a private one."""
    closed = {} if private else private_entries(session)
    hidden = frozenset(one for one in links_of(content.body) if one in closed)

    def keep(link: Link) -> Link | None:
        return None if link.entry in hidden else link

    return map_links(content.body, keep), hidden


def _forget(session: Session, by: MemberId, wanted: EntryId) -> Changes:
    proposer = _proposer(session, wanted)
    if proposer is not None:
        say = Say(Forgotten(Scope.WHOLE), wanted, (), proposer)
        return Changes(record(session, by, [say]))
    entry = entry_of(session, wanted)
    in_box = bool(session.box.facts_about(wanted))
    if not in_box or state_of(session, wanted).entry is None:
        return say_about(session, by, entry, [(Forgotten(Scope.WHOLE), ())])
    # It was private and came on the table, or the other way round in two copies: erase in both.
    only_client(session, by)
    say = Say(Forgotten(Scope.WHOLE), wanted, (), entry.owner)
    return Changes(record(session, by, [say], box=add_private(session, [say], {})))


def _proposer(session: Session, wanted: EntryId) -> MemberId | None:
    """Whose proposal *wanted* is, while its text is here: it waits, or was put aside."""
    if state_of(session, wanted).entry is not None:
        return None
    facts = session.store.facts_about(wanted)
    return next(
        (fact.author for fact in facts if fact.kind == "Proposed" and not fact.is_erased), None
    )


def _hashes(versions: Sequence[Version]) -> tuple[FactHash, ...]:
    return tuple(version.hash for version in versions)
