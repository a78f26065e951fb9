# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Before what opens the journey changes: the client's own key, once.

Whoever sits at the table while the client gets coffee must not be able to make it theirs.
"""

from dataclasses import replace
from functools import partial

from klantreis.domain.ids import MemberId
from klantreis.domain.locking import LockKind
from klantreis.domain.members import Access
from klantreis.services import keys, membership, unlocking
from klantreis.services.keys import Key
from klantreis.ui.journal import Journal
from klantreis.ui.key_routes import MemberRoom, NewSheet, ReadAlong, TakeAll
from klantreis.ui.paper_routes import ExitCopy, PaperRoom
from klantreis.ui.rooms.asking_key import AskKeyPage
from klantreis.ui.rooms.door.routes import FirstPapers
from klantreis.ui.rooms.keys.page import say_whose
from klantreis.ui.rooms.keys.routes import OtherKey
from klantreis.ui.wishes import Sit
from klantreis.words.pictograms import Pictogram
from klantreis.words.rooms import keys as words
from klantreis.words.rooms import keys_people as people


class ConfirmPage(AskKeyPage):
    """The key of now, or the recovery code; then on to what was asked for."""

    yes = words.KEY_GIVEN

    def say_whose(self) -> None:
        self.add(self.pieces.heading(words.HEADING))
        say_whose(self)

    def say_what_for(self) -> None:
        self.add(self.pieces.headline(Pictogram.MY_KEYS, words.KEY_OF_NOW))


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
