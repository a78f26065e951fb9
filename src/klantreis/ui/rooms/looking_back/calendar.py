# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""*Terugkijken* as a calendar: a month at a time, and a press opens a day."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from klantreis.domain.entries import Media
from klantreis.look.colours import TintName
from klantreis.services import calendar
from klantreis.services.calendar import Day
from klantreis.ui.asking import Latest
from klantreis.ui.journal import Journal
from klantreis.ui.page import Page
from klantreis.ui.painted.calendar import DaySigns, MonthView
from klantreis.ui.painted.day_cell import DayCell
from klantreis.ui.routes import AsideRoom, DayRoom, LookBackRoom
from klantreis.words.pictograms import Pictogram
from klantreis.words.rooms import looking_back as words


@dataclass(frozen=True, slots=True)
class _Month:
    """What there is on the days of the month of *first*, and which day it is now."""

    first: date
    today: date
    days: Mapping[date, Day]


class CalendarPage(Page):
    """Another month is asked for as somebody goes there; only the newest one is waited for."""

    route: LookBackRoom

    def _build(self) -> None:
        self._latest = Latest(self.around.runner, self)
        # Seven days beside each other want the room.
        air, gap = self.column.contentsMargins(), self.around.look.tokens.sizes.gap
        self.column.setContentsMargins(gap, air.top(), gap, air.bottom())
        first = date.fromisoformat(self.route.month) if self.route.month else None
        self.ask(lambda journal: _look(journal, first), self._show)

    def _show(self, month: _Month) -> None:
        pieces = self.pieces
        heading = pieces.heading(words.LOOK_BACK)
        line = pieces.button(words.AS_LINE, self._switch)
        aside = pieces.button(words.ASIDE, self.to(AsideRoom()))
        sign = pieces.sign(Pictogram.LOOK_BACK, tint=TintName.MINT)
        self.add(pieces.row([sign, heading, line, aside]))
        self._view = MonthView(self.around.look, self.around.tongue, today=month.today)
        self._view.opened.connect(self._open)
        self._view.month_shown.connect(self._go_to_month)
        self.add(self._view)
        is_now = month.first == month.today.replace(day=1)
        self._view.show_days(_signs(month), at=month.today if is_now else month.first)
        self.settle()

    def _switch(self) -> None:
        self.instead(replace(self.route, as_calendar=False))

    def _open(self, day: date) -> None:
        self.go(DayRoom(day.isoformat()))

    def _go_to_month(self, first: date) -> None:
        self.stay(replace(self.route, month=first.isoformat()))
        self._latest.ask(
            lambda journal: _look(journal, first),
            then=self._show_month,
            otherwise=self.show_problem,
        )

    def _show_month(self, month: _Month) -> None:
        cell = self._cell_in_hand()
        at = month.first if cell is None else cell.day
        has_keyboard = cell is not None
        self._view.show_days(_signs(month), at=at)
        if has_keyboard:
            cells = self._view.findChildren(DayCell)
            there = [one for one in cells if one.day == at and one.isVisibleTo(self._view)]
            for one in there[-1:]:
                one.setFocus()

    def _cell_in_hand(self) -> DayCell | None:
        """The day that the keyboard is on, which is made anew with its signs."""
        focus = self.focusWidget()
        return focus if isinstance(focus, DayCell) and focus.hasFocus() else None


def _look(journal: Journal, first: date | None) -> _Month:
    session = journal.session
    today = session.parts.clock.now().astimezone(session.parts.zone).date()
    month = first or today.replace(day=1)
    return _Month(month, today, calendar.days(session, month.year, month.month))


def _signs(month: _Month) -> list[DaySigns]:
    return [_signs_of(day, there) for day, there in month.days.items()]


def _signs_of(day: date, there: Day) -> DaySigns:
    media = there.media
    return DaySigns(
        day,
        # What came as a voice or a picture is told as that.
        texts=max(sum(there.kinds.values()) - sum(media.values()), 0),
        voices=media.get(Media.VOICE, 0),
        photos=media.get(Media.PHOTO, 0),
        drawings=media.get(Media.DRAWING, 0),
    )
