# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The shelf: covers of the journeys on this computer, and the two ways to more."""

from PySide6.QtWidgets import QWidget

from klantreis.host.settings import Owner
from klantreis.services import shelf
from klantreis.services.shelf import Cover, CoverState
from klantreis.ui.kinds import Kind
from klantreis.ui.landscape import Landscape
from klantreis.ui.page import Page
from klantreis.ui.rooms.door.cover_button import cover_button
from klantreis.ui.rooms.door.routes import CardFor, FirstVisit, MendJourney, TakeCopy, WhoSits
from klantreis.ui.routes import PilotDesk
from klantreis.words.rooms import desk_door as desk
from klantreis.words.rooms import door as words

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
        card = self.pieces.button(words.WORKERS_CARD, self.to(CardFor()))
        parts: list[QWidget] = [new, take, card]
        if self.around.settings.owner is not Owner.CLIENT:
            # On a client's own computer there is no desk.
            parts.append(self.pieces.button(desk.OPEN_DESK, self.to(PilotDesk())))
        self.add(self.pieces.row(parts))
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
