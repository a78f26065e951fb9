# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""*Wie opende dit?*: by day, the last first; a worker reads it too."""

from dataclasses import dataclass
from itertools import groupby

from PySide6.QtWidgets import QWidget

from klantreis.look.colours import TintName
from klantreis.services import looking_back
from klantreis.services.looking_back import Opening
from klantreis.ui.around import Around
from klantreis.ui.journal import Journal
from klantreis.ui.key_routes import OpeningLog
from klantreis.ui.kinds import Kind
from klantreis.ui.page import Page
from klantreis.ui.pieces.beside import beside
from klantreis.words.dates import day_of, time_of
from klantreis.words.pictograms import Pictogram
from klantreis.words.rooms import keys as words

_PAGE = 10


@dataclass(frozen=True, slots=True, repr=False)
class _Log:
    """The last times, latest first; *client* tells which sign stands beside a name."""

    openings: tuple[Opening, ...]
    client: str
    has_more: bool


class OpeningLogPage(Page):
    """Nobody can open this unseen: each time is in the chain."""

    def __init__(self, around: Around, route: OpeningLog) -> None:
        self._where = route
        super().__init__(around, route)

    def _build(self) -> None:
        self.add(self.pieces.headline(words.LOG.sign, words.LOG_HEADING, tint=TintName.PEACH))
        self.add(self.pieces.text(words.LOG_TOLD))
        self.ask(self._read, self._show)

    def _read(self, journal: Journal) -> _Log:
        session, past = journal.session, self._where.past
        every = tuple(reversed(looking_back.openings(session)))
        there = every[past : past + _PAGE]
        return _Log(there, session.store.client, len(every) > past + _PAGE)

    def _show(self, log: _Log) -> None:
        for day, ones in groupby(log.openings, key=self._day):
            parts: list[QWidget] = [self.pieces.own_words(day, kind=Kind.TITLE)]
            parts += [self._line(one, client=log.client) for one in ones]
            self.add(self.pieces.card(parts))
        if not log.openings:
            sign = self.pieces.sign(Pictogram.NOW, tint=TintName.HONEY)
            said = self.pieces.text(words.FIRST_TIME)
            self.add(self.pieces.card([beside(sign, said, self.around.look)]))
        if log.has_more:
            self.add(self.pieces.row([self.pieces.button(words.EARLIER, self._show_earlier)]))
        self.settle()

    def _day(self, one: Opening) -> str:
        return day_of(one.at, self.around.tongue.language, tz=self.around.zone)

    def _line(self, one: Opening, *, client: str) -> QWidget:
        pieces, tongue = self.pieces, self.around.tongue
        is_client = one.by == client
        sign = Pictogram.CLIENT if is_client else Pictogram.WORKER
        tint = TintName.PEACH if is_client else TintName.MINT
        nameless = words.A_CLIENT if is_client else words.SOMEBODY
        said = pieces.text(
            words.AT,
            name=one.name or tongue.aloud(nameless),
            time=time_of(one.at, tongue.language, tz=self.around.zone),
        )
        return beside(pieces.sign(sign, tint=tint), said, self.around.look)

    def _show_earlier(self) -> None:
        # A page of its own: back leads to what was later.
        self.go(OpeningLog(past=self._where.past + _PAGE))
