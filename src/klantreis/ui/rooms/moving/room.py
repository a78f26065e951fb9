# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What somebody brings, and where it is."""

from collections.abc import Mapping
from pathlib import Path

from klantreis.look.colours import TintName
from klantreis.ui.moving_routes import Bring, LookAtMedia, LookAtNotes, MoveIn, PickFrom
from klantreis.ui.page import Page
from klantreis.ui.pieces.wide import Face
from klantreis.ui.places.picking import PlacePicker
from klantreis.ui.places.sought import MEDIA, NOTES, Sought
from klantreis.words.cues import Cue
from klantreis.words.phrases import Phrase
from klantreis.words.pictograms import Pictogram
from klantreis.words.rooms import moving as words


class MoveInPage(Page):
    """A card for each thing that can come in."""

    route: MoveIn

    def _build(self) -> None:
        self.add(self.pieces.headline(Pictogram.ATTACH, words.HEADING, tint=TintName.HONEY))
        self.add(self.pieces.text(words.TOLD))
        self._put(words.NOTES, words.NOTES_LINE, TintName.MINT)
        self._put(words.MEDIA, words.MEDIA_LINE, TintName.PEACH)
        self.add(self.pieces.quiet(words.STAYS))
        self.settle()

    def _put(self, cue: Cue, line: Phrase, tint: TintName) -> None:
        tongue = self.around.tongue
        face = Face(cue.sign, tongue.aloud(cue.short), lines=(tongue.aloud(line),), tint=tint)
        card = self.pieces.wide(cue, face, self._open, mark=cue.key)
        card.setObjectName(cue.key)
        self.add(card)

    def _open(self, mark: str) -> None:
        self.go(PickFrom(_OF_CARD[mark]))


class PickPage(Page):
    """The files are picked one by one, or all of a folder; they are only looked at."""

    route: PickFrom

    def _build(self) -> None:
        cue, sought = _PICKED[self.route.bring]
        self.add(self.pieces.headline(cue.sign, cue.short))
        self._picker = PlacePicker(self.around.look, self.around.tongue, tz=self.around.zone)
        self._picker.picked.connect(self._take)
        self._picker.many_picked.connect(self._take_all)
        self._picker.pick(sought)
        self.add(self._picker)
        self.settle()

    def leave(self) -> None:
        """No file and no place stays in it."""
        self._picker.forget()

    def _take(self, file: Path) -> None:
        self._take_all((file,))

    def _take_all(self, files: tuple[Path, ...]) -> None:
        is_notes = self.route.bring is Bring.NOTES
        self.instead(LookAtNotes(files) if is_notes else LookAtMedia(files))


_PICKED: Mapping[Bring, tuple[Cue, Sought]] = {
    Bring.NOTES: (words.NOTES, NOTES),
    Bring.MEDIA: (words.MEDIA, MEDIA),
}
_OF_CARD = {cue.key: bring for bring, (cue, _) in _PICKED.items()}
