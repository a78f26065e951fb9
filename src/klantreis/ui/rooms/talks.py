# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""*Overleg*: who talked about me, and was I there."""

from klantreis.domain.choosing import Sheet
from klantreis.domain.entries import EntryKind
from klantreis.look.colours import TintName
from klantreis.services import listing, looking
from klantreis.services.listing import Row
from klantreis.ui.entries.listed import Cards
from klantreis.ui.journal import Journal
from klantreis.ui.page import Page
from klantreis.ui.paper_routes import OwnSheet, PaperRoom
from klantreis.ui.routes import TalksRoom, WriteText
from klantreis.words.pictograms import Pictogram
from klantreis.words.rooms import rooms as words

_MOST = 60


class TalksPage(Page):
    """One press shows only those without me."""

    route: TalksRoom

    def _build(self) -> None:
        without_me = self.route.is_without_me

        def look(journal: Journal) -> tuple[Row, ...]:
            found = looking.talks(journal.session, without_me=without_me)
            return listing.rows_of(journal.session, [one.id for one in found[:_MOST]])

        self.ask(look, self._show)

    def _show(self, rows: tuple[Row, ...]) -> None:
        kind = EntryKind.CONSULTATION
        which = words.ALL_TALKS if self.route.is_without_me else words.WITHOUT_ME
        self.add(
            self.pieces.headline(Pictogram.TALKS, words.TALKS, tint=TintName.LILAC),
            self.pieces.row(
                [
                    self.pieces.button(words.NEW[kind], self.to(WriteText(kind))),
                    self.pieces.button(which, self._switch),
                    self.pieces.button(
                        words.TALK_WITH_ME, self.to(PaperRoom(OwnSheet(Sheet.TALK_WITH_ME)))
                    ),
                ]
            ),
        )
        if not rows:
            nothing = words.NONE_WITHOUT_ME if self.route.is_without_me else words.NO_TALKS
            self.add(self.pieces.card([self.pieces.text(nothing)]))
        Cards(self).add(rows)
        self.settle()

    def _switch(self) -> None:
        self.instead(TalksRoom(is_without_me=not self.route.is_without_me))
