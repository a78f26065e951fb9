# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The shelf: covers of the journeys on this computer, a new one, and one from a stick."""

from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QWidget

from klantreis.look.colours import TintName
from klantreis.services import shelf
from klantreis.services.shelf import Cover, CoverState
from klantreis.ui.around import Around
from klantreis.ui.journal import Journal
from klantreis.ui.kinds import Kind
from klantreis.ui.landscape import Landscape
from klantreis.ui.page import Page
from klantreis.ui.places.picking import PlacePicker
from klantreis.ui.places.sought import COPY
from klantreis.ui.rooms.door.cover_button import cover_button
from klantreis.ui.rooms.door.page import DoorPage
from klantreis.ui.rooms.door.routes import FirstVisit, MendJourney, TakeCopy, WhoSits
from klantreis.ui.routes import Shelf
from klantreis.words.pictograms import Pictogram
from klantreis.words.rooms import door as words
from klantreis.words.rooms import frame

_AT_ONCE = 30


class ShelfPage(Page):
    """What is there, and the two ways to more. Nobody's name, unless its owner put it there."""

    def _build(self) -> None:
        self._covers: tuple[Cover, ...] = ()
        self.ask(lambda journal: shelf.covers(journal.parts), self._show)

    def _show(self, covers: tuple[Cover, ...]) -> None:
        self._covers = covers
        picture = Landscape(self.around.look)
        if covers:
            self.add(self.pieces.heading(words.SHELF))
            self.add(self._books(covers))
        else:
            self.add(picture, self.pieces.heading(words.WELCOME))
            self.add(self.pieces.text(words.NOTHING_YET))
        kind = None if covers else Kind.PRIMARY
        new = self.pieces.button(words.NEW, self._begin, kind=kind)
        take = self.pieces.button(words.TAKE, self._take)
        self.add(self.pieces.row([new, take]))
        if covers:
            # Below the books: with big letters they need the room.
            self.add(picture)
        self.settle()

    def _books(self, covers: tuple[Cover, ...]) -> QWidget:
        """The latest; the others come when somebody asks for them."""
        buttons = [self._cover(one) for one in covers[-_AT_ONCE:]]
        self._row = self.pieces.row(buttons)
        if len(covers) > _AT_ONCE:
            self._more = self.pieces.button(words.MORE, self._show_more)
            return self.pieces.row([self._row, self._more])
        return self._row

    def _show_more(self) -> None:
        self._more.hide()
        row = self._row.layout()
        if row is not None:
            for one in self._covers[:-_AT_ONCE]:
                row.addWidget(self._cover(one))

    def _cover(self, one: Cover) -> QWidget:
        button = cover_button(words.OPEN_COVER, one, self.pieces)
        button.told.connect(self._open)
        return button

    def _open(self, mark: str) -> None:
        one = next(cover for cover in self._covers if cover.id == mark)
        if one.state is CoverState.DAMAGED:
            self.go(MendJourney(one.id))
        elif one.state is CoverState.NEWER:
            self.tell(words.NEWER_SAID, is_care=True)
        else:
            self.go(WhoSits(one.id))

    def _begin(self) -> None:
        self.go(FirstVisit())

    def _take(self) -> None:
        self.go(TakeCopy())


class TakePage(DoorPage):
    """A journey that comes from a stick."""

    def _build(self) -> None:
        self._picker = PlacePicker(self.around.look, self.around.tongue, tz=self.around.zone)
        self._picker.picked.connect(self._take)
        self._picker.pick(COPY)
        self.add(self.pieces.headline(words.TAKE.sign, words.FROM_A_STICK), self._picker)
        self.settle()

    def _take(self, file: Path) -> None:
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
