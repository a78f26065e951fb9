# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What somebody is still typing: kept safe every moment, and a version only when they are done.

So no half sentence stays behind among the versions. A draft is sealed for its author: neither a
worker who reads along nor the key of the journal opens what the client is writing. What lay open
when the computer fell silent is taken in as soon as its author is back.
"""

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, replace

from klantreis.crypto import drafts as sealing
from klantreis.crypto.hierarchy import MemberKeys
from klantreis.domain import canonical
from klantreis.domain.bodies import is_empty
from klantreis.domain.entries import Body, Media, Person
from klantreis.domain.facts import Proposed, Written
from klantreis.domain.folding import Entry
from klantreis.domain.ids import EntryId, MemberId, new_id
from klantreis.domain.plain import from_plain, to_plain
from klantreis.domain.problems import (
    BadFormat,
    EmptyEntry,
    JournalDamaged,
    NewerFormat,
    NotThere,
    NotYours,
)
from klantreis.services.changes import Saved
from klantreis.services.proposing import propose
from klantreis.services.reading import entry_or_proposal
from klantreis.services.recording import Say, check
from klantreis.services.session import Session
from klantreis.services.writing import Content, NewMedia, is_same, only_client, revise, write


@dataclass(frozen=True, slots=True)
class _Hung:
    """What hangs on a draft; the bytes follow behind, in the same order."""

    media: Media
    mime: str
    size: int


@dataclass(frozen=True, slots=True)
class _Draft:
    """What is sealed."""

    entry: EntryId
    body: Body
    words_of: Person | None = None
    media: tuple[_Hung, ...] = ()
    is_new: bool = False
    is_private: bool = False
    as_proposal: bool = False
    since: int = 0


def begin(session: Session, by: MemberId) -> EntryId:
    """A name for what *by* is going to write; nothing is stored. NotYours for who is not there."""
    session.keys_of(by)
    return EntryId(new_id(session.parts.clock, session.parts.random))


def keep(
    session: Session,
    by: MemberId,
    entry: EntryId,
    content: Content,
    *,
    private: bool = False,
    as_proposal: bool = False,
) -> None:
    """Keep what stands there now, durably, in place of what was kept before.

    *private* and *as_proposal* count for a new entry; one that is there stays what it is. Raises
    NotYours, OutOfSpace, or NotThere when the entry was forgotten; what was kept before stays then.
    """
    keys = session.keys_of(by)
    there = _there(session, entry)
    draft = _Draft(
        entry, content.body, content.words_of,
        tuple(_Hung(one.media, one.mime, len(one.data)) for one in content.media),
        is_new=there is None, is_private=private, as_proposal=as_proposal,
        since=session.box.written,
    )  # fmt: skip
    _check(session, by, draft, there)
    _put(session, keys, _row(session, entry, there), draft, content)
    session.changed = True


def finish(
    session: Session,
    by: MemberId,
    entry: EntryId,
    content: Content,
    *,
    private: bool = False,
    as_proposal: bool = False,
) -> Saved:
    """Write, revise or propose, and let the draft go, in one durable step.

    Where nothing new is said, only the draft goes, and `entries` is empty. Raises as `keep`, and
    EmptyEntry when an entry that is there would be left empty; the draft stays then.
    """
    there = _there(session, entry)
    draft = _Draft(entry, content.body, is_private=private, as_proposal=as_proposal)
    _check(session, by, draft, there)
    if _says_nothing(session, there, content):
        drop(session, by, entry)
        return Saved(entry=entry)
    with session.store.finishing(_row(session, entry, there)):
        if there is not None:
            changes = revise(session, by, entry, content)
            saved = Saved(changes.entries, changes.left_out, entry)
        elif as_proposal:
            saved = propose(session, by, content, entry=entry)
        else:
            saved = write(session, by, content, private=private, entry=entry)
    session.draft_rows.pop(entry, None)
    return saved


def drop(session: Session, by: MemberId, entry: EntryId) -> None:
    """Let go of what *by* was typing; what was saved before stays."""
    session.keys_of(by)
    session.store.drop_draft(session.draft_rows.get(entry, entry), author=by)
    session.draft_rows.pop(entry, None)


def take_in(session: Session, by: MemberId) -> tuple[EntryId, ...]:
    """Make versions of what *by* was still typing when it broke off; `found_open` tells of them.

    What belongs to an entry that is no more goes. Raises NotYours, or OutOfSpace: the rest stays.
    """
    keys = session.keys_of(by)
    taken: list[EntryId] = []
    for row, draft, content in _readable(session, keys):
        if _is_past(session, by, draft):
            session.store.drop_draft(row, author=by)
        elif _take_in(session, by, row, draft, content):
            taken.append(draft.entry)
            session.found_open = (*session.found_open, draft.entry)
    return tuple(taken)


def carry_over(session: Session) -> None:
    """At locking, let what the client is still typing count beyond it; raises OutOfSpace."""
    keys = session.as_client().keys
    for row, draft, content in _readable(session, keys):
        if not _is_past(session, keys.id, draft):
            later = replace(draft, since=session.box.written + 1)
            _put(session, keys, row, later, content)


def _is_past(session: Session, by: MemberId, draft: _Draft) -> bool:
    """Whether it was done with before the last locking, and somebody put it there again.

    Or whoever may read along could make the client say what the client let go of.
    """
    return by == session.store.client and draft.since < session.box.locked


def _put(session: Session, keys: MemberKeys, row: EntryId, draft: _Draft, content: Content) -> None:
    index = canonical.encode(to_plain(draft))
    plain = len(index).to_bytes(8, "big") + index + b"".join(one.data for one in content.media)
    context = _context(session, row, keys.id)
    sealed = sealing.seal_draft(
        keys.draft_key(), plain, random=session.parts.random, context=context
    )
    session.store.put_draft(row, author=keys.id, sealed=sealed)


def _readable(session: Session, keys: MemberKeys) -> Iterator[tuple[EntryId, _Draft, Content]]:
    for row, sealed in session.store.drafts_of(keys.id):
        # A row that does not open was put there by somebody else: it must not keep the door shut.
        with suppress(JournalDamaged, NewerFormat, BadFormat):
            yield row, *_opened(session, keys, row, sealed)


def _take_in(session: Session, by: MemberId, row: EntryId, draft: _Draft, content: Content) -> bool:
    """Whether anything came of it."""
    session.draft_rows[draft.entry] = row
    try:
        if not draft.is_new:
            entry_or_proposal(session, draft.entry)
        saved = finish(
            session, by, draft.entry, content,
            private=draft.is_private, as_proposal=draft.as_proposal,
        )  # fmt: skip
    except (NotThere, NotYours, EmptyEntry):
        drop(session, by, draft.entry)
        return False
    return bool(saved.entries)


def _there(session: Session, entry: EntryId) -> Entry | None:
    """The entry that is being written anew, None for a new one; NotThere for one that is gone."""
    try:
        return entry_or_proposal(session, entry)
    except NotThere:
        if session.store.facts_about(entry) or session.box.facts_about(entry):
            raise
        return None


def _check(session: Session, by: MemberId, draft: _Draft, there: Entry | None) -> None:
    """NotYours, before anything is typed for nothing."""
    owner = there.owner if there is not None else None
    as_proposal = draft.as_proposal if there is None else there.is_waiting
    payload = Proposed(draft.body) if as_proposal else Written(draft.body)
    session.keys_of(by)
    check(session, by, Say(payload, draft.entry, (), owner))
    if there.is_private if there is not None else draft.is_private:
        only_client(session, by)


def _says_nothing(session: Session, there: Entry | None, content: Content) -> bool:
    if there is not None:
        return is_same(session, there, content)
    return is_empty(content.body) and not content.media


def _row(session: Session, entry: EntryId, there: Entry | None) -> EntryId:
    """The name of its row: for a private entry another, as its own name tells how old it is."""
    if entry not in session.draft_rows:
        is_hidden = there is not None and there.is_private
        fresh = new_id(session.parts.clock, session.parts.random)
        session.draft_rows[entry] = EntryId(fresh) if is_hidden else entry
    return session.draft_rows[entry]


def _opened(
    session: Session, keys: MemberKeys, row: EntryId, sealed: bytes
) -> tuple[_Draft, Content]:
    context = _context(session, row, keys.id)
    plain = sealing.open_draft(keys.draft_key(), sealed, context=context)
    at = 8 + int.from_bytes(plain[:8], "big")
    draft = from_plain(_Draft, canonical.decode(plain[8:at]))
    media: list[NewMedia] = []
    for hung in draft.media:
        media.append(NewMedia(hung.media, hung.mime, plain[at : at + hung.size]))
        at += hung.size
    return draft, Content(draft.body, draft.words_of, tuple(media))


def _context(session: Session, row: EntryId, author: MemberId) -> bytes:
    """What ties a draft to its journey, its row and its author."""
    return canonical.encode([session.store.journey, row, author])
