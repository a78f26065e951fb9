# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Looking back by the day: a month of days with something in them, and one day.

An entry lies on the day that somebody picked for it; without one, on the day it was begun, as it
was here. It costs as much as there is in that month, not as there is in the journey.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, tzinfo

from klantreis.domain.clock import ms_of
from klantreis.domain.entries import EntryKind, Media
from klantreis.domain.folding import Entry
from klantreis.services.listing import Row, rows_of
from klantreis.services.reading import private_entries, shared_entries
from klantreis.services.session import Session

_ISO_DAY = len("2026-03-02")
_ALL = -1
# A local day begins and ends within two days of where it does in UTC, whatever the zone.
_WIDE_MS = 2 * 24 * 60 * 60 * 1000


@dataclass(frozen=True, slots=True)
class Day:
    """What there is on one day: how many entries of each kind, and how many have which media."""

    kinds: Mapping[EntryKind, int]
    media: Mapping[Media, int]


def days(session: Session, year: int, month: int) -> Mapping[date, Day]:
    """The days of a month on which there is something, in order; what may be seen counts."""
    first = date(year, month, 1)
    last = date(year + month // 12, month % 12 + 1, 1) - timedelta(days=1)
    found: dict[date, list[Entry]] = {}
    for day, one in _between(session, first, last, picked=f"{year:04d}-{month:02d}"):
        found.setdefault(day, []).append(one)
    return {day: _told(found[day]) for day in sorted(found)}


def on_day(session: Session, day: date) -> tuple[Row, ...]:
    """The rows of one day, newest first."""
    found = [one for _, one in _between(session, day, day, picked=day.isoformat())]
    ordered = sorted(found, key=lambda one: (one.created, one.id), reverse=True)
    return rows_of(session, [one.id for one in ordered])


def day_of(one: Entry, zone: tzinfo) -> date:
    """On which day *one* lies in *zone*; of two versions side by side the first tells."""
    return _picked(one) or one.created.at().astimezone(zone).date()


def _told(entries: Iterable[Entry]) -> Day:
    kinds: Counter[EntryKind] = Counter()
    media: Counter[Media] = Counter()
    for one in entries:
        kinds[one.kind] += 1
        media.update({attachment.media for head in one.heads for attachment in head.attachments})
    return Day(dict(kinds), dict(media))


def _between(
    session: Session, first: date, last: date, *, picked: str
) -> Iterator[tuple[date, Entry]]:
    """What lies on the days from *first* to *last*; a day that was *picked* is in the index."""
    private = private_entries(session).values()
    begun = session.store.begun_between(_ms(first) - _WIDE_MS, _ms(last) + _WIDE_MS)
    ids = dict.fromkeys((*begun, *session.store.search(picked, limit=_ALL)))
    boxed = {one.id for one in private if not one.is_removed}
    shared = shared_entries(session, (one for one in ids if one not in boxed))
    for one in (*private, *shared):
        day = day_of(one, session.parts.zone)
        if not one.is_removed and first <= day <= last:
            yield day, one


def _picked(one: Entry) -> date | None:
    said = getattr(one.heads[0].body, "on", "")
    try:
        if len(said) == _ISO_DAY:
            return date.fromisoformat(said)
        return datetime.fromisoformat(said).date()
    except ValueError:
        return None


def _ms(day: date) -> int:
    return ms_of(datetime(day.year, day.month, day.day, tzinfo=UTC))
