# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The worker's own hours: the worker keeps them, and the client sees them."""

from PySide6.QtWidgets import QWidget

from klantreis.domain.entries import Spent
from klantreis.look.colours import TintName
from klantreis.services import hours
from klantreis.services.changes import Changes
from klantreis.ui.difference_routes import HoursRoom
from klantreis.ui.journal import Journal
from klantreis.ui.kinds import Kind
from klantreis.ui.page import Page
from klantreis.ui.pieces.fields import Line
from klantreis.ui.pieces.wide import Face
from klantreis.ui.rooms.sharing import gathering
from klantreis.ui.rooms.sharing.days import read_day
from klantreis.words.pictograms import Pictogram
from klantreis.words.rooms import difference as words
from klantreis.words.time_spent import say_minutes

_USUAL = (30, 60, 90, 120, 180, 240)
# Nobody works longer than a day on one day.
_MOST = 24 * 60


class HoursPage(Page):
    """How long, and on which day; nothing is chosen beforehand."""

    route: HoursRoom

    def _build(self) -> None:
        self._minutes = 0
        self.add(self.pieces.heading(words.HOW_LONG))
        if self.seat.is_client_writing:
            # They are the worker's: the client reads them in the room.
            said = [self.pieces.text(words.ONLY_WORKER_KEEPS)]
            self.add(self.pieces.notice(Pictogram.LATER, said, tint=TintName.HONEY))
            self.settle()
            return
        language = self.around.tongue.language
        self._cards = []
        for minutes in _USUAL:
            face = Face(Pictogram.LATER, say_minutes(minutes, language), tint=TintName.HONEY)
            card = self.pieces.wide(
                words.SPENT, face, self._choose, mark=str(minutes), is_choice=True
            )
            self._cards.append(card)
        look, tongue = self.around.look, self.around.tongue
        self._own = Line(words.OWN_TIME, look, tongue)
        self._own.changed.connect(self._choose_own)
        self._day = Line(words.ON_DAY, look, tongue)
        keep = self.pieces.button(words.KEEP_HOURS, self._keep, kind=Kind.PRIMARY)
        self.add(self.pieces.evenly(self._cards), self._own, self._day)
        self.add(self.pieces.quiet(words.EMPTY_IS_TODAY))
        self.add(self.pieces.text(words.CLIENT_SEES, name=self.seat.client_name))
        self.add(self.pieces.row([keep]))
        self.settle()

    @property
    def holds_words(self) -> bool:
        return bool(self._minutes)

    def first(self) -> QWidget | None:
        return None

    def _choose(self, mark: str) -> None:
        chosen = 0 if self._minutes == int(mark) else int(mark)
        # What stands in the line is not what was chosen: it goes, so that the page says one thing.
        self._own.edit.clear()
        self._minutes = chosen
        self._show_chosen()

    def _choose_own(self) -> None:
        typed = self._own.text().strip()
        self._minutes = int(typed) if typed.isdecimal() and int(typed) <= _MOST else 0
        self._show_chosen()

    def _show_chosen(self) -> None:
        for card in self._cards:
            card.setChecked(card.mark == str(self._minutes))

    def _keep(self) -> None:
        typed = self._day.text().strip()
        if not self._minutes:
            self.tell(words.NO_TIME)
        elif typed and read_day(typed) is None:
            self.tell(words.NO_SUCH_DAY)
            self._day.edit.setFocus()
        else:
            by, minutes = self.seat.pen, self._minutes

            def job(journal: Journal) -> Changes:
                session = journal.session
                day = (read_day(typed) if typed else None) or gathering.today(session)
                return hours.spend(session, by, Spent(day.isoformat(), minutes))

            self.ask(job, self._done, is_deed=True)

    def _done(self, _: Changes) -> None:
        self._minutes = 0
        self.back()
        self.tell(words.HOURS_KEPT)
