# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the questions about a situation have in common: what was answered is never lost.

From one question to the next the answers travel in the route, and as a sealed draft: one version
comes of them when somebody is done, or goes elsewhere. A worker's answers become a proposal.
"""

from dataclasses import dataclass, replace

from PySide6.QtWidgets import QWidget

from klantreis.domain.entries import Difference, EntryKind
from klantreis.domain.ids import EntryId
from klantreis.domain.problems import KlantreisError, NotThere
from klantreis.services import drafts, listing, reading, writing
from klantreis.services.changes import Saved
from klantreis.services.listing import Row
from klantreis.services.writing import Content
from klantreis.ui.around import Around
from klantreis.ui.difference_routes import (
    FIVE,
    MORE,
    OF_AMOUNT,
    Asked,
    DifferenceRoom,
    SituationRoom,
    Telling,
)
from klantreis.ui.entries.draft import Draft, DraftPage, Pad
from klantreis.ui.entries.looking import Sight, look_at
from klantreis.ui.errands import Job
from klantreis.ui.journal import Journal
from klantreis.ui.kinds import Kind
from klantreis.words.phrases import Phrase
from klantreis.words.rooms import difference_questions as words
from klantreis.words.rooms import entry as entry_words

# More than one can choose from by looking.
_MOST = 60


@dataclass(frozen=True, slots=True)
class Begun:
    """The situation that is told about; *sight* is None for a new one. *circle* are helpers."""

    entry: EntryId
    sight: Sight | None
    circle: tuple[Row, ...]
    is_waiting: bool = False


class QuestionPage(DraftPage):
    """A subclass asks in `_ask_question`, and says in `answered` what the body is then."""

    route: Telling

    def __init__(self, around: Around, route: Telling) -> None:
        self._sight: Sight | None = None
        super().__init__(around, route)
        self.stands_aside.connect(self._stand_aside)

    def _build(self) -> None:
        self.ask(self._begin, self._show)

    def _begin(self, journal: Journal) -> Begun:
        session, entry = journal.session, self.route.entry
        found = listing.rows(session, start=0, most=_MOST, kind=EntryKind.HELPER)
        if entry is None:
            return Begun(drafts.begin(session, self.seat.pen), None, found)
        try:
            return Begun(entry, look_at(journal, entry), found)
        except NotThere:
            waiting = {one.entry for one in reading.proposals(session)}
            return Begun(entry, None, found, is_waiting=entry in waiting)

    def _show(self, begun: Begun) -> None:
        self._sight = begun.sight
        if begun.sight is not None and begun.sight.entry.owner != self.seat.pen:
            # The pen went to somebody who may not write here: they may look.
            self.settle()
            self.instead(SituationRoom(begun.entry))
            return
        if begun.is_waiting:
            # What was told here was proposed, and waits.
            self.settle()
            self.instead(DifferenceRoom())
            return
        self.before = self._what_stands()
        self.circle = begun.circle
        self.stay(replace(self.route, entry=begun.entry))
        self._ask_question()
        self._begin_draft(begun.entry)
        self._put_ways_on()
        self.settle()

    def _ask_question(self) -> None:
        """Put the question on the page."""

    def answered(self) -> Difference:
        """The situation with what stands on the page now."""
        return self.before

    def put_question(self, question: Phrase, **values: object) -> None:
        """The one question of this screen; in the row of five also which it is."""
        if self.route.walks and self.route.asked in FIVE:
            number = FIVE.index(self.route.asked) + 1
            self.add(self.pieces.quiet(words.STEP_OF, step=number, steps=len(FIVE)))
        self.add(self.pieces.heading(question, **values))

    def touch(self) -> None:
        """Something on the page changed."""
        if self._draft is not None:
            self._draft.touch()

    def on_to(self, route: Telling, *, in_its_place: bool = False) -> None:
        """To another question, to which what was answered goes along.

        Back leads here again, unless that one comes *in its place*.
        """
        if self._draft is None:
            return
        if self._draft.was_touched:
            route = replace(route, body=self.answered())
            self._draft.stand_aside()
            self.stay(replace(self.route, body=None))
        (self.instead if in_its_place else self.go)(route)

    def back_to(self, asked: Asked) -> None:
        """Back to the question that led here, which goes on with what was answered."""
        if self._draft is None:
            return
        route = replace(self.route, asked=asked, led_from=None)
        if self._draft.was_touched:
            route = replace(route, body=self.answered())
            self._draft.stand_aside()
        self.back()
        self.instead(route)

    def finish(self) -> None:
        """It is told: a version comes of it, or the question that led here goes on with it."""
        if self.route.led_from is not None:
            self.back_to(self.route.led_from)
        elif self._draft is None or not self._draft.was_touched:
            self._leave_page(is_there=self._sight is not None)
        else:
            self._draft.finish()

    @property
    def is_proposal(self) -> bool:
        """Whether what is written here waits for the client's yes."""
        return self._sight is None and not self.seat.is_client_writing

    @property
    def entry(self) -> EntryId:
        """The situation that is told about."""
        if self.route.entry is None:
            raise KlantreisError(kind="route")
        return self.route.entry

    def _what_stands(self) -> Difference:
        if self.route.body is not None:
            return self.route.body
        body = self._sight.head.body if self._sight is not None else Difference()
        if not isinstance(body, Difference):
            raise KlantreisError(kind="entry")
        return body

    def _begin_draft(self, entry: EntryId) -> None:
        pad = Pad(self.seat.pen, entry, is_proposal=self.is_proposal)
        self._draft = Draft(self, pad, self._content)
        self._draft.finished.connect(self._hear_finished)
        if self.route.body is not None:
            # What came along from the question before is no version yet.
            self._draft.touch()

    def _content(self) -> Content:
        words_of = self._sight.head.words_of if self._sight is not None else None
        return Content(self.answered(), words_of)

    def _put_ways_on(self) -> None:
        if self.is_proposal:
            client = self.seat.client_name
            self.add(self.pieces.text(entry_words.BECOMES_PROPOSAL, name=client))
        parts: list[QWidget] = []
        following = self._next()
        if following is None:
            parts.append(self.pieces.button(words.READY, self.finish, kind=Kind.PRIMARY))
        elif following is MORE[0]:
            # The five are asked; who wants to say more, can.
            parts.append(self.pieces.button(words.READY, self.finish, kind=Kind.PRIMARY))
            parts.append(self.pieces.button(words.ASK_MORE, self._go_on))
        else:
            parts.append(self.pieces.button(words.GO_ON, self._go_on, kind=Kind.PRIMARY))
            parts.append(self.pieces.button(words.READY, self.finish))
        self.add(self.pieces.row(parts))

    def _next(self) -> Asked | None:
        asked = self.route.asked
        walk: tuple[Asked, ...] = (*FIVE, *MORE) if self.route.walks else ()
        row: tuple[Asked, ...] = OF_AMOUNT if asked in OF_AMOUNT else walk
        if asked not in row or asked is row[-1]:
            return None
        return row[row.index(asked) + 1]

    def _go_on(self) -> None:
        following = self._next()
        if following is not None:
            self.on_to(replace(self.route, asked=following), in_its_place=following in OF_AMOUNT)

    def _hear_finished(self, saved: Saved) -> None:
        is_there = self._sight is not None or bool(saved.entries)
        self._leave_page(is_there=is_there and not self.is_proposal)
        if self.is_proposal and saved.entries:
            self.tell(words.PROPOSED, name=self.seat.client_name)
        elif saved.entries:
            self.tell_finished()

    def tell_finished(self) -> None:
        """A version was made: what there is to say about it."""

    def undo_to(self, body: Difference) -> Job[object]:
        """A job that lets *body* stand there again."""
        by, entry = self.seat.pen, self.entry

        def undo(journal: Journal) -> object:
            return writing.revise(journal.session, by, entry, Content(body))

        return undo

    def _leave_page(self, *, is_there: bool) -> None:
        if is_there and self.route.walks:
            self.instead(SituationRoom(self.entry))
        elif is_there or not self.route.walks:
            self.back()
        else:
            self.instead(DifferenceRoom())

    def _stand_aside(self, with_words: bool) -> None:  # noqa: FBT001 - a slot takes what is told
        """The page is made anew, and goes on with what was answered."""
        if self._draft is None:
            return
        if self._sight is not None:
            # What stands here becomes a version, and the new page reads that.
            self.stay(replace(self.route, body=None))
        elif not with_words:
            # Whose pen it was keeps what was answered; the next one begins anew.
            self.stay(replace(self.route, entry=None, body=None))
        elif self._draft.was_touched:
            self.stay(replace(self.route, body=self.answered()))
            self._draft.stand_aside()
