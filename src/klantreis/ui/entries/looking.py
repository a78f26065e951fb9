# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What a page is given to show an entry with: read on the journal thread, values only."""

from collections.abc import Mapping
from dataclasses import dataclass

from klantreis.domain.bodies import links_of
from klantreis.domain.entries import EntryKind, Person
from klantreis.domain.folding import Entry, Version
from klantreis.domain.ids import EntryId, MemberId
from klantreis.services import listing, reading
from klantreis.services.listing import Row
from klantreis.services.session import Session
from klantreis.services.writing import our_head
from klantreis.ui.journal import Journal

# Which kinds tell by their links that they belong to an entry, and how far back one looks.
_POINTS = (EntryKind.STEP, EntryKind.LOOK_BACK)
_LATELY = 120


@dataclass(frozen=True, slots=True)
class Sight:
    """An entry as somebody at the table sees it: its version that stands here, and the names."""

    entry: Entry
    head: Version
    rows: Mapping[EntryId, Row]
    names: Mapping[MemberId, str]
    # The steps of a question, the look-backs at anything.
    pointing: tuple[Row, ...] = ()

    def who(self, person: Person) -> str:
        """Whose words: the name of a member, or what was written."""
        if person.member is not None:
            return self.names.get(person.member, "")
        return person.text


def look_at(journal: Journal, wanted: EntryId) -> Sight:
    """The entry of that id, or the proposal; NotThere when there is none that may be seen."""
    session = journal.session
    entry = reading.entry_or_proposal(session, wanted)
    head = our_head(session, entry)
    linked = listing.rows_of(session, links_of(head.body))
    names = {key: one.member.name for key, one in session.members().items()}
    rows = {row.id: row for row in linked}
    return Sight(entry, head, rows, names, _pointing(session, entry))


def _pointing(session: Session, entry: Entry) -> tuple[Row, ...]:
    found = (
        row
        for kind in _POINTS
        if kind is EntryKind.LOOK_BACK or entry.kind is EntryKind.QUESTION
        for row in listing.rows(session, start=0, most=_LATELY, kind=kind)
    )
    heads = ((row, our_head(session, reading.entry(session, row.id))) for row in found)
    return tuple(row for row, head in heads if entry.id in links_of(head.body))
