# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Long lists: only the rows that somebody looks at are read, however long the journey is.

Which rows, the projection tells; what stands in them, the facts. Among 100,000 entries, 50 rows
from anywhere take 5 to 7 ms, and 7 to 14 ms the first time, when signatures are checked.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from klantreis.domain.bodies import title_of
from klantreis.domain.choices import CardKind
from klantreis.domain.entries import Body, Card, EntryKind, Media
from klantreis.domain.folding import Entry
from klantreis.domain.ids import EntryId
from klantreis.services.reading import (
    is_difference_shown,
    private_entries,
    shared_entries,
    state_of,
)
from klantreis.services.session import Session
from klantreis.services.writing import our_head

TITLE_SIGNS = 120


@dataclass(frozen=True, slots=True)
class Row:
    """One entry in a list; times are UTC.

    *title* is empty where nothing was written: a voice alone, or a *card* that only has its kind.
    *by_name* is who wrote it down; *is_mine*: it belongs to the one who opened the journey.
    """

    id: EntryId
    kind: EntryKind
    title: str
    created: datetime
    changed: datetime
    by_name: str = ""
    is_private: bool = False
    is_mine: bool = False
    is_disputed: bool = False
    media: frozenset[Media] = frozenset()
    card: CardKind | None = None


def count(session: Session, *, kind: EntryKind | None = None) -> int:
    """How many rows there are; a list edited by hand may hold fewer that can be shown."""
    unseen, private = _left_out(session), len(_private(session, kind))
    if unseen is None:
        return session.store.count_of(kind) + private
    if kind is not None:
        return (0 if kind is unseen else session.store.count_of(kind)) + private
    return session.store.count_of() - session.store.count_of(unseen) + private


def rows(
    session: Session, *, start: int, most: int, kind: EntryKind | None = None
) -> tuple[Row, ...]:
    """At most *most* rows from number *start* on, newest first by when they were begun."""
    private = _private(session, kind)
    # So many shared ones come before *start* for certain; which more, the merged order tells.
    first = max(0, start - len(private))
    unseen = _left_out(session)
    lines = session.store.lines(kind=kind, but_no=unseen, limit=start + most - first, offset=first)
    shared = () if kind is not None and kind is unseen else lines
    keys = sorted((*shared, *((one.created, one.id) for one in private)), reverse=True)
    page = [entry for _, entry in keys[start - first : start - first + most]]
    shown = (row_of(session, one) for one in _seen(session, page))
    return tuple(row for row in shown if kind in (None, row.kind))


def rows_of(session: Session, ids: Iterable[EntryId]) -> tuple[Row, ...]:
    """The rows of these entries, in their order; those that cannot be seen are left out."""
    return tuple(row_of(session, one) for one in _seen(session, tuple(ids)))


def row_of(session: Session, one: Entry) -> Row:
    """How *one* stands in a list."""
    head = our_head(session, one)
    writer = session.members().get(head.writer)
    return Row(
        id=one.id,
        kind=one.kind,
        title=_title(head.body),
        created=one.created.at(),
        changed=one.changed.at(),
        by_name=writer.member.name if writer else "",
        is_private=one.is_private,
        is_mine=one.owner == session.opened_by,
        is_disputed=len(one.heads) > 1,
        media=frozenset(attachment.media for attachment in head.attachments),
        card=head.body.card if isinstance(head.body, Card) else None,
    )


def aside(session: Session) -> tuple[Row, ...]:
    """What was put aside and can be brought back, newest first; reads all of that."""
    shared = shared_entries(session, session.store.removed_ids())
    # What came back on the table leaves its private versions aside in the box: they are no entry.
    boxed = (
        one
        for one in private_entries(session).values()
        if one.is_removed and state_of(session, one.id).entry is None
    )
    found = [*(one for one in shared if one.is_removed), *boxed]
    ordered = sorted(found, key=lambda one: (one.created, one.id), reverse=True)
    return tuple(row_of(session, one) for one in ordered)


def _left_out(session: Session) -> EntryKind | None:
    """The kind that no list shows, because its room is off; None where there is none of it."""
    if is_difference_shown(session) or not session.store.count_of(EntryKind.DIFFERENCE):
        return None
    return EntryKind.DIFFERENCE


def _private(session: Session, kind: EntryKind | None) -> list[Entry]:
    every = private_entries(session).values()
    return [one for one in every if not one.is_removed and kind in (None, one.kind)]


def _seen(session: Session, ids: Iterable[EntryId]) -> tuple[Entry, ...]:
    """The entries of *ids* that are not put aside, by what the facts say."""
    wanted = tuple(dict.fromkeys(ids))
    boxed = {key: one for key, one in private_entries(session).items() if not one.is_removed}
    shared = {
        one.id: one
        for one in shared_entries(session, (key for key in wanted if key not in boxed))
        if not one.is_removed
    }
    found = (boxed.get(key) or shared.get(key) for key in wanted)
    return tuple(one for one in found if one is not None)


def _title(body: Body) -> str:
    # A card has a name of its own, or that of its kind: its first prompt is not what it is called.
    is_named_by_kind = isinstance(body, Card) and body.card is not None
    said = body.text.strip() if is_named_by_kind else title_of(body)
    line = " ".join(said.split("\n")[0].split())
    return line if len(line) <= TITLE_SIGNS else line[: TITLE_SIGNS - 1].rstrip() + "…"
