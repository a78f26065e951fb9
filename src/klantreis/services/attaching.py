# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Hanging a photo, voice or drawing on an entry, and taking it off again."""

from klantreis.domain.bodies import is_empty
from klantreis.domain.facts import Forgotten, Payload, Scope, Written
from klantreis.domain.folding import Entry, Version
from klantreis.domain.ids import AttachmentId, EntryId, FactHash, MemberId
from klantreis.domain.problems import EmptyEntry, NotThere
from klantreis.services.changes import Changes
from klantreis.services.reading import entry_or_proposal
from klantreis.services.session import Session
from klantreis.services.writing import (
    Content,
    NewMedia,
    our_head,
    propose_anew,
    revise,
    say_about,
)


def attach(session: Session, by: MemberId, wanted: EntryId, media: NewMedia) -> Changes:
    """Hang *media* on an entry: a version with the same words. Nothing changes if it hangs there.

    Raises NotYours, NotThere or OutOfSpace.
    """
    head = our_head(session, entry_or_proposal(session, wanted))
    if _hangs_on(head, media.attachment().id):
        return Changes()
    return revise(session, by, wanted, Content(head.body, head.words_of, (media,)))


def detach(
    session: Session,
    by: MemberId,
    wanted: EntryId,
    attachment: AttachmentId,
    *,
    erase: bool = False,
) -> Changes:
    """Take *attachment* off: a version with the same words and without it.

    With *erase* (*weg ermee*) the earlier versions that carried it are forgotten in the same step,
    and its bytes with them; where two versions stand side by side, the other one keeps it. Raises
    NotThere when it hangs nowhere, and EmptyEntry when nothing would be left: forget the entry.
    """
    entry = entry_or_proposal(session, wanted)
    head = our_head(session, entry)
    if entry.is_waiting and _hangs_on(head, attachment):
        # Of what was proposed before nothing is left anyway.
        return propose_anew(session, by, entry, _without(head, attachment))
    sayings: list[tuple[Payload, tuple[FactHash, ...]]] = []
    if _hangs_on(head, attachment):
        sayings.append((_without(head, attachment), (head.hash,)))
    carried = _carried(entry, head, attachment)
    if erase and carried:
        sayings.append((Forgotten(Scope.VERSIONS), carried))
    if not sayings:
        raise NotThere(what="attachment")
    return say_about(session, by, entry, sayings)


def _hangs_on(version: Version, attachment: AttachmentId) -> bool:
    return any(one.id == attachment for one in version.attachments)


def _without(head: Version, attachment: AttachmentId) -> Written:
    left = tuple(one for one in head.attachments if one.id != attachment)
    if not left and is_empty(head.body):
        raise EmptyEntry()
    return Written(head.body, head.words_of, left)


def _carried(entry: Entry, head: Version, attachment: AttachmentId) -> tuple[FactHash, ...]:
    """The versions that carried it, but for one that stands beside ours and waits for a choice."""
    others = {one.hash for one in entry.heads} - {head.hash}
    return tuple(
        one.hash for one in entry.history if _hangs_on(one, attachment) and one.hash not in others
    )
