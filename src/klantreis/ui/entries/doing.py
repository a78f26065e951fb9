# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What can be done with an entry as a whole, by whom, and how it is taken back."""

from PySide6.QtWidgets import QWidget

from klantreis.domain.entries import EntryKind
from klantreis.services import private, writing
from klantreis.services.changes import Changes
from klantreis.ui.entries.looking import Sight
from klantreis.ui.errands import Job
from klantreis.ui.journal import Journal
from klantreis.ui.page import Page
from klantreis.ui.routes import (
    EntryRoom,
    ForgetRoom,
    KindRoom,
    VersionsRoom,
    WhoseRoom,
    WriteText,
)
from klantreis.words.phrases import Phrase
from klantreis.words.rooms import entry as words
from klantreis.words.rooms import rooms

_MAY_BECOME = frozenset({EntryKind.MOMENT})


class Doing:
    """The buttons of an entry's page. The client may do all of it; a worker with what is theirs."""

    def __init__(self, page: Page, sight: Sight) -> None:
        self._page = page
        self._sight = sight
        self._entry = sight.entry.id
        self._by = page.seat.pen

    def buttons(self) -> list[QWidget]:
        """What is at hand at once."""
        pieces, kind = self._page.pieces, self._sight.entry.kind
        parts: list[QWidget] = []
        if self._is_mine and kind in _MAY_BECOME:
            parts.append(pieces.button(words.ABOUT, self._say_kind))
        if self._page.seat.is_client_writing and kind is EntryKind.QUESTION:
            step = self._new(EntryKind.STEP, linked_by="question")
            parts.append(pieces.button(rooms.NEW[EntryKind.STEP], self._page.to(step)))
        if self._page.seat.is_client_writing and kind is EntryKind.STEP:
            parts.append(self._back_button())
        return parts

    def more(self) -> list[QWidget]:
        """What is used less, and what one should not press by chance."""
        pieces = self._page.pieces
        if self._sight.entry.is_waiting:
            return [
                pieces.button(words.WHOSE, self._say_whose),
                pieces.button(words.TAKE_BACK, self._take_back),
                pieces.button(words.FORGET, self._forget),
            ]
        parts: list[QWidget] = [pieces.button(words.VERSIONS, self._show_versions)]
        if self._is_mine:
            parts.append(pieces.button(words.WHOSE, self._say_whose))
        if self._page.seat.is_client_writing:
            if self._sight.entry.kind is not EntryKind.STEP:
                parts.append(self._back_button())
            is_private = self._sight.entry.is_private
            cue = words.MAKE_SHARED if is_private else words.MAKE_PRIVATE
            parts.append(pieces.button(cue, self._share if is_private else self._hide))
        if self._is_mine or self._page.seat.is_client_writing:
            parts.append(pieces.button(words.REMOVE, self._remove))
            parts.append(pieces.button(words.FORGET, self._forget))
        return parts

    @property
    def _is_mine(self) -> bool:
        return self._sight.entry.owner == self._by

    def _say_kind(self) -> None:
        self._page.go(KindRoom(self._entry))

    def _say_whose(self) -> None:
        self._page.go(WhoseRoom(self._entry))

    def _back_button(self) -> QWidget:
        """Looking back at it; at a step that is at hand at once."""
        back = self._new(EntryKind.LOOK_BACK, linked_by="about")
        return self._page.pieces.button(words.LOOK_BACK, self._page.to(back))

    def _new(self, kind: EntryKind, *, linked_by: str) -> WriteText:
        # What leads to something private would say that it is there: it begins private too.
        is_private = self._sight.entry.is_private
        return WriteText(kind, about=self._entry, linked_by=linked_by, is_private=is_private)

    def _show_versions(self) -> None:
        self._page.go(VersionsRoom(self._entry))

    def _forget(self) -> None:
        self._page.go(ForgetRoom(self._entry))

    def _hide(self) -> None:
        entry = self._entry
        self._do(
            lambda journal: private.make_private(journal.session, entry),
            words.NOW_PRIVATE,
            undo=lambda journal: private.make_shared(journal.session, entry),
        )

    def _share(self) -> None:
        entry = self._entry
        self._do(
            lambda journal: private.make_shared(journal.session, entry),
            words.NOW_SHARED,
            undo=lambda journal: private.make_private(journal.session, entry),
        )

    def _remove(self) -> None:
        entry, by, page = self._entry, self._by, self._page

        def told(_: Changes) -> None:
            page.back()
            page.tell(words.REMOVED, undo=undo)

        def undo(journal: Journal) -> object:
            return writing.restore(journal.session, by, entry)

        page.ask(lambda journal: writing.remove(journal.session, by, entry), told, is_deed=True)

    def _take_back(self) -> None:
        entry, by, page = self._entry, self._by, self._page

        def told(_: Changes) -> None:
            page.go_home()
            page.tell(words.TAKEN_BACK)

        page.ask(lambda journal: writing.remove(journal.session, by, entry), told, is_deed=True)

    def _do(self, job: Job[Changes], done: Phrase, *, undo: Job[object]) -> None:
        page, entry = self._page, self._entry

        def told(_: Changes) -> None:
            page.instead(EntryRoom(entry))
            page.tell(done, undo=undo)

        page.ask(job, told, is_deed=True)
