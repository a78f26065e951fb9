# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What an open journey needs from time to time: a backup, a restore on trial, a look at it all."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from klantreis.crypto import header as headers
from klantreis.host.log import Event
from klantreis.services import keeping
from klantreis.services.session import Session
from klantreis.storage import backups, container
from klantreis.storage.backups import Rehearsal
from klantreis.storage.inspection import Findings, inspect

BACKUP_EVERY = timedelta(hours=1)
REHEARSE_EVERY = timedelta(days=30)

Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class LastTimes:
    """When the newest backup was made and last restored on trial, in UTC; None for never."""

    backup: datetime | None
    rehearsal: datetime | None


def last_times(session: Session) -> LastTimes:
    """When there was last a backup, and a restore on trial that was well."""
    folder = keeping.backup_folder(session.parts, session.header.jid)
    return LastTimes(backups.last_made(folder), backups.last_rehearsed(folder))


def backup_is_due(session: Session) -> bool:
    """Whether something changed, and the newest backup is an hour old or there is none."""
    last = backups.last_made(keeping.backup_folder(session.parts, session.header.jid))
    return session.changed and _is_over(session, last, BACKUP_EVERY)


def rehearsal_is_due(session: Session) -> bool:
    """Whether there is a backup, and none was restored on trial for a month."""
    folder = keeping.backup_folder(session.parts, session.header.jid)
    if backups.last_made(folder) is None:
        return False
    return _is_over(session, backups.last_rehearsed(folder), REHEARSE_EVERY)


def rehearse(session: Session) -> Rehearsal:
    """Restore the newest backup on trial, in a place that goes again, and read it through.

    Raises NotThere when there is no backup; JournalDamaged when it does not come back to life.
    """
    folder = keeping.backup_folder(session.parts, session.header.jid)
    path = keeping.newest_backup(session.parts, session.header.jid)
    data_key = session.data_key_of(container.examine(path).header)
    found = backups.rehearse(path, data_key, folder)
    backups.note_rehearsal(folder, session.parts.clock.now())
    session.parts.log.record(Event.REHEARSED, facts=found.facts)
    return found


def look_over(session: Session, *, progress: Progress | None = None) -> Findings:
    """Verify every page, chain and signature of the open journey: long work, for the background."""
    found = inspect(session.store, progress=progress)
    session.parts.log.record(Event.CHECKED, facts=found.facts)
    return found


def members_hold(session: Session) -> bool:
    """Whether the client signed who belongs; if not, members are provisional and shown so."""
    return headers.members_hold(session.header)


def _is_over(session: Session, last: datetime | None, wait: timedelta) -> bool:
    """Whether *wait* has passed since *last*; a time ahead of now comes from a wrong clock."""
    now = session.parts.clock.now()
    return last is None or last > now or now - last >= wait
