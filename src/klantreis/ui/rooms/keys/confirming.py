# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Before what opens the journey changes: the client's own key, once.

Whoever sits at the table while the client gets coffee must not be able to make it theirs.
"""

from dataclasses import replace
from functools import partial
from typing import TypeVar

from PySide6.QtWidgets import QWidget

from klantreis.domain.ids import MemberId
from klantreis.domain.locking import LockKind
from klantreis.domain.members import Access
from klantreis.services import keys, membership, unlocking
from klantreis.services.keys import Key
from klantreis.ui.errands import Hears, Job
from klantreis.ui.journal import Journal
from klantreis.ui.key_routes import MemberRoom, NewSheet, ReadAlong, TakeAll
from klantreis.ui.paper_routes import ExitCopy, PaperRoom
from klantreis.ui.rooms.door.routes import FirstPapers
from klantreis.ui.rooms.keys.page import OwnKeyPage
from klantreis.ui.rooms.keys.routes import OtherKey
from klantreis.ui.rooms.own_secret import Locks, OwnSecret, look_at_locks
from klantreis.ui.wishes import Sit
from klantreis.words.pictograms import Pictogram
from klantreis.words.rooms import keys as words
from klantreis.words.rooms import keys_people as people

T = TypeVar("T")


class ConfirmPage(OwnKeyPage):
    """The key of now, or the recovery code; then on to what was asked for."""

    route: OtherKey | NewSheet | ReadAlong | TakeAll
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

    def try_to(self, job: Job[T], then: Hears[T]) -> None:
        """Do *job*, and let *then* hear what it gives; a wrong key stays on the page."""
        if self._secret is not None:
            self.ask(job, then, otherwise=self._secret.show_wrong, is_deed=True)

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
        self.try_to(partial(_check, key=key), self._go_on)

    def _go_on(self, _: None) -> None:
        self.instead(replace(self.route, present=self._key))


class ConfirmSheetPage(ConfirmPage):
    """With the key a new recovery code is drawn. It is shown first, and holds from then on."""

    route: NewSheet

    def try_key(self, key: Key) -> None:
        self._key = key
        self.try_to(partial(_draw_code, key=key), self._show_code)

    def _show_code(self, code: str) -> None:
        # Back must not lead to a screen that holds the key.
        self.wishes.emit(Sit(self.seat, FirstPapers(recovery=code, present=self._key)))


class ConfirmReadPage(ConfirmPage):
    """Before somebody can read all of it alone; to take that back asks nothing."""

    route: ReadAlong

    def try_key(self, key: Key) -> None:
        self.try_to(partial(_let_read, key=key, member=self.route.member), self._show_reader)

    def _show_reader(self, name: str) -> None:
        member = self.route.member
        undo = partial(_set_access, member=member, access=Access.TOGETHER)
        self.instead(MemberRoom(member))
        self.tell(people.NOW_READS, undo=undo, name=self.around.tongue.disguise(name))


class ConfirmTakeAllPage(ConfirmPage):
    """Before everything leaves without a lock."""

    route: TakeAll

    def try_key(self, key: Key) -> None:
        self.try_to(partial(_check, key=key), self._go_on)

    def _go_on(self, _: None) -> None:
        self.instead(PaperRoom(ExitCopy(is_sure=True)))


def _let_read(journal: Journal, *, key: Key, member: MemberId) -> str:
    """Who reads along from now on."""
    _check(journal, key=key)
    _set_access(journal, member=member, access=Access.MAY_READ)
    return journal.session.member(member).name


def _set_access(journal: Journal, *, member: MemberId, access: Access) -> object:
    return membership.set_access(journal.session, member, access)


def _check(journal: Journal, *, key: Key) -> None:
    session = journal.session
    unlocking.check_secret(session, keys.opener_of(journal.parts, key, session.header.jid))


def _draw_code(journal: Journal, *, key: Key) -> str:
    _check(journal, key=key)
    return keys.assign(journal.parts, LockKind.RECOVERY, journal.session.header.jid).card
