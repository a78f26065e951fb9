# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The yes: with the client's own secret, every time, in the way in which they open."""

from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QLabel, QWidget

from klantreis.domain.ids import GrantId
from klantreis.domain.locking import LockKind
from klantreis.domain.problems import KlantreisError
from klantreis.look.colours import TintName
from klantreis.services import key_files, keys, sharing
from klantreis.services.keys import Key
from klantreis.services.lock_pictures import LockPicture, lock_pictures
from klantreis.ui.journal import Journal
from klantreis.ui.kinds import Kind
from klantreis.ui.paper_routes import GivenPapers, Giving, PaperRoom
from klantreis.ui.pieces.beside import beside
from klantreis.ui.pieces.naming import call
from klantreis.ui.places.picking import PlacePicker
from klantreis.ui.places.sought import KEY
from klantreis.ui.rooms.door.panels import KeyPanel, make_panel
from klantreis.ui.rooms.sharing import gathering
from klantreis.ui.rooms.sharing.question import QuestionPage
from klantreis.words.pictograms import Pictogram
from klantreis.words.rooms import door_open
from klantreis.words.rooms import giving as words
from klantreis.words.window_problems import problem_sentences


@dataclass(frozen=True, slots=True)
class _Locks:
    """The ways in which this client opens, and the grid where one of them is pictures."""

    ways: tuple[LockKind, ...]
    pictures: tuple[LockPicture, ...]


class SecretPage(QuestionPage):
    """A wrong guess takes nothing away: what was answered and what was typed stay."""

    _panel: KeyPanel | None = None

    def _ask_question(self) -> None:
        self.put_question(words.SECRET)
        self.ask(_look_at_locks, self._show)

    def first(self) -> QWidget | None:
        return None if self._panel is None else self._panel.start()

    def leave(self) -> None:
        """What was typed goes at once."""
        if self._panel is not None:
            self._panel.forget()

    def _show(self, locks: _Locks) -> None:
        now = self.so_far.lock or locks.ways[0]
        self._panel = make_panel(
            now, self.pieces, pictures=locks.pictures, eye=self.around.senses.eye
        )
        self._panel.entered.connect(self._say_yes)
        self._panel.stick_asked.connect(self._look_on_stick)
        self._problem = QLabel()
        self._problem.setWordWrap(True)
        self._problem.hide()
        self._yes = self.pieces.button(words.SIGN, self._say_yes, kind=Kind.PRIMARY)
        sign = self.pieces.sign(Pictogram.LOCK, tint=TintName.MINT)
        why = beside(sign, self.pieces.text(words.WHY_SECRET), self.around.look)
        self.add(why, self.pieces.text(door_open.TOLD[now]), self._panel, self._problem)
        self.add(self.pieces.row([self._yes]))
        others = [
            self.pieces.labelled(door_open.BY[way], self._take_lock, mark=way.value)
            for way in locks.ways
            if way is not now
        ]
        if others:
            self.add(self.pieces.title(words.OTHERWISE), self.pieces.row(others))
        self.settle()

    def _take_lock(self, mark: str) -> None:
        self.instead(replace(self.so_far, lock=LockKind(mark)))

    def _say_yes(self) -> None:
        key = self._panel.key() if self._panel is not None else None
        if key is None:
            self.tell(door_open.STILL_MISSING, is_care=True)
        elif self._yes.isEnabled():
            # Once is enough: a second press while the lock is tried would be a second guess.
            self._yes.setEnabled(False)
            self._problem.hide()
            self.ask(
                partial(_sign, far=self.so_far, key=key),
                self._go_to_papers,
                otherwise=self._show_wrong,
                is_deed=True,
            )

    def _go_to_papers(self, given: GrantId) -> None:
        self.instead(PaperRoom(GivenPapers(given), is_asked=True))

    def _show_wrong(self, problem: KlantreisError) -> None:
        self._yes.setEnabled(True)
        said = " ".join(problem_sentences(problem, self.around.tongue.language))
        self._problem.setText(self.around.tongue.disguise(said))
        call(self._problem, said)
        self._problem.show()
        QAccessible.updateAccessibility(QAccessibleEvent(self._problem, QAccessible.Event.Alert))
        if self._panel is not None:
            self._panel.start().setFocus()

    def _look_on_stick(self) -> None:
        self._picker = PlacePicker(self.around.look, self.around.tongue, tz=self.around.zone)
        self._picker.picked.connect(self._read_stick)
        self._picker.pick(KEY)
        self.column.insertWidget(self.column.indexOf(self._problem), self._picker)

    def _read_stick(self, file: Path) -> None:
        self.ask(lambda _: key_files.take_from_stick(file, pin="").card, self._take_card)

    def _take_card(self, code: str) -> None:
        self._picker.forget()
        self._picker.hide()
        if self._panel is not None:
            self._panel.take_code(code)


def _look_at_locks(journal: Journal) -> _Locks:
    ways = gathering.locks(journal.session)
    pictures = lock_pictures(journal.parts) if LockKind.PICTURES in ways else ()
    return _Locks(ways, pictures)


def _sign(journal: Journal, *, far: Giving, key: Key) -> GrantId:
    session = journal.session
    opener = keys.opener_of(journal.parts, key, session.header.jid)
    wish = gathering.wish_of(session, far)
    return sharing.say_yes(session, wish, opener, seen=far.seen)
