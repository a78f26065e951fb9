# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""A page that asks the client's own key, and then does what the key is for."""

from dataclasses import replace
from typing import TypeVar

from PySide6.QtWidgets import QWidget

from klantreis.domain.locking import LockKind
from klantreis.services.keys import Key
from klantreis.ui.errands import Hears, Job
from klantreis.ui.key_routes import KeyRoute
from klantreis.ui.page import Page
from klantreis.ui.rooms.own_secret import Locks, OwnSecret, look_at_locks
from klantreis.words.cues import Cue

T = TypeVar("T")


class AskKeyPage(Page):
    """A wrong guess takes nothing away: what was answered and what was typed stay."""

    route: KeyRoute
    # The button that gives the key.
    yes: Cue
    _secret: OwnSecret | None = None

    def _build(self) -> None:
        if not self.seat.is_client_writing:
            self.say_whose()
            self.settle()
            return
        self.say_what_for()
        self.ask(look_at_locks, self._show)

    def say_whose(self) -> None:
        """What everybody but the client sees."""

    def say_what_for(self) -> None:
        """What stands above the lock."""

    def try_key(self, key: Key) -> None:
        """Go on with *key* when it is the client's."""

    def try_to(self, job: Job[T], then: Hears[T]) -> None:
        """Do *job*, and let *then* hear what it gives; a wrong key stays on the page."""
        if self._secret is not None:
            self.ask(job, then, otherwise=self._secret.show_wrong, is_deed=True)

    def first(self) -> QWidget | None:
        return None if self._secret is None else self._secret.start()

    def leave(self) -> None:
        """What was typed goes at once."""
        if self._secret is not None:
            self._secret.forget()

    def _show(self, locks: Locks) -> None:
        self._secret = OwnSecret(self, locks, way=self.route.by, yes=self.yes)
        self._secret.given.connect(self.try_key)
        self._secret.other_way.connect(self._take_lock)
        self.add(self._secret)
        self.settle()

    def _take_lock(self, mark: str) -> None:
        self.instead(replace(self.route, by=LockKind(mark)))
