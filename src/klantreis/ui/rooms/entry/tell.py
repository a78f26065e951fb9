# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Talking, a photo, a drawing: what comes of it hangs on an entry, and is nowhere else."""

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from klantreis.domain.entries import Media
from klantreis.domain.ids import EntryId
from klantreis.domain.problems import KlantreisError
from klantreis.services.reading import attachment
from klantreis.services.writing import NewMedia
from klantreis.ui.entries.hooking import Hook, hanging
from klantreis.ui.entries.leaving import leave_behind
from klantreis.ui.errands import Job
from klantreis.ui.journal import Journal
from klantreis.ui.page import Page
from klantreis.ui.pictures.drawing_panel import DrawingPanel
from klantreis.ui.pictures.painting import Drawn, png_of
from klantreis.ui.pictures.photo_panel import PhotoPanel
from klantreis.ui.routes import EntryRoom, PhotoFile, Tell
from klantreis.ui.sound.recorder_panel import RecorderPanel
from klantreis.ui.turns import in_next_turn
from klantreis.ui.wishes import Touch
from klantreis.words.rooms import telling

_MIMES = {Media.VOICE: "audio/mp4", Media.PHOTO: "image/jpeg", Media.DRAWING: "image/png"}


class TellPage(Page):
    """One way to tell. A new entry comes of it, or it hangs on the one that is there.

    What was made here and not kept yet stays in hand when the page is made anew. When the page goes
    it is kept, unless somebody was asked and goes all the same.
    """

    route: Tell
    _is_handed_over = False
    _was_refused = False

    def _build(self) -> None:
        media = self.route.media
        self.stands_aside.connect(self._stand_aside)
        self.add(self.pieces.headline(telling.WAYS[media].sign, telling.HEADINGS[media]))
        self.add(self._panel())
        self._take_up(self.route.in_hand)
        self.settle()

    @property
    def holds_words(self) -> bool:
        # Of a voice and a photo somebody says yes or no; a drawing is just kept when they go.
        is_asked = self._was_refused or not isinstance(self._shown, DrawingPanel)
        return is_asked and self._in_hand() is not None

    def leave(self) -> None:
        self.around.senses.eye.stop()
        made = None if self.is_given_up else self._in_hand()
        if made:
            self._is_handed_over = True
            leave_behind(self, self._hanging(made))

    def _panel(self) -> QWidget:
        look, tongue, senses = self.around.look, self.around.tongue, self.around.senses
        if self.route.media is Media.VOICE:
            voice = RecorderPanel(look, tongue, senses.recorder, senses.player)
            voice.kept.connect(self._keep)
            voice.dropped.connect(self.back)
            senses.recorder.went_on.connect(self._stay_awake)
            self._shown: RecorderPanel | PhotoPanel | DrawingPanel = voice
        elif self.route.media is Media.PHOTO:
            photo = PhotoPanel(look, tongue, senses.eye)
            photo.kept.connect(self._keep)
            photo.from_file_asked.connect(self._choose_file)
            photo.failed.connect(self.show_problem)
            self._shown = photo
        else:
            drawing = DrawingPanel(look, tongue)
            drawing.kept.connect(self._keep)
            drawing.failed.connect(self.show_problem)
            if self.route.upon is not None and self.route.in_hand is None:
                wanted = self.route.upon
                self.ask(lambda journal: attachment(journal.session, wanted), drawing.go_on_with)
            self._shown = drawing
        return self._shown

    def _stay_awake(self, _: int) -> None:
        self.wishes.emit(Touch())

    def _choose_file(self) -> None:
        self.instead(PhotoFile(self.route.entry, self.route.kind))

    def _in_hand(self) -> bytes | Drawn | None:
        return None if self._is_handed_over else self._shown.in_hand()

    def _stand_aside(self, with_words: bool) -> None:  # noqa: FBT001 - a slot takes what is told
        """The page is made anew and goes on with it; when the pen went on, `leave` keeps it."""
        made = self._in_hand()
        if with_words and made is not None:
            self._is_handed_over = True
            self.stay(replace(self.route, in_hand=made))

    def _take_up(self, made: object) -> None:
        shown = self._shown
        if isinstance(shown, DrawingPanel):
            if isinstance(made, Drawn):
                shown.take_up(made)
        elif isinstance(made, bytes):
            shown.take_up(made)
        if made is not None:
            # Who comes back here later begins anew. Not at once: nobody hears this page yet.
            in_next_turn(self, self._forget_made)

    def _forget_made(self) -> None:
        self.stay(replace(self.route, in_hand=None))

    def _keep(self, data: bytes) -> None:
        self._is_handed_over = True
        self.ask(self._hanging(data), self._done, otherwise=self._show_not_kept, is_deed=True)

    def _hanging(self, made: bytes | Drawn) -> Job[EntryId]:
        route = self.route
        hook = Hook(self.seat.pen, route.entry, route.kind)

        def job(journal: Journal) -> EntryId:
            # A PNG can take half a second: not on the GUI thread.
            data = png_of(made) if isinstance(made, Drawn) else made
            return hanging(hook, NewMedia(route.media, _MIMES[route.media], data))(journal)

        return job

    def _show_not_kept(self, problem: KlantreisError) -> None:
        """What was made stays on the page: it can be kept once more."""
        self._is_handed_over, self._was_refused = False, True
        if isinstance(self._shown, RecorderPanel):
            self._shown.show_not_kept()
        self.show_problem(problem)

    def _done(self, entry: EntryId) -> None:
        self.instead(EntryRoom(entry))
        self.tell(telling.KEPT[self.route.media])
