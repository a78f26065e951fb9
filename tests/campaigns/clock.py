# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""A clock that jumps, years back and years ahead, while people write, lock, give and print."""

import random
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from klantreis.domain.consent import Recipient
from klantreis.domain.ids import EntryId
from klantreis.domain.problems import ConsentExpired
from klantreis.services import keeping, reading, sharing
from klantreis.services.sharing import Wish
from klantreis.storage import container
from klantreis.storage.inspection import inspect
from tests.campaigns.plan import Campaign, Try
from tests.kills.remembering import small_box, stretched_once
from tests.services.table import Table, sit

_FIRST = datetime(1971, 1, 1, tzinfo=UTC)
_DAYS = 80 * 365
_MOMENTS = 6


@contextmanager
def jumps(folder: Path) -> Iterator[Try]:
    """A journey whose clock nobody can trust; a new one for every 40 tries."""
    with stretched_once(), small_box():
        yield _Jumping(folder).live


@dataclass(slots=True)
class _Jumping:
    folder: Path
    table: Table | None = None
    told: dict[EntryId, str] = field(default_factory=dict)

    def live(self, number: int, chance: random.Random) -> Mapping[str, int]:
        """Some moments, each at another time of the clock; then all that was told is there."""
        if self.table is None or number % 40 == 0:
            self.table, self.told = sit(self.folder / str(number)), {}
        table = self.table
        for moment in range(_MOMENTS):
            table.clock.set(_any_time(chance))
            self._write(table, f"zin {number}-{moment}", chance)
        given = _gives(table, chance)
        table.clock.set(_any_time(chance))
        table.reopen()
        newest = keeping.newest_backup(table.parts, table.journey)
        # One was just made: a clock that went back may not cost the last words.
        kept = [container.examine(one).header.gen for one in newest.parent.glob("*.klantreis")]
        assert table.session.header.gen - max(kept) <= 2
        for entry, wanted in self.told.items():
            (head,) = reading.entry(table.session, entry).heads
            assert getattr(head.body, "text", "") == wanted
        stamps = [fact.stamp for fact in table.session.store.every_fact()
                  if fact.rep == table.session.store.replica]  # fmt: skip
        assert sorted(stamps) == sorted(set(stamps))
        assert inspect(table.session.store).found == ()
        return {"moments": _MOMENTS, **given}

    def _write(self, table: Table, text: str, chance: random.Random) -> None:
        if self.told and chance.random() < 0.5:
            entry = chance.choice(list(self.told))
            table.revise(entry, text)
        else:
            entry = table.write(text)
        self.told[entry] = text


def _gives(table: Table, chance: random.Random) -> Mapping[str, int]:
    """A consent until some day, and its paper at some other time: only up to that day."""
    entry = table.write("dit geef ik")
    now = table.clock.now()
    until = (now + timedelta(days=chance.randint(1, 400))).date()
    wish = Wish(Recipient("Dokter Vos", "huisarts"), "weten", (entry,), until)
    given = sharing.say_yes(table.session, wish, table.opener())
    later = now + timedelta(days=chance.randint(0, 800), hours=chance.randint(0, 23))
    table.clock.set(later)
    if _is_over(until, later):
        with pytest.raises(ConsentExpired):
            sharing.export_again(table.session, given)
        return {"refused when over": 1}
    sharing.export_again(table.session, given)
    return {"given": 1}


def _is_over(until: date, at: datetime) -> bool:
    return at.astimezone(UTC).date() > until


def _any_time(chance: random.Random) -> datetime:
    seconds = chance.randrange(24 * 3600)
    return _FIRST + timedelta(days=chance.randrange(_DAYS), seconds=seconds)


CLOCK = Campaign(
    name="clock",
    tries="six moments, a consent and a locking, each at a time between 1971 and 2050",
    begin=jumps,
    full=2_000,
    short=3,
    finds=("moments",),
)
