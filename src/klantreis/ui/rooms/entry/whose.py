# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""*Wie zei dit?* Asked again of an entry that is there; the answer is a new version of it."""

from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from klantreis.domain.entries import Person
from klantreis.services.writing import Content
from klantreis.ui.entries.draft import Draft, DraftPage, Pad
from klantreis.ui.entries.looking import Sight, look_at
from klantreis.ui.entries.whose import WhoseWords, everybody
from klantreis.ui.journal import Journal
from klantreis.ui.kinds import Kind
from klantreis.ui.routes import WhoseRoom
from klantreis.ui.seat import Sitter
from klantreis.words.rooms import entry as words


@dataclass(frozen=True, slots=True)
class _Asked:
    """The entry, and who can have said it."""

    sight: Sight
    people: tuple[Sitter, ...]


class WhosePage(DraftPage):
    """The words themselves stand above it; they stay what they are."""

    route: WhoseRoom

    def _build(self) -> None:
        wanted = self.route.entry

        def look(journal: Journal) -> _Asked:
            return _Asked(look_at(journal, wanted), everybody(journal.session))

        self.ask(look, self._show)

    def first(self) -> QWidget | None:
        return self._whose.first()

    def _show(self, asked: _Asked) -> None:
        self._head = asked.sight.head
        self.add(self.pieces.headline(words.WHOSE.sign, words.WHO_SAID))
        if self._head.body.text:
            self.add(self.pieces.card([self.pieces.own_words(self._head.body.text)]))
        said = self._head.words_of
        if said == Person():
            said = Person(member=self._head.writer)
        self._whose = WhoseWords(self.pieces, asked.people, said, asks=False)
        self._draft = Draft(self, Pad(self.seat.pen, self.route.entry), self._content)
        self._whose.changed.connect(self._draft.touch)
        self._draft.finished.connect(self.go_back)
        ready = self.pieces.button(words.READY, self.finish, kind=Kind.PRIMARY)
        self.add(self._whose, self.pieces.row([ready]))
        self.settle()

    def _content(self) -> Content:
        return Content(self._head.body, self._whose.person() or self._head.words_of)
