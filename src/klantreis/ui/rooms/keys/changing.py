# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""*Andere sleutel*: what it means, and then the screens of the door, with another end."""

from collections.abc import Mapping
from dataclasses import replace
from functools import partial

from klantreis.domain.locking import LockKind
from klantreis.domain.problems import KlantreisError, NotYours
from klantreis.look.colours import TintName
from klantreis.services import keys
from klantreis.services.keys import Key
from klantreis.ui.around import Around
from klantreis.ui.journal import Journal
from klantreis.ui.page import Page
from klantreis.ui.rooms.door.new_way import (
    AgainPage,
    NewWayPage,
    OwnPage,
    ShownPage,
    WayPage,
)
from klantreis.ui.rooms.door.routes import FirstPapers, VisitStep
from klantreis.ui.rooms.keys.confirming import ConfirmKeyPage
from klantreis.ui.rooms.keys.page import OwnKeyPage, explained
from klantreis.ui.rooms.keys.routes import OtherKey
from klantreis.ui.routes import KeysRoom
from klantreis.ui.wishes import Choose, Sit
from klantreis.words.phrases import Phrase
from klantreis.words.pictograms import Pictogram
from klantreis.words.rooms import keys as words


class NewKeyPage(OwnKeyPage):
    """What becomes of the old key, before another is chosen."""

    def build(self) -> None:
        pieces = self.pieces
        told = explained(
            self, pieces.sign(Pictogram.MY_KEYS, tint=TintName.MINT), words.NEW_KEY_TOLD
        )
        other = OtherKey(journey=self.seat.journey)
        on = pieces.button(words.CHOOSE_KEY, self.to(other))
        no = pieces.button(words.NOT_NOW, self.back)
        self.add(pieces.heading(words.NEW_KEY), told, pieces.row([on, no]))
        self.settle()


class OtherWayPage(WayPage):
    """Which way of opening."""

    def finish(self, key: Key) -> None:
        _Change(self, key).begin()

    def leave(self) -> None:
        _stay_open(self)
        super().leave()


class OtherOwnPage(OwnPage):
    """A PIN or a sentence of one's own."""

    def finish(self, key: Key) -> None:
        _Change(self, key).begin()

    def leave(self) -> None:
        _stay_open(self)
        super().leave()


class OtherAgainPage(AgainPage):
    """The same once more: nobody sees what they type."""

    def finish(self, key: Key) -> None:
        _Change(self, key).begin()

    def leave(self) -> None:
        _stay_open(self)
        super().leave()


class OtherShownPage(ShownPage):
    """What was given; only who says that they have it gets the new lock."""

    def finish(self, key: Key) -> None:
        _Change(self, key).begin()

    def leave(self) -> None:
        _stay_open(self)
        super().leave()


class NotTheirsPage(OwnKeyPage):
    """What everybody but the client sees of these screens."""


_PAGES: Mapping[VisitStep, type[NewWayPage]] = {
    VisitStep.OWN: OtherOwnPage,
    VisitStep.AGAIN: OtherAgainPage,
    VisitStep.SHOWN: OtherShownPage,
}


def other_key_page(around: Around, route: OtherKey) -> Page:
    """The screen where the client is in choosing another key."""
    if around.seat is None or not around.seat.is_client_writing:
        return NotTheirsPage(around, route)
    if route.present is None:
        return ConfirmKeyPage(around, route)
    return _PAGES.get(route.step, OtherWayPage)(around, route)


class _Change:
    """Puts the new lock on, and tells the page what came of it."""

    def __init__(self, page: NewWayPage, key: Key) -> None:
        self._page, self._key = page, key

    def begin(self) -> None:
        self._page.setEnabled(False)
        chosen = self._page.chosen
        present = chosen.present if isinstance(chosen, OtherKey) else None
        job = partial(_change, key=self._key, present=present)
        self._page.ask(job, self._show, otherwise=self._show_refused, is_deed=True)

    def _show(self, made: Phrase) -> None:
        page, kind, settings = self._page, self._key.kind, self._page.around.settings
        to = FirstPapers(card=self._key.card) if kind is LockKind.CARD_PIN else KeysRoom()
        # Back must not lead to a screen that holds the key.
        page.wishes.emit(Sit(page.seat, to))
        if kind is LockKind.PIN_DEVICE and not settings.keyring_allowed:
            page.wishes.emit(Choose(replace(settings, keyring_allowed=True)))
        page.tell(made, is_care=made == words.KEY_CHANGED_BUT)

    def _show_refused(self, problem: KlantreisError) -> None:
        self._page.setEnabled(True)
        self._page.show_problem(problem)


def _change(journal: Journal, *, key: Key, present: Key | None) -> Phrase:
    if present is None:
        raise NotYours(what="secret")
    parts, session = journal.parts, journal.session
    wanted, now = (keys.opener_of(parts, one, session.header.jid) for one in (key, present))
    old_opens_backup = keys.change_secret(session, wanted, present=now)
    return words.KEY_CHANGED_BUT if old_opens_backup else words.KEY_CHANGED


def _stay_open(page: NewWayPage) -> None:
    """At the door a page that is left closes what it opened; here the journey stays as it is."""
    page.tried()
