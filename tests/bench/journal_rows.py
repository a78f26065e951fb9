# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Opening, saving, erasing: held against SQLCipher alone, with the same settings, at each size."""

import secrets
import shutil
from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path

import sqlcipher3

from klantreis.domain.entries import Moment
from klantreis.services import keeping, writing
from klantreis.services.session import Session
from klantreis.services.writing import Content
from klantreis.storage.connection import connect, transaction
from tests.bench.journeys import Home, keys_told_apart, open_in, opened
from tests.bench.machine import forget_files
from tests.bench.measuring import ROUNDS, Row, Taken, middle, take, turn_about

SENTENCE = "Vandaag ging ik naar de markt en daarna koffie drinken bij de buren."


def unlocking(homes: Sequence[Home], work: Path) -> Iterator[Row]:
    """What opening takes beyond the key, and the key by itself."""
    least: Taken | None = None
    for home in homes:
        copy = home.copy(work / f"unlock-{home.entries}")
        keys: list[Taken] = []
        ours, bare = turn_about(partial(_unlock, copy, keys), partial(_bare_open, copy))
        least = least or ours
        yield Row(
            "unlock, key told apart (warm)", home.entries, ours, bare,
            bare_is="connect and first query", most=60,
        )  # fmt: skip
        yield Row(
            "unlock, against the shortest journey", home.entries, ours, least,
            bare_is=f"the same at {homes[0].entries:,}", most_ratio=1.5,
        )  # fmt: skip
        cold = middle([_unlock_cold(copy) for _ in range(ROUNDS)])
        yield Row("unlock, key told apart (cold)", home.entries, cold)
        if home is homes[-1]:
            yield Row("the key itself, at the lowest cost allowed", None, middle(keys))
        shutil.rmtree(copy.base)


def saving(homes: Sequence[Home], work: Path) -> Iterator[Row]:
    """One sentence, durable, against one row in a table."""
    for home in homes:
        copy = home.copy(work / f"save-{home.entries}")
        raw = _raw_table(work / f"save-{home.entries}.db", copy)
        with opened(copy) as session:
            # The first save of a session fills caches.
            _save(session)
            ours, bare = turn_about(partial(_save, session), partial(_insert, raw), rounds=21)
        raw.close()
        yield Row(
            "save one entry, durable", home.entries, ours, bare,
            bare_is="one durable insert", most_ratio=2, waits=True,
        )  # fmt: skip
        shutil.rmtree(copy.base)


def erasing(homes: Sequence[Home], work: Path) -> Iterator[Row]:
    """One entry is forgotten for good, and nothing of it is left in the file."""
    for home in homes:
        copy = home.copy(work / f"erase-{home.entries}")
        with opened(copy) as session:
            ids = session.store.entry_ids(limit=ROUNDS + 1)
            todo = iter(ids)
            writing.forget(session, session.opened_by, next(todo))
            taken = [
                take(lambda: writing.forget(session, session.opened_by, next(todo)))  # noqa: B023
                for _ in range(ROUNDS)
            ]
        yield Row("erase one entry for good", home.entries, middle(taken))
        shutil.rmtree(copy.base)


def _unlock(home: Home, keys: list[Taken]) -> Taken:
    held: list[Session] = []
    with keys_told_apart() as derived:
        whole = take(lambda: held.append(open_in(home)))
    keeping.close(held.pop(), with_backup=False)
    keys += derived
    wall, cpu = sum(one.wall_ms for one in derived), sum(one.cpu_ms for one in derived)
    return Taken(whole.wall_ms - wall, whole.cpu_ms - cpu)


def _unlock_cold(home: Home) -> Taken:
    forget_files(home.base)
    return _unlock(home, [])


def _bare_open(home: Home) -> Taken:
    """The same file without its keys cannot be opened; a new one with the same settings can."""
    place = home.base / "bare.db"
    if not place.exists():
        _raw(place).close()
    return take(lambda: _raw(place).close())


class _Key:
    """A data key for a file that holds nothing of anybody."""

    def __init__(self, key: str) -> None:
        self._key = key

    def database(self) -> str:
        return self._key


_KEY = _Key(secrets.token_hex(48))


def _raw(place: Path) -> sqlcipher3.Connection:
    place.touch()
    connection = connect(place, _KEY)  # type: ignore[arg-type]  # all that it asks of a key
    connection.execute("create table if not exists note (id text primary key, words text) strict")
    connection.execute("select count(*) from note").fetchone()
    return connection


def _raw_table(place: Path, home: Home) -> sqlcipher3.Connection:
    """A table with as many rows of one sentence."""
    connection = _raw(place)
    with transaction(connection):
        rows = ((secrets.token_hex(16), SENTENCE) for _ in range(home.entries))
        connection.executemany("insert into note (id, words) values (?, ?)", rows)
    return connection


def _save(session: Session) -> Taken:
    content = Content(Moment(text=f"{SENTENCE} {secrets.token_hex(4)}"))
    return take(lambda: writing.write(session, session.opened_by, content))


def _insert(connection: sqlcipher3.Connection) -> Taken:
    def insert() -> None:
        with transaction(connection):
            row = (secrets.token_hex(16), SENTENCE)
            connection.execute("insert into note (id, words) values (?, ?)", row)

    return take(insert)
