# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""*Alleen van mij*, and back on the table.

Going private, the facts themselves move into the box, with their dates and versions, and their
texts are erased outside. Coming back, only what stands is written anew: earlier private versions
were never meant for the table and stay in the box.
"""

from collections.abc import Iterable

from klantreis.domain.facts import Fact, Forgotten, Removed, Scope, Written
from klantreis.domain.folding import Entry
from klantreis.domain.ids import AttachmentId, EntryId
from klantreis.domain.problems import NotThere, NotYours
from klantreis.services.changes import Changes
from klantreis.services.reading import attachment, private_entries, state_of
from klantreis.services.recording import Say, add_private, record
from klantreis.services.session import Session
from klantreis.services.settings import switched_on


def make_private(session: Session, wanted: EntryId) -> Changes:
    """Only the client's key opens it from now on; what is private already stays so.

    Raises NotYours for anybody but the client and for a worker's own contribution, NotThere, or
    OutOfSpace.
    """
    client = session.as_client().keys.id
    if _is_private(session, wanted):
        return Changes()
    entry = state_of(session, wanted).entry
    if entry is None:
        raise NotThere(what="entry")
    if entry.owner != client:
        raise NotYours(what="entry")
    moved = movable(session.store.facts_about(wanted))
    box = session.box.joined(moved, _attachments(session, entry), session.members())
    say = Say(Forgotten(Scope.PRIVATE), wanted, (), entry.owner)
    return Changes(record(session, client, [say], box=box))


def make_shared(session: Session, wanted: EntryId) -> Changes:
    """Put a private entry on the table, as it stands; its earlier versions stay in the box.

    Raises NotYours for anybody but the client, NotThere for what is not private, or OutOfSpace.
    """
    client = session.as_client().keys.id
    entry = private_entries(session).get(wanted)
    if entry is None or not _is_private(session, wanted):
        raise NotThere(what="private entry")
    seen = tuple(head.hash for head in entry.heads)
    last = [fact for fact in session.store.facts_about(wanted) if fact.kind == "Forgotten"]
    # It follows the private versions as well: gone private again, it is theirs, not beside them.
    after = (*(fact.hash for fact in last), *seen)
    says = [
        Say(Written(head.body, head.words_of, head.attachments), wanted, after, entry.owner)
        for head in entry.heads
    ]
    says += switched_on(session, entry.heads[0].body)
    aside = [Say(Removed(), wanted, seen, entry.owner)]
    box = add_private(session, aside, {})
    attachments = _attachments(session, entry)
    return Changes(record(session, client, says, attachments=attachments, box=box))


def movable(facts: Iterable[Fact]) -> tuple[Fact, ...]:
    """The facts that go into the box: all that still have their text, but for the forgetting."""
    return tuple(fact for fact in facts if not fact.is_erased and fact.kind != "Forgotten")


def _is_private(session: Session, wanted: EntryId) -> bool:
    entry = private_entries(session).get(wanted)
    return entry is not None and not (entry.is_removed and state_of(session, wanted).entry)


def _attachments(session: Session, entry: Entry) -> dict[AttachmentId, bytes]:
    return {
        one.id: attachment(session, one.id)
        for version in entry.history
        for one in version.attachments
    }
