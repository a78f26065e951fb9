# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the client thinks of somebody else's text; it stands beside it in the same size."""

from PySide6.QtWidgets import QWidget

from klantreis.domain.problems import KlantreisError
from klantreis.services import writing
from klantreis.services.changes import Changes
from klantreis.ui.entries.leaving import leave_behind
from klantreis.ui.entries.looking import Sight, look_at
from klantreis.ui.errands import Job
from klantreis.ui.journal import Journal
from klantreis.ui.kinds import Kind
from klantreis.ui.page import Page
from klantreis.ui.pieces.fields import Writing
from klantreis.ui.routes import OwnViewRoom
from klantreis.words.rooms import entry as words


class OwnViewPage(Page):
    """The text of the other above, the field below it. Empty takes the view away."""

    route: OwnViewRoom
    _is_saved = True
    _was_refused = False

    def _build(self) -> None:
        self.stands_aside.connect(self._stand_aside)
        wanted = self.route.entry
        self.ask(lambda journal: look_at(journal, wanted), self._show)

    @property
    def holds_words(self) -> bool:
        return self._was_refused and not self._is_saved

    def leave(self) -> None:
        if not self._is_saved and not self.is_given_up:
            self._is_saved = True
            leave_behind(self, self._putting())

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
        self._is_saved = True
        self.ask(self._putting(), self._done, otherwise=self._stay, is_deed=True)

    def _putting(self) -> Job[Changes]:
        entry, text = self.route.entry, self._field.text()

        def job(journal: Journal) -> Changes:
            return writing.put_own_view(journal.session, entry, text)

        return job

    def _stand_aside(self, with_words: bool) -> None:  # noqa: FBT001 - a slot takes what is told
        """The page is made anew and gets its words back: no view of half a sentence."""
        self._is_saved = self._is_saved or with_words

    def _stay(self, problem: KlantreisError) -> None:
        self._is_saved, self._was_refused = False, True
        self.show_problem(problem)

    def _done(self, _: Changes) -> None:
        self.back()
