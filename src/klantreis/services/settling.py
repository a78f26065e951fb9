# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Two versions of one entry, side by side: the client says which stays. No clock decides."""

from dataclasses import replace
from enum import StrEnum

from klantreis.domain.facts import Written
from klantreis.domain.folding import Entry, Version
from klantreis.domain.ids import AttachmentId, EntryId
from klantreis.domain.problems import NotThere, NotYours
from klantreis.services.changes import Changes
from klantreis.services.reading import entry as entry_of
from klantreis.services.reading import private_entries, shared_entries
from klantreis.services.session import Session
from klantreis.services.writing import our_head, say_about


class Keep(StrEnum):
    """Which of two versions stays."""

    OURS = "ours"
    THEIRS = "theirs"


def disputed(session: Session) -> tuple[EntryId, ...]:
    """Entries with two versions that wait for the client."""
    private = [one.id for one in private_entries(session).values() if len(one.heads) > 1]
    seen = shared_entries(session, session.store.disputed_ids())
    return (*(one.id for one in seen), *private)


def settle(session: Session, wanted: EntryId, keep: Keep | str) -> Changes:
    """Keep one version, or an own text in its place; the others stay as earlier ones.

    Raises NotYours for everybody but the client, NotThere when nothing is in dispute.
    """
    client = session.as_client().keys.id
    entry = entry_of(session, wanted)
    if len(entry.heads) < 2:
        raise NotThere(what="dispute")
    if entry.owner != client:
        raise NotYours(what="entry")
    head = _kept(session, entry, keep)
    written = Written(head.body, head.words_of, head.attachments)
    after = tuple(one.hash for one in entry.heads)
    return say_about(session, client, entry, [(written, after)], _bytes_of(session, entry, head))


def _kept(session: Session, entry: Entry, keep: Keep | str) -> Version:
    ours = our_head(session, entry)
    if keep == Keep.OURS:
        return ours
    if keep == Keep.THEIRS:
        return [head for head in entry.heads if head.hash != ours.hash][-1]
    return replace(ours, body=replace(ours.body, text=keep))


def _bytes_of(session: Session, entry: Entry, head: Version) -> dict[AttachmentId, bytes]:
    kept = session.box.attachments if entry.is_private else {}
    return {one.id: kept[one.id] for one in head.attachments if one.id in kept}
