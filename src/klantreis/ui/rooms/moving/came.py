# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What came in, and the way to take it all out again."""

from functools import partial

from PySide6.QtWidgets import QWidget

from klantreis.domain.ids import EntryId, MemberId
from klantreis.look.colours import TintName
from klantreis.services import moving_in
from klantreis.ui.journal import Journal
from klantreis.ui.moving_routes import CameIn
from klantreis.ui.page import Page
from klantreis.ui.rooms.moving.unread import unread_card
from klantreis.ui.routes import LookBackRoom
from klantreis.words.phrases import Phrase
from klantreis.words.pictograms import Pictogram
from klantreis.words.rooms import moving as words


class CameInPage(Page):
    """It is in; the files still lie where they lay, and that is said."""

    route: CameIn

    def _build(self) -> None:
        pieces, route = self.pieces, self.route
        count, client = len(route.entries), self.seat.client_name
        sign = Pictogram.SAVED if count else Pictogram.ATTACH
        self.add(pieces.headline(sign, self._came(), count=count, name=client))
        told: list[QWidget] = [pieces.text(words.STAYS)]
        already = route.there_already
        if already:
            told.insert(0, pieces.text(words.THERE_ALREADY.of(already), count=already))
        self.add(pieces.card(told))
        if route.unread:
            self.add(unread_card(pieces, route.unread, tint=TintName.CARE))
        self._put_buttons()
        self.settle()

    def _came(self) -> Phrase:
        count = len(self.route.entries)
        if not count:
            return words.NOTHING_CAME
        return (words.CAME if self.seat.is_client_writing else words.WAITING).of(count)

    def _put_buttons(self) -> None:
        pieces, has_some = self.pieces, bool(self.route.entries)
        buttons: list[QWidget] = []
        if has_some and self.seat.is_client_writing:
            buttons.append(pieces.button(words.LOOK, self.to(LookBackRoom())))
        buttons.append(pieces.button(words.READY, self.go_home))
        if has_some:
            buttons.append(pieces.button(words.TAKE_OUT, self._take_out))
        self.add(pieces.row(buttons))

    def _take_out(self) -> None:
        job = partial(_take_out, by=self.seat.pen, came=self.route.entries)
        self.ask(job, self._show_out, is_deed=True)

    def _show_out(self, _: None) -> None:
        self.go_home()
        self.tell(words.IS_OUT)


def _take_out(journal: Journal, *, by: MemberId, came: tuple[EntryId, ...]) -> None:
    moving_in.take_out(journal.session, by, came)
