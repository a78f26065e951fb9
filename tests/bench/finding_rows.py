# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Searching as somebody types, and the first rows of a list, at each size."""

import statistics
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path

from klantreis.domain.searching import words_in
from klantreis.services import listing, reading
from klantreis.services.session import Session
from klantreis.storage.verifying import Trust
from tests.bench.journeys import Home, opened
from tests.bench.measuring import ROUNDS, Row, Taken, take, turn_about

SOUGHT = "koffie tuin"
_ROWS = 50
_FTS = "select rowid from search where words match ? order by rowid desc limit ?"


def searching(homes: Sequence[Home], _work: Path) -> Iterator[Row]:
    """Each letter asks anew: our way to the ids, against the index asked the same."""
    typed = [SOUGHT[:end].strip() for end in range(3, len(SOUGHT) + 1)]
    for home in homes:
        with opened(home) as session:
            ours, bare = turn_about(
                lambda: _all(partial(reading.search, session), typed),
                lambda: _all(partial(_raw, session), typed),
            )
            each = [take(partial(_seen, session, text)) for text in typed * ROUNDS]
        yield Row(
            f"search as you type, {len(typed)} letters", home.entries, ours, bare,
            bare_is="FTS5 asked the same", most_ratio=1.5,
        )  # fmt: skip
        walls, cpus = [one.wall_ms for one in each], [one.cpu_ms for one in each]
        slow = Taken(_most_of_them(walls), _most_of_them(cpus))
        yield Row("search and the rows found: 95 of 100 within", home.entries, slow, most=30)


def _most_of_them(figures: Sequence[float]) -> float:
    """The figure that 95 of 100 do not pass."""
    return statistics.quantiles(figures, n=20)[-1]


def listing_rows(homes: Sequence[Home], _work: Path) -> Iterator[Row]:
    """The first rows of the whole journey, read and verified."""
    for home in homes:
        with opened(home) as session:
            (ours,) = turn_about(lambda: _first_rows(session))
        yield Row(f"first {_ROWS} rows of a list", home.entries, ours, most=50)


def _first_rows(session: Session) -> Taken:
    # As after unlocking: no signature was checked yet.
    vars(session.store)["_trust"] = Trust()
    return take(lambda: listing.rows(session, start=0, most=_ROWS))


def _all(search: Callable[[str], object], typed: Sequence[str]) -> Taken:
    def each() -> None:
        for text in typed:
            search(text)

    return take(each)


def _seen(session: Session, text: str) -> None:
    listing.rows_of(session, reading.search(session, text)[:_ROWS])


def _raw(session: Session, text: str) -> None:
    wanted = " ".join(f'"{word}"*' for word in sorted(words_in(text)))
    session.store.connection.execute(_FTS, (wanted, 50)).fetchall()
