# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Who opened the journey and when, and who may know what: all that happened around the entries."""

from dataclasses import dataclass
from datetime import datetime

from klantreis.domain.canonical import normal
from klantreis.domain.consent import Recipient, Sharing
from klantreis.domain.entries import Helper
from klantreis.domain.ids import EntryId, MemberId
from klantreis.domain.journey import is_said_by_right
from klantreis.services.reading import entry, sharings
from klantreis.services.session import Session
from klantreis.services.sharing import share_log


@dataclass(frozen=True, slots=True)
class Opening:
    """That *by*, who was called *name* here, opened the journey; *at* is UTC."""

    by: MemberId
    name: str
    at: datetime


def openings(session: Session) -> tuple[Opening, ...]:
    """Who opened the journey and when, oldest first; only what its author signed counts."""
    members = session.members()
    said = session.store.journey_facts("Opened")
    return tuple(
        Opening(fact.author, members[fact.author].member.name, fact.stamp.at())
        for fact in sorted(said, key=lambda fact: fact.order)
        if is_said_by_right(fact, members)
    )


def shared_with(session: Session, recipient: Recipient) -> tuple[Sharing, ...]:
    """Every sharing with *recipient*, oldest first: the share log by person."""
    return tuple(one for one in share_log(session) if one.grant.recipient == recipient)


def may_know(session: Session, helper: EntryId) -> frozenset[EntryId]:
    """Which entries a helper may know of now, by the consents in force that bear their name.

    It is never filled in by hand: what was withdrawn or is past drops out by itself.
    """
    names = {
        _bare(head.body.name)
        for head in entry(session, helper).heads
        if isinstance(head.body, Helper) and head.body.name.strip()
    }
    at = session.parts.clock.now()
    return frozenset(
        item.entry
        for one in sharings(session).values()
        if one.is_in_force(at) and _bare(one.grant.recipient.name) in names
        for item in one.grant.items
    )


def _bare(name: str) -> str:
    """A name without regard to capitals and spaces."""
    return normal(" ".join(name.split())).casefold()
