# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Copies for a bad day: made at lock and hourly, proved by opening them, thinned out with time."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import count
from pathlib import Path

from klantreis.crypto.header import Header
from klantreis.crypto.hierarchy import DataKey
from klantreis.disk.whole_files import (
    lent_folder,
    make_folder,
    plain_problems,
    remove_lent,
    remove_unfinished,
    write_whole,
)
from klantreis.domain.problems import JournalDamaged, KlantreisError
from klantreis.storage import bundle, container
from klantreis.storage.anchors import Heads
from klantreis.storage.bundle import Place
from klantreis.storage.pages import check_pages
from klantreis.storage.store import Store

LAST, DAYS, WEEKS, MONTHS = 10, 7, 8, 12

_NAME = re.compile(r"(\d{8}T\d{6}Z)-g(\d+)(?:-(\d+))?\.klantreis", re.ASCII)
_TIME = "%Y%m%dT%H%M%SZ"
_REHEARSED = "oefening"


@dataclass(frozen=True, slots=True)
class Rehearsal:
    """What a restore on trial gave: how much was there, and the last fact of each chain."""

    heads: Heads
    facts: int
    generation: int


def make(place: Place, header: Header, data_key: DataKey, folder: Path, at: datetime) -> Path:
    """Make a backup in *folder* and prove it by opening it; *at* is aware.

    Call it between transactions, with the slot held. A backup that does not open is removed again:
    JournalDamaged; else OutOfSpace, CannotWrite.
    """
    make_folder(folder)
    # Whoever was killed in a backup left one under a name that is not made again.
    remove_unfinished(folder)
    remove_lent(folder)
    path = _free_name(folder, at, header.gen)
    container.pack(place, header, data_key, path)
    try:
        _prove(path, data_key, folder)
    except KlantreisError:
        path.unlink(missing_ok=True)
        raise
    return path


def keep(times: Iterable[datetime], now: datetime) -> frozenset[datetime]:
    """Which of *times* to keep: the 10 last, and the last of 7 days, 8 weeks and 12 months.

    Only days (weeks, months) that have a backup count, so a journal that rests keeps its past.
    What lies after *now* was made while a clock was wrong: 10 of those, beside the rest.
    """
    ordered = sorted(set(times), reverse=True)
    past = [time for time in ordered if time <= now]
    ahead = [time for time in ordered if time > now]
    return frozenset(
        [
            *past[:LAST],
            *_last_of_each(past, _day)[:DAYS],
            *_last_of_each(past, _week)[:WEEKS],
            *_last_of_each(past, _month)[:MONTHS],
            *ahead[:LAST],
        ]
    )


def prune(folder: Path, now: datetime) -> list[Path]:
    """Remove the backups that `keep` lets go, and tell which; never the newest that is whole."""
    found = dated(folder)
    kept = keep((time for time, _ in found), now)
    good = newest(folder)
    gone = [path for time, path in found if time not in kept and path != good]
    with plain_problems():
        for path in gone:
            path.unlink(missing_ok=True)
    return gone


def dated(folder: Path) -> list[tuple[datetime, Path]]:
    """All backups in *folder*, newest first; raises what `plain_problems` raises."""
    found = []
    with plain_problems():
        paths = list(folder.glob("*.klantreis"))
    for path in paths:
        name = _NAME.fullmatch(path.name)
        time = _read_time(name[1]) if name else None
        if name and time:
            found.append(((time, int(name[2]), int(name[3] or 1)), path))
    return [(key[0], path) for key, path in sorted(found, reverse=True)]


def newest(folder: Path) -> Path | None:
    """The newest backup that is whole; damaged ones are passed over and stay."""
    return next((path for path in all_in(folder) if container.is_whole(path)), None)


def all_in(folder: Path) -> list[Path]:
    """Every backup in *folder*, newest first, whole or not."""
    return [path for _, path in dated(folder)]


def last_made(folder: Path) -> datetime | None:
    """When the newest backup in *folder* was made, whole or not; None when there is none."""
    return next((time for time, _ in dated(folder)), None)


def last_rehearsed(folder: Path) -> datetime | None:
    """When a backup in *folder* was last restored on trial; None when that is not known."""
    try:
        return _read_time((folder / _REHEARSED).read_text(encoding="ascii").strip())
    except (OSError, UnicodeDecodeError):
        return None


def note_rehearsal(folder: Path, at: datetime) -> None:
    """Remember that a backup in *folder* was restored on trial at *at*."""
    written = at.astimezone(UTC).strftime(_TIME)
    write_whole(folder / _REHEARSED, f"{written}\n".encode("ascii"))


def rehearse(path: Path, data_key: DataKey, folder: Path) -> Rehearsal:
    """Restore *path* into a place in *folder* that goes again, and open it there.

    Raises what `container.examine` raises, and JournalDamaged when it does not open.
    """
    make_folder(folder)
    with lent_folder(folder) as trial:
        place = Place(trial / "bundle", trial / "state")
        header = container.install(path, place)
        return _look(bundle.data_of(place, header), header, data_key)


def _prove(path: Path, data_key: DataKey, folder: Path) -> None:
    header = container.examine(path).header
    with container.open_database(path, folder) as lent:
        _look(lent, header, data_key)


def _last_of_each(
    times: Iterable[datetime], period: Callable[[datetime], tuple[int, ...]]
) -> list[datetime]:
    """The last time of each period; *times* come latest first."""
    last: dict[tuple[int, ...], datetime] = {}
    for time in times:
        last.setdefault(period(time), time)
    return list(last.values())


def _day(time: datetime) -> tuple[int, ...]:
    return time.year, time.month, time.day


def _week(time: datetime) -> tuple[int, ...]:
    return time.isocalendar()[:2]


def _month(time: datetime) -> tuple[int, ...]:
    return time.year, time.month


def _free_name(folder: Path, at: datetime, generation: int) -> Path:
    start = f"{at.astimezone(UTC).strftime(_TIME)}-g{generation}"
    endings = ("" if number == 1 else f"-{number}" for number in count(1))
    names = (folder / f"{start}{ending}.klantreis" for ending in endings)
    return next(name for name in names if not name.exists())


def _read_time(written: str) -> datetime | None:
    try:
        return datetime.strptime(written, _TIME).replace(tzinfo=UTC)
    except ValueError:
        return None


def _look(path: Path, header: Header, data_key: DataKey) -> Rehearsal:
    """Open the journal at *path* and read it through."""
    journal = Store.open(path, data_key)
    try:
        check_pages(journal.connection)
        heads = journal.heads()
        for replica, (seq, _) in header.log.items():
            if replica not in heads or heads[replica][0] < seq:
                raise JournalDamaged(what="heads", replica=replica)
        return Rehearsal(heads=heads, facts=journal.counts().facts, generation=header.gen)
    finally:
        journal.close()
