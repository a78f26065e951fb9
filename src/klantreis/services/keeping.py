# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Keeping: closing, backups, restoring, copies that travel."""

from collections.abc import Mapping
from contextlib import ExitStack
from dataclasses import replace
from itertools import count
from pathlib import Path

from klantreis.domain.ids import FactHash, JourneyId, ReplicaId
from klantreis.domain.problems import NotThere, OutOfSpace
from klantreis.host.log import Event
from klantreis.services import drafts
from klantreis.services.box import Box
from klantreis.services.parts import Parts
from klantreis.services.recording import seal
from klantreis.services.relocking import relock
from klantreis.services.session import Session
from klantreis.storage import anchors, backups, bundle, container, headers
from klantreis.storage.bundle import Place

# A header has room for so many chain heads; the longest chains say most about what was there.
_MOST_HEADS = 64


def close(session: Session, *, with_backup: bool = True) -> None:
    """Lock: seal the box anew, write down where the chains stand, keep a backup of what changed.

    The box is written whether it changed or not, and after each session of the client there is a
    backup, so that nobody can see when the box was used.
    """
    with ExitStack() as ending:
        ending.callback(session.slot.free)
        ending.callback(session.store.close)
        if session.client is not None:
            session.box = _box_at_locking(session)
            session.store.set_box(seal(session, session.box))
        write_down(session)
        if with_backup and (session.changed or session.client is not None):
            backup(session)
    session.parts.log.record(Event.LOCKED, journey=session.header.jid)


def write_down(session: Session) -> None:
    """Put the heads of the chains in the header, and remember them on this computer."""
    session.store.scrub()
    heads = session.store.heads()
    session.header = headers.write(
        session.place, replace(session.header, log=_most_telling(session, heads)), session.data_key
    )
    ends = session.store.journey_facts("MemberRemoved", "Withdrawn")
    anchors.remember(
        session.place,
        heads,
        box=session.box.written,
        ends=frozenset(fact.hash for fact in ends),
    )


def backup(session: Session, *, thin_out: bool = True) -> Path:
    """Keep a backup now; older ones are thinned out to 10 last, 7 daily, 8 weekly, 12 monthly.

    An older one that could not be given the client's new lock is tried again.
    """
    write_down(session)
    folder = backup_folder(session.parts, session.header.jid)
    at = session.parts.clock.now()
    made = backups.make(session.place, session.header, session.data_key, folder, at)
    if thin_out:
        backups.prune(folder, at)
    if session.client is not None:
        relock(session, folder)
    session.parts.log.record(Event.BACKED_UP, journey=session.header.jid)
    session.changed = False
    return made


def backup_folder(parts: Parts, journey: JourneyId) -> Path:
    """Where the backups of a journey lie."""
    return parts.folders.backups / journey


def newest_backup(parts: Parts, journey: JourneyId) -> Path:
    """The newest backup that is whole; NotThere when there is none."""
    found = backups.newest(backup_folder(parts, journey))
    if found is None:
        raise NotThere(what="backup")
    return found


def install(file: Path, place: Place) -> None:
    """Put a container in an empty place, ready to be opened. Needs no key.

    Raises JournalDamaged, NewerFormat, NotAJourney, CannotWrite or OutOfSpace.
    """
    container.install(file, place)
    anchors.forget(place)


def empty_place(parts: Parts, journey: JourneyId) -> Place:
    """A place on this computer that holds no journal of *journey*.

    One in which an installing was cut off is taken again, so that nothing of that stays behind.
    """
    places = (_place_number(parts, journey, number) for number in count(2))
    return next(place for place in places if not bundle.data_files(place))


def make_copy(session: Session, target: Path) -> None:
    """Write the journey as one file that travels; earlier ones stay beside it as `.1`, `.2`."""
    write_down(session)
    container.pack(session.place, session.header, session.data_key, target)
    session.parts.log.record(Event.COPIED, journey=session.header.jid)


def _box_at_locking(session: Session) -> Box:
    try:
        drafts.carry_over(session)
    except OutOfSpace:
        # Then those that lie open are not past either.
        return session.box.again()
    return session.box.at_locking()


def _place_number(parts: Parts, journey: JourneyId, number: int) -> Place:
    name = f"{journey}-{number}"
    return Place(parts.folders.data / name, parts.folders.state / name)


def _most_telling(
    session: Session, heads: Mapping[ReplicaId, tuple[int, FactHash]]
) -> dict[ReplicaId, tuple[int, FactHash]]:
    ours = session.store.replica
    longest = sorted(heads, key=lambda rep: (rep != ours, -heads[rep][0], rep))
    return {rep: heads[rep] for rep in longest[:_MOST_HEADS]}
