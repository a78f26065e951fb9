# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The window: a bar above, one page, a bar below. It holds no state but what it shows."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QCloseEvent, QShowEvent
from PySide6.QtWidgets import QAbstractButton, QVBoxLayout, QWidget

from klantreis.look.colours import TintName
from klantreis.ui.held import Held, give_back, held_in
from klantreis.ui.message_bar import MessageBar
from klantreis.ui.one_press import OnePress
from klantreis.ui.page import Page
from klantreis.ui.pieces.pieces import Pieces
from klantreis.ui.room import Room
from klantreis.ui.seat import Seat
from klantreis.ui.signals import Tells, tells
from klantreis.ui.top_bar import TopBar
from klantreis.words.pictograms import Pictogram
from klantreis.words.rooms import frame as words

SIZE_PX = QSize(1120, 760)


class Frame(QWidget):
    """One window for the whole program. The table puts pages in it."""

    close_asked: Tells[()] = tells()
    # The page that is there is about to go.
    leaving: Tells[()] = tells()

    def __init__(self) -> None:
        super().__init__()
        self._page: Page | None = None
        self._bars: QWidget | None = None
        self._held: Held | None = None
        self._given_back: Held | None = None
        self._presses = OnePress(self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.resize(SIZE_PX)

    def fill_if_small(self, screen: QSize) -> None:
        """Take all of a *screen* on which there is hardly room beside the window."""
        if screen.width() < SIZE_PX.width() * 5 // 4 or screen.height() < SIZE_PX.height() * 5 // 4:
            self.showMaximized()

    @property
    def page(self) -> Page | None:
        """The page that is there now."""
        return self._page

    @property
    def is_dressed(self) -> bool:
        """Whether there are bars."""
        return self._bars is not None

    def dress(self, pieces: Pieces, seat: Seat | None, *, has_voice: bool) -> TopBar:
        """New bars, in the look and language of now. What stood in them is gone."""
        # In the task bar, for everybody to see: no name of a person goes there.
        self.setWindowTitle(words.TITLE.say(pieces.tongue.language))
        self.clear()
        self._bars = QWidget()
        column = QVBoxLayout(self._bars)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.top = TopBar(pieces, seat, has_voice=has_voice)
        self.room = Room(pieces.look)
        self.messages = MessageBar(pieces)
        column.addWidget(self.top)
        column.addWidget(self.room, 1)
        below = QWidget()
        gap = pieces.look.tokens.sizes.gap
        rest = QVBoxLayout(below)
        rest.setContentsMargins(gap, 0, gap, gap // 2)
        rest.addWidget(self.messages)
        column.addWidget(below)
        self._column.addWidget(self._bars)
        self._bars.show()
        return self.top

    def hold(self, *, with_words: bool) -> None:
        """The page is made anew: where the keyboard is, and what was typed, is given back to it."""
        if self._page is None:
            return
        self._held = held_in(self, with_words=with_words)
        self._page.stands_aside.emit(with_words)

    def show_page(self, page: Page) -> None:
        """Put *page* in the place of the one that is there; that one saves what it has to."""
        self.drop_page()
        self._given_back, self._held = self._held, None
        self._page = page
        self._presses.turn_to(page)
        self.room.take(page)
        page.settled.connect(self._give_keyboard)
        if page.is_settled:
            self._give_keyboard()

    def drop_page(self) -> None:
        """Let the page go; its words go with it."""
        if self._page is not None:
            self.leaving.emit()
        page, self._page = self._page, None
        self._presses.turn_to(None)
        if page is not None:
            page.leave()
            page.hide()
            self.room.release(page)
            page.deleteLater()

    def clear(self) -> None:
        """Let everything go that is in the window."""
        self.drop_page()
        bars, self._bars = self._bars, None
        if bars is not None:
            bars.hide()
            self._column.removeWidget(bars)
            bars.deleteLater()

    def cover(self, pieces: Pieces) -> None:
        """Nothing of anybody on the screen: one quiet sentence."""
        self.clear()
        self._held = self._given_back = None
        self._bars = QWidget()
        middle = QVBoxLayout(self._bars)
        middle.setSpacing(pieces.look.tokens.sizes.gap)
        middle.addStretch(2)
        for label in (pieces.sign(Pictogram.LOCK, tint=TintName.MINT), pieces.title(words.LOCKED)):
            label.setWordWrap(False)
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            middle.addWidget(label, 0, Qt.AlignmentFlag.AlignHCenter)
        middle.addStretch(3)
        self._column.addWidget(self._bars)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._presses.watch(self.windowHandle())

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closing is like *Weg*: first everything is saved and locked."""
        event.ignore()
        self.close_asked.emit()

    def _give_keyboard(self) -> None:
        page = self._page
        if page is None:
            return
        self.room.to_top()
        held, self._given_back = self._given_back, None
        if held is not None and give_back(self, held):
            return
        # Where somebody writes, or else on the page itself: a ring round the first answer would
        # look like a choice that was made, and Space must not press what nobody went to. Tab
        # begins from here.
        wanted = page.first()
        if wanted is None or isinstance(wanted, QAbstractButton):
            wanted = page
        wanted.setFocus(Qt.FocusReason.OtherFocusReason)
