# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Copies that travel: one made on a stick, and one taken back and put together with this one."""

from dataclasses import dataclass
from functools import partial
from pathlib import Path

from klantreis.domain.problems import KlantreisError, NewerFormat, NotAJourney, NotThisJourney
from klantreis.host.places import Place, free_name, free_path
from klantreis.look.colours import TintName
from klantreis.services import keeping, meeting, settling
from klantreis.services.meeting import Met
from klantreis.ui.journal import Journal
from klantreis.ui.key_routes import Copies, CopyMet, MakeCopy, TakeBack, TwoVersions
from klantreis.ui.pieces.beside import beside
from klantreis.ui.pieces.wide import Face
from klantreis.ui.places.picking import PlacePicker
from klantreis.ui.places.sought import COPY
from klantreis.ui.rooms.door.jobs import seat_of, with_pen
from klantreis.ui.rooms.keys.page import OwnKeyPage
from klantreis.ui.routes import Route
from klantreis.ui.seat import Seat
from klantreis.ui.wishes import Sit
from klantreis.words.cues import Cue
from klantreis.words.pictograms import Pictogram
from klantreis.words.rooms import keys
from klantreis.words.rooms import keys_copies as words

_ENDING = ".klantreis"


class CopiesPage(OwnKeyPage):
    """Two cards, and a third where two versions wait."""

    def build(self) -> None:
        self.add(self.pieces.headline(keys.COPIES.sign, words.HEADING, tint=TintName.HONEY))
        self.ask(_count_disputed, self._show)

    def _show(self, disputed: int) -> None:
        tongue = self.around.tongue
        self._put(words.MAKE, tongue.aloud(words.MAKE_LINE), TintName.MINT)
        self._put(words.TAKE, tongue.aloud(words.TAKE_LINE), TintName.PEACH)
        if disputed:
            line = words.VERSIONS_LINES.say(tongue.language, disputed)
            self._put(words.VERSIONS, line, TintName.HONEY)
        self.settle()

    def _put(self, cue: Cue, line: str, tint: TintName) -> None:
        face = Face(cue.sign, self.around.tongue.aloud(cue.short), lines=(line,), tint=tint)
        card = self.pieces.wide(cue, face, self._open, mark=cue.key)
        card.setObjectName(cue.key)
        self.add(card)

    def _open(self, mark: str) -> None:
        routes: dict[str, Route] = {words.MAKE.key: MakeCopy(), words.TAKE.key: TakeBack()}
        self.go(routes.get(mark, TwoVersions()))


class MakeCopyPage(OwnKeyPage):
    """Where it goes; a copy of this journey that lies there already stays beside it."""

    def build(self) -> None:
        pieces, tongue = self.pieces, self.around.tongue
        sign = pieces.sign(Pictogram.COPIES, tint=TintName.MINT)
        self.add(pieces.heading(words.MAKE_HEADING))
        self.add(beside(sign, pieces.text(words.THREE_KEPT), self.around.look))
        self.add(pieces.quiet(words.STICK_STAYS))
        self._picker = PlacePicker(self.around.look, tongue, tz=self.around.zone)
        self._picker.save_asked.connect(self._copy)
        self._picker.save(f"{tongue.aloud(words.FILE_NAME)}{_ENDING}")
        self.add(self._picker)
        self.settle()

    def _copy(self, place: Place, name: str) -> None:
        self._picker.setEnabled(False)
        job = partial(_make_copy, place=place, name=name)
        self.ask(job, self._show_made, otherwise=self._show_refused, is_deed=True)

    def _show_made(self, _: None) -> None:
        self.instead(Copies())
        self.tell(words.MADE)

    def _show_refused(self, problem: KlantreisError) -> None:
        self._picker.setEnabled(True)
        self.show_problem(problem)


@dataclass(frozen=True, slots=True, repr=False)
class _Together:
    """What came, and who sits here now: somebody may have been let go in the other copy."""

    met: Met
    seat: Seat


class TakeBackPage(OwnKeyPage):
    """Which copy; everything of both is kept."""

    def build(self) -> None:
        pieces, look = self.pieces, self.around.look
        sign = pieces.sign(Pictogram.COPIES, tint=TintName.PEACH)
        self.add(pieces.heading(words.TAKE_HEADING))
        self.add(beside(sign, pieces.text(words.TAKE_TOLD), look))
        self._picker = PlacePicker(look, self.around.tongue, tz=self.around.zone)
        self._picker.picked.connect(self._merge)
        self._picker.pick(COPY)
        self.add(self._picker)
        self.settle()

    def _merge(self, file: Path) -> None:
        self._picker.setEnabled(False)
        job = partial(_merge, file=file)
        self.ask(job, self._show_met, otherwise=self._show_refused, is_deed=True)

    def _show_met(self, together: _Together) -> None:
        met, seat = together.met, with_pen(together.seat, self.seat)
        to = CopyMet(tuple(sorted(met.entries)), met.rejected, has_new=met.new > 0)
        if seat == self.seat:
            self.instead(to)
        else:
            self.wishes.emit(Sit(seat, to))

    def _show_refused(self, problem: KlantreisError) -> None:
        self._picker.setEnabled(True)
        self.show_problem(problem)


def _count_disputed(journal: Journal) -> int:
    return len(settling.disputed(journal.session))


def _make_copy(journal: Journal, place: Place, name: str) -> None:
    """Under that name; beside what lies there when that is not this journey's."""
    # It also tells when the stick is gone by now.
    free = free_path(place, name)
    try:
        keeping.make_copy(journal.session, place.path / free_name(name, ()))
    except (NotThisJourney, NotAJourney, NewerFormat):
        keeping.make_copy(journal.session, free)


def _merge(journal: Journal, file: Path) -> _Together:
    met = meeting.merge(journal.session, file)
    return _Together(met, seat_of(journal.session))
