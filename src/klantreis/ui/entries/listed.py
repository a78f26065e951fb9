# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Entries one below the other: a card each, some at a time, and more at a press."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject

from klantreis.domain.entries import EntryKind, Media
from klantreis.domain.folding import Entry, Version
from klantreis.domain.ids import EntryId
from klantreis.look.colours import TintName
from klantreis.services import listing, reading
from klantreis.services.listing import Row
from klantreis.services.writing import our_head
from klantreis.ui.journal import Journal
from klantreis.ui.page import Page
from klantreis.ui.pieces.wide import Face, WideButton
from klantreis.ui.routes import EntryRoom, SomeRoute
from klantreis.words.choices import CHOICES
from klantreis.words.dates import day_of
from klantreis.words.labels import KINDS
from klantreis.words.rooms import entry as words
from klantreis.words.rooms import rooms, telling

SOME = 20


@dataclass(frozen=True, slots=True)
class Listed:
    """Some rows of a list, and whether there are more behind them."""

    rows: tuple[Row, ...]
    has_more: bool


def newest(journal: Journal, kind: EntryKind | None, most: int) -> Listed:
    """The newest *most* entries of *kind*, or of any."""
    rows = listing.rows(journal.session, start=0, most=most + 1, kind=kind)
    return Listed(rows[:most], len(rows) > most)


def some_of(journal: Journal, found: Sequence[EntryId], most: int) -> Listed:
    """The first *most* of the entries *found*."""
    return Listed(listing.rows_of(journal.session, found[:most]), len(found) > most)


def bodies(journal: Journal, kind: EntryKind, most: int) -> tuple[tuple[Entry, Version], ...]:
    """The newest *most* entries of *kind*, each with the version that stands here."""
    session = journal.session
    found = listing.rows(session, start=0, most=most, kind=kind)
    entries = [reading.entry(session, row.id) for row in found]
    return tuple((one, our_head(session, one)) for one in entries)


class Cards(QObject):
    """Makes the cards of a page; a press opens the entry.

    It is the page's child: Qt does not keep alive what a press tells, and a card would do nothing.
    """

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page

    def add(self, rows: Iterable[Row]) -> None:
        """Put a card for each row on the page."""
        for row in rows:
            self._page.add(self.card(row))

    def add_listed(self, listed: Listed) -> None:
        """Put a card for each on the page, and a button when there are more of them."""
        self.add(listed.rows)
        if listed.has_more:
            pieces = self._page.pieces
            self._page.add(pieces.row([pieces.button(rooms.MORE, self._show_more)]))

    def _show_more(self) -> None:
        route = self._page.route
        if isinstance(route, SomeRoute):
            self._page.instead(replace(route, most=route.most + SOME))

    def card(self, row: Row) -> WideButton:
        """The card of one entry."""
        return self._page.pieces.wide(words.OPEN_ENTRY, self.face(row), self.open, mark=row.id)

    def face(self, row: Row) -> Face:
        """What a card shows of an entry."""
        tongue, zone = self._page.around.tongue, self._page.around.zone
        language = tongue.language
        day = day_of(row.created, language, tz=zone)
        over = day if row.is_mine or not row.by_name else f"{day} · {row.by_name}"
        hung = [tongue.aloud(telling.NAMES[one]) for one in Media if one in row.media]
        if row.is_private:
            hung.append(tongue.aloud(words.PRIVATE.short))
        tint = TintName.PRIVATE if row.is_private else TintName.MINT
        title = row.title or self._name(row)
        return Face(words.KIND_SIGNS[row.kind], title, over, hung, tint)

    def open(self, mark: str) -> None:
        """To the entry itself."""
        self._page.go(EntryRoom(EntryId(mark)))

    def _name(self, row: Row) -> str:
        """An entry without words is called by its kind."""
        tongue = self._page.around.tongue
        if row.card is not None:
            return tongue.aloud(CHOICES[type(row.card)][row.card.value])
        return tongue.aloud(KINDS[row.kind])
