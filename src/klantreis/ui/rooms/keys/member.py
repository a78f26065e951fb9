# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""One worker: what they may, whether a court let them decide, and taking the key back."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtWidgets import QWidget

from klantreis.domain.ids import MemberId
from klantreis.domain.members import Access
from klantreis.domain.problems import KlantreisError, NotThere
from klantreis.look.colours import TintName
from klantreis.services import membership
from klantreis.services.changes import Changes
from klantreis.ui.around import Around
from klantreis.ui.journal import Journal
from klantreis.ui.key_routes import Court, LetGo, MemberRoom, ReadAlong, WhoMayOpen
from klantreis.ui.pieces.beside import beside
from klantreis.ui.pieces.wide import Face
from klantreis.ui.rooms.keys.page import OwnKeyPage, explained
from klantreis.ui.rooms.keys.people import Traveller, travellers
from klantreis.ui.wishes import Sit
from klantreis.words.pictograms import Pictogram
from klantreis.words.rooms import court
from klantreis.words.rooms import keys_people as words

ACCESS = (
    (Access.TOGETHER, words.TOGETHER, words.TOGETHER_LINES, TintName.MINT),
    (Access.MAY_READ, words.MAY_READ, words.MAY_READ_LINES, TintName.HONEY),
)


class MemberPage(OwnKeyPage):
    """A check mark stands on what they may now; the other is one press, and can be undone."""

    def __init__(self, around: Around, route: MemberRoom) -> None:
        self._member = route.member
        super().__init__(around, route)

    def build(self) -> None:
        self.ask(partial(traveller, member=self._member), self._show)

    def _show(self, one: Traveller) -> None:
        self._one = one
        pieces = self.pieces
        if one.until is not None:
            self.add(pieces.heading(words.IS_GONE, name=one.name))
            self.settle()
            return
        self.add(pieces.heading(words.WHAT_MAY, name=one.name))
        self._put_role()
        cards = access_cards(self, self._set, now=one.access)
        self.add(*cards)
        decide = pieces.button(court.ENTER, self.to(Court(one.id)))
        self.add(pieces.row([decide, pieces.button(words.TAKE_BACK, self.to(LetGo(one.id)))]))
        self.settle()

    def _put_role(self) -> None:
        role, pieces, name = self._one.role, self.pieces, self._one.name
        if role is None:
            return
        said = pieces.text(words.IN_ROLE, name=name, scope=role.scope)
        by = pieces.text(words.BY_DECISION, reference=role.reference, date=role.date)
        sign = beside(pieces.sign(Pictogram.TAKE_CARE), said, self.around.look)
        self.add(pieces.card([sign, by], tint=TintName.LILAC))

    def _set(self, mark: str) -> None:
        wanted = Access(mark)
        if wanted is self._one.access:
            self.instead(self.route)
            return
        if wanted is Access.MAY_READ:
            # A key of their own to all of it: the client says so with theirs.
            self.go(ReadAlong(self._member))
            return
        self.setEnabled(False)
        job = partial(_set_access, member=self._member, access=wanted)
        self.ask(job, self._show_set, otherwise=self._show_refused, is_deed=True)

    def _show_set(self, _: Changes) -> None:
        before = self._one.access
        undo = partial(_set_access, member=self._member, access=before)
        name = self.around.tongue.disguise(self._one.name)
        self.instead(self.route)
        self.tell(_NOW[before], undo=undo, name=name)

    def _show_refused(self, problem: KlantreisError) -> None:
        self.setEnabled(True)
        self.show_problem(problem)


class LetGoPage(OwnKeyPage):
    """What it means stands there before anybody says yes."""

    def __init__(self, around: Around, route: LetGo) -> None:
        self._member = route.member
        super().__init__(around, route)

    def build(self) -> None:
        self.ask(partial(traveller, member=self._member), self._show)

    def _show(self, one: Traveller) -> None:
        self._name = one.name
        pieces = self.pieces
        self.add(pieces.heading(words.LET_GO, name=one.name))
        sign = pieces.sign(Pictogram.TAKE_BACK, tint=TintName.LILAC)
        self.add(explained(self, sign, words.LET_GO_TOLD, name=one.name))
        self._yes = pieces.button(words.YES_LET_GO, self._let_go)
        no = pieces.button(words.NO_LET_GO, self.back)
        self.add(pieces.row([self._yes, no]))
        self.settle()

    def _let_go(self) -> None:
        self._yes.setEnabled(False)
        job = partial(_take_key, member=self._member)
        self.ask(job, self._show_gone, otherwise=self._show_refused, is_deed=True)

    def _show_gone(self, _: Changes) -> None:
        seat = self.seat
        left = tuple(one for one in seat.sitters if one.id != self._member)
        name = self.around.tongue.disguise(self._name)
        # Whoever sat here has no key any more: they sit here no longer.
        self.wishes.emit(Sit(replace(seat, sitters=left), WhoMayOpen()))
        self.tell(words.LET_GONE, name=name)

    def _show_refused(self, problem: KlantreisError) -> None:
        self._yes.setEnabled(True)
        self.show_problem(problem)


# By what it was before.
_NOW = {Access.TOGETHER: words.NOW_READS, Access.MAY_READ: words.NOW_TOGETHER}


def access_cards(
    page: OwnKeyPage, slot: Callable[[str], object], *, now: Access | None = None
) -> list[QWidget]:
    """Both ways to let somebody in, as big as each other, told plainly; none is chosen before."""
    cards: list[QWidget] = []
    for access, cue, said, tint in ACCESS:
        tongue = page.around.tongue
        lines = [tongue.aloud(one) for one in said]
        if access is now:
            lines.insert(0, tongue.aloud(words.NOW))
        face = Face(cue.sign, tongue.aloud(cue.short), lines=lines, tint=tint)
        card = page.pieces.wide(cue, face, slot, mark=access.value, is_choice=now is not None)
        card.setObjectName(cue.key)
        card.setChecked(access is now)
        cards.append(card)
    return cards


def traveller(journal: Journal, member: MemberId) -> Traveller:
    """One of them; NotThere for who never was."""
    found = travellers(journal)
    for one in (*found.there, *found.gone):
        if one.id == member:
            return one
    raise NotThere(what="member")


def _set_access(journal: Journal, member: MemberId, access: Access) -> Changes:
    return membership.set_access(journal.session, member, access)


def _take_key(journal: Journal, member: MemberId) -> Changes:
    return membership.let_go(journal.session, member)
