# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The table: puts frame, pages and journal together, and fulfils what the pages wish for."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QApplication

from klantreis.ui.aloud import Aloud
from klantreis.ui.chores import Chores
from klantreis.ui.frame import Frame
from klantreis.ui.guide import Guide
from klantreis.ui.help_pages import help_for
from klantreis.ui.jobs import JobRunner
from klantreis.ui.keyboard import Key, Keyboard
from klantreis.ui.notes import Notes
from klantreis.ui.page import Page
from klantreis.ui.routes import Home, Route, SettingsRoom, Shelf, WorkerSits
from klantreis.ui.seat import Seat
from klantreis.ui.seating import Seating
from klantreis.ui.signals import Tells, tells
from klantreis.ui.unsaved import Unsaved
from klantreis.ui.wardrobe import Wardrobe
from klantreis.ui.watch import Watch
from klantreis.ui.wishes import (
    Back,
    Choose,
    Go,
    GoAway,
    HandPen,
    Instead,
    Sit,
    Stay,
    Tell,
    ToBegin,
    Touch,
    WaitedEnough,
    Wish,
)
from klantreis.ui.world import World, make_page


class Table(QObject):
    """One program at the table. `locked` is told when all is away and the journal is closed."""

    locked: Tells[()] = tells()
    # A page is there, and what it shows came in.
    shown: Tells[Page] = tells(object)

    def __init__(self, application: QApplication, world: World) -> None:
        super().__init__()
        self._application = application
        self.world = world
        self.is_closing = False
        self._seating = Seating()
        self._guide = Guide(Shelf())
        self._wardrobe = Wardrobe(
            application, world.settings, resources=world.resources,
            disguise=world.disguise, from_right=world.from_right,
        )  # fmt: skip
        self.runner = JobRunner(world.parts)
        self.frame = Frame()
        self._notes = Notes(self.runner)
        self._unsaved = Unsaved(self._notes)
        self.chores = Chores(self.runner, self._notes)
        self._aloud = Aloud(self.frame, world.senses, self._wardrobe)
        self._keyboard = Keyboard(self.frame)
        self._watch = Watch(self)
        self._connect()
        self._dress()

    def start(self, route: Route | None = None) -> None:
        """Show the window, at the shelf or where *route* leads."""
        self._guide.begin(route or Shelf())
        self._make_page()
        self.frame.show()
        self._watch_over()

    @property
    def seat(self) -> Seat | None:
        """Who sits at the table."""
        return self._seating.seat

    @property
    def here(self) -> Route:
        """Where somebody is."""
        return self._guide.here

    def fulfil(self, wish: Wish) -> None:
        """Do what a page wishes for."""
        match wish:
            case Go(route):
                self._go(route)
            case Instead(route):
                self._move(self._guide.instead, route)
            case Stay(route):
                self._guide.instead(route)
            case Back():
                self.back()
            case ToBegin():
                self.to_begin()
            case Tell(note):
                self._notes.show(note)
            case WaitedEnough():
                self._notes.stop_waiting()
            case Sit(seat, to):
                self._sit(seat, to)
            case HandPen(to):
                self._seating.hand_pen(to)
            case Choose(settings):
                self._wardrobe.choose(settings)
            case GoAway():
                self.away()
            case Touch():
                self._watch.touch()

    def back(self) -> None:
        """To where somebody was before."""
        if self._unsaved.must_ask(self.frame.page):
            return
        self._guide.back()
        self._make_page()

    def to_begin(self) -> None:
        """Home, or the shelf when nothing is open."""
        if self._unsaved.must_ask(self.frame.page):
            return
        self._guide.begin(Shelf() if self.seat is None else Home())
        self._make_page()

    def away(self) -> None:
        """*Weg*: off the screen at once; then saved, closed and locked."""
        self.chores.stop()
        self._watch.stop()
        self._keyboard.stop()
        self._notes.forget()
        self.world.senses.be_still()
        self.frame.cover(self._wardrobe.pieces)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        self._seating.seat = None
        self._guide.begin(Shelf())
        self.runner.stop()

    def close(self) -> None:
        """As *Weg*, and then the program ends."""
        self.is_closing = True
        self.away()

    def _move(self, move: Callable[[Route], None], route: Route) -> None:
        if self._unsaved.must_ask(self.frame.page):
            return
        move(route)
        self._notes.clear()
        self._make_page()

    def _make_page(self) -> None:
        """The page of where somebody is, made from its route."""
        page = make_page(self.world, self._wardrobe, self.runner, at=self.here, seat=self.seat)
        page.wishes.connect(self.fulfil)
        page.settled.connect(self._tell_shown)
        self.frame.show_page(page)
        is_begin = isinstance(self.here, Shelf | Home)
        self.frame.top.show_way(can_go_back=self._guide.can_go_back, is_begin=is_begin)
        if page.is_settled:
            self._tell_shown()

    def _follow_senses(self) -> None:
        """Something was plugged in or out: a page of which the buttons follow it is made anew."""
        page = self.frame.page
        if page is not None and page.shows_ways_to_tell and page.is_settled:
            self._make_page()

    def _tell_shown(self) -> None:
        if self.frame.page is not None:
            self.shown.emit(self.frame.page)

    def _dress(self) -> None:
        """The bars in the look and language of now."""
        pieces = self._wardrobe.pieces
        top = self.frame.dress(pieces, self.seat, has_voice=self._aloud.has_voice)
        top.back_asked.connect(self.back)
        top.home_asked.connect(self.to_begin)
        top.pen_asked.connect(self._seating.pass_pen)
        top.aloud_asked.connect(self._aloud.switch)
        top.settings_asked.connect(partial(self._go, SettingsRoom()))
        top.away_asked.connect(self.away)
        self._notes.use(self.frame.messages, pieces.tongue)

    def _redress(self, *, with_words: bool = False) -> None:
        """Everything anew where somebody is: what they were writing saves itself first."""
        self.frame.hold(with_words=with_words)
        self._dress()
        self._make_page()
        self._watch_over()

    def _connect(self) -> None:
        self._seating.pen_moved.connect(self._redress)
        self.runner.ended.connect(self.locked)
        self.frame.close_asked.connect(self.close)
        self._wardrobe.changed.connect(partial(self._redress, with_words=True))
        self._wardrobe.failed.connect(self._notes.tell_problem)
        self._notes.undone.connect(self._make_page)
        self._watch.away.connect(self.away)
        self._watch.escaped.connect(self._aloud.stop)
        self._aloud.touched.connect(self._watch.touch)
        self.shown.connect(self._aloud.hear_of)
        self._watch.silent.connect(self._fall_silent)
        self._watch.soon.connect(self._notes.tell_soon)
        self._seating.somebody_wanted.connect(partial(self._go, WorkerSits()))
        self._watch.touched.connect(self._notes.stop_waiting)
        self.world.senses.changed.connect(self._follow_senses)

    def _watch_over(self) -> None:
        is_open = self.seat is not None
        silence = self._seating.silence_ms(self._wardrobe.settings.lock_after_s)
        self._watch.start(self._application, silence_ms=silence, says_so=is_open)
        self._keyboard.listen(
            {
                Key.ESCAPE: self._watch.press_escape,
                Key.BACK: self.back,
                Key.BEGIN: self.to_begin,
                Key.PEN: self._seating.pass_pen,
                Key.SETTINGS: partial(self._go, SettingsRoom()),
                Key.HELP: self._go,
                **self._wardrobe.keys(),
                **self._aloud.keys(),
            }
        )

    def _sit(self, seat: Seat, to: Route) -> None:
        self._seating.seat = seat
        self.chores.start()
        self._guide.begin(Home())
        self._guide.go(to)
        self._redress()

    def _fall_silent(self) -> None:
        """Nobody is there: what is open is locked, and at the door nothing stays in view."""
        self.to_begin() if self.seat is None else self.away()

    def _go(self, route: Route | None = None) -> None:  # without one: to the help of this place
        self._move(self._guide.go, route or help_for(self.here))
