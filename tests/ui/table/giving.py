# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Giving at the table, press by press: what the tests of sharing do again and again."""

from collections.abc import Callable
from datetime import date
from typing import TypeVar

from klantreis.domain.consent import Recipient, Sharing
from klantreis.domain.entries import Body, Helper, Moment
from klantreis.domain.ids import EntryId, GrantId
from klantreis.domain.locking import LockKind
from klantreis.services import keys, sharing, writing
from klantreis.services.keys import Key
from klantreis.services.sharing import Wish
from klantreis.services.writing import Content
from klantreis.ui.journal import Journal
from klantreis.ui.page import Page
from klantreis.ui.playing.hands import Hands
from tests.ui.at_table import SECRET, AtTable

DOCTOR = Recipient("Dokter Vos", "huisarts")


class Counting:
    """Hands that count what they press and type, and which screens they saw."""

    def __init__(self, here: AtTable) -> None:
        self.hands: Hands = here.hands
        self.presses = 0
        self.screens: list[str] = []

    def press(self, key: str) -> None:
        """Press, count, and note on which screen."""
        self._see(self.hands.page)
        self.presses += 1
        self.hands.press(key)

    def write(self, key: str, text: str) -> None:
        """Type, and note on which screen."""
        self._see(self.hands.page)
        self.hands.write(key, text)

    def _see(self, page: Page) -> None:
        name = type(page).__name__
        if not self.screens or self.screens[-1] != name:
            self.screens.append(name)


T = TypeVar("T")


def got(here: AtTable, job: Callable[[Journal], T]) -> T:
    """What *job* finds in the journal itself."""
    found: list[T] = []
    here.do(lambda journal: found.append(job(journal)))
    return found[0]


def tell(here: AtTable, body: Body | str, *, private: bool = False) -> EntryId:
    """Something in the journal."""
    said = Moment(text=body) if isinstance(body, str) else body

    def job(journal: Journal) -> EntryId:
        by, content = journal.session.opened_by, Content(said)
        return writing.write(journal.session, by, content, private=private).entry

    return got(here, job)


def neighbour(here: AtTable) -> EntryId:
    """Anneke, who is de buurvrouw on paper."""
    return tell(here, Helper(name="Anneke", masked="de buurvrouw"))


def log(here: AtTable) -> tuple[Sharing, ...]:
    """What was shared, in the journal itself."""
    return got(here, lambda journal: sharing.share_log(journal.session))


def has_given(here: AtTable, *items: EntryId, until: date = date(2026, 6, 1)) -> GrantId:
    """The doctor has got these before, without windows."""

    def job(journal: Journal) -> GrantId:
        session = journal.session
        key = Key(LockKind.PASSPHRASE, words=SECRET)
        opener = keys.opener_of(journal.parts, key, session.header.jid)
        return sharing.grant(session, Wish(DOCTOR, "Om te helpen", items, until), opener).grant

    return got(here, job)


def answer_all(hands: Hands | Counting, *items: EntryId) -> None:
    """From the room of sharing to the pages: the doctor, to help me, these, three months."""
    press = hands.press
    press("sharing.give")
    hands.write("give.name", DOCTOR.name)
    hands.write("give.role", DOCTOR.role)
    press("give.on")
    press("give-for.help")
    for item in items:
        press(f"give.entry:{item}")
    press("give.on")
    if (hands.hands if isinstance(hands, Counting) else hands).has("give-until.quarter"):
        press("give-until.quarter")


def say_yes(hands: Hands | Counting, secret: str = SECRET) -> None:
    """Yes, with the secret."""
    hands.press("give.yes")
    hands.write("open.passphrase", secret)
    hands.press("give-secret.yes")
