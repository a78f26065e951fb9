# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""All that the client can see of a journey, as one value to compare: every text and every byte."""

from collections.abc import Mapping
from dataclasses import dataclass

from klantreis.domain.facts import Fact
from klantreis.domain.folding import Entry, Version
from klantreis.domain.ids import AttachmentId, EntryId, GrantId, MemberId
from klantreis.domain.members import Access
from klantreis.services import reading
from klantreis.services.session import Session


@dataclass(frozen=True, slots=True)
class Seen:
    """A journey as the client sees it; without hashes, which hold signatures made by chance."""

    shared: Mapping[EntryId, object]
    private: Mapping[EntryId, object]
    boxed: frozenset[object]
    proposals: frozenset[object]
    sharings: frozenset[tuple[GrantId, str, bool, int]]
    members: Mapping[str, object]
    settings: object
    attachments: Mapping[AttachmentId, bytes]


def look(session: Session) -> Seen:
    """Look at everything; raises when something that should be there is not."""
    journey = reading.journey(session)
    entries = journey.entries.values()
    return Seen(
        shared={one.id: _entry(one) for one in entries if not one.is_private},
        private={one.id: _entry(one) for one in entries if one.is_private},
        boxed=frozenset(_fact(one) for one in session.box.facts),
        proposals=frozenset(
            (one.entry, one.body, one.writer, one.words_of, one.attachments)
            for one in reading.proposals(session)
        ),
        sharings=frozenset(
            (key, one.grant.purpose, one.withdrawn is None, len(one.papers))
            for key, one in journey.sharings.items()
        ),
        members={key: (one.member, one.until is None) for key, one in journey.members.items()},
        settings=journey.settings,
        attachments={
            one.id: reading.attachment(session, one.id)
            for entry in entries for version in entry.history for one in version.attachments
        },
    )  # fmt: skip


def may_read(session: Session) -> set[MemberId]:
    """The members who can open this copy without the client, by the header."""
    entitled = {
        key
        for key, one in session.members().items()
        if one.until is None and one.member.access is Access.MAY_READ
    }
    held = set(session.header.grants) - {session.store.client}
    assert held == entitled
    return held


def _entry(one: Entry) -> object:
    heads = frozenset(_version(head) for head in one.heads)
    history = tuple(_version(version) for version in one.history)
    views = tuple(view.text for view in one.views)
    return one.kind, one.owner, heads, history, views, one.is_removed


def _version(one: Version) -> object:
    return one.body, one.writer, one.words_of, one.attachments, one.taken_in


def _fact(one: Fact) -> object:
    return one.kind, one.entry, one.payload
