# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The code of a key card from a file on a stick, where a lock asks for it."""

from functools import partial
from pathlib import Path

from klantreis.ui.page import Page
from klantreis.ui.pieces.stack import Stack
from klantreis.ui.places.picking import PlacePicker
from klantreis.ui.places.sought import KEY
from klantreis.ui.rooms.door import jobs
from klantreis.ui.signals import Tells, tells


class StickKey(Stack):
    """Not in view until somebody looks; then they pick the file, and `found` tells its code."""

    found: Tells[str] = tells(str)

    def __init__(self, page: Page) -> None:
        super().__init__(page.pieces)
        self._page = page
        self._picker: PlacePicker | None = None
        self.hide()

    def look(self) -> None:
        """Ask where the file is; who asks again begins again."""
        if self._picker is None:
            around = self._page.around
            self._picker = PlacePicker(around.look, around.tongue, tz=around.zone)
            self._picker.picked.connect(self._read)
            self.column.addWidget(self._picker)
        self._picker.pick(KEY)
        self.show()

    def _read(self, file: Path) -> None:
        self._page.ask(partial(jobs.card_in, file=file), self._take)

    def _take(self, code: str) -> None:
        if self._picker is not None:
            self._picker.forget()
        self.hide()
        self.found.emit(code)
