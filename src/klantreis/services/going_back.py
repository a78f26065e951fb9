# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Going back to a backup on purpose: what is here now is kept first, so that nothing is lost.

Whom the client let go stays gone, what was taken back stays taken back, and a secret that was
changed stays changed: what was closed must not open again because somebody wanted an old text.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from klantreis.crypto.header import open_as_client
from klantreis.crypto.hierarchy import MemberKeys
from klantreis.crypto.locks import Lock
from klantreis.domain.facts import Withdrawn
from klantreis.domain.ids import GrantId, MemberId
from klantreis.domain.members import Access
from klantreis.domain.problems import KlantreisError
from klantreis.host.log import Event
from klantreis.services import keeping, membership, opening, shelf
from klantreis.services.reading import sharings
from klantreis.services.recording import Say, record
from klantreis.services.session import Session
from klantreis.storage import backups, bundle, container, headers


@dataclass(frozen=True, slots=True)
class Kept:
    """A backup on this computer, and when it was made (UTC)."""

    file: Path
    at: datetime


@dataclass(frozen=True, slots=True)
class _Closed:
    """What was closed by now, that a backup may still have open."""

    gone: frozenset[MemberId]
    together: frozenset[MemberId]
    withdrawn: frozenset[GrantId]
    locks: tuple[Lock, ...]


def kept_backups(session: Session) -> tuple[Kept, ...]:
    """The backups of this journey here, newest first, whole or not. Raises NotYours."""
    session.as_client()
    folder = keeping.backup_folder(session.parts, session.header.jid)
    return tuple(Kept(path, at) for at, path in backups.dated(folder))


def go_back(session: Session, file: Path) -> None:
    """Put the backup in *file* in the place of the open journey; the table stays as it is set.

    First that backup is opened on trial, and another is made of what is here now. Raises NotYours
    for everybody but the client, NotThere, JournalDamaged, CannotWrite or OutOfSpace; then all is
    as it was.
    """
    root = session.as_client().root
    folder = keeping.backup_folder(session.parts, session.header.jid)
    data_key = open_as_client(container.examine(file).header, root)
    backups.rehearse(file, data_key, folder)
    keeping.backup(session, thin_out=False)
    closed, workers = _closed(session), dict(session.workers)
    _exchange(session, file)
    _close_again(session, closed)
    _seat_again(session, workers)
    session.parts.log.record(Event.RESTORED, journey=session.header.jid)


def _closed(session: Session) -> _Closed:
    members = session.members().values()
    there = [one.member for one in members if one.until is None]
    return _Closed(
        frozenset(one.member.id for one in members if one.until is not None),
        frozenset(one.id for one in there if one.access is Access.TOGETHER),
        frozenset(key for key, one in sharings(session).items() if one.withdrawn is not None),
        session.header.locks,
    )


def _exchange(session: Session, file: Path) -> None:
    parts, place, root = session.parts, session.place, session.as_client().root
    workers = dict(session.workers)
    keeping.close(session, with_backup=False)
    aside: Path | None = None
    try:
        aside = shelf.exchange(place, file)
        session.become(opening.open_with_root(parts, place, root))
    except KlantreisError:
        shelf.put_back(place, aside)
        session.become(opening.open_with_root(parts, place, root))
        _seat_again(session, workers)
        raise
    # All of it is in the backup that was made a moment ago.
    bundle.throw_away(aside)


def _close_again(session: Session, closed: _Closed) -> None:
    client = session.as_client().keys.id
    if session.header.locks != closed.locks:
        # A backup that the disk would not let us give the new lock.
        changed = replace(session.header, locks=closed.locks)
        session.header = headers.replace_all(session.place, changed, session.data_key)
    there = [one.member for one in session.members().values() if one.until is None]
    for one in there:
        if one.id in closed.gone:
            membership.let_go(session, one.id)
        elif one.id in closed.together and one.access is Access.MAY_READ:
            membership.set_access(session, one.id, Access.TOGETHER)
    for key, given in sharings(session).items():
        if key in closed.withdrawn and given.withdrawn is None:
            record(session, client, [Say(Withdrawn(key))])


def _seat_again(session: Session, workers: Mapping[MemberId, MemberKeys]) -> None:
    """Who sat here and still belongs sits here."""
    for worker, keys in workers.items():
        known = session.members().get(worker)
        if known is not None and known.until is None:
            opening.sit_down(session, keys)
