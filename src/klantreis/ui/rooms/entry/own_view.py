# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the client thinks of somebody else's text; it stands beside it in the same size."""

from PySide6.QtWidgets import QWidget

from klantreis.services import writing
from klantreis.services.changes import Changes
from klantreis.ui.entries.looking import Sight, look_at
from klantreis.ui.kinds import Kind
from klantreis.ui.page import Page
from klantreis.ui.pieces.fields import Writing
from klantreis.ui.routes import OwnViewRoom
from klantreis.words.rooms import entry as words


class OwnViewPage(Page):
    """The text of the other above, the field below it. Empty takes the view away."""

    route: OwnViewRoom
    _is_saved = True

    def _build(self) -> None:
        wanted = self.route.entry
        self.ask(lambda journal: look_at(journal, wanted), self._show)

    @property
    def holds_words(self) -> bool:
        return not self._is_saved

    def first(self) -> QWidget | None:
        return self._field.edit

    def _show(self, sight: Sight) -> None:
        asked = words.VIEW_TEXT
        self.add(self.pieces.headline(asked.sign, asked.short))
        self.add(self.pieces.card([self.pieces.own_words(sight.head.body.text)]))
        text = sight.entry.views[-1].text if sight.entry.views else ""
        look, tongue = self.around.look, self.around.tongue
        self._field = Writing(words.VIEW_TEXT, look, tongue, text=text, is_bare=True)
        self._field.changed.connect(self._note)
        ready = self.pieces.button(words.READY, self._finish, kind=Kind.PRIMARY)
        self.add(self._field, self.pieces.row([ready]))
        self.settle()

    def _note(self) -> None:
        self._is_saved = False

    def _finish(self) -> None:
        entry, text = self.route.entry, self._field.text()
        self.ask(
            lambda journal: writing.put_own_view(journal.session, entry, text),
            self._done,
            is_deed=True,
        )

    def _done(self, _: Changes) -> None:
        self._is_saved = True
        self.back()
