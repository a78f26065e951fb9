# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Brings a long list the rows it asks for, from the journal thread; the newest wish only."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import Enum, auto
from functools import partial, reduce

from PySide6.QtCore import QObject

from klantreis.domain.ids import EntryId
from klantreis.services import listing
from klantreis.services.listing import Row
from klantreis.ui.asking import Latest
from klantreis.ui.entries.listed import Cards
from klantreis.ui.journal import Journal
from klantreis.ui.lists.items import DayMark, Item
from klantreis.ui.lists.long_list import LongList
from klantreis.ui.page import Page
from klantreis.ui.pieces.naming import in_turn
from klantreis.words.dates import MONTHS, say_day
from klantreis.words.labels import KINDS
from klantreis.words.painted_words import WEEKDAYS


@dataclass(frozen=True, slots=True)
class Stretch:
    """Rows that follow each other, and the one *before* them; None where one cannot be shown."""

    start: int
    rows: tuple[Row | None, ...]
    before: Row | None = None


# Called on the journal thread, with a start and how many.
Fetch = Callable[[Journal, int, int], Stretch]


def newest(journal: Journal, start: int, most: int) -> Stretch:
    """Of all entries, newest first by when they were begun."""
    first = max(start - 1, 0)
    found = listing.rows(journal.session, start=first, most=most + start - first)
    before = found[0] if start and found else None
    return Stretch(start, _filled(found[start - first :], most), before)


def of_ids(ids: tuple[EntryId, ...]) -> Fetch:
    """Of these entries, in their order."""
    return partial(_of_ids, ids)


class Dates(Enum):
    """Where a list tells on which day its rows lie."""

    BESIDE = auto()
    ON_CARDS = auto()
    NOWHERE = auto()


class Feeder(QObject):
    """Stands between one list and the journal; a child of the page."""

    def __init__(self, page: Page, rows: LongList, fetch: Fetch, *, dates: Dates) -> None:
        super().__init__(page)
        self._page = page
        self.rows = rows
        self._fetch = fetch
        self._dates = dates
        self._days: Mapping[EntryId, date] = {}
        self._latest = Latest(page.around.runner, self)
        rows.wanted.connect(self._ask)

    def use(self, fetch: Fetch) -> None:
        """From now on the rows come from elsewhere; what was asked for is not heard any more."""
        self._latest.drop()
        self._fetch = fetch

    def place(self, days: Mapping[EntryId, date]) -> None:
        """These lie on other days than those on which they were begun."""
        self._days = days

    def items(self, stretch: Stretch) -> tuple[Item | None, ...]:
        """What the list shows of these rows."""
        items: list[Item | None] = []
        before = None if stretch.before is None else self._day(stretch.before)
        for row in stretch.rows:
            items.append(None if row is None else self._item(row, before))
            before = before if row is None else self._day(row)
        return tuple(items)

    def _ask(self, start: int, most: int) -> None:
        fetch = self._fetch
        self._latest.ask(
            lambda journal: fetch(journal, start, most),
            then=self._take,
            otherwise=self._page.show_problem,
        )

    def _take(self, stretch: Stretch) -> None:
        self.rows.take(stretch.start, self.items(stretch))

    def _item(self, row: Row, before: date | None) -> Item:
        tongue = self._page.around.tongue
        face = Cards(self._page).face(row)
        day = self._day(row)
        told = say_day(day, tongue.language)
        kind = tongue.aloud(KINDS[row.kind])
        by = "" if row.is_mine else row.by_name
        first = told if self._dates is Dates.ON_CARDS else kind
        over = " · ".join(part for part in (first, by, *face.lines) if part)
        aloud = reduce(in_turn, dict.fromkeys((kind, face.title, told, by, *face.lines)), "")
        shown = replace(
            face, title=tongue.disguise(face.title), over=tongue.disguise(over), lines=()
        )
        is_beside = self._dates is Dates.BESIDE
        mark = self._mark(day, is_new=day != before) if is_beside else None
        return Item(row.id, shown, aloud, mark)

    def _mark(self, day: date, *, is_new: bool) -> DayMark:
        tongue = self._page.around.tongue
        month = MONTHS[tongue.language][day.month - 1]
        said = (tongue.aloud(WEEKDAYS[day.weekday()]), f"{day.day} {month}", str(day.year))
        return DayMark(tuple(tongue.disguise(line) for line in said), is_new=is_new)

    def _day(self, row: Row) -> date:
        begun = row.created.astimezone(self._page.around.zone).date()
        return self._days.get(row.id, begun)


def _of_ids(ids: tuple[EntryId, ...], journal: Journal, start: int, most: int) -> Stretch:
    wanted = ids[start : start + most]
    found = {row.id: row for row in listing.rows_of(journal.session, wanted)}
    before = listing.rows_of(journal.session, ids[start - 1 : start]) if start else ()
    return Stretch(start, tuple(found.get(one) for one in wanted), next(iter(before), None))


def _filled(rows: Iterable[Row], most: int) -> tuple[Row | None, ...]:
    """Rows that somebody edited out of sight leave places at the end."""
    found = tuple(rows)
    return (*found, *[None] * (most - len(found)))
