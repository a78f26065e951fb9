# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Photos and recordings that would come in; each is made as small and silent as our own."""

from collections import deque
from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from pathlib import Path

from klantreis.domain.entries import Media
from klantreis.domain.problems import KlantreisError, Stopped
from klantreis.look.colours import TintName
from klantreis.ui.journal import Journal
from klantreis.ui.moving_routes import Brought, LookAtMedia
from klantreis.ui.pieces.wide import Face
from klantreis.ui.rooms.moving import bringing
from klantreis.ui.rooms.moving.bringing import FoundMedia
from klantreis.ui.rooms.moving.looking import LookingPage
from klantreis.ui.sound.converting import Converter
from klantreis.words.dates import say_if_day
from klantreis.words.pictograms import Pictogram
from klantreis.words.rooms import moving as words

_SIGNS: Mapping[Media, Pictogram] = {Media.PHOTO: Pictogram.PHOTO, Media.VOICE: Pictogram.TALK}


class LookAtMediaPage(LookingPage):
    """A card for each. Recordings are made anew first, one by one; then all come in at once."""

    route: LookAtMedia
    _converter: Converter | None = None

    def _build(self) -> None:
        self.add(self.pieces.heading(words.DOES_IT_COME))
        if self.route.found is None:
            self.ask(self._look, self._keep)
        else:
            self._show(self.route.found)

    def leave(self) -> None:
        """No sound stays in it."""
        if self._converter is not None:
            self._converter.drop()

    def _look(self, journal: Journal) -> FoundMedia:
        return bringing.look_at(journal, self.route.files)

    def _keep(self, found: FoundMedia) -> None:
        self.stay(replace(self.route, found=found.things, unread=found.unread))
        self._show(found.things)

    def _show(self, things: tuple[Brought, ...]) -> None:
        self.add(self.pieces.text(words.NOTHING_YET))
        faces = [self._face(one) for one in things[: self.route.most + 1]]
        self.put_pieces(faces, self.route.left_out, most=self.route.most)
        self.put_unread(self.route.unread)
        self.put_yes()
        self.say_count()
        self.add(self.pieces.quiet(words.MADE_SILENT), self.pieces.quiet(words.STAYS))
        self.settle()

    def _face(self, one: Brought) -> Face:
        tongue = self.around.tongue
        day = say_if_day(one.on, tongue.language) or ""
        lines = () if day else (tongue.aloud(words.NO_DAY),)
        return Face(_SIGNS[one.media], one.file.name, day, lines, TintName.PEACH)

    def count(self) -> int:
        return len(self._chosen())

    def take(self, *, private: bool) -> None:
        self._is_private = private
        self._voices = dict[Path, bytes]()
        self._waiting = deque(one.file for one in self._chosen() if one.media is Media.VOICE)
        self._of = len(self._waiting)
        self._convert_next()

    def _chosen(self) -> tuple[Brought, ...]:
        things = self.route.found or ()
        return tuple(one for at, one in enumerate(things) if at not in self.route.left_out)

    def _convert_next(self) -> None:
        if self.is_stopping:
            self.show_refused(Stopped())
        elif self._waiting:
            self.say_far(self._of - len(self._waiting), self._of)
            self._at_hand = self._waiting.popleft()
            job = partial(bringing.read_voice, file=self._at_hand)
            self.ask(job, self._convert, otherwise=self._pass_over)
        else:
            gather = partial(bringing.gather, self._chosen(), self._voices)
            self.take_all(gather, private=self._is_private)

    def _convert(self, recording: bytes) -> None:
        self._ready_converter().convert(recording)

    def _keep_voice(self, recording: bytes) -> None:
        self._voices[self._at_hand] = recording
        self._convert_next()

    def _pass_over(self, _: KlantreisError | None = None) -> None:
        """One that cannot be read is named at the end; the rest comes in."""
        self._convert_next()

    def _ready_converter(self) -> Converter:
        # Made only now: who brings photos alone loads no sound.
        if self._converter is None:
            self._converter = Converter(self)
            self._converter.done.connect(self._keep_voice)
            self._converter.failed.connect(self._pass_over)
        return self._converter
