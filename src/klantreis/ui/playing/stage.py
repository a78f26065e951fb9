# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The table on which a story plays: a new one after each *Weg*, with hands at it."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop
from PySide6.QtWidgets import QApplication

from klantreis.bootstrap import settings_in
from klantreis.domain.ids import MemberId
from klantreis.domain.language import Language
from klantreis.domain.problems import KlantreisError, NotThere
from klantreis.host.settings import Owner
from klantreis.services.parts import Parts
from klantreis.stories.format import Act
from klantreis.ui.every_room import ROOMS
from klantreis.ui.journal import Journal
from klantreis.ui.paper.sheets import Sheets
from klantreis.ui.playing.album import Album
from klantreis.ui.playing.aside import Aside
from klantreis.ui.playing.hands import Hands
from klantreis.ui.seat import Seat
from klantreis.ui.senses import no_senses
from klantreis.ui.table import Table
from klantreis.ui.wishes import HandPen
from klantreis.ui.world import World
from klantreis.words.rooms import frame as words

T = TypeVar("T")
WIDE_PX, HIGH_PX = 1366, 768
_MOST_MS = 60_000
# A paper that cannot be drawn is a picture too.
_MOST_MS_TO_DRAW = 5_000


class NotOffered(Exception):
    """The window has no control for this here, or it said why not: nothing was done."""


class Stage:
    """One window at a time, in a picture's size; *pages* is where its pictures go."""

    def __init__(
        self, application: QApplication, *, language: Language, resources: Path, pages: Path
    ) -> None:
        self._application = application
        self._language = language
        self._resources = resources
        self._album = Album(pages)
        # What the services did: the number of the act, and why.
        self.asides: list[tuple[int, Aside]] = []
        # The line of each visit whose door the services opened.
        self.opened_aside: list[int] = []
        # The workers of the story's beginning whom the services invited.
        self.invited_aside: list[str] = []
        self._table: Table | None = None
        self._hands: Hands | None = None

    @property
    def table(self) -> Table:
        """The table of now; NotThere when there is none."""
        if self._table is None:
            raise NotThere(what="table")
        return self._table

    @property
    def hands(self) -> Hands:
        """The hands at it."""
        if self._hands is None:
            raise NotThere(what="table")
        return self._hands

    @property
    def language(self) -> Language:
        """The language of the windows."""
        return self._language

    @property
    def seat(self) -> Seat | None:
        """Who sits there; None when nothing is open."""
        return None if self._table is None else self._table.seat

    def begin(self, parts: Parts, *, owner: Owner = Owner.CLIENT) -> None:
        """Show the shelf of the computer that *parts* belong to."""
        settings = settings_in(parts.folders)
        wanted = replace(settings.read().settings, language=self._language, owner=owner)
        settings.write(wanted)
        world = World(parts, settings, self._resources, ROOMS, no_senses())
        self._table = Table(self._application, world)
        self._hands = Hands(self._table, look=self._look)
        self._table.frame.setFixedSize(WIDE_PX, HIGH_PX)
        self._table.start()
        self.hands.rest()

    def end(self) -> None:
        """*Weg*, unless that was done; the journal is closed when this is over."""
        table = self._table
        if table is None:
            return
        if table.frame.page is not None:
            self.hands.press(words.AWAY.key)
        table.runner.wait(most_ms=_MOST_MS)
        self._application.processEvents(QEventLoop.ProcessEventsFlag.AllEvents)
        table.frame.hide()
        table.frame.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        self._table = self._hands = None

    def ask(self, job: Callable[[Journal], T]) -> T:
        """Do *job* on the journal thread, and give or raise what came of it."""
        came: list[T] = []
        failed: list[KlantreisError] = []
        self.table.runner.run(
            job, then=came.append, otherwise=failed.append, owner=self.table, is_deed=True
        )
        self.hands.rest()
        if failed:
            raise failed[0]
        return came[0]

    def put_aside(self, act: Act, why: Aside) -> None:
        """Write down that the services did *act*, or a part of it."""
        self.asides.append((act.n, why))

    def try_to(self, deed: Callable[[], T]) -> T:
        """Do what hands do; NotOffered where a control is missing or the window says why not."""
        self.hush()
        try:
            done = deed()
        except NotThere as missing:
            if missing.values.get("what") in {"control", "field"}:
                raise NotOffered() from None
            raise
        self.heed()
        return done

    def heed(self) -> None:
        """NotOffered when the message bar tells of something that went wrong."""
        if self.hands.is_warned:
            raise NotOffered()

    def hush(self) -> None:
        """What the message bar told was seen."""
        if self.hands.has(words.CLOSE_NOTE.key):
            self.hands.press(words.CLOSE_NOTE.key)

    def start_over(self) -> None:
        """Leave whatever page this is, also one that could not be filled."""
        page = self.table.frame.page
        self.table.to_begin()
        if self.table.frame.page is page:
            # Words that were not kept are asked about once.
            self.table.to_begin()
        self.hands.rest()

    def go_home(self) -> None:
        """Begin at the beginning."""
        if self.hands.has(words.HOME.key):
            self.hands.press(words.HOME.key)

    def hold_pen(self, who: MemberId) -> None:
        """Let *who* write; NotOffered when they do not sit here."""
        seat = self.seat
        if seat is None or who not in {one.id for one in seat.sitters}:
            raise NotOffered()
        for _ in seat.sitters:
            if self._writer() != who:
                self.hands.press(words.PEN.key)
        if self._writer() != who:
            # The button goes round between the client and the first worker.
            self.table.fulfil(HandPen(who))
            self.hands.rest()

    def _writer(self) -> MemberId | None:
        return None if self.seat is None else self.seat.pen

    def _look(self) -> None:
        if self._table is not None and self._album.wants(self._table):
            papers = self._table.frame.findChildren(Sheets)
            self.hands.wait_for(
                lambda: all(one.is_drawn for one in papers), most_ms=_MOST_MS_TO_DRAW
            )
            self._album.take(self._table)
