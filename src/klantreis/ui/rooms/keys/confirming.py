# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Before what opens the journey changes: the client's own key, once.

Whoever sits at the table while the client gets coffee must not be able to make it theirs.
"""

from dataclasses import replace
from functools import partial

from PySide6.QtWidgets import QWidget

from klantreis.domain.locking import LockKind
from klantreis.services import keys, unlocking
from klantreis.services.keys import Key
from klantreis.ui.errands import Job
from klantreis.ui.journal import Journal
from klantreis.ui.key_routes import NewSheet
from klantreis.ui.rooms.door.routes import FirstPapers
from klantreis.ui.rooms.keys.page import OwnKeyPage
from klantreis.ui.rooms.keys.routes import OtherKey
from klantreis.ui.rooms.own_secret import Locks, OwnSecret, look_at_locks
from klantreis.ui.wishes import Sit
from klantreis.words.pictograms import Pictogram
from klantreis.words.rooms import keys as words


class ConfirmPage(OwnKeyPage):
    """The key of now, or the recovery code; then on to what was asked for."""

    route: OtherKey | NewSheet
    _secret: OwnSecret | None = None

    def build(self) -> None:
        self.add(self.pieces.headline(Pictogram.MY_KEYS, words.KEY_OF_NOW))
        self.ask(look_at_locks, self._show)

    def first(self) -> QWidget | None:
        return None if self._secret is None else self._secret.start()

    def leave(self) -> None:
        """What was typed goes at once."""
        if self._secret is not None:
            self._secret.forget()

    def try_key(self, key: Key) -> None:
        """Go on with *key* when it is the client's."""

    def try_to(self, job: Job[str]) -> None:
        """Do *job*, and tell `went_well` what it gives; a wrong key stays on the page."""
        if self._secret is not None:
            self.ask(job, self.went_well, otherwise=self._secret.show_wrong, is_deed=True)

    def went_well(self, given: str) -> None:
        """It was the client."""

    def _show(self, locks: Locks) -> None:
        self._secret = OwnSecret(self, locks, way=self.route.by, yes=words.KEY_GIVEN)
        self._secret.given.connect(self.try_key)
        self._secret.other_way.connect(self._take_lock)
        self.add(self._secret)
        self.settle()

    def _take_lock(self, mark: str) -> None:
        self.instead(replace(self.route, by=LockKind(mark)))


class ConfirmKeyPage(ConfirmPage):
    """Before another key is chosen."""

    route: OtherKey

    def try_key(self, key: Key) -> None:
        self._key = key
        self.try_to(partial(_check, key=key))

    def went_well(self, given: str) -> None:
        self.instead(replace(self.route, present=self._key))


class ConfirmSheetPage(ConfirmPage):
    """With the key a new recovery code is made at once; the old sheet opens nothing any more."""

    route: NewSheet

    def try_key(self, key: Key) -> None:
        self.try_to(partial(_new_code, key=key))

    def went_well(self, given: str) -> None:
        self.wishes.emit(Sit(self.seat, FirstPapers(recovery=given)))
        self.tell(words.SHEET_MADE)


def _check(journal: Journal, *, key: Key) -> str:
    session = journal.session
    unlocking.check_secret(session, keys.opener_of(journal.parts, key, session.header.jid))
    return ""


def _new_code(journal: Journal, *, key: Key) -> str:
    session = journal.session
    present = keys.opener_of(journal.parts, key, session.header.jid)
    return keys.change_recovery(session, present=present)
