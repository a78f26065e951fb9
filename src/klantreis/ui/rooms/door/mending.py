# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""A journey that comes from a stick, and one that cannot be read."""

from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QWidget

from klantreis.look.colours import TintName
from klantreis.services import shelf
from klantreis.services.shelf import Cover
from klantreis.ui.around import Around
from klantreis.ui.journal import Journal
from klantreis.ui.kinds import Kind
from klantreis.ui.places.picking import PlacePicker
from klantreis.ui.places.sought import COPY_OR_ALL, EVERYTHING
from klantreis.ui.rooms.door.page import DoorPage
from klantreis.ui.rooms.door.routes import LookInCopy, MendJourney, TakeCopy, WhoSits
from klantreis.ui.routes import Shelf
from klantreis.words.pictograms import Pictogram
from klantreis.words.rooms import door as words
from klantreis.words.rooms import frame


class TakePage(DoorPage):
    """A journey that comes from a stick."""

    route: TakeCopy

    def _build(self) -> None:
        self._picker = PlacePicker(self.around.look, self.around.tongue, tz=self.around.zone)
        self._picker.picked.connect(self._take)
        self._picker.pick(COPY_OR_ALL)
        self.add(self.pieces.headline(words.TAKE.sign, words.FROM_A_STICK), self._picker)
        self.settle()
        if self.route.file is not None:
            self._take(self.route.file)

    def _take(self, file: Path) -> None:
        if file.suffix.lower() in EVERYTHING:
            self.go(LookInCopy(file))
            return
        self.try_it(
            lambda journal: shelf.add_copy(journal.parts, file),
            self._show_taken,
            waiting=frame.ONE_MOMENT,
        )

    def _show_taken(self, _cover: str) -> None:
        self.instead(Shelf())
        self.tell(words.TAKEN)


class MendPage(DoorPage):
    """A journey that cannot be read: what there is to do about it."""

    def __init__(self, around: Around, route: MendJourney) -> None:
        self._id = route.cover
        super().__init__(around, route)

    def _build(self) -> None:
        self._first: QWidget | None = None
        self.ask(partial(_look_at, cover=self._id), self._show)

    def _show(self, cover: Cover) -> None:
        said = words.HAS_BACKUP if cover.has_backup else words.HAS_NO_BACKUP
        parts = [self.pieces.text(said), self.pieces.quiet(words.NOTHING_LOST)]
        told = self.pieces.notice(Pictogram.TAKE_CARE, parts, tint=TintName.CARE)
        self.add(self.pieces.heading(words.DAMAGED), told)
        take = self.pieces.button(words.MEND_TAKE, self._take)
        buttons = [take]
        if cover.has_backup:
            buttons.insert(0, self.pieces.button(words.RESTORE, self._restore, kind=Kind.PRIMARY))
        self._first = buttons[0]
        self.add(self.pieces.row(buttons))
        self.settle()

    def first(self) -> QWidget | None:
        return self._first

    def _take(self) -> None:
        self.go(TakeCopy())

    def _restore(self) -> None:
        job = partial(_restore, cover=self._id)
        self.try_it(job, self._show_restored, waiting=frame.ONE_MOMENT)

    def _show_restored(self, _: None) -> None:
        self.instead(WhoSits(self._id))
        self.tell(words.RESTORED)


def _look_at(journal: Journal, cover: str) -> Cover:
    return shelf.cover(journal.parts, cover)


def _restore(journal: Journal, cover: str) -> None:
    shelf.restore(journal.parts, cover)
