# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Which entries go along? Each is a card, and none goes along until somebody presses it."""

from dataclasses import replace

from PySide6.QtWidgets import QLabel, QWidget

from klantreis.domain.entries import EntryKind
from klantreis.domain.ids import EntryId
from klantreis.services import naming
from klantreis.services.listing import Row
from klantreis.services.naming import Named
from klantreis.ui.journal import Journal
from klantreis.ui.paper_routes import Asked
from klantreis.ui.pieces.naming import call, name
from klantreis.ui.pieces.wide import WideButton
from klantreis.ui.rooms.sharing import gathering
from klantreis.ui.rooms.sharing.faces import face_of_row
from klantreis.ui.rooms.sharing.gathering import Offered
from klantreis.ui.rooms.sharing.question import QuestionPage
from klantreis.words.labels import KINDS
from klantreis.words.pictograms import Pictogram
from klantreis.words.rooms import giving as words
from klantreis.words.rooms.entry import kind_cue

_LONG = 8
_PAGE = 20


class WhichPage(QuestionPage):
    """There is no way to choose everything at once, and what is private is not offered."""

    def _ask_question(self) -> None:
        self.put_question(words.WHICH)
        far = self.so_far
        self.ask(
            lambda journal: gathering.offered(journal.session, kind=far.kind, most=far.most),
            self._show,
        )

    def _show(self, offered: Offered) -> None:
        if not offered.kinds:
            nothing = self.pieces.text(words.NOTHING_TO_GIVE)
            self.add(self.pieces.notice(Pictogram.WRITE, [nothing]))
            self.settle()
            return
        self.add(self.pieces.text(words.ONE_BY_ONE))
        if sum(offered.kinds.values()) > _LONG:
            self._offer_kinds(offered)
        for row in offered.rows:
            self.add(self._card_of(row))
        if offered.has_more:
            self.add(self.pieces.row([self.pieces.button(words.MORE, self._show_more)]))
        self.add(self.pieces.quiet(words.PRIVATE_STAYS))
        self._count = QLabel()
        self._count.setWordWrap(True)
        self._say_count()
        self.add(self._count)
        self.put_go_on()
        self.settle()

    def _offer_kinds(self, offered: Offered) -> None:
        now = self.so_far.kind
        tongue = self.around.tongue
        buttons: list[QWidget] = []
        for kind in offered.kinds:
            cue = kind_cue(kind, KINDS[kind])
            button = self.pieces.switch(cue, self._only, mark=kind.value, is_on=kind is now)
            name(button, words.KIND, tongue, about=tongue.aloud(KINDS[kind]), mark=kind.value)
            buttons.append(button)
        if now is not None:
            buttons.append(self.pieces.button(words.EVERY_KIND, self._every_kind))
        self.add(self.pieces.quiet(words.SHOW_ONLY), self.pieces.row(buttons))

    def _card_of(self, row: Row) -> WideButton:
        tongue = self.around.tongue
        face = face_of_row(row, tongue, tz=self.around.zone)
        card = self.pieces.wide(words.TAKE_ALONG, face, self._turn, mark=row.id, is_choice=True)
        card.setChecked(row.id in self.so_far.items)
        return card

    def _turn(self, mark: str) -> None:
        entry, items = EntryId(mark), self.so_far.items
        kept = tuple(one for one in items if one != entry)
        self.stay(replace(self.so_far, items=kept if entry in items else (*items, entry)))
        self._say_count()

    def _say_count(self) -> None:
        tongue, count = self.around.tongue, len(self.so_far.items)
        self._count.setText(tongue.count(words.CHOSEN, count))
        call(self._count, words.CHOSEN.say(tongue.language, count))

    def _only(self, mark: str) -> None:
        self.instead(replace(self.so_far, kind=EntryKind(mark), most=_PAGE))

    def _every_kind(self) -> None:
        self.instead(replace(self.so_far, kind=None, most=_PAGE))

    def _show_more(self) -> None:
        self.instead(replace(self.so_far, most=self.so_far.most + _PAGE))

    def _try_to_go_on(self) -> None:
        if self.so_far.items:
            self.ask(self._names, self._go_on)
        else:
            self.tell(words.CHOOSE_FIRST)

    def _names(self, journal: Journal) -> tuple[Named, ...]:
        session = journal.session
        return naming.names_in(session, gathering.wish_of(session, self.so_far))

    def _go_on(self, named: tuple[Named, ...]) -> None:
        there = {one.helper for one in named}
        names = tuple(one for one in self.so_far.names if one in there)
        self.go_on(Asked.NAMES if named else Asked.UNTIL, is_named=bool(named), names=names)
