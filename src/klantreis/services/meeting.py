# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Two copies of one journey meet: everything of both is kept, what was forgotten stays so."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from klantreis.crypto import box as sealing
from klantreis.crypto.hierarchy import box_key
from klantreis.domain.entries import Attachment
from klantreis.domain.facts import Fact, Forgotten, Scope, read_payload
from klantreis.domain.folding import fold_entry
from klantreis.domain.ids import AttachmentId, EntryId, FactHash
from klantreis.domain.problems import NotThere, NotThisJourney, NotYours
from klantreis.host.log import Event
from klantreis.services.box import Box, unpack
from klantreis.services.changes import Changes
from klantreis.services.forgetting import forgotten_too
from klantreis.services.membership import align
from klantreis.services.recording import box_context, seal
from klantreis.services.session import Session
from klantreis.storage import container
from klantreis.storage.store import Store


@dataclass(frozen=True, slots=True)
class Met(Changes):
    """What a meeting brought: new facts, and facts that nobody may have said and were left out."""

    new: int = 0
    rejected: int = 0


def merge(session: Session, file: Path) -> Met:
    """Take in what the copy in *file* has. Private entries come along when the client is there.

    Raises NotThisJourney, JournalDamaged, MayNotOpen for a worker who may not read that copy, or
    NotYours for a worker where texts must move into the client's box.
    """
    with _opened_copy(session, file) as theirs:
        if session.client is None and any(True for _ in _made_private(session, theirs)):
            # They would be erased here, and only the client can put them in the box.
            raise NotYours(what="private")
        box = _met_box(session, theirs) if session.client is not None else None
        if box is not None:
            # Before the shared facts: what must move into the box is erased by their coming.
            session.store.set_box(seal(session, box))
            session.box = box
        met = session.store.merge_from(theirs)
    if session.client is not None:
        # Who was let go in the other copy holds no key here from now on; who was invited does.
        align(session)
    session.changed = True
    session.parts.log.record(Event.MERGED, new=met.new, rejected=met.rejected)
    return Met(met.entries, frozenset(), met.new, met.rejected)


@contextmanager
def _opened_copy(session: Session, file: Path) -> Iterator[Store]:
    header = container.examine(file).header
    if header.jid != session.header.jid:
        raise NotThisJourney()
    data_key = session.data_key_of(header)
    with container.open_database(file, session.place.state) as path:
        theirs = Store.open(path, data_key)
        try:
            yield theirs
        finally:
            theirs.close()


def _met_box(session: Session, theirs: Store) -> Box:
    """Both boxes together, and what one copy made private while the other still wrote it."""
    sealed = theirs.box()
    key = box_key(session.as_client().root)
    context = box_context(session)
    other = unpack(sealing.open_box(key, sealed, context=context)) if sealed else Box()
    moved = tuple(_made_private(session, theirs))
    came = {fact.hash for fact in other.facts} | {fact.hash for fact in moved}
    ours = {fact.hash for fact in session.box.facts} | {
        fact.hash for entry in {one.entry for one in moved} if entry is not None
        for fact in session.store.facts_about(entry)
    }  # fmt: skip
    attachments = {**other.attachments, **_attachments_of(moved, (session.store, theirs))}
    joined = session.box.joined((*other.facts, *moved), attachments, session.members())
    joined = forgotten_too(session, joined, (session.store, theirs))
    return replace(joined, met=session.box.met | (came - ours))


def _made_private(session: Session, theirs: Store) -> Iterator[Fact]:
    """Texts that will be erased on the table because their entry went private in one copy."""
    stores = (session.store, theirs)
    for entry in _private_ones(stores):
        together: dict[FactHash, Fact] = {}
        for fact in (one for store in stores for one in store.facts_about(entry)):
            if together.get(fact.hash, fact).is_erased or fact.hash not in together:
                together[fact.hash] = fact
        erase = fold_entry(together.values(), session.members()).erase
        yield from (one for key, one in together.items() if key in erase and not one.is_erased)


def _private_ones(stores: Iterable[Store]) -> frozenset[EntryId]:
    scopes: dict[EntryId, set[Scope]] = {}
    for store in stores:
        for fact in store.every_fact():
            if fact.kind == "Forgotten" and fact.entry is not None and not fact.is_erased:
                said = read_payload(fact)
                if isinstance(said, Forgotten):
                    scopes.setdefault(fact.entry, set()).add(said.scope)
    return frozenset(
        entry
        for entry, found in scopes.items()
        if Scope.PRIVATE in found and Scope.WHOLE not in found
    )


def _attachments_of(facts: Iterable[Fact], stores: Iterable[Store]) -> dict[AttachmentId, bytes]:
    found: dict[AttachmentId, bytes] = {}
    for one in (one for fact in facts for one in _attachments_in(fact)):
        for store in stores:
            try:
                found[one.id] = store.attachment(one.id)
            except NotThere:
                continue
    return found


def _attachments_in(fact: Fact) -> tuple[Attachment, ...]:
    said = read_payload(fact)
    attachments: tuple[Attachment, ...] = getattr(said, "attachments", ())
    return attachments
