# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What is on its way in: each piece a card that can be left out, who may read it, and the yes."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from threading import Event

from PySide6.QtWidgets import QLabel

from klantreis.domain.ids import MemberId
from klantreis.domain.problems import KlantreisError, Stopped
from klantreis.look.colours import TintName
from klantreis.services import moving_in
from klantreis.services.moving_in import Arrival, MovedIn
from klantreis.services.recording import Progress
from klantreis.ui.journal import Journal
from klantreis.ui.moving_routes import CameIn, LookAtMedia, LookAtNotes
from klantreis.ui.page import Page
from klantreis.ui.pieces.naming import call
from klantreis.ui.pieces.wide import Face, WideButton
from klantreis.ui.rooms.moving.unread import unread_card
from klantreis.words.rooms import frame
from klantreis.words.rooms import moving as words

_PAGE = 20


@dataclass(frozen=True, slots=True)
class _Heard:
    """Passes on how far it is, and ends it when somebody asked to stop."""

    journal: Journal
    stop: Event

    def told(self, done: int, whole: int) -> None:
        if self.stop.is_set():
            raise Stopped()
        self.journal.progress(done, whole)


@dataclass(frozen=True, slots=True, repr=False)
class Gathered:
    """What comes in, and the names of those that could not be read after all."""

    arrivals: tuple[Arrival, ...]
    unread: tuple[str, ...] = ()


# Gives what comes in, on the journal thread; it tells how far it is, and what that raises ends it.
Gather = Callable[[Progress], Gathered]


@dataclass(frozen=True, slots=True)
class _Came:
    moved: MovedIn
    unread: tuple[str, ...]


class LookingPage(Page):
    """Nothing happens until one of the answers is pressed; none of them is chosen before."""

    route: LookAtNotes | LookAtMedia
    _unread: tuple[str, ...] = ()

    def put_pieces(self, faces: Sequence[Face], left_out: frozenset[int], *, most: int) -> None:
        """A card for each of the first *most*; what is left out has no check mark."""
        for number, face in enumerate(faces[:most]):
            card = self.pieces.wide(
                words.PIECE, face, self._turn_over, mark=str(number), is_choice=True
            )
            card.setChecked(number not in left_out)
            self.add(card)
        if len(faces) > most:
            self.add(self.pieces.row([self.pieces.button(words.MORE, self._show_more)]))

    def put_unread(self, names: Sequence[str]) -> None:
        """What cannot be read is named; the rest can come in."""
        self._unread = tuple(names)
        if names:
            self.add(unread_card(self.pieces, names, tint=TintName.MINT))

    def put_yes(self) -> None:
        """How many come in, who may read it, and the answers."""
        self._count = QLabel()
        self._count.setWordWrap(True)
        self.add(self._count)
        pieces, seat = self.pieces, self.seat
        leave = pieces.button(words.LEAVE_IT, self.back)
        if seat.is_client_writing:
            self.add(pieces.title(words.WHO_READS), pieces.quiet(words.CAN_CHANGE))
            together = pieces.button(words.TOGETHER, self._take_together)
            mine = pieces.button(words.ONLY_MINE, self._take_for_me)
            self._answers = pieces.row([together, mine, leave])
        else:
            self.add(pieces.text(words.BECOME_PROPOSALS, name=seat.client_name))
            self._answers = pieces.row([pieces.button(words.PROPOSE, self._take_together), leave])
        self._stopping = pieces.row([pieces.button(words.STOP, self._stop)])
        self._stopping.hide()
        self._asked_to_stop = Event()
        self.add(self._answers, self._stopping)

    def say_count(self) -> None:
        """How many come in as it stands now."""
        tongue, count = self.around.tongue, self.count()
        self._count.setText(tongue.count(words.CHOSEN, count))
        call(self._count, words.CHOSEN.say(tongue.language, count))

    def say_far(self, done: int, whole: int) -> None:
        """How far it is, where the count stood."""
        tongue = self.around.tongue
        self._count.setText(tongue.say(frame.SO_FAR, done=done, whole=whole))
        call(self._count, tongue.aloud(frame.SO_FAR, done=done, whole=whole))

    def count(self) -> int:
        """How many come in as it stands now."""
        return 0

    def take(self, *, private: bool) -> None:
        """The yes was said: call `take_all` with what comes in."""

    def _turn_over(self, mark: str) -> None:
        """A piece is left out, or comes along after all."""
        self.stay(replace(self.route, left_out=self.route.left_out ^ {int(mark)}))
        self.say_count()

    def _show_more(self) -> None:
        self.instead(replace(self.route, most=self.route.most + _PAGE))

    def _take_together(self) -> None:
        self._take(private=False)

    def _take_for_me(self) -> None:
        self._take(private=True)

    def _take(self, *, private: bool) -> None:
        self._asked_to_stop = Event()
        if self.count() == 0:
            self.tell(words.CHOOSE_FIRST)
            return
        self._show_busy(is_busy=True)
        self.take(private=private)

    def take_all(self, gather: Gather, *, private: bool) -> None:
        """Let what *gather* gives come in, on the journal thread; it can be stopped."""
        job = partial(
            _take_in, by=self.seat.pen, gather=gather, private=private, stop=self._asked_to_stop
        )
        self.ask(job, self._show_came, otherwise=self.show_refused, is_deed=True)

    @property
    def is_stopping(self) -> bool:
        """Whether somebody pressed *stop*."""
        return self._asked_to_stop.is_set()

    def _stop(self) -> None:
        self._asked_to_stop.set()

    def _show_busy(self, *, is_busy: bool) -> None:
        for card in self.findChildren(WideButton):
            card.setEnabled(not is_busy)
        self._answers.setVisible(not is_busy)
        self._stopping.setVisible(is_busy)

    def _show_came(self, came: _Came) -> None:
        moved, unread = came.moved, tuple(dict.fromkeys((*self._unread, *came.unread)))
        self.instead(CameIn(tuple(sorted(moved.entries)), moved.there_already, unread))

    def show_refused(self, problem: KlantreisError) -> None:
        """Say what was wrong; the look stays, and can be said yes to again."""
        self._show_busy(is_busy=False)
        self.say_count()
        self.show_problem(problem)


def _take_in(
    journal: Journal, *, by: MemberId, gather: Gather, private: bool, stop: Event
) -> _Came:
    heard = _Heard(journal, stop)
    gathered = gather(heard.told)
    if not gathered.arrivals:
        return _Came(MovedIn(), gathered.unread)
    moved = moving_in.take_in(
        journal.session, by, gathered.arrivals, private=private, progress=heard.told
    )
    return _Came(moved, gathered.unread)
