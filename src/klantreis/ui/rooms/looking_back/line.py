# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""*Terugkijken* as a line: everything that was told, newest first, with its day beside it."""

from dataclasses import dataclass, replace

from PySide6.QtWidgets import QWidget

from klantreis.domain.entries import EntryKind
from klantreis.look.colours import TintName
from klantreis.services import listing
from klantreis.ui.journal import Journal
from klantreis.ui.kinds import Kind
from klantreis.ui.lists.feeding import Dates, Stretch, newest
from klantreis.ui.lists.items import PAGE
from klantreis.ui.lists.list_page import LongListPage
from klantreis.ui.routes import AsideRoom, LookBackRoom, OnThisDayRoom, WriteText
from klantreis.words.pictograms import Pictogram
from klantreis.words.rooms import looking_back as words
from klantreis.words.rooms import rooms as room_words
from klantreis.words.rooms import telling


@dataclass(frozen=True, slots=True)
class _Found:
    count: int
    first: Stretch


class LinePage(LongListPage):
    """However long somebody has told: only what is in view is read."""

    route: LookBackRoom

    def _build(self) -> None:
        self.ask(_look, self._show)

    def _show(self, found: _Found) -> None:
        sign = self.pieces.sign(Pictogram.LOOK_BACK, tint=TintName.MINT)
        self.add(self.pieces.row([sign, self.pieces.heading(words.LOOK_BACK), *self._ways()]))
        if found.count:
            feeder = self.put_list(words.DAYS, newest, dates=Dates.BESIDE)
            self.show_rows(feeder, found.count, found.first)
        else:
            write = self.pieces.button(telling.WRITE, self.to(WriteText()), kind=Kind.PRIMARY)
            said = self.pieces.text(words.NO_DAYS)
            self.add(self.pieces.card([said, self.pieces.row([write])]))
        self.settle()

    def _ways(self) -> list[QWidget]:
        pieces = self.pieces
        ways: list[QWidget] = [
            pieces.button(words.AS_CALENDAR, self._switch),
            pieces.button(words.ASIDE, self.to(AsideRoom())),
        ]
        kind = EntryKind.LOOK_BACK
        ways.append(pieces.button(room_words.NEW[kind], self.to(WriteText(kind))))
        if self.around.settings.on_this_day:
            ways.insert(1, pieces.button(words.ON_THIS_DAY, self.to(OnThisDayRoom())))
        return ways

    def _switch(self) -> None:
        self.instead(replace(self.route, as_calendar=True, at=-1))


def _look(journal: Journal) -> _Found:
    return _Found(listing.count(journal.session), newest(journal, 0, PAGE))
