# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The hours that workers keep of their own work: the client sees them, nobody else writes them."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta

from klantreis.domain.entries import Contribution, EntryKind, Spent
from klantreis.domain.folding import Entry
from klantreis.domain.ids import EntryId, MemberId
from klantreis.domain.problems import BadFormat, NotYours
from klantreis.services.changes import Changes
from klantreis.services.reading import entries, entry
from klantreis.services.session import Session
from klantreis.services.writing import Content, our_head, revise, write

_A_DAY = 24 * 60
_YEAR = timedelta(days=365)


@dataclass(frozen=True, slots=True)
class WorkersHours:
    """What one worker spent, day by day as it was told, and in all, in minutes."""

    worker: MemberId
    name: str
    minutes: int
    spent: tuple[Spent, ...]


def spend(session: Session, by: MemberId, spent: Spent, *, about: EntryId | None = None) -> Changes:
    """Add time to a contribution of *by*: to *about*, or to a new one.

    Raises NotYours for a contribution of somebody else's and for the client, BadFormat for what is
    no day or no time of one.
    """
    _check(spent)
    if by == session.store.client:
        raise NotYours(what="hours")
    if about is None:
        return write(session, by, Content(Contribution(spent=(spent,))))
    body = our_head(session, entry(session, about)).body
    if not isinstance(body, Contribution):
        raise NotYours(what="hours")
    return revise(session, by, about, Content(replace(body, spent=(*body.spent, spent))))


def hours(session: Session) -> tuple[WorkersHours, ...]:
    """What each worker spent, as all at the table may see it; who spent nothing is not there."""
    found: dict[MemberId, list[Spent]] = {}
    for one, body in _kept(session):
        found.setdefault(one.owner, []).extend(body.spent)
    members = session.members()
    return tuple(
        WorkersHours(
            worker,
            members[worker].member.name if worker in members else "",
            sum(one.minutes for one in spent),
            tuple(spent),
        )
        for worker, spent in found.items()
    )


def minutes_of_a_year(session: Session, until: date) -> int:
    """What all workers spent in the year that ends with *until*."""
    return sum(
        one.minutes
        for _, body in _kept(session)
        for one in body.spent
        if until - _YEAR < date.fromisoformat(one.on) <= until
    )


def _kept(session: Session) -> Iterator[tuple[Entry, Contribution]]:
    """The contributions in which a worker kept hours that can be counted, oldest first."""
    for one in reversed(entries(session, kind=EntryKind.CONTRIBUTION)):
        body = our_head(session, one).body
        if one.owner == session.store.client or not isinstance(body, Contribution):
            continue
        counted = tuple(spent for spent in body.spent if _is_sound(spent))
        if counted:
            yield one, replace(body, spent=counted)


def _check(spent: Spent) -> None:
    if not _is_sound(spent):
        raise BadFormat(what="hours")


def _is_sound(spent: Spent) -> bool:
    try:
        is_day = date.fromisoformat(spent.on).isoformat() == spent.on
    except ValueError:
        return False
    return is_day and 0 < spent.minutes <= _A_DAY
