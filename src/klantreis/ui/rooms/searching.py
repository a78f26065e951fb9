# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""*Zoeken*: what holds the words, as somebody types. The words themselves are kept nowhere."""

from dataclasses import dataclass, replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from klantreis.domain.ids import EntryId
from klantreis.domain.problems import KlantreisError
from klantreis.services import reading
from klantreis.ui.asking import Latest
from klantreis.ui.journal import Journal
from klantreis.ui.lists.feeding import Dates, Stretch, of_ids
from klantreis.ui.lists.items import PAGE
from klantreis.ui.lists.list_page import LongListPage
from klantreis.ui.pieces.breaking import breakable
from klantreis.ui.pieces.fields import Line
from klantreis.ui.pieces.naming import call
from klantreis.ui.routes import SearchRoom
from klantreis.words.phrases import Phrase
from klantreis.words.rooms import searching as words

# Nobody looks through more than this; another letter makes it fewer.
_MOST = 500


@dataclass(frozen=True, slots=True)
class _Found:
    ids: tuple[EntryId, ...]
    first: Stretch


_NOTHING = _Found((), Stretch(0, ()))


class SearchPage(LongListPage):
    """Each letter asks anew, on the journal thread; only the newest answer is shown."""

    route: SearchRoom

    def _build(self) -> None:
        self._latest = Latest(self.around.runner, self)
        self._wants_first = False
        look, tongue = self.around.look, self.around.tongue
        asked = words.SEARCH_FOR
        self._line = Line(asked, look, tongue, text=self.route.text, is_bare=True)
        # What is typed here is not learnt by the keyboard of the computer either.
        hint = Qt.InputMethodHint
        self._line.edit.setInputMethodHints(hint.ImhSensitiveData | hint.ImhNoPredictiveText)
        self._said = self.pieces.quiet(words.TYPE_A_WORD)
        self.add(self.pieces.headline(asked.sign, asked.short, is_said_below=True))
        self.add(self._line, self._said)
        self._feeder = self.put_list(words.ROWS, of_ids(()), dates=Dates.ON_CARDS)
        self._connect()
        self._search()

    def first(self) -> QWidget | None:
        """The field, or the row from which somebody comes back."""
        return super().first() or self._line.edit

    def _connect(self) -> None:
        self._line.changed.connect(self._typed)
        self._line.entered.connect(self._open_first)
        down = QShortcut(QKeySequence(Qt.Key.Key_Down), self._line.edit)
        down.setContext(Qt.ShortcutContext.WidgetShortcut)
        down.activated.connect(self._go_down)

    def _typed(self) -> None:
        self.stay(replace(self.route, text=self._line.text(), at=-1))
        self._search()

    def _search(self) -> None:
        text = self._line.text().strip()
        self._wants_first = False
        self._is_asking = bool(text)
        if text:
            self._latest.ask(
                lambda journal: _find(journal, text), then=self._show, otherwise=self._show_none
            )
            return
        self._latest.drop()
        self._show_ids(_NOTHING)
        self._say(words.TYPE_A_WORD)

    def _show(self, found: _Found) -> None:
        self._is_asking = False
        self._show_ids(found)
        if len(found.ids) >= _MOST:
            self._say(words.VERY_MUCH)
        elif found.ids:
            self._say(words.FOUND.of(len(found.ids)), count=len(found.ids))
        else:
            self._say(words.NOTHING_FOUND)
        if self._wants_first:
            self._feeder.rows.open_first()

    def _show_none(self, problem: KlantreisError) -> None:
        self._is_asking = False
        self._show_ids(_NOTHING)
        self.show_problem(problem)

    def _show_ids(self, found: _Found) -> None:
        self._feeder.use(of_ids(found.ids))
        self.show_rows(self._feeder, len(found.ids), found.first)
        self._feeder.rows.setVisible(bool(found.ids))
        if not self.is_settled:
            self.settle()

    def _open_first(self) -> None:
        """Who types fast and presses Enter gets the first of what they typed, when it comes."""
        self._wants_first = self._is_asking
        if not self._is_asking:
            self._feeder.rows.open_first()

    def _go_down(self) -> None:
        if self._feeder.rows.isVisible():
            self._feeder.rows.setFocus(Qt.FocusReason.OtherFocusReason)

    def _say(self, phrase: Phrase, **values: object) -> None:
        tongue = self.around.tongue
        self._said.setText(breakable(tongue.say(phrase, **values)))
        call(self._said, tongue.aloud(phrase, **values))


def _find(journal: Journal, text: str) -> _Found:
    found = set(reading.search(journal.session, text, limit=_MOST))
    # Ids begin with when they were made: newest first, private ones among the others.
    ids = tuple(sorted(found, reverse=True))
    return _Found(ids, of_ids(ids)(journal, 0, PAGE))
