# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Holding what is there against what a story expects."""

from collections.abc import Iterable

from klantreis.domain.canonical import normal
from klantreis.domain.ids import MemberId
from klantreis.domain.members import Access
from klantreis.domain.plain import texts_of
from klantreis.domain.problems import KlantreisError, NotThere
from klantreis.domain.searching import texts_in
from klantreis.services import reading, sharing
from klantreis.services.session import Session
from klantreis.stories.format import ExpectAct, SearchAct
from klantreis.stories.report import Unmet
from klantreis.stories.wording import CLIENT
from klantreis.stories.world import World

_ALL = 1_000_000


def unmet_by(world: World, act: ExpectAct) -> tuple[Unmet, ...]:
    """What of *act* does not hold now."""
    seen = "\n".join(normal(text) for text in seen_by(world, act.who))
    failed = [
        *_each(act, "sees", (normal(text) in seen for text in act.sees)),
        *_each(act, "not", (normal(text) not in seen for text in act.sees_not)),
    ]
    session = world.open_session()
    if act.proposals is not None:
        there = len(reading.proposals(session))
        failed += _each(act, "proposals", [there == act.proposals])
    if act.shared_with is not None:
        there = len(sharing.recipients(session))
        failed += _each(act, "shared_with", [there == act.shared_with])
    counts = (versions_of(world, ref) == n for ref, n in act.versions_of.items())
    return (*failed, *_each(act, "versions_of", counts))


def size_of(act: ExpectAct) -> int:
    """How many expectations *act* holds."""
    asked = sum(one is not None for one in (act.proposals, act.shared_with))
    return len(act.sees) + len(act.sees_not) + len(act.versions_of) + asked


def unfound_by(world: World, act: SearchAct) -> tuple[Unmet, ...]:
    """What of a search does not hold: refs that are not found, or are and should not be."""
    found = set(reading.search(world.open_session(), act.words, limit=_ALL))
    wanted = (world.entries.get(ref) in found for ref in act.finds)
    unwanted = (world.entries.get(ref) not in found for ref in act.finds_not)
    return (
        *(Unmet(act.n, "finds", n) for n, held in enumerate(wanted) if not held),
        *(Unmet(act.n, "not", n) for n, held in enumerate(unwanted) if not held),
    )


def seen_by(world: World, who: str) -> tuple[str, ...]:
    """Every text that *who* can see now, at this table or with their own key."""
    session = world.open_session()
    if who == CLIENT:
        return (*_entry_texts(session, private=True), *_proposal_texts(session, None))
    if not _may_look(world, who):
        return ()
    member = world.member_id(who)
    return (*_entry_texts(session, private=False), *_proposal_texts(session, member))


def versions_of(world: World, ref: str) -> int:
    """How many versions of an entry stand side by side; none when it is not there."""
    try:
        return len(reading.entry(world.open_session(), world.entry(ref)).heads)
    except NotThere:
        return 0


def _may_look(world: World, worker: str) -> bool:
    """A worker sees what lies on the table where they sit, or what their own key opens."""
    session = world.open_session()
    try:
        member = session.member(world.keys_of(worker).id)
    except KlantreisError:
        return False
    return member.id in session.workers or member.access is Access.MAY_READ


def _entry_texts(session: Session, *, private: bool) -> Iterable[str]:
    for entry in reading.entries(session):
        if private or not entry.is_private:
            yield from texts_in(entry)


def _proposal_texts(session: Session, of: MemberId | None) -> Iterable[str]:
    for proposal in reading.proposals(session, of=of):
        yield from (*texts_of(proposal.body), proposal.words_of.text)


def _each(act: ExpectAct, key: str, held: Iterable[bool]) -> list[Unmet]:
    return [Unmet(act.n, key, n) for n, fine in enumerate(held) if not fine]
