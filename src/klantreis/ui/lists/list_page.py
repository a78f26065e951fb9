# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""A page with a long list on it: as high as the window; the list scrolls."""

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from klantreis.domain.ids import EntryId
from klantreis.ui.lists.feeding import Dates, Feeder, Fetch, Stretch
from klantreis.ui.lists.long_list import LongList
from klantreis.ui.page import Page
from klantreis.ui.pieces.naming import name
from klantreis.ui.routes import EntryRoom, LongRoute
from klantreis.words.cues import Cue
from klantreis.words.rooms import looking_back as words

# The page ends with a little room of its own; the list takes all of it.
_ALL_OF_IT = 1000


class LongListPage(Page):
    """A subclass puts its list with `put_list`, and fills it with `show_rows`."""

    scrolls_itself = True
    route: LongRoute
    rows: LongList | None = None

    def first(self) -> QWidget | None:
        """Who comes back goes on from the row they opened."""
        return self.rows if self.route.at >= 0 else None

    def put_list(self, cue: Cue, fetch: Fetch, *, dates: Dates) -> Feeder:
        """Put an empty list on the page, named by *cue*; the feeder brings its rows."""
        tongue = self.around.tongue
        coming = tongue.aloud(words.ROW_COMES)
        has_days = dates is Dates.BESIDE
        rows = LongList(self.around.look, coming=coming, has_days=has_days)
        name(rows, cue, tongue)
        rows.opened.connect(self.open_entry)
        rows.moved.connect(self._remember)
        # Down to the bar below: a row more in view at big letters.
        air = self.column.contentsMargins()
        self.column.setContentsMargins(air.left(), air.top(), air.right(), 0)
        self.column.addWidget(rows, _ALL_OF_IT)
        self.rows = rows
        return Feeder(self, rows, fetch, dates=dates)

    def show_rows(self, feeder: Feeder, count: int, first: Stretch) -> None:
        """Show *count* rows; those of *first* came already."""
        feeder.rows.show_rows(count, first=feeder.items(first), at=self.route.at)

    def open_entry(self, mark: str) -> None:
        """To the entry itself."""
        self.go(EntryRoom(EntryId(mark)))

    def _remember(self, number: int) -> None:
        self.stay(replace(self.route, at=number))
