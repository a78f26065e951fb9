# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Talking, a photo, a drawing: what comes of it hangs on an entry, and is nowhere else."""

from PySide6.QtWidgets import QWidget

from klantreis.domain.entries import Media
from klantreis.domain.ids import EntryId
from klantreis.domain.problems import KlantreisError
from klantreis.services.reading import attachment
from klantreis.services.writing import NewMedia
from klantreis.ui.entries.hooking import Hook, hanging
from klantreis.ui.page import Page
from klantreis.ui.pictures.drawing_panel import DrawingPanel
from klantreis.ui.pictures.photo_panel import PhotoPanel
from klantreis.ui.routes import EntryRoom, PhotoFile, Tell
from klantreis.ui.sound.recorder_panel import RecorderPanel
from klantreis.ui.wishes import Touch
from klantreis.words.rooms import telling

_MIMES = {Media.VOICE: "audio/mp4", Media.PHOTO: "image/jpeg", Media.DRAWING: "image/png"}


class TellPage(Page):
    """One way to tell. A new entry comes of it, or it hangs on the one that is there."""

    route: Tell

    def _build(self) -> None:
        media = self.route.media
        self.add(self.pieces.headline(telling.WAYS[media].sign, telling.HEADINGS[media]))
        self.add(self._panel())
        self.settle()

    @property
    def holds_words(self) -> bool:
        panel = self._shown
        return isinstance(panel, RecorderPanel) and panel.holds_recording()

    def leave(self) -> None:
        self.around.senses.eye.stop()

    def _panel(self) -> QWidget:
        look, tongue, senses = self.around.look, self.around.tongue, self.around.senses
        if self.route.media is Media.VOICE:
            voice = RecorderPanel(look, tongue, senses.recorder, senses.player)
            voice.kept.connect(self._keep)
            voice.dropped.connect(self.back)
            senses.recorder.went_on.connect(self._stay_awake)
            self._shown: QWidget = voice
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
            if self.route.upon is not None:
                wanted = self.route.upon
                self.ask(lambda journal: attachment(journal.session, wanted), drawing.go_on_with)
            self._shown = drawing
        return self._shown

    def _stay_awake(self, _: int) -> None:
        self.wishes.emit(Touch())

    def _choose_file(self) -> None:
        self.instead(PhotoFile(self.route.entry, self.route.kind))

    def _keep(self, data: bytes) -> None:
        route, by = self.route, self.seat.pen
        media = NewMedia(route.media, _MIMES[route.media], data)
        job = hanging(Hook(by, route.entry, route.kind), media)
        self.ask(job, self._done, otherwise=self._show_not_kept, is_deed=True)

    def _show_not_kept(self, problem: KlantreisError) -> None:
        """What was made stays on the page: it can be kept once more."""
        if isinstance(self._shown, RecorderPanel):
            self._shown.show_not_kept()
        self.show_problem(problem)

    def _done(self, entry: EntryId) -> None:
        self.instead(EntryRoom(entry))
        self.tell(telling.KEPT[self.route.media])
