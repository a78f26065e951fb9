# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Writing: one field, and it is safe by itself. What it is about can be said later, or never."""

from dataclasses import dataclass, replace

from PySide6.QtWidgets import QPushButton, QWidget

from klantreis.domain.bodies import BODIES
from klantreis.domain.entries import Body, EntryKind, Person
from klantreis.domain.ids import EntryId
from klantreis.domain.problems import NotThere
from klantreis.services import drafts
from klantreis.services.changes import Saved
from klantreis.services.writing import Content
from klantreis.ui.entries.draft import Draft, DraftPage, Pad
from klantreis.ui.entries.linking import linked
from klantreis.ui.entries.looking import Sight, look_at
from klantreis.ui.entries.saved import SavedNote
from klantreis.ui.entries.watching import WordWatch
from klantreis.ui.entries.ways import ways_to_tell
from klantreis.ui.entries.whose import WhoseWords, everybody
from klantreis.ui.journal import Journal
from klantreis.ui.kinds import Kind
from klantreis.ui.pieces.fields import Writing
from klantreis.ui.routes import EntryRoom, WriteText
from klantreis.ui.seat import Sitter
from klantreis.words.cues import Cue
from klantreis.words.rooms import entry as words


@dataclass(frozen=True, slots=True)
class _Begun:
    """Where one writes: the name of the entry, what is there already, and who can have said it."""

    entry: EntryId
    sight: Sight | None
    people: tuple[Sitter, ...] = ()


class WritePage(DraftPage):
    """The text of an entry. Who holds the pen writes; a worker's text is a proposal."""

    route: WriteText
    _sight: Sight | None = None

    def _build(self) -> None:
        self.stands_aside.connect(self._stand_aside)
        route, by = self.route, self.seat.pen

        def begin(journal: Journal) -> _Begun:
            if route.entry is None:
                return _Begun(drafts.begin(journal.session, by), None, everybody(journal.session))
            try:
                return _Begun(route.entry, look_at(journal, route.entry))
            except NotThere:
                return _Begun(route.entry, None, everybody(journal.session))

        self.ask(begin, self._show)

    def first(self) -> QWidget | None:
        return None if self._draft is None else self._field.edit

    def _stand_aside(self, with_words: bool) -> None:  # noqa: FBT001 - a slot takes what is told
        if self._draft is None or self._sight is not None:
            return
        if with_words:
            self._draft.stand_aside()
        else:
            # Whose pen it was keeps the text; the next one begins on a page of their own.
            self.stay(replace(self.route, entry=None, words_of="", said_by=None))

    def _show(self, begun: _Begun) -> None:
        if begun.sight is not None and begun.sight.entry.owner != self.seat.pen:
            # The pen went to somebody who may not write here: they may look.
            self.settle()
            self.instead(EntryRoom(begun.entry))
            return
        self._sight = begun.sight
        self.stay(replace(self.route, entry=begun.entry))
        self._build_field(begun)
        self._build_draft(begun.entry)
        client = self.seat.client_name
        self._becomes = self.pieces.text(words.BECOMES_PROPOSAL, name=client)
        self._becomes.setVisible(self._is_proposal)
        self.add(self._becomes)
        self._build_whose(begun.people)
        self._build_buttons(begun.sight)
        self.settle()

    def _build_field(self, begun: _Begun) -> None:
        question = words.TEXT[self._kind]
        cue = Cue(words.WRITE_TEXT.key, question, question, words.KIND_SIGNS[self._kind])
        text = begun.sight.head.body.text if begun.sight is not None else ""
        look, tongue = self.around.look, self.around.tongue
        self._field = Writing(cue, look, tongue, text=text, is_bare=True)
        saved = self.pieces.quiet(words.SAVED)
        self._saved = SavedNote(saved)
        self._watch = WordWatch(self, self.seat.client_name)
        self.add(self.pieces.headline(cue.sign, question, is_said_below=True))
        self.add(self._field, self._watch.label, saved)

    def _build_draft(self, entry: EntryId) -> None:
        pad = Pad(self.seat.pen, entry, self.route.is_private, self._is_proposal)
        self._draft = Draft(self, pad, self._content)
        self._draft.kept.connect(self._show_kept)
        self._draft.finished.connect(self._go_on)
        self._field.changed.connect(self._touch)

    def _build_whose(self, people: tuple[Sitter, ...]) -> None:
        now = Person(self.route.said_by, self.route.words_of)
        self._whose = WhoseWords(self.pieces, people, now, asks=True)
        self._whose.setVisible(now != Person())
        self._whose.changed.connect(self._remember_whose)
        self.add(self._whose)

    def _build_buttons(self, sight: Sight | None) -> None:
        parts: list[QWidget] = [self.pieces.button(words.READY, self._finish, kind=Kind.PRIMARY)]
        parts.extend(ways_to_tell(self, entry=self.route.entry, kind=self._kind))
        if sight is None:
            if self.seat.is_client_writing:
                parts.append(self._private_button())
            elif self._kind is EntryKind.CONTRIBUTION:
                parts.append(self._ask_first_button())
            parts.append(self.pieces.button(words.SOMEONE_ELSE, self._ask_whose))
        self.add(self.pieces.row(parts))

    def _private_button(self) -> QPushButton:
        is_on = self.route.is_private
        self._private = self.pieces.switch(words.PRIVATE, self._switch_private, is_on=is_on)
        return self._private

    def _ask_first_button(self) -> QPushButton:
        """What a worker brings is theirs to write; they may ask the client first."""
        is_on = self.route.asks_first
        self._ask_first = self.pieces.switch(words.ASK_FIRST, self._switch_ask_first, is_on=is_on)
        return self._ask_first

    @property
    def _kind(self) -> EntryKind:
        return self._sight.entry.kind if self._sight is not None else self.route.kind

    @property
    def _is_proposal(self) -> bool:
        """A worker's own contribution is theirs to write; everything else is the client's."""
        if self._sight is not None:
            return self._sight.entry.is_waiting
        own = self._kind is EntryKind.CONTRIBUTION and not self.route.asks_first
        return not self.seat.is_client_writing and not own

    def _content(self) -> Content:
        body = replace(self._body(), text=self._field.text())
        return Content(body, self._whose.person() if self._sight is None else None)

    def _body(self) -> Body:
        if self._sight is not None:
            return self._sight.head.body
        return linked(BODIES[self.route.kind](), self.route.linked_by, self.route.about)

    def _touch(self) -> None:
        self._saved.unsay()
        if self._draft is not None:
            self._draft.touch()
        if not self.seat.is_client_writing:
            self._watch.look(self._field.text())

    def _show_kept(self) -> None:
        self._saved.tell()

    def _ask_whose(self) -> None:
        self._whose.setVisible(True)
        self._whose.first().setFocus()

    def _remember_whose(self) -> None:
        said = self._whose.person() or Person()
        self.stay(replace(self.route, words_of=said.text, said_by=said.member))
        self._touch()

    def _switch_private(self, _: str) -> None:
        is_private = self._private.isChecked()
        self.stay(replace(self.route, is_private=is_private))
        if self._draft is not None:
            self._draft.make_private(is_private=is_private)
            self._touch()

    def _switch_ask_first(self, _: str) -> None:
        self.stay(replace(self.route, asks_first=self._ask_first.isChecked()))
        self._becomes.setVisible(self._is_proposal)
        if self._draft is not None:
            self._draft.make_proposal(is_proposal=self._is_proposal)
            self._touch()

    def _finish(self) -> None:
        if self._draft is None or not self._draft.was_touched:
            self._leave_to(saved=self._sight is not None)
            return
        self._draft.finish()

    def _go_on(self, saved: Saved) -> None:
        self._leave_to(saved=self._sight is not None or bool(saved.entries))

    def _leave_to(self, *, saved: bool) -> None:
        if saved and self.route.entry is not None:
            self.instead(EntryRoom(self.route.entry))
        else:
            self.back()
