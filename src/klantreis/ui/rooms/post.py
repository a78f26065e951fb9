# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""*Post*: a letter is frightening. A photo of it, one small step, or the drawer *niet nu*."""

from klantreis.domain.choices import Drawer
from klantreis.domain.entries import EntryKind, Media
from klantreis.look.colours import TintName
from klantreis.services import looking
from klantreis.ui.entries.listed import Cards, Listed, some_of
from klantreis.ui.journal import Journal
from klantreis.ui.page import Page
from klantreis.ui.routes import PostRoom, Tell, WriteText
from klantreis.words.pictograms import Pictogram
from klantreis.words.rooms import rooms as words


class PostPage(Page):
    """What lies on the table, or what lies in the drawer; nobody counts it."""

    route: PostRoom

    def _build(self) -> None:
        drawer = Drawer.NOT_NOW if self.route.is_drawer else Drawer.NOW
        most = self.route.most

        def look(journal: Journal) -> Listed:
            found = looking.letters(journal.session, drawer)
            return some_of(journal, [one.id for one in found], most)

        self.ask(look, self._show)

    def _show(self, listed: Listed) -> None:
        kind = EntryKind.LETTER
        other = words.ON_TABLE if self.route.is_drawer else words.DRAWER
        photo = Tell(Media.PHOTO, kind=kind)
        self.add(
            self.pieces.headline(Pictogram.POST, words.POST, tint=TintName.PEACH),
            self.pieces.row(
                [
                    self.pieces.button(words.LETTER_PHOTO, self.to(photo)),
                    self.pieces.button(words.NEW[kind], self.to(WriteText(kind))),
                    self.pieces.button(other, self._switch),
                ]
            ),
        )
        if not listed.rows:
            nothing = words.DRAWER_IS_EMPTY if self.route.is_drawer else words.NO_POST
            self.add(self.pieces.card([self.pieces.text(nothing)]))
        Cards(self).add_listed(listed)
        self.settle()

    def _switch(self) -> None:
        self.instead(PostRoom(is_drawer=not self.route.is_drawer))
