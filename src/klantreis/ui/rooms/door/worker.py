# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""A worker sits down at an open table, or opens alone where the client lets them read along."""

from collections.abc import Mapping
from dataclasses import replace
from functools import partial

from klantreis.domain.problems import KlantreisError, MayNotOpen, NotYours, WrongSecret
from klantreis.look.colours import TintName
from klantreis.services.membership import Guest
from klantreis.services.profiles import ProfileKey
from klantreis.services.worker_cards import ProfileCard
from klantreis.ui.key_routes import OwnCard
from klantreis.ui.kinds import Kind
from klantreis.ui.pieces.fields import Line
from klantreis.ui.pieces.peek import Peek
from klantreis.ui.pieces.wide import Face
from klantreis.ui.rooms.door import worker_jobs
from klantreis.ui.rooms.door.jobs import with_pen
from klantreis.ui.rooms.door.page import DoorPage
from klantreis.ui.rooms.door.routes import CardFor, NewProfile, WorkerAlone
from klantreis.ui.routes import Home, Route, WorkerSits
from klantreis.ui.seat import Seat
from klantreis.ui.wishes import Sit
from klantreis.words.cues import Cue
from klantreis.words.pictograms import Pictogram
from klantreis.words.rooms import door_worker as words

_OPENS: Mapping[type[Route], Cue] = {
    WorkerSits: words.SIT, WorkerAlone: words.OPEN, CardFor: words.CARD,
}  # fmt: skip


class WorkerPage(DoorPage):
    """First which worker, then their own lock; with one profile it is that one."""

    route: WorkerSits | WorkerAlone | CardFor

    _line: Line | None = None

    def _build(self) -> None:
        self.ask(worker_jobs.profiles_here, self._show)

    def leave(self) -> None:
        """What was typed goes at once."""
        if isinstance(self.route, WorkerAlone):
            super().leave()
        if self._line is not None:
            self._line.edit.clear()

    def _show(self, there: tuple[ProfileCard, ...]) -> None:
        wanted = [one for one in there if one.profile == self.route.profile]
        chosen = wanted or (there if len(there) == 1 else [])
        if chosen:
            self._ask_key(chosen[0])
        elif there:
            self._ask_which(there)
        else:
            told = self.pieces.text(words.NO_PROFILE_TOLD)
            self.add(self.pieces.heading(words.NO_PROFILE))
            self.add(self.pieces.notice(Pictogram.WORKER, [told]))
        self._offer_others(has_one=bool(there))
        self.settle()

    def _ask_which(self, there: tuple[ProfileCard, ...]) -> None:
        self.add(self.pieces.heading(words.WHICH))
        tongue = self.around.tongue
        cards = []
        for number, one in enumerate(there, start=1):
            title = one.label or tongue.aloud(words.A_WORKER, number=number)
            safe = tongue.aloud(words.LESS_SAFE if one.is_less_safe else words.SAFE)
            face = Face(Pictogram.WORKER, title, lines=(safe,), tint=TintName.MINT)
            cards.append(self.pieces.wide(words.CHOOSE, face, self._choose, mark=one.profile))
        self._first = cards[0]
        self.add(*cards)

    def _ask_key(self, one: ProfileCard) -> None:
        self._profile = one
        pieces = self.pieces
        cue = words.WORDS_FIELD if one.is_less_safe else words.PASSPHRASE_FIELD
        line = Line(cue, self.around.look, self.around.tongue, is_secret=True)
        line.entered.connect(self._try)
        self._line, self._first = line, line.edit
        self.add(pieces.heading(words.WORDS if one.is_less_safe else words.PASSPHRASE))
        if one.label:
            self.add(pieces.own_words(one.label))
        if one.is_less_safe:
            less = [pieces.text(words.LESS_SAFE_TOLD)]
            self.add(pieces.notice(Pictogram.LESS_SAFE, less, tint=TintName.CARE))
        self._peek = Peek(pieces, [line], show=words.SHOW, hide=words.HIDE)
        self.add(line, pieces.row([self._peek.button]))
        cue = _OPENS[type(self.route)]
        self.add(pieces.row([pieces.button(cue, self._try, kind=Kind.PRIMARY)]))

    def _offer_others(self, *, has_one: bool) -> None:
        kind = None if has_one else Kind.PRIMARY
        buttons = [self.pieces.button(words.MAKE, self._make, kind=kind)]
        if isinstance(self.route, WorkerSits):
            buttons.append(self.pieces.button(words.WITHOUT, self.go_home))
        self.add(self.pieces.row(buttons))

    def _choose(self, profile: str) -> None:
        self.go(replace(self.route, profile=profile))

    def _make(self) -> None:
        self.go(NewProfile(self.route))

    def _try(self) -> None:
        one, typed = self._profile, "" if self._line is None else self._line.text()
        key = ProfileKey(one.profile, typed, is_less_safe=one.is_less_safe)
        if isinstance(self.route, CardFor):
            card = partial(worker_jobs.own_card, key=key)
            self.try_it(card, self._show_card, waiting=words.WAITING, otherwise=self._stay)
        elif isinstance(self.route, WorkerAlone):
            alone = partial(worker_jobs.open_alone, cover=self.route.cover, key=key)
            self.try_it(alone, self._go_in, waiting=words.WAITING, otherwise=self._stay)
        else:
            sits = partial(worker_jobs.sit, key=key)
            self.try_it(sits, self._go_in, waiting=words.WAITING, otherwise=self._stay)

    def _show_card(self, guest: Guest) -> None:
        self.instead(OwnCard(guest))

    def _go_in(self, seat: Seat) -> None:
        name = next((one.name for one in reversed(seat.sitters) if not one.is_client), "")
        self.wishes.emit(Sit(with_pen(seat, self.around.seat), Home()))
        self.tell(words.SITS, name=self.around.tongue.disguise(name))

    def _stay(self, problem: KlantreisError) -> None:
        if isinstance(problem, NotYours):
            self.tell(words.NOT_INVITED, is_care=True)
        elif isinstance(problem, MayNotOpen):
            self.tell(words.NOT_ALONE, is_care=True)
        elif isinstance(problem, WrongSecret):
            self.tell(words.WRONG, is_care=True)
            self.say_if_slow(problem, self._profile.profile)
        else:
            self.show_problem(problem)
        self.take_up_again()
