# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""A worker's card: written by the worker, taken and compared by the client."""

from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QWidget

from klantreis.domain.ids import MemberId
from klantreis.host.places import Place, free_path
from klantreis.look.colours import TintName
from klantreis.services import guest_cards
from klantreis.services.membership import Guest
from klantreis.ui.journal import Journal
from klantreis.ui.key_routes import InviteStep, MemberRoom, OwnCard
from klantreis.ui.kinds import Kind
from klantreis.ui.page import Page
from klantreis.ui.pieces.beside import beside
from klantreis.ui.places.picking import PlacePicker
from klantreis.ui.places.sought import Sought
from klantreis.ui.rooms.keys.invited import InvitePage
from klantreis.words.pictograms import Pictogram
from klantreis.words.rooms import keys
from klantreis.words.rooms import keys_people as words

_ENDING = ".kaart"
_CARD = Sought(words.WHERE_CARD, words.NO_CARD, Pictogram.WORKER, frozenset({_ENDING}))


@dataclass(frozen=True, slots=True, repr=False)
class _Shown:
    """Who stands on a card, the words to check it by, and which traveller it is already."""

    guest: Guest
    words: tuple[str, ...]
    travels: MemberId | None = None


class StickPage(InvitePage):
    """Which card."""

    def build(self) -> None:
        self._picker = PlacePicker(self.around.look, self.around.tongue, tz=self.around.zone)
        self._picker.picked.connect(self._take)
        self._picker.pick(_CARD)
        self.add(self.pieces.heading(words.WHOM), self._picker)
        self.settle()

    def _take(self, file: Path) -> None:
        self.ask(partial(_read, file=file), self._go_on)

    def _go_on(self, shown: _Shown) -> None:
        if shown.travels is not None:
            name = self.around.tongue.disguise(shown.guest.name)
            self.instead(MemberRoom(shown.travels))
            self.tell(words.ALREADY, name=name)
        else:
            self.go(replace(self.far, step=InviteStep.COMPARE, guest=shown.guest))


class ComparePage(InvitePage):
    """Whoever swapped the card on the way cannot swap these words."""

    def build(self) -> None:
        guest = self.far.guest
        if guest is None:
            self.settle()
            return
        self.ask(partial(_shown, guest=guest), self._show)

    def _show(self, shown: _Shown) -> None:
        pieces = self.pieces
        phone = pieces.sign(Pictogram.PHONE, tint=TintName.MINT)
        self.add(pieces.heading(words.COMPARE), pieces.own_words(shown.guest.name))
        told = beside(phone, pieces.text(words.COMPARE_TOLD), self.around.look)
        self.add(told, word_card(self, shown.words))
        same = pieces.button(words.SAME, self._go_on)
        other = pieces.button(words.OTHER, self._refuse)
        self.add(pieces.row([same, other]))
        self.settle()

    def _go_on(self) -> None:
        self.go(replace(self.far, step=InviteStep.NAME))

    def _refuse(self) -> None:
        self.instead(replace(self.far, step=InviteStep.STICK, guest=None))
        self.tell(words.NOT_THIS_CARD, is_care=True)


class OwnCardPage(Page):
    """A worker puts their own card on a stick, from an open table or from the door."""

    route: OwnCard

    def _build(self) -> None:
        if self.route.guest is not None:
            self.ask(partial(_shown, guest=self.route.guest), self._show)
        elif self.seat.is_client_writing:
            self.add(self.pieces.heading(keys.HEADING), self.pieces.text(words.FOR_WORKER))
            self.settle()
        else:
            self.ask(partial(_own, by=self.seat.pen), self._show)

    def _show(self, shown: _Shown) -> None:
        self._guest = shown.guest
        pieces, tongue = self.pieces, self.around.tongue
        self.add(pieces.heading(words.CARD_OF, name=shown.guest.name))
        sign = pieces.sign(Pictogram.KEY_FILE, tint=TintName.MINT)
        self.add(beside(sign, pieces.text(words.CARD_TOLD), self.around.look))
        self.add(word_card(self, shown.words))
        self._picker = PlacePicker(self.around.look, tongue, tz=self.around.zone)
        self._picker.save_asked.connect(self._save)
        self._picker.save(f"{tongue.aloud(words.CARD_NAME)}{_ENDING}")
        self.add(self._picker)
        self.settle()

    def _save(self, place: Place, name: str) -> None:
        job = partial(_put, guest=self._guest, place=place, name=name)
        self.ask(job, self._show_saved, is_deed=True)

    def _show_saved(self, _: None) -> None:
        self.back()
        self.tell(words.CARD_SAVED)


def word_card(page: Page, check: tuple[str, ...]) -> QWidget:
    """The four words, each on its own, big enough to read out."""
    shown = [page.pieces.own_words(word, kind=Kind.TITLE) for word in check]
    for label in shown:
        label.setWordWrap(False)
    return page.pieces.card([page.pieces.row(shown)], tint=TintName.MINT)


def _read(journal: Journal, file: Path) -> _Shown:
    guest = guest_cards.take_from_stick(file)
    for one in journal.session.members().values():
        if one.until is None and one.member.sign == guest.public.sign:
            return _Shown(replace(guest, name=one.member.name), (), one.member.id)
    return _Shown(guest, ())


def _shown(journal: Journal, guest: Guest) -> _Shown:
    return _Shown(guest, guest_cards.check_words(journal.parts, guest))


def _own(journal: Journal, by: MemberId) -> _Shown:
    member = journal.session.member(by)
    guest = Guest(journal.session.keys_of(by).public, member.name, member.organisation)
    return _shown(journal, guest)


def _put(_journal: Journal, guest: Guest, place: Place, name: str) -> None:
    guest_cards.put_on_stick(guest, free_path(place, name))
