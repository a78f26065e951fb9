# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Journeys of each size, of real signed facts, made once for a run and copied for each use."""

import shutil
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from klantreis.bootstrap import StoryClock, for_tests
from klantreis.crypto import stretching, wrapping
from klantreis.crypto.openers import Opener
from klantreis.crypto.secret import Secret
from klantreis.crypto.stretching import Cost
from klantreis.domain.locking import LockKind
from klantreis.services import keeping, keys, opening, shelf
from klantreis.services.keys import Key
from klantreis.services.parts import Parts
from klantreis.services.session import Session
from tests.bench.measuring import Taken
from tests.ui.hard.long_journey import SECRET, build

_BEGAN = datetime(2025, 1, 6, 9, 0, tzinfo=UTC)
_LATER = datetime(2026, 6, 1, 9, 0, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Home:
    """A computer in *base* with one journey of *entries* entries on it."""

    base: Path
    entries: int

    def parts(self) -> Parts:
        """Its parts, with keys at the lowest cost: what keys cost is told apart."""
        return for_tests(self.base, StoryClock(_LATER))

    def copy(self, to: Path) -> "Home":
        """The same on another computer: its journey may be written in."""
        shutil.copytree(self.base, to)
        return replace(self, base=to)

    def data(self) -> Path:
        """The database."""
        return next(self.base.glob("data/*/data-*.db"))


def made(entries: int, folder: Path) -> Home:
    """A journey of *entries* entries, made below *folder* unless it is there."""
    home = Home(folder / str(entries), entries)
    if not home.base.exists():
        half = folder / f"{entries}.half"
        shutil.rmtree(half, ignore_errors=True)
        half.mkdir(parents=True)
        build(for_tests(half, StoryClock(_BEGAN)), entries)
        half.rename(home.base)
    return home


def opener_in(parts: Parts) -> tuple[str, Opener]:
    """The cover on the shelf, and what opens it."""
    cover = shelf.covers(parts)[0].id
    key = Key(LockKind.PASSPHRASE, words=SECRET)
    return cover, keys.opener_of(parts, key, shelf.journey_of(cover))


def open_in(home: Home) -> Session:
    """Open the journey of *home*."""
    parts = home.parts()
    cover, opener = opener_in(parts)
    return opening.open_as_client(parts, shelf.place_of_cover(parts, cover), opener)


@contextmanager
def opened(home: Home) -> Iterator[Session]:
    """An open journey; nothing is backed up at its end."""
    session = open_in(home)
    try:
        yield session
    finally:
        keeping.close(session, with_backup=False)


@contextmanager
def keys_told_apart() -> Iterator[list[Taken]]:
    """Meanwhile, what each key derivation took is put on the list."""
    stretch, taken = stretching.stretch, list[Taken]()

    def told(secret: Secret, *, salt: bytes, cost: Cost) -> Secret:
        wall, cpu = time.perf_counter(), time.process_time()
        made = stretch(secret, salt=salt, cost=cost)
        wall, cpu = time.perf_counter() - wall, time.process_time() - cpu
        taken.append(Taken(1000 * wall, 1000 * cpu))
        return made

    vars(wrapping)["stretch"] = told
    try:
        yield taken
    finally:
        vars(wrapping)["stretch"] = stretch
