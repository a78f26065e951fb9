# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""One day, and the same day in other years."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from klantreis.domain.ids import EntryId
from klantreis.services import calendar
from klantreis.ui.journal import Journal
from klantreis.ui.lists.feeding import Dates, Stretch, of_ids
from klantreis.ui.lists.items import PAGE
from klantreis.ui.lists.list_page import LongListPage
from klantreis.ui.routes import DayRoom, OnThisDayRoom
from klantreis.words.cues import Cue
from klantreis.words.dates import say_day
from klantreis.words.painted_words import DAY_OF, WEEKDAYS
from klantreis.words.phrases import Phrase
from klantreis.words.pictograms import Pictogram
from klantreis.words.rooms import looking_back as words

_YEARS_BACK = 20


@dataclass(frozen=True, slots=True)
class _Found:
    ids: tuple[EntryId, ...]
    first: Stretch
    days: Mapping[EntryId, date]


class DayPage(LongListPage):
    """What was told on one day."""

    route: DayRoom

    def _build(self) -> None:
        day = date.fromisoformat(self.route.day)
        tongue = self.around.tongue
        weekday = tongue.aloud(WEEKDAYS[day.weekday()])
        said = say_day(day, tongue.language)
        self.add(self.pieces.headline(Pictogram.CALENDAR, DAY_OF, weekday=weekday, day=said))
        self.ask(lambda journal: _on(journal, (day,)), self._show)

    def _show(self, found: _Found) -> None:
        _fill(self, words.ROWS_OF_DAY, found, Dates.NOWHERE, empty=words.NOTHING_THIS_DAY)


class OnThisDayPage(LongListPage):
    """Only for who asked for it in the settings: not every day is one to be met again."""

    route: OnThisDayRoom

    def _build(self) -> None:
        self.add(self.pieces.headline(Pictogram.CALENDAR, words.ON_THIS_DAY_TITLE))
        self.ask(_in_other_years, self._show)

    def _show(self, found: _Found) -> None:
        _fill(self, words.ON_THIS_DAY, found, Dates.BESIDE, empty=words.NOTHING_IN_OTHER_YEARS)


def _fill(page: LongListPage, cue: Cue, found: _Found, dates: Dates, *, empty: Phrase) -> None:
    if found.ids:
        feeder = page.put_list(cue, of_ids(found.ids), dates=dates)
        feeder.place(found.days)
        page.show_rows(feeder, len(found.ids), found.first)
    else:
        page.add(page.pieces.card([page.pieces.text(empty)]))
    page.settle()


def _in_other_years(journal: Journal) -> _Found:
    parts = journal.session.parts
    today = parts.clock.now().astimezone(parts.zone).date()
    return _on(journal, tuple(_same_day(today)))


def _same_day(today: date) -> Iterator[date]:
    for year in range(today.year - 1, today.year - 1 - _YEARS_BACK, -1):
        # Who looks back on 29 February meets the years that have one.
        if (today.month, today.day) != (2, 29) or _is_leap(year):
            yield today.replace(year=year)


def _is_leap(year: int) -> bool:
    return date(year, 12, 31).timetuple().tm_yday == 366


def _on(journal: Journal, days: tuple[date, ...]) -> _Found:
    found = [(row, day) for day in days for row in calendar.on_day(journal.session, day)]
    rows = tuple(row for row, _ in found)
    placed = {row.id: day for row, day in found}
    return _Found(tuple(placed), Stretch(0, rows[:PAGE]), placed)
