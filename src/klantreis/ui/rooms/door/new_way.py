# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Choosing a new key: which way, what the client thinks of, and what was given, shown once."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtWidgets import QLabel, QWidget

from klantreis.domain.ids import JourneyId
from klantreis.domain.locking import LockKind
from klantreis.host.settings import Owner
from klantreis.look.colours import TILES
from klantreis.services.keys import Key
from klantreis.services.lock_pictures import LockPicture, lock_pictures
from klantreis.services.shelf import CoverArt, CoverColour
from klantreis.ui.around import Around
from klantreis.ui.kinds import Kind, make
from klantreis.ui.page import Page
from klantreis.ui.pieces.fields import Line
from klantreis.ui.pieces.peek import Peek
from klantreis.ui.pieces.wide import Face
from klantreis.ui.rooms.door import first, jobs
from klantreis.ui.rooms.door.page import DoorPage
from klantreis.ui.rooms.door.routes import (
    AfterRecovery,
    ComeBack,
    FirstPapers,
    FirstVisit,
    NewWay,
    VisitStep,
)
from klantreis.ui.routes import Home, Route, Shelf
from klantreis.ui.seat import Seat
from klantreis.ui.wishes import Choose, Sit
from klantreis.words.pictograms import Topic
from klantreis.words.rooms import door_visit as words
from klantreis.words.rooms import frame, keys

_OWN = (LockKind.CARD_PIN, LockKind.PIN_DEVICE, LockKind.PASSPHRASE)
_PLAIN_COVER = CoverArt(CoverColour.MINT, Topic.SOMETHING_ELSE)


class NewWayPage(DoorPage):
    """A screen on which a key is chosen; at the end the journey begins, or gets its new lock."""

    def __init__(self, around: Around, route: NewWay) -> None:
        self.chosen = route
        super().__init__(around, route)

    def assign(self, *, own: str = "") -> None:
        """Let a key be made, also of what the client thought of."""
        chosen, owner = self.chosen, self.around.settings.owner
        job = partial(jobs.assign, way=chosen.way, journey=chosen.journey, own=own, owner=owner)
        self.try_it(job, self._take_key, waiting=words.WAITING)

    def finish(self, key: Key) -> None:
        """The key is the client's now: put the lock on."""
        chosen = self.chosen
        if isinstance(chosen, AfterRecovery) and chosen.recovery is not None:
            renew = partial(jobs.renew, cover=chosen.cover, recovery=chosen.recovery, key=key)
            self._key = key
            self.try_it(renew, self._go_in_anew, waiting=words.WAITING)
        elif isinstance(chosen, ComeBack):
            come_back = partial(
                jobs.come_back,
                key=key,
                journey=chosen.journey,
                file=chosen.file,
                art=chosen.art or _PLAIN_COVER,
            )
            self._key = key
            self.try_it(come_back, self._go_in, waiting=words.WAITING)
        elif isinstance(chosen, FirstVisit):
            begin = partial(
                jobs.begin,
                key=key,
                journey=chosen.journey,
                name=chosen.name,
                language=self.around.settings.language,
                art=chosen.art or _PLAIN_COVER,
            )
            self._key = key
            self.try_it(begin, self._go_in, waiting=words.WAITING)

    def _take_key(self, key: Key) -> None:
        self.chosen = replace(self.chosen, key=key, own="")
        if key.kind in words.YOURS:
            self.go(replace(self.chosen, step=VisitStep.SHOWN))
        else:
            self.finish(key)

    def _go_in(self, started: jobs.Started) -> None:
        card = self._key.card if self._key.kind is LockKind.CARD_PIN else ""
        self._sit(started.seat, FirstPapers(card=card, recovery=started.recovery))
        self.tell(words.BEGUN)

    def _go_in_anew(self, renewed: jobs.Renewed) -> None:
        card = self._key.card if self._key.kind is LockKind.CARD_PIN else ""
        self._sit(renewed.seat, FirstPapers(card=card) if card else Home())
        if renewed.old_opens_backup:
            self.tell(keys.KEY_CHANGED_BUT, is_care=True)
        else:
            self.tell(words.RENEWED)

    def _sit(self, seat: Seat, to: Route) -> None:
        settings, kind = self.around.settings, self._key.kind
        self.wishes.emit(Sit(seat, to))
        if kind is LockKind.PIN_DEVICE and not settings.keyring_allowed:
            # The yes was given with this key: from now on the keyring is there from the start.
            self.wishes.emit(Choose(replace(settings, keyring_allowed=True)))


class WayPage(NewWayPage):
    """Which way; a PIN alone is only for the client's own computer."""

    def _build(self) -> None:
        self.add(self.pieces.heading(words.WHICH_WAY), self.pieces.text(words.WAY_TOLD))
        is_own = self.around.settings.owner is Owner.CLIENT
        ways = [way for way in words.WAYS if is_own or way is not LockKind.PIN_DEVICE]
        cards = [self._card(way, number) for number, way in enumerate(ways)]
        self.add(*cards)
        self.settle()

    def _card(self, way: LockKind, number: int) -> QWidget:
        cue, tongue = words.WAYS[way], self.around.tongue
        line = tongue.aloud(words.WAY_LINES[way])
        title = tongue.aloud(cue.short)
        face = Face(cue.sign, title, lines=(line,), tint=TILES[number % len(TILES)])
        return self.pieces.wide(cue, face, self._choose, mark=way.value)

    def _choose(self, mark: str) -> None:
        self.chosen = replace(self.chosen, way=LockKind(mark))
        if self.chosen.journey:
            self._go_on()
        else:
            self.ask(jobs.new_journey, self._name_it)

    def _name_it(self, journey: JourneyId) -> None:
        self.chosen = replace(self.chosen, journey=journey)
        self._go_on()

    def _go_on(self) -> None:
        if self.chosen.way in _OWN:
            self.go(replace(self.chosen, step=VisitStep.OWN))
        else:
            self.assign()


class OwnPage(NewWayPage):
    """A PIN or a sentence of one's own; what is too easy to guess is refused here, at once."""

    def _build(self) -> None:
        way = self.chosen.way
        cue = words.SENTENCE_FIELD if way is LockKind.PASSPHRASE else words.PIN_FIELD
        self._line = Line(cue, self.around.look, self.around.tongue, is_secret=True)
        self._line.entered.connect(self._on)
        self._peek = Peek(self.pieces, [self._line], show=words.SHOW, hide=words.HIDE)
        on = self.pieces.button(words.ON, self._on, kind=Kind.PRIMARY)
        self._say(way)
        self.add(self._line, self.pieces.row([self._peek.button]), self.pieces.row([on]))
        self._first = self._line.edit
        self.settle()

    def leave(self) -> None:
        """What was typed goes at once."""
        super().leave()
        self._line.edit.clear()

    def _say(self, way: LockKind) -> None:
        self.add(self.pieces.heading(words.THINK_OF[way]), self.pieces.text(words.THINK_TOLD[way]))

    def _on(self) -> None:
        weigh = partial(jobs.weigh, way=self.chosen.way, own=self._line.text().strip())
        self.try_it(weigh, self._ask_again, waiting=frame.ONE_MOMENT)

    def _ask_again(self, own: str) -> None:
        self.go(replace(self.chosen, step=VisitStep.AGAIN, own=own))


class AgainPage(OwnPage):
    """Once more: nobody sees what they type, and a slip would lock them out."""

    def _say(self, way: LockKind) -> None:
        self.add(self.pieces.heading(words.AGAIN[way]), self.pieces.text(words.AGAIN_TOLD))

    def _on(self) -> None:
        if self._line.text().strip() == self.chosen.own:
            self.assign(own=self.chosen.own)
        else:
            self.tell(words.DIFFERENT, is_care=True)
            self.take_up_again()


class ShownPage(NewWayPage):
    """What was given, big enough to copy from; it is shown this once."""

    shows_key = True

    def _build(self) -> None:
        self.ask(lambda journal: lock_pictures(journal.parts), self._show)

    def _show(self, pictures: Sequence[LockPicture]) -> None:
        way, key = self.chosen.way, self.chosen.key
        if key is None:
            self.instead(Shelf())
            return
        told = words.WRITE_CARD if way is LockKind.CARD_PIN else words.WRITE_DOWN
        self.add(self.pieces.heading(words.YOURS[way]), self.pieces.text(told))
        self.add(self.pieces.card(self._parts(key, pictures)))
        self.add(self.pieces.quiet(words.ONLY_ONCE))
        written = self.pieces.button(words.WRITTEN, self._on, kind=Kind.PRIMARY)
        # Not where the keyboard begins: a second Enter must not pass the secret by.
        self.add(self.pieces.row([written]))
        self.settle()

    def _parts(self, key: Key, pictures: Sequence[LockPicture]) -> list[QWidget]:
        pieces = self.pieces
        if key.kind is LockKind.PICTURES:
            shown = [
                self._picture(number, pictures[place])
                for number, place in enumerate(key.pictures, start=1)
            ]
            return [pieces.row(shown)]
        if key.kind is LockKind.WORDS:
            return [
                pieces.title(words.NUMBERED, number=number, word=word)
                for number, word in enumerate(key.words.split(), start=1)
            ]
        return [pieces.own_words(key.card, kind=Kind.TITLE)]

    def _picture(self, number: int, shown: LockPicture) -> QWidget:
        look, word = self.around.look, self.around.tongue.aloud(shown.name)
        plate = QLabel()
        make(plate, Kind.PLATE)
        side, ratio = look.tokens.sizes.big_icon, plate.devicePixelRatioF()
        plate.setPixmap(look.icons.picture(shown.picture, size_px=side, ratio=ratio))
        label = self.pieces.text(words.NUMBERED, number=number, word=word)
        label.setWordWrap(False)
        return self.pieces.card([plate, label])

    def _on(self) -> None:
        if self.chosen.key is not None:
            self.finish(self.chosen.key)


_PAGES: dict[VisitStep, type[NewWayPage]] = {
    VisitStep.WAY: WayPage,
    VisitStep.OWN: OwnPage,
    VisitStep.AGAIN: AgainPage,
    VisitStep.SHOWN: ShownPage,
}
_FIRST: dict[VisitStep, type[first.VisitPage]] = {
    VisitStep.WHOSE: first.WhosePage,
    VisitStep.LANGUAGE: first.LanguagePage,
    VisitStep.NAME: first.NamePage,
    VisitStep.COVER: first.CoverPage,
}


def new_way_page(around: Around, route: NewWay) -> Page:
    """The screen where somebody is in choosing a key, or in the first visit."""
    if isinstance(route, FirstVisit) and route.step in _FIRST:
        return _FIRST[route.step](around, route)
    return _PAGES.get(route.step, WayPage)(around, route)
