# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Which contributions are added up: a pile of files, picked one by one or a folder at once."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QWidget

from klantreis.ui.kinds import Kind
from klantreis.ui.page import Page
from klantreis.ui.pilot_routes import PilotFiles, PilotReportRoom
from klantreis.ui.places.picking import PlacePicker
from klantreis.ui.places.sought import CONTRIBUTION
from klantreis.words.rooms import pilot_desk as words


class FilesPage(Page):
    """Nothing is read yet: what counts and what does not, the report says."""

    route: PilotFiles
    _picker: PlacePicker | None = None

    def _build(self) -> None:
        self.add(self.pieces.heading(words.WHICH_FILES))
        files = self.route.files
        if files:
            count = len(files)
            self.add(self.pieces.text(words.ON_PILE.of(count), count=count))
        else:
            self.add(self.pieces.text(words.NONE_ON_PILE))
        self.add(self.pieces.row(self._deeds()))
        if self.route.is_picking:
            self._pick()
        self.settle()

    def leave(self) -> None:
        """No file and no place stays in it."""
        if self._picker is not None:
            self._picker.forget()

    def _deeds(self) -> list[QWidget]:
        files, is_picking = self.route.files, self.route.is_picking
        deeds: list[QWidget] = []
        if files:
            deeds.append(self.pieces.button(words.ADD_UP, self._add_up, kind=Kind.PRIMARY))
        if not is_picking:
            deeds.append(self.pieces.button(words.MORE_FILES, self._pick_more))
        elif files:
            deeds.append(self.pieces.button(words.PICKED_ENOUGH, self._stop_picking))
        if files:
            deeds.append(self.pieces.button(words.START_ANEW, self._start_anew))
        return deeds

    def _pick(self) -> None:
        self._picker = PlacePicker(self.around.look, self.around.tongue, tz=self.around.zone)
        self._picker.picked.connect(self._take)
        self._picker.many_picked.connect(self._take_all)
        self._picker.pick(CONTRIBUTION)
        self.add(self._picker)

    def _take(self, file: Path) -> None:
        self._take_all((file,))

    def _take_all(self, files: tuple[Path, ...]) -> None:
        every = tuple(dict.fromkeys((*self.route.files, *files)))
        self.instead(PilotFiles(every, is_picking=False))

    def _pick_more(self) -> None:
        self.instead(replace(self.route, is_picking=True))

    def _stop_picking(self) -> None:
        self.instead(replace(self.route, is_picking=False))

    def _start_anew(self) -> None:
        self.instead(PilotFiles())

    def _add_up(self) -> None:
        self.go(PilotReportRoom(self.route.files))
