# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Reads the page of now aloud, or one control, and shows where it is."""

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import delete, isValid

from klantreis.ui.frame import Frame
from klantreis.ui.heard_ring import HeardRing
from klantreis.ui.keyboard import Key, Slots
from klantreis.ui.page import Page
from klantreis.ui.routes import Route
from klantreis.ui.said import Said, said_alone, said_within
from klantreis.ui.senses import Senses
from klantreis.ui.signals import Tells, tells
from klantreis.ui.turns import in_next_turn
from klantreis.ui.wardrobe import Wardrobe

# Oftener than the shortest time after which it locks.
_SOMEBODY_LISTENS_MS = 10_000


class Aloud(QObject):
    """The same key starts and stops it; a page that goes takes its voice along."""

    # Somebody is there, though they touch nothing: they listen.
    touched: Tells[()] = tells()

    def __init__(self, frame: Frame, senses: Senses, wardrobe: Wardrobe) -> None:
        super().__init__(frame)
        self._frame, self._senses, self._wardrobe = frame, senses, wardrobe
        self._said: tuple[Said, ...] = ()
        self._ring: HeardRing | None = None
        self._left: Route | None = None
        self._listens = QTimer(self)
        self._listens.setInterval(_SOMEBODY_LISTENS_MS)
        self._listens.timeout.connect(self.touched)
        frame.leaving.connect(self._leave)
        senses.woke.connect(self._listen)
        if senses.is_awake:
            self._listen()

    def keys(self) -> Slots:
        """What its keys do."""
        return {Key.READ_ALOUD: self.switch, Key.READ_ONE: self.read_one}

    @property
    def has_voice(self) -> bool:
        """Whether there is a voice for the language of now; without it there is no button."""
        language = self._wardrobe.settings.language.value
        return self._senses.is_awake and self._senses.reader.can_read(language)

    def switch(self) -> None:
        """Read the page; when something is being read, be silent."""
        page = self._frame.page
        if self._said or page is None:
            self.stop()
        else:
            self._read_page(page)

    def read_one(self) -> None:
        """Read only what has the keyboard."""
        focus = QApplication.focusWidget()
        if focus is not None and self._frame.isAncestorOf(focus):
            self._read(said_alone(focus, self._wardrobe.pieces.tongue))

    def hear_of(self, page: Page) -> None:
        """A page is there: who asked for that hears it, unless they were here already."""
        is_new, self._left = page.route != self._left, None
        if is_new and self._wardrobe.settings.reads_aloud and not page.shows_key:
            # Once it is laid out: what is beside what is known only then.
            in_next_turn(page, self._read_new)

    def stop(self) -> None:
        """Be silent at once."""
        if self._said:
            self._senses.reader.stop()

    def _listen(self) -> None:
        """It is known what there is: with a voice there is a button."""
        self._senses.reader.at.connect(self._show_at)
        self._senses.reader.ended.connect(self._show_silence)
        if self._frame.is_dressed and isValid(self._frame.top):
            self._frame.top.show_voice(has_voice=self.has_voice)

    def _read_new(self) -> None:
        page = self._frame.page
        if page is not None and not self._said:
            self._read_page(page)

    def _leave(self) -> None:
        """The page goes, and what was being read of it stops."""
        page = self._frame.page
        self._left = None if page is None else page.route
        self.stop()

    def _read_page(self, page: Page) -> None:
        tongue, below = self._wardrobe.pieces.tongue, self._frame.messages
        note = () if below.isHidden() else said_within(below, tongue)
        self._read((*said_within(page, tongue), *note))

    def _read(self, said: tuple[Said, ...]) -> None:
        self.stop()
        # Who asks for it before the senses woke by themselves hears it all the same.
        self._senses.wake()
        if not said or not self.has_voice:
            return
        # One voice at a time.
        self._senses.player.stop()
        self._said = said
        self._listens.start()
        self._frame.top.show_reading(is_reading=True)
        self._senses.reader.read([one.spoken for one in said])

    def _show_at(self, number: int) -> None:
        if number >= len(self._said):
            return
        self.touched.emit()
        self._drop_ring()
        said = self._said[number]
        widget = said.widget
        ground = self._ground_of(widget)
        if ground is not None:
            self._ring = HeardRing(ground)
            self._ring.lie_around(widget, said.part)

    def _ground_of(self, widget: QWidget) -> QWidget | None:
        """What goes away, and scrolls, together with *widget*."""
        if not isValid(widget):
            return None
        page = self._frame.page
        if page is not None and page.isAncestorOf(widget):
            return page
        return self._frame if self._frame.isAncestorOf(widget) else None

    def _show_silence(self) -> None:
        self._said = ()
        self._listens.stop()
        self._drop_ring()
        if isValid(self._frame.top):
            self._frame.top.show_reading(is_reading=False)

    def _drop_ring(self) -> None:
        ring, self._ring = self._ring, None
        if ring is not None and isValid(ring):
            delete(ring)
