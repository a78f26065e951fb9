# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Hanging a photo, voice or drawing on an entry, or letting a new entry come of it."""

from collections.abc import Callable
from dataclasses import dataclass

from klantreis.domain.bodies import BODIES
from klantreis.domain.entries import EntryKind
from klantreis.domain.ids import EntryId, MemberId
from klantreis.domain.problems import NotThere
from klantreis.services import attaching, drafts
from klantreis.services.reading import entry_or_proposal
from klantreis.services.writing import Content, NewMedia
from klantreis.ui.journal import Journal


@dataclass(frozen=True, slots=True)
class Hook:
    """Whose pen hangs something, and where: an entry, or None for a new one of *kind*."""

    by: MemberId
    entry: EntryId | None
    kind: EntryKind


def hanging(hook: Hook, media: NewMedia) -> Callable[[Journal], EntryId]:
    """The job that hangs *media* there; it gives the entry. A worker's new one is a proposal."""

    def job(journal: Journal) -> EntryId:
        session = journal.session
        if hook.entry is not None and _is_there(journal, hook.entry):
            attaching.attach(session, hook.by, hook.entry, media)
            return hook.entry
        entry = hook.entry or drafts.begin(session, hook.by)
        content = Content(BODIES[hook.kind](), media=(media,))
        own = hook.by == session.store.client or hook.kind is EntryKind.CONTRIBUTION
        return drafts.finish(session, hook.by, entry, content, as_proposal=not own).entry

    return job


def _is_there(journal: Journal, entry: EntryId) -> bool:
    try:
        entry_or_proposal(journal.session, entry)
    except NotThere:
        return False
    return True
