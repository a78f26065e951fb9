# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The client's lock: only the ways that this journey has, one of them at once."""

from dataclasses import replace
from functools import partial

from klantreis.domain.ids import JourneyId
from klantreis.domain.locking import LockKind
from klantreis.domain.problems import JournalDamaged, KlantreisError
from klantreis.services.shelf import CoverState
from klantreis.ui.around import Around
from klantreis.ui.kinds import Kind
from klantreis.ui.pieces.marked import MarkedButton
from klantreis.ui.rooms.door import jobs
from klantreis.ui.rooms.door.page import DoorPage
from klantreis.ui.rooms.door.panels import make_panel
from klantreis.ui.rooms.door.routes import AfterRecovery, MendJourney, OpenBy
from klantreis.ui.rooms.door.stick_key import StickKey
from klantreis.ui.routes import Home, WorkerSits
from klantreis.ui.seat import Seat
from klantreis.ui.wishes import Sit
from klantreis.words.rooms import door_open as words


class OpenPage(DoorPage):
    """One lock. A wrong key takes nothing away: what was typed stays, and nothing is destroyed."""

    def __init__(self, around: Around, route: OpenBy) -> None:
        self._route = route
        super().__init__(around, route)

    def _build(self) -> None:
        self.ask(partial(jobs.look_at_lock, cover=self._route.cover), self._show)

    def leave(self) -> None:
        """What was typed goes at once, and the camera looks no more."""
        super().leave()
        if self.is_settled:
            self._panel.forget()

    def _show(self, lock: jobs.Lock) -> None:
        ways = sorted(lock.cover.ways, key=lambda way: way is LockKind.RECOVERY)
        if lock.cover.state is not CoverState.WHOLE or not ways:
            self.instead(MendJourney(self._route.cover))
            return
        self._lock = lock
        self._way = self._route.way if self._route.way in ways else ways[0]
        self._panel = make_panel(
            self._way, self.pieces, pictures=lock.pictures, eye=self.around.senses.eye
        )
        self._panel.entered.connect(self._try)
        # Right below the panel: there somebody looks.
        self._stick = StickKey(self)
        self._panel.stick_asked.connect(self._stick.look)
        self._stick.found.connect(self._panel.take_code)
        self._first = self._panel.start()
        self.add(self.pieces.heading(words.ASKED[self._way]))
        self.add(self.pieces.text(words.TOLD[self._way]), self._panel, self._stick)
        self.add(self.pieces.row([self.pieces.button(words.OPEN, self._try, kind=Kind.PRIMARY)]))
        others = [self._other(way) for way in ways if way is not self._way]
        if others:
            self.add(self.pieces.title(words.OTHER_WAY), self.pieces.row(others))
        self.settle()

    def _other(self, way: LockKind) -> MarkedButton:
        button = MarkedButton(way.value)
        self.pieces.dress(button, words.BY[way])
        button.told.connect(self._go_by)
        return button

    def _go_by(self, way: str) -> None:
        self.instead(replace(self._route, way=LockKind(way)))

    def _try(self) -> None:
        key = self._panel.key()
        if key is None:
            self.tell(words.STILL_MISSING, is_care=True)
            self.take_up_again()
        elif key.kind is LockKind.RECOVERY:
            job = partial(jobs.fits, cover=self._route.cover, key=key)
            self._key = key
            self.try_it(job, self._choose_anew, waiting=words.WAITING, otherwise=self._stay_shut)
        else:
            opening = partial(jobs.open_with, cover=self._route.cover, key=key)
            self.try_it(opening, self._go_in, waiting=words.WAITING, otherwise=self._stay_shut)

    def _go_in(self, seat: Seat) -> None:
        self._panel.forget()
        to = WorkerSits() if self._route.is_together else Home()
        self.wishes.emit(Sit(seat, to))

    def _choose_anew(self, journey: JourneyId) -> None:
        self._panel.forget()
        key, cover = self._key, self._route.cover
        self.go(AfterRecovery(journey=journey, cover=cover, recovery=key))
        self.tell(words.NEW_SECRET_NEXT)

    def _stay_shut(self, problem: KlantreisError) -> None:
        if type(problem) is JournalDamaged:
            self.instead(MendJourney(self._route.cover))
            return
        self.show_problem(problem)
        self.say_if_slow(problem, self._lock.cover.journey)
