# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The room *wat het scheelt*: what it is and its switch, then the situations in it."""

from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from klantreis.domain.entries import EntryKind
from klantreis.domain.ids import EntryId
from klantreis.look.colours import TintName
from klantreis.services import hours, listing, reading, settings
from klantreis.services.changes import Changes
from klantreis.services.hours import WorkersHours
from klantreis.services.listing import Row
from klantreis.ui.difference_routes import DifferenceRoom, HoursRoom, SituationRoom, Telling
from klantreis.ui.errands import Job
from klantreis.ui.journal import Journal
from klantreis.ui.kinds import Kind
from klantreis.ui.page import Page
from klantreis.ui.pieces.beside import beside
from klantreis.ui.pieces.wide import Face
from klantreis.ui.pilot_routes import Contributing
from klantreis.words.dates import day_of
from klantreis.words.pictograms import Pictogram
from klantreis.words.rooms import difference as words
from klantreis.words.time_spent import say_minutes

_MOST = 60


@dataclass(frozen=True, slots=True)
class _Found:
    """Whether it is on, and what is in it."""

    is_on: bool
    rows: tuple[Row, ...] = ()
    hours: tuple[WorkersHours, ...] = ()


class DifferencePage(Page):
    """Off it only explains itself. Only the client switches it."""

    route: DifferenceRoom

    def _build(self) -> None:
        self.ask(_look, self._show)

    def _show(self, found: _Found) -> None:
        sign = self.pieces.sign(Pictogram.DIFFERENCE, tint=TintName.LILAC)
        self.add(beside(sign, self.pieces.heading(words.HEADING), self.around.look))
        if found.is_on:
            self._show_room(found)
        else:
            self._explain()
        self.settle()

    def _explain(self) -> None:
        self.add(self.pieces.card([self.pieces.text(one) for one in words.EXPLAINED]))
        if not self.seat.is_client_writing:
            self.add(self.pieces.text(words.ONLY_CLIENT, name=self.seat.client_name))
            return
        self.add(self.pieces.title(words.WANT_THIS))
        answers = [
            self.pieces.door(words.ON, self._switch_on, tint=TintName.MINT),
            self.pieces.door(words.NOT_NOW, self.back, tint=TintName.HONEY),
        ]
        self.add(self.pieces.evenly(answers))

    def _show_room(self, found: _Found) -> None:
        parts: list[QWidget] = [
            self.pieces.button(words.NEW, self._begin, kind=Kind.PRIMARY),
        ]
        if self.seat.is_client_writing and found.rows:
            parts.append(self.pieces.button(words.GIVE, self.to(Contributing())))
        if not self.seat.is_client_writing:
            parts.append(self.pieces.button(words.ADD_HOURS, self.to(HoursRoom())))
        self.add(self.pieces.row(parts))
        if not found.rows:
            self.add(self.pieces.card([self.pieces.text(words.NONE_YET)]))
        for row in found.rows:
            self.add(self.pieces.wide(words.READ, self._face(row), self._open, mark=row.id))
        self._show_hours(found.hours)
        if self.seat.is_client_writing:
            self.add(self.pieces.row([self.pieces.button(words.OFF, self._switch_off)]))

    def _show_hours(self, every: tuple[WorkersHours, ...]) -> None:
        if not every:
            return
        language = self.around.tongue.language
        self.add(self.pieces.title(words.HOURS))
        for one in every:
            time = say_minutes(one.minutes, language)
            sign = self.pieces.sign(Pictogram.LATER, tint=TintName.HONEY)
            said = self.pieces.text(words.HOURS_OF, name=one.name, time=time)
            self.add(beside(sign, said, self.around.look))

    def _face(self, row: Row) -> Face:
        tongue = self.around.tongue
        day = day_of(row.created, tongue.language, tz=self.around.zone)
        title = row.title or tongue.aloud(words.NOTHING_SAID)
        return Face(Pictogram.DIFFERENCE, title, over=day, tint=TintName.LILAC)

    def _begin(self) -> None:
        self.go(Telling(walks=True))

    def _open(self, mark: str) -> None:
        self.go(SituationRoom(EntryId(mark)))

    def _switch_on(self) -> None:
        self.ask(_switch(shown=True), self._show_on, is_deed=True)

    def _switch_off(self) -> None:
        self.ask(_switch(shown=False), self._show_off, is_deed=True)

    def _show_on(self, _: Changes) -> None:
        self.instead(DifferenceRoom())
        self.tell(words.IS_ON, undo=_switch(shown=False))

    def _show_off(self, _: Changes) -> None:
        self.go_home()
        self.tell(words.IS_OFF, undo=_switch(shown=True))


def _look(journal: Journal) -> _Found:
    session = journal.session
    if not reading.settings(session).shows_difference:
        return _Found(is_on=False)
    rows = listing.rows(session, start=0, most=_MOST, kind=EntryKind.DIFFERENCE)
    return _Found(True, rows, hours.hours(session))


def _switch(*, shown: bool) -> Job[Changes]:
    def job(journal: Journal) -> Changes:
        return settings.set_difference(journal.session, shown=shown)

    return job
