# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""*Weggelegd*: what was put aside, each with a button to take it back."""

from dataclasses import replace

from klantreis.domain.ids import EntryId
from klantreis.services import listing, writing
from klantreis.services.listing import Row
from klantreis.ui.entries.listed import SOME, Cards, Listed
from klantreis.ui.journal import Journal
from klantreis.ui.kinds import Kind
from klantreis.ui.page import Page
from klantreis.ui.pieces.naming import name
from klantreis.ui.routes import AsideRoom
from klantreis.words.rooms import looking_back as words


class AsidePage(Page):
    """Nothing is lost by putting it aside: here it waits."""

    route: AsideRoom

    def _build(self) -> None:
        most = self.route.most
        self.add(self.pieces.headline(words.ASIDE.sign, words.ASIDE_TITLE))
        self.ask(lambda journal: _aside(journal, most), self._show)

    def _show(self, listed: Listed) -> None:
        if listed.rows:
            self.add(self.pieces.text(words.ASIDE_MEANS))
        else:
            self.add(self.pieces.card([self.pieces.text(words.NOTHING_ASIDE)]))
        for row in listed.rows:
            self._put(row)
        if listed.has_more:
            more = self.pieces.button(words.MORE_ASIDE, self._show_more)
            self.add(self.pieces.row([more]))
        self.settle()

    def _put(self, row: Row) -> None:
        pieces, face = self.pieces, Cards(self).face(row)
        button = pieces.labelled(words.RESTORE, self._restore, mark=row.id)
        name(button, words.RESTORE, self.around.tongue, about=face.title, mark=row.id)
        head = pieces.row([pieces.sign(face.sign, tint=face.tint), pieces.own_words(face.title)])
        over = pieces.own_words(face.over, kind=Kind.QUIET)
        self.add(pieces.card([head, over, pieces.row([button])]))

    def _restore(self, mark: str) -> None:
        entry, by = EntryId(mark), self.seat.pen
        self.ask(
            lambda journal: writing.restore(journal.session, by, entry),
            lambda _: self._tell_restored(entry),
            is_deed=True,
        )

    def _tell_restored(self, entry: EntryId) -> None:
        by = self.seat.pen
        self.instead(self.route)
        self.tell(words.RESTORED, undo=lambda journal: writing.remove(journal.session, by, entry))

    def _show_more(self) -> None:
        self.instead(replace(self.route, most=self.route.most + SOME))


def _aside(journal: Journal, most: int) -> Listed:
    rows = listing.aside(journal.session)
    return Listed(rows[:most], len(rows) > most)
