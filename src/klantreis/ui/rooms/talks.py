# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""*Overleg*: who talked about me, and was I there."""

from klantreis.domain.choosing import Sheet
from klantreis.domain.entries import EntryKind
from klantreis.look.colours import TintName
from klantreis.services import looking
from klantreis.ui.entries.listed import Cards, Listed, some_of
from klantreis.ui.journal import Journal
from klantreis.ui.page import Page
from klantreis.ui.paper_routes import OwnSheet, PaperRoom
from klantreis.ui.routes import TalksRoom, WriteText
from klantreis.words.pictograms import Pictogram
from klantreis.words.rooms import rooms as words


class TalksPage(Page):
    """One press shows only those without me."""

    route: TalksRoom

    def _build(self) -> None:
        without_me, most = self.route.is_without_me, self.route.most

        def look(journal: Journal) -> Listed:
            found = looking.talks(journal.session, without_me=without_me)
            return some_of(journal, [one.id for one in found], most)

        self.ask(look, self._show)

    def _show(self, listed: Listed) -> None:
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
        if not listed.rows:
            nothing = words.NONE_WITHOUT_ME if self.route.is_without_me else words.NO_TALKS
            self.add(self.pieces.card([self.pieces.text(nothing)]))
        Cards(self).add_listed(listed)
        self.settle()

    def _switch(self) -> None:
        self.instead(TalksRoom(is_without_me=not self.route.is_without_me))
