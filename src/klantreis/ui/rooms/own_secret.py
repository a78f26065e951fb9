# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Asking the client's own key at an open table: is it really the client who says yes now?"""

from dataclasses import dataclass

from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QLabel, QWidget

from klantreis.domain.locking import LockKind
from klantreis.domain.problems import KlantreisError
from klantreis.look.colours import TintName
from klantreis.services.keys import Key
from klantreis.services.lock_pictures import LockPicture, lock_pictures
from klantreis.ui.journal import Journal
from klantreis.ui.kinds import Kind
from klantreis.ui.page import Page
from klantreis.ui.pieces.beside import beside
from klantreis.ui.pieces.naming import call
from klantreis.ui.pieces.stack import Stack
from klantreis.ui.rooms.door.panels import KeyPanel, make_panel
from klantreis.ui.rooms.door.stick_key import StickKey
from klantreis.ui.signals import Tells, tells
from klantreis.words.cues import Cue
from klantreis.words.pictograms import Pictogram
from klantreis.words.rooms import door_open
from klantreis.words.rooms import giving as words
from klantreis.words.window_problems import problem_sentences


@dataclass(frozen=True, slots=True)
class Locks:
    """The ways in which this client opens, and the grid where one of them is pictures."""

    ways: tuple[LockKind, ...]
    pictures: tuple[LockPicture, ...]


def look_at_locks(journal: Journal) -> Locks:
    """The locks of the open journey, the recovery sheet last."""
    kinds = dict.fromkeys(lock.kind for lock in journal.session.header.locks)
    ways = tuple(sorted(kinds, key=lambda kind: kind is LockKind.RECOVERY))
    pictures = lock_pictures(journal.parts) if LockKind.PICTURES in ways else ()
    return Locks(ways, pictures)


class OwnSecret(Stack):
    """A wrong guess takes nothing away: what was typed stays.

    Tells `given` with the key, and `other_way` with the kind of lock that somebody wants instead.
    """

    given: Tells[Key] = tells(object)
    other_way: Tells[str] = tells(str)

    def __init__(self, page: Page, locks: Locks, *, way: LockKind | None, yes: Cue) -> None:
        super().__init__(page.pieces)
        self._page, now = page, way or locks.ways[0]
        pieces = self.pieces
        self._panel: KeyPanel = make_panel(
            now, pieces, pictures=locks.pictures, eye=page.around.senses.eye
        )
        self._panel.entered.connect(self._give)
        self._stick = StickKey(page)
        self._panel.stick_asked.connect(self._stick.look)
        self._stick.found.connect(self._panel.take_code)
        self._problem = QLabel()
        self._problem.setWordWrap(True)
        self._problem.hide()
        self._yes = pieces.button(yes, self._give, kind=Kind.PRIMARY)
        self._fill(now, [one for one in locks.ways if one is not now])

    def start(self) -> QWidget:
        """Where the keyboard begins."""
        return self._panel.start()

    def forget(self) -> None:
        """Hold nothing any more."""
        self._panel.forget()

    def show_wrong(self, problem: KlantreisError) -> None:
        """Say what was wrong, on the page itself; it can be tried again."""
        self._yes.setEnabled(True)
        tongue = self._page.around.tongue
        said = " ".join(problem_sentences(problem, tongue.language))
        self._problem.setText(tongue.disguise(said))
        call(self._problem, said)
        self._problem.show()
        QAccessible.updateAccessibility(QAccessibleEvent(self._problem, QAccessible.Event.Alert))
        self._panel.start().setFocus()

    def _fill(self, now: LockKind, others: list[LockKind]) -> None:
        pieces, look = self.pieces, self._page.around.look
        sign = pieces.sign(Pictogram.LOCK, tint=TintName.MINT)
        parts = [
            beside(sign, pieces.text(words.WHY_SECRET), look),
            pieces.text(door_open.TOLD[now]),
            self._panel,
            self._stick,
            self._problem,
            pieces.row([self._yes]),
        ]
        if others:
            ways = [
                pieces.labelled(door_open.BY[way], self.other_way.emit, mark=way.value)
                for way in others
            ]
            parts += [pieces.title(words.OTHERWISE), pieces.row(ways)]
        for part in parts:
            self.column.addWidget(part)

    def _give(self) -> None:
        key = self._panel.key()
        if key is None:
            self._page.tell(door_open.STILL_MISSING, is_care=True)
        elif self._yes.isEnabled():
            # Once is enough: a second press while the lock is tried would be a second guess.
            self._yes.setEnabled(False)
            self._problem.hide()
            self.given.emit(key)
