# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The yes: with the client's own secret, every time, in the way in which they open."""

from dataclasses import replace
from functools import partial

from PySide6.QtWidgets import QWidget

from klantreis.domain.ids import GrantId
from klantreis.domain.locking import LockKind
from klantreis.services import keys, sharing
from klantreis.services.keys import Key
from klantreis.ui.journal import Journal
from klantreis.ui.paper_routes import GivenPapers, Giving, PaperRoom
from klantreis.ui.rooms.own_secret import Locks, OwnSecret, look_at_locks
from klantreis.ui.rooms.sharing import gathering
from klantreis.ui.rooms.sharing.question import QuestionPage
from klantreis.words.rooms import giving as words


class SecretPage(QuestionPage):
    """A wrong guess takes nothing away: what was answered and what was typed stay."""

    _secret: OwnSecret | None = None

    def _ask_question(self) -> None:
        self.put_question(words.SECRET)
        self.ask(look_at_locks, self._show)

    def first(self) -> QWidget | None:
        return None if self._secret is None else self._secret.start()

    def leave(self) -> None:
        """What was typed goes at once."""
        if self._secret is not None:
            self._secret.forget()

    def _show(self, locks: Locks) -> None:
        self._secret = OwnSecret(self, locks, way=self.so_far.lock, yes=words.SIGN)
        self._secret.given.connect(self._say_yes)
        self._secret.other_way.connect(self._take_lock)
        self.add(self._secret)
        self.settle()

    def _take_lock(self, mark: str) -> None:
        self.instead(replace(self.so_far, lock=LockKind(mark)))

    def _say_yes(self, key: Key) -> None:
        if self._secret is not None:
            job = partial(_sign, far=self.so_far, key=key)
            wrong = self._secret.show_wrong
            self.ask(job, self._go_to_papers, otherwise=wrong, is_deed=True)

    def _go_to_papers(self, given: GrantId) -> None:
        self.instead(PaperRoom(GivenPapers(given), is_asked=True))


def _sign(journal: Journal, *, far: Giving, key: Key) -> GrantId:
    session = journal.session
    opener = keys.opener_of(journal.parts, key, session.header.jid)
    wish = gathering.wish_of(session, far)
    return sharing.say_yes(session, wish, opener, seen=far.seen)
