# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Picking a file, or a place to save to: big cards, one folder at a time, and a way back."""

import os
from collections.abc import Callable, Collection
from datetime import tzinfo
from functools import partial
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from klantreis.domain.problems import KlantreisError
from klantreis.host.places import FileCard, Place, files_in, places_here
from klantreis.ui.pieces.fields import Line
from klantreis.ui.pieces.naming import call
from klantreis.ui.pieces.pieces import Pieces
from klantreis.ui.pieces.pile import Pile
from klantreis.ui.places.cards import face_of_place
from klantreis.ui.places.files import Files
from klantreis.ui.places.looking import SLOW_MS, Looking
from klantreis.ui.places.sought import Sought
from klantreis.ui.signals import Tells, tells
from klantreis.ui.theme import Look
from klantreis.words import place_words as words
from klantreis.words.phrases import Phrase
from klantreis.words.tongue import Tongue

FindPlaces = Callable[[], tuple[Place, ...]]
LookIn = Callable[[Place | Path, Collection[str]], tuple[FileCard, ...]]
POLL_MS = 2000


class PlacePicker(QWidget):
    """Begin with `pick` or `save`. It grows with what it shows: the page around it scrolls."""

    picked: Tells[Path] = tells(object)
    many_picked: Tells[tuple[Path, ...]] = tells(object)
    # Where to, and under which name.
    save_asked: Tells[Place, str] = tells(object, str)

    def __init__(
        self,
        look: Look,
        tongue: Tongue,
        *,
        tz: tzinfo,
        find_places: FindPlaces = places_here,
        look_in: LookIn = files_in,
        poll_ms: int = POLL_MS,
        slow_ms: int = SLOW_MS,
    ) -> None:
        super().__init__()
        self._pieces = Pieces(look, tongue)
        self._tz = tz
        self._find_places = find_places
        self._look_in = look_in
        self._sought: Sought | None = None
        self._ending = ""
        self._name: Line | None = None
        self._places: tuple[Place, ...] | None = None
        self._trail: list[Place | Path] = []
        self._build()
        self._connect(poll_ms, slow_ms)

    @property
    def is_waiting(self) -> bool:
        """Whether it looks in a folder now."""
        return self._reading.is_waiting

    def pick(self, sought: Sought) -> None:
        """Let somebody pick a file of this kind."""
        self._begin(sought, sought.where)

    def save(self, name: str) -> None:
        """Let somebody choose where *name* goes; its ending is kept and not shown."""
        self._begin(None, words.WHERE_TO)
        stem, self._ending = os.path.splitext(name)
        self._name = Line(words.NAME, self._pieces.look, self._pieces.tongue, text=stem)
        self._head.put(self._name)
        self.setFocusProxy(self._name.edit)

    def forget(self) -> None:
        """Nothing of any file or place stays here."""
        self._reading.drop()
        self._finding.drop()
        self._sought = self._places = self._name = None
        self._trail = []
        self._head.clear()
        self._body.clear()
        self._notice.hide()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._poll.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._poll.stop()

    def _build(self) -> None:
        gap = self._pieces.look.tokens.sizes.gap
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self._head, self._body = Pile(), Pile()
        for part in (column, self._head, self._body):
            part.setSpacing(gap)
        self._notice = self._pieces.text(words.LOOKING)
        self._notice.hide()
        column.addLayout(self._head)
        column.addWidget(self._notice)
        column.addLayout(self._body)
        column.addStretch()

    def _connect(self, poll_ms: int, slow_ms: int) -> None:
        self._reading = Looking[tuple[FileCard, ...]](
            self,
            then=self._show_files,
            otherwise=self._lose_place,
            when_slow=self._say_slow,
            slow_ms=slow_ms,
        )
        self._finding = Looking[tuple[Place, ...]](
            self, then=self._take_places, otherwise=self._lose_place
        )
        self._poll = QTimer(self, interval=poll_ms)
        self._poll.timeout.connect(self._look_for_places)

    def _begin(self, sought: Sought | None, question: Phrase) -> None:
        self.forget()
        self._sought = sought
        self._head.put(self._pieces.title(question))
        self._say(words.LOOKING)
        self._look_for_places()

    def _look_for_places(self) -> None:
        # One that hangs is not asked again and again.
        if not self._finding.is_waiting and not self._head.is_empty:
            self._finding.ask(self._find_places)

    def _take_places(self, places: tuple[Place, ...]) -> None:
        if places == self._places:
            return
        self._places = places
        if self._trail and self._trail[0] not in places:
            self._lose_place(None)
        elif not self._trail:
            self._show_places()

    def _show_places(self, *, notice: Phrase | None = None) -> None:
        had_focus = self._holds_focus()
        self._reading.drop()
        self._trail = []
        self._body.clear()
        places = self._places or ()
        self._say(notice or (words.STICK_TOO if places else words.NO_PLACE))
        cue = words.SAVE_HERE if self._sought is None else words.OPEN_PLACE
        cards = [
            self._pieces.wide(
                cue, face_of_place(place, self._pieces.tongue), self._go_to, mark=str(number)
            )
            for number, place in enumerate(places)
        ]
        self._body.put(self._pieces.row(cards))
        if had_focus and cards:
            cards[0].setFocus()

    def _go_to(self, mark: str) -> None:
        place = (self._places or ())[int(mark)]
        if self._sought is not None:
            self._enter(place)
            return
        typed = self._name.text().strip() if self._name is not None else ""
        if typed:
            self.save_asked.emit(place, f"{typed}{self._ending}")
        elif self._name is not None:
            self._name.edit.setFocus()

    def _enter(self, where: Place | Path) -> None:
        self._trail.append(where)
        self._look()

    def _look(self) -> None:
        had_focus = self._holds_focus()
        self._body.clear()
        back = self._pieces.button(words.UP, self._go_up)
        self._body.put(self._pieces.row((back,)))
        if had_focus:
            back.setFocus()
        self._say(words.LOOKING)
        suffixes = self._sought.suffixes if self._sought is not None else frozenset()
        self._reading.ask(partial(self._look_in, self._trail[-1], suffixes))

    def _go_up(self) -> None:
        self._trail.pop()
        if self._trail:
            self._look()
        else:
            self._show_places()

    def _show_files(self, cards: tuple[FileCard, ...]) -> None:
        if self._sought is None:
            return
        had_focus = self._holds_focus()
        self._notice.hide()
        files = Files(cards, self._sought, self._pieces, tz=self._tz)
        files.picked.connect(self.picked)
        files.many_picked.connect(self.many_picked)
        files.folder_asked.connect(self._enter)
        self._body.put(files)
        if had_focus:
            files.focus_first()
        if all(card.is_folder for card in cards):
            self._say(self._sought.nothing, None if cards else words.LOOK_ELSEWHERE)

    def _lose_place(self, _problem: KlantreisError | None) -> None:
        self._show_places(notice=words.GONE)

    def _say_slow(self) -> None:
        self._say(words.SLOW)

    def _say(self, *phrases: Phrase | None) -> None:
        said = [phrase for phrase in phrases if phrase is not None]
        tongue = self._pieces.tongue
        self._notice.setText(" ".join(tongue.say(phrase) for phrase in said))
        call(self._notice, " ".join(tongue.aloud(phrase) for phrase in said))
        self._notice.show()

    def _holds_focus(self) -> bool:
        """Whether the keyboard is at a card here: then it goes on to what takes its place."""
        focused = QApplication.focusWidget()
        is_field = self._name is not None and focused is self._name.edit
        return focused is not None and self.isAncestorOf(focused) and not is_field
