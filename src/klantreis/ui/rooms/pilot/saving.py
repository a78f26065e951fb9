# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Saving what the desk made: a paper to read, or a table for a spreadsheet."""

from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from klantreis.host import places
from klantreis.host.places import Place
from klantreis.ui.journal import Journal
from klantreis.ui.kinds import Kind
from klantreis.ui.page import Page
from klantreis.ui.places.picking import PlacePicker
from klantreis.words.rooms import pilot_desk as words

_PAPER, _TABLE = ".pdf", ".csv"


class Saving(QWidget):
    """Two buttons; the places take their place until it is saved, or not wanted."""

    def __init__(self, page: Page, *, paper: bytes, table: bytes) -> None:
        super().__init__()
        self._page = page
        self._data = {_PAPER: paper, _TABLE: table}
        self._picker: PlacePicker | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        pieces = page.pieces
        buttons = [
            pieces.button(words.SAVE_PAPER, self._choose_for_paper, kind=Kind.PRIMARY),
            pieces.button(words.SAVE_TABLE, self._choose_for_table),
        ]
        self._deeds = pieces.row(buttons)
        self._column.addWidget(self._deeds)

    def forget(self) -> None:
        """No place stays in it."""
        if self._picker is not None:
            self._picker.forget()
            self._picker = None

    def _choose_for_paper(self) -> None:
        self._choose(_PAPER)

    def _choose_for_table(self) -> None:
        self._choose(_TABLE)

    def _choose(self, ending: str) -> None:
        around, pieces = self._page.around, self._page.pieces
        self._ending = ending
        self._picker = PlacePicker(around.look, around.tongue, tz=around.zone)
        self._picker.save(f"{words.FILE_NAME.say(around.tongue.language)}{ending}")
        self._picker.save_asked.connect(self._save_there)
        not_now = pieces.button(words.NOT_NOW, self._stop)
        self._card = pieces.card([self._picker, pieces.row([not_now])])
        self._column.addWidget(self._card)
        self._deeds.hide()
        not_now.setFocus()

    def _save_there(self, place: Place, name: str) -> None:
        job = partial(_save, data=self._data[self._ending], place=place, name=name)
        self._page.ask(job, self._tell_saved, is_deed=True)

    def _tell_saved(self, _: None) -> None:
        self._stop()
        self._page.tell(words.IS_SAVED)

    def _stop(self) -> None:
        if self._picker is not None:
            self.forget()
            self._card.hide()
            self._card.deleteLater()
            self._deeds.show()


def _save(_journal: Journal, *, data: bytes, place: Place, name: str) -> None:
    places.save(data, place, name)
