# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""A photo from this computer or a stick: made small, its place and time taken out, then kept."""

from pathlib import Path

from klantreis.domain.entries import Media
from klantreis.domain.ids import EntryId
from klantreis.domain.problems import NotThere
from klantreis.services.writing import NewMedia
from klantreis.ui.entries.hooking import Hook, hanging
from klantreis.ui.journal import Journal
from klantreis.ui.page import Page
from klantreis.ui.pictures.shrinking import shrink
from klantreis.ui.places.picking import PlacePicker
from klantreis.ui.places.sought import PHOTO
from klantreis.ui.routes import EntryRoom, PhotoFile
from klantreis.words.rooms import telling


class PhotoFilePage(Page):
    """The file itself stays where it is."""

    route: PhotoFile

    def _build(self) -> None:
        self.add(self.pieces.headline(telling.PHOTO.sign, telling.HEADINGS[Media.PHOTO]))
        picker = PlacePicker(self.around.look, self.around.tongue, tz=self.around.zone)
        picker.picked.connect(self._keep)
        picker.pick(PHOTO)
        self.add(picker)
        self.settle()

    def _keep(self, path: Path) -> None:
        hook = Hook(self.seat.pen, self.route.entry, self.route.kind)

        def job(journal: Journal) -> EntryId:
            # Read and made small off the GUI thread: a stick may be slow, a photo large.
            return hanging(hook, NewMedia(Media.PHOTO, "image/jpeg", shrink(_read(path))))(journal)

        self.ask(job, self._done, is_deed=True)

    def _done(self, entry: EntryId) -> None:
        self.instead(EntryRoom(entry))
        self.tell(telling.KEPT[Media.PHOTO])


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except FileNotFoundError as problem:
        raise NotThere(what="file") from problem
