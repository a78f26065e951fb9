# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Home: *hier waren we*. The last own words, four ways to tell, five doors, the journey."""

from dataclasses import dataclass
from functools import partial

from PySide6.QtWidgets import QWidget

from klantreis.domain.choices import StepState
from klantreis.domain.entries import EntryKind
from klantreis.domain.ids import EntryId, MemberId
from klantreis.look.colours import TILES, TintName
from klantreis.services import listing, looking, reading
from klantreis.services.looking import LastWords, OnTheWay
from klantreis.ui.difference_routes import DifferenceRoom
from klantreis.ui.entries.ways import ways_to_tell
from klantreis.ui.journal import Journal
from klantreis.ui.kinds import Kind
from klantreis.ui.page import Page
from klantreis.ui.painted.journey_picture import JourneyPicture, Mark
from klantreis.ui.pieces.wide import Face
from klantreis.ui.routes import (
    CardsRoom,
    DreamRoom,
    EntryRoom,
    KeysRoom,
    LookBackRoom,
    PeopleRoom,
    PostRoom,
    PrintRoom,
    ProposalsRoom,
    QuestionsRoom,
    Route,
    SearchRoom,
    SharingRoom,
    StepsRoom,
    TalentsRoom,
    TalksRoom,
    WriteText,
)
from klantreis.words.cues import Cue
from klantreis.words.dates import day_of
from klantreis.words.pictograms import Pictogram
from klantreis.words.rooms import entry as entry_words
from klantreis.words.rooms import home as words
from klantreis.words.rooms import telling

_ON_THE_PICTURE = 30
_AT_A_GLANCE = 240


@dataclass(frozen=True, slots=True)
class _Found:
    """What home shows of the journey."""

    last: LastWords | None
    still_open: tuple[LastWords, ...]
    way: tuple[OnTheWay, ...]
    has_proposals: bool
    has_dream: bool
    shows_difference: bool = False


class HomePage(Page):
    """Everything is two presses away from here."""

    shows_ways_to_tell = True

    def _build(self) -> None:
        of = None if self.seat.is_client_writing else self.seat.pen
        self.ask(partial(_look, proposals_of=of), self._show)

    def _show(self, found: _Found) -> None:
        self.add(self.pieces.heading(words.HERE_WE_WERE))
        self._show_still_open(found.still_open)
        if found.last not in found.still_open:
            self._show_last(found.last)
        if found.has_proposals and self.seat.is_client_writing:
            button = self.pieces.button(words.PROPOSAL, self.to(ProposalsRoom()))
            said = self.pieces.text(words.PROPOSALS)
            self.add(self.pieces.card([self.pieces.row([said, button])], tint=TintName.HONEY))
        self._show_ways(found)
        self._show_doors()
        self._show_small(found)
        self._show_journey(found.way)
        self.settle()

    def _show_still_open(self, found: tuple[LastWords, ...]) -> None:
        """What somebody was writing when the computer fell silent."""
        if found:
            said = self.pieces.text(words.STILL_OPEN)
            self.add(self.pieces.card([said], tint=TintName.HONEY))
        for one in found:
            self._show_last(one)

    def _show_last(self, last: LastWords | None) -> None:
        if last is None:
            self.add(self.pieces.card([self.pieces.text(words.NOTHING_YET)]))
            return
        day = day_of(last.at, self.around.tongue.language, tz=self.around.zone)
        face = Face(
            entry_words.KIND_SIGNS[last.kind], _short(last.text), over=day, tint=TintName.MINT
        )
        self.add(self.pieces.wide(words.LAST, face, self._open, mark=last.entry))

    def _show_ways(self, found: _Found) -> None:
        parts: list[QWidget] = [
            self.pieces.button(telling.WRITE, self.to(WriteText()), kind=Kind.PRIMARY)
        ]
        parts.extend(ways_to_tell(self))
        if not self.seat.is_client_writing:
            brings = WriteText(EntryKind.CONTRIBUTION)
            parts.append(self.pieces.button(words.BRING, self.to(brings)))
            if found.has_proposals:
                parts.append(self.pieces.button(words.MY_PROPOSALS, self.to(ProposalsRoom())))
        add = [self.pieces.sign(Pictogram.ADD), self.pieces.title(words.TELL)]
        self.add(self.pieces.card([self.pieces.row([*add, *parts])]))

    def _show_doors(self) -> None:
        doors: tuple[tuple[Cue, Route], ...] = (
            (words.QUESTIONS, QuestionsRoom()),
            (words.STEPS, StepsRoom()),
            (words.PEOPLE, PeopleRoom()),
            (words.TALENTS, TalentsRoom()),
            (words.LOOK_BACK, LookBackRoom()),
        )
        tints = (*TILES, TintName.MINT)
        tiles: list[QWidget] = [
            self.pieces.door(cue, self.to(route), tint=tint)
            for (cue, route), tint in zip(doors, tints, strict=True)
        ]
        self.add(self.pieces.evenly(tiles))

    def _show_journey(self, way: tuple[OnTheWay, ...]) -> None:
        picture = JourneyPicture(self.around.look, self.around.tongue)
        picture.opened.connect(self._open)
        picture.show_marks([_mark(one) for one in way])
        self.add(self.pieces.title(words.MY_WAY), picture)

    def _show_small(self, found: _Found) -> None:
        rooms: list[tuple[Cue, Route]] = [
            (words.SHARE, SharingRoom()),
            (words.CARDS, CardsRoom()),
            (words.PRINT, PrintRoom()),
            (words.SEARCH, SearchRoom()),
            (words.TALKS, TalksRoom()),
            (words.POST, PostRoom()),
            (words.KEYS, KeysRoom()),
        ]
        if found.has_dream or self.seat.is_client_writing:
            rooms.insert(-1, (words.DREAM, DreamRoom()))
        if found.shows_difference:
            rooms.insert(-1, (words.DIFFERENCE, DifferenceRoom()))
        self.add(self.pieces.snugly([self.pieces.button(cue, self.to(to)) for cue, to in rooms]))

    def _open(self, entry: str) -> None:
        self.go(EntryRoom(EntryId(entry)))


def _look(journal: Journal, proposals_of: MemberId | None) -> _Found:
    session = journal.session
    return _Found(
        looking.last_words(session),
        looking.still_open(session),
        looking.steps_on_the_way(session, _ON_THE_PICTURE),
        bool(reading.proposals(session, of=proposals_of)),
        bool(listing.count(session, kind=EntryKind.DREAM)),
        reading.settings(session).shows_difference,
    )


def _mark(one: OnTheWay) -> Mark:
    state = one.state if isinstance(one.state, StepState) else None
    return Mark(one.entry, one.text, one.kind, state, one.at)


def _short(text: str) -> str:
    """As much as one looks over at a glance; the rest is behind it."""
    return text if len(text) <= _AT_A_GLANCE else f"{text[:_AT_A_GLANCE].rstrip()}…"
