# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""*Iemand uitnodigen*: the worker shows who they are, the client says what they may."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtWidgets import QWidget

from klantreis.domain.ids import MemberId
from klantreis.domain.members import Access
from klantreis.domain.problems import KlantreisError, WrongSecret
from klantreis.look.colours import TintName
from klantreis.services import membership, profiles, worker_cards
from klantreis.services.membership import Guest
from klantreis.services.profiles import ProfileKey
from klantreis.services.worker_cards import ProfileCard
from klantreis.ui.around import Around
from klantreis.ui.journal import Journal
from klantreis.ui.key_routes import Invite, InviteStep, MemberRoom, ReadAlong, WhoMayOpen
from klantreis.ui.kinds import Kind
from klantreis.ui.page import Page
from klantreis.ui.pieces.beside import beside
from klantreis.ui.pieces.fields import Line
from klantreis.ui.pieces.peek import Peek
from klantreis.ui.pieces.wide import Face
from klantreis.ui.rooms.door.routes import NewProfile
from klantreis.ui.rooms.keys.cards import ComparePage, StickPage
from klantreis.ui.rooms.keys.invited import InvitePage
from klantreis.ui.rooms.keys.member import access_cards
from klantreis.ui.wishes import Sit
from klantreis.words.pictograms import Pictogram
from klantreis.words.rooms import door_worker
from klantreis.words.rooms import keys_people as words


@dataclass(frozen=True, slots=True, repr=False)
class Known:
    """Who opened their profile: public keys and names only; *travels* when they do already."""

    member: MemberId
    guest: Guest
    travels: bool


class WhomPage(InvitePage):
    """Which profile on this computer, or a new one."""

    def build(self) -> None:
        self.ask(_profiles_here, self._show)

    def _show(self, there: tuple[ProfileCard, ...]) -> None:
        self._there = {one.profile: one for one in there}
        pieces, tongue = self.pieces, self.around.tongue
        sign = pieces.sign(Pictogram.WORKER, tint=TintName.MINT)
        told = pieces.text(words.WHOM_TOLD if there else words.NO_PROFILE_TOLD)
        self.add(pieces.heading(words.WHOM), beside(sign, told, self.around.look))
        cards: list[QWidget] = []
        for number, one in enumerate(there, start=1):
            title = one.label or tongue.aloud(door_worker.A_WORKER, number=number)
            safe = tongue.aloud(door_worker.LESS_SAFE if one.is_less_safe else door_worker.SAFE)
            face = Face(Pictogram.WORKER, title, lines=(safe,), tint=TintName.MINT)
            cards.append(pieces.wide(words.THIS_ONE, face, self._choose, mark=one.profile))
        new = pieces.button(words.NEW_PROFILE, self.to(NewProfile(Invite())))
        stick = pieces.button(words.FROM_STICK, self._go_to_stick)
        self.add(*cards, pieces.row([new, stick]))
        self.settle()

    def _go_to_stick(self) -> None:
        self.go(replace(self.far, step=InviteStep.STICK))

    def _choose(self, mark: str) -> None:
        one = self._there[mark]
        step = InviteStep.KEY
        self.go(replace(self.far, step=step, profile=mark, is_less_safe=one.is_less_safe))


class KeyPage(InvitePage):
    """The worker opens their own profile: so nobody is let in under somebody else's name."""

    def build(self) -> None:
        pieces, look = self.pieces, self.around.look
        cue = words.FIVE_WORDS if self.far.is_less_safe else words.PASSPHRASE
        self._line = Line(cue, look, self.around.tongue, is_secret=True)
        self._line.entered.connect(self._try)
        self._first = self._line.edit
        self._peek = Peek(pieces, [self._line], show=words.SHOW, hide=words.HIDE)
        self._on = pieces.button(words.ON, self._try, kind=Kind.PRIMARY)
        sign = pieces.sign(Pictogram.WORKER, tint=TintName.MINT)
        why = beside(sign, pieces.text(words.WHY_THEY_TYPE), look)
        self.add(pieces.heading(words.NOW_THEY_TYPE), why, self._line)
        self.add(pieces.row([self._peek.button]), pieces.row([self._on]))
        self.settle()

    def leave(self) -> None:
        """What was typed goes at once."""
        if self.seat.is_client_writing:
            self._line.edit.clear()

    def _try(self) -> None:
        if not self._on.isEnabled():
            return
        self._on.setEnabled(False)
        typed = self._line.text()
        key = ProfileKey(self.far.profile, typed, is_less_safe=self.far.is_less_safe)
        self.ask(partial(_who_is_it, key=key), self._go_on, otherwise=self._stay)

    def _go_on(self, known: Known) -> None:
        if known.travels:
            name = self.around.tongue.disguise(known.guest.name)
            self.instead(MemberRoom(known.member))
            self.tell(words.ALREADY, name=name)
        else:
            self.go(replace(self.far, step=InviteStep.NAME, guest=known.guest))

    def _stay(self, problem: KlantreisError) -> None:
        self._on.setEnabled(True)
        if isinstance(problem, WrongSecret):
            self.tell(door_worker.WRONG, is_care=True)
        else:
            self.show_problem(problem)
        self._line.edit.setFocus()


class NamePage(InvitePage):
    """As the client calls them; what the worker said of themselves stands there already."""

    def build(self) -> None:
        guest, look, tongue = self.far.guest, self.around.look, self.around.tongue
        name, organisation = (guest.name, guest.organisation) if guest else ("", "")
        self._name = Line(words.NAME, look, tongue, text=name)
        self._organisation = Line(words.ORGANISATION, look, tongue, text=organisation)
        for line in (self._name, self._organisation):
            line.entered.connect(self._on)
            line.changed.connect(self._remember)
        self._first = self._name.edit
        self.add(self.pieces.heading(words.NAMED), self._name, self._organisation)
        self.add(self.pieces.row([self.pieces.button(words.ON, self._on, kind=Kind.PRIMARY)]))
        self.settle()

    def _remember(self) -> None:
        if self.far.guest is not None:
            name = " ".join(self._name.text().split())
            organisation = " ".join(self._organisation.text().split())
            guest = replace(self.far.guest, name=name, organisation=organisation)
            self.far = replace(self.far, guest=guest)
            self.stay(self.far)

    def _on(self) -> None:
        self._remember()
        if self.far.guest is not None and self.far.guest.name:
            self.go(replace(self.far, step=InviteStep.ACCESS))
        else:
            self.tell(words.NAME_NEEDED, is_care=True)
            self._name.edit.setFocus()


class AccessPage(InvitePage):
    """Nothing is chosen beforehand; each way says what it means."""

    def build(self) -> None:
        name = self.far.guest.name if self.far.guest else ""
        self.add(self.pieces.heading(words.WHAT_MAY, name=name))
        self.add(*access_cards(self, self._invite))
        self.add(self.pieces.quiet(words.LATER_TOO))
        self.settle()

    def _invite(self, mark: str) -> None:
        guest = self.far.guest
        if guest is None:
            return
        self.setEnabled(False)
        self._access = Access(mark)
        job = partial(_invite, guest=guest)
        self.ask(job, self._show_invited, otherwise=self._show_refused, is_deed=True)

    def _show_invited(self, member: MemberId) -> None:
        guest = self.far.guest
        name = self.around.tongue.disguise(guest.name) if guest else ""
        # Back must not lead to the questions: they were answered.
        self.wishes.emit(Sit(self.seat, WhoMayOpen()))
        if self._access is Access.MAY_READ:
            # They travel along; for a key of their own the client gives theirs first.
            self.go(ReadAlong(member))
        self.tell(words.INVITED, undo=partial(_let_go, member=member), name=name)

    def _show_refused(self, problem: KlantreisError) -> None:
        self.setEnabled(True)
        self.show_problem(problem)


_PAGES: Mapping[InviteStep, type[InvitePage]] = {
    InviteStep.WHOM: WhomPage,
    InviteStep.STICK: StickPage,
    InviteStep.COMPARE: ComparePage,
    InviteStep.KEY: KeyPage,
    InviteStep.NAME: NamePage,
    InviteStep.ACCESS: AccessPage,
}


def invite_page(around: Around, route: Invite) -> Page:
    """The screen where somebody is in inviting."""
    return _PAGES[route.step](around, route)


def _profiles_here(journal: Journal) -> tuple[ProfileCard, ...]:
    return worker_cards.profiles_here(journal.parts)


def _who_is_it(journal: Journal, key: ProfileKey) -> Known:
    """Open a profile, and let nothing of it out but what everybody may know."""
    opened = profiles.open_profile(journal.parts, key)
    card = worker_cards.worker_card(journal.parts, key.profile, opened)
    there = journal.session.members().get(opened.id)
    name = there.member.name if there is not None else card.name
    guest = Guest(opened.public, name, card.organisation)
    return Known(opened.id, guest, there is not None and there.until is None)


def _invite(journal: Journal, guest: Guest) -> MemberId:
    return membership.invite(journal.session, guest, Access.TOGETHER).id


def _let_go(journal: Journal, member: MemberId) -> object:
    return membership.let_go(journal.session, member)
