# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Notes that would come in, and where their text is cut."""

from dataclasses import replace

from klantreis.domain.notes import Cut, Note
from klantreis.look.colours import TintName
from klantreis.services import moving_in
from klantreis.services.moving_in import Arrival, Found
from klantreis.ui.journal import Journal
from klantreis.ui.moving_routes import LookAtNotes
from klantreis.ui.pieces.wide import Face
from klantreis.ui.rooms.moving.looking import Gathered, LookingPage
from klantreis.words.dates import say_if_day
from klantreis.words.pictograms import Pictogram
from klantreis.words.rooms import moving as words

# So much of a piece is in view that somebody knows it again.
_BEGINNING = 160


class LookAtNotesPage(LookingPage):
    """The texts as they will stand, each with its day."""

    route: LookAtNotes

    def _build(self) -> None:
        self.add(self.pieces.heading(words.DOES_IT_COME))
        if self.route.found is None:
            self.ask(self._look, self._keep)
        else:
            self._show(self.route.found)

    def _look(self, journal: Journal) -> Found:
        return moving_in.look_in_notes(journal.parts, self.route.files, self.route.cut)

    def _keep(self, found: Found) -> None:
        self.stay(replace(self.route, found=found))
        self._show(found)

    def _show(self, found: Found) -> None:
        self.add(self.pieces.text(words.NOTHING_YET))
        if len(found.ways) > 1:
            self._put_ways(found)
        faces = [self._face(note) for note in found.notes[: self.route.most + 1]]
        self.put_pieces(faces, self.route.left_out, most=self.route.most)
        self.put_unread(found.unread)
        self.put_yes()
        self.say_count()
        self.add(self.pieces.quiet(words.STAYS))
        self.settle()

    def _put_ways(self, found: Found) -> None:
        switches = [
            self.pieces.switch(
                words.CUTS[way], self._cut_anew, mark=way.value, is_on=way is found.cut
            )
            for way in found.ways
            if way in words.CUTS
        ]
        self.add(self.pieces.quiet(words.HOW_CUT), self.pieces.row(switches))

    def _face(self, note: Note) -> Face:
        tongue = self.around.tongue
        first, _, rest = note.text.partition("\n")
        day = say_if_day(note.on, tongue.language) if note.on else None
        said = words.OWN_DAY if note.on else words.NO_DAY
        lines = [] if day else [tongue.aloud(said)]
        beginning = " ".join(rest.split())
        if beginning:
            lines.insert(0, _shortened(beginning))
        over = day or note.on
        return Face(Pictogram.WRITE, _shortened(first), over, lines, TintName.PEACH)

    def count(self) -> int:
        found = self.route.found
        return 0 if found is None else len(found.notes) - len(self.route.left_out)

    def take(self, *, private: bool) -> None:
        arrivals = self._arrivals()
        self.take_all(lambda _: Gathered(arrivals), private=private)

    def _arrivals(self) -> tuple[Arrival, ...]:
        found, left_out = self.route.found, self.route.left_out
        notes = () if found is None else found.notes
        return tuple(Arrival(one) for at, one in enumerate(notes) if at not in left_out)

    def _cut_anew(self, mark: str) -> None:
        self.instead(LookAtNotes(self.route.files, Cut(mark)))


def _shortened(text: str) -> str:
    return text if len(text) <= _BEGINNING else f"{text[:_BEGINNING].rstrip()}…"
