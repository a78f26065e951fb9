# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Tables that are set once and walked by many tests: each page in each state and look."""

import shutil
from collections.abc import Callable, Mapping
from contextlib import ExitStack
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QSize
from PySide6.QtWidgets import QApplication

from klantreis.domain.language import Language
from klantreis.host.settings import Owner, Theme
from klantreis.ui.frame import Frame
from klantreis.ui.pictures.showing import PhotoView
from klantreis.ui.routes import Home, Shelf
from klantreis.ui.seat import Seat
from klantreis.ui.senses import Senses, senses_of
from klantreis.ui.sound.clips import Clips
from klantreis.ui.sound.devices import Devices
from klantreis.ui.wishes import Choose, Go, Sit, ToBegin, Touch
from klantreis.words.tongue import blocks, pseudo
from tests.ui.at_table import AtTable, at_table
from tests.ui.pages.full import Full
from tests.ui.pages.states import At, State
from tests.ui.pages.troubles import Mend, put_printers
from tests.ui.pictures.made import Table as Camera
from tests.ui.sound.quiet import QuietRecorder, QuietVoice

_DISGUISES: Mapping[str, Callable[[str], str]] = {"none": str, "pseudo": pseudo, "blocks": blocks}
SMALL, LARGE = QSize(1366, 768), QSize(1920, 1080)


@dataclass(frozen=True, slots=True)
class Dress:
    """How the windows look while somebody walks."""

    size: QSize = SMALL
    percent: int = 100
    language: Language = Language.NL
    theme: Theme = Theme.LIGHT
    disguise: str = "none"

    def __str__(self) -> str:
        parts = (self.size.width(), self.percent, self.language, self.theme, self.disguise)
        return "-".join(str(part) for part in parts if part != "none")


class Disguise:
    """What a table was given to see its words with; it can be another one at the next page."""

    now = "none"

    def __call__(self, text: str) -> str:
        return _DISGUISES[self.now](text)


class Walk:
    """Shows any state in any dress. Tables are set when they are first asked for."""

    def __init__(self, application: QApplication, base: Path, full: Full) -> None:
        self._application = application
        self._base = base
        self._disguise = Disguise()
        self._tables: dict[At, AtTable] = {}
        self._worn: dict[At, Dress] = {}
        self._ending = ExitStack()
        self._mending: Mend | None = None
        self.full = full

    def show(self, state: State, dress: Dress) -> AtTable:
        """The page of *state* is there, and its window is the only one."""
        self._mend()
        here = self._table(state.at)
        for at, other in self._tables.items():
            # On a busy computer a table that waits for its turn would lock itself.
            other.table.fulfil(Touch())
            if at is not state.at:
                other.table.frame.hide()
        self._put_on(state.at, here, dress)
        here.table.fulfil(Touch())
        # From the beginning: what a page before it left behind does not count.
        here.table.fulfil(ToBegin())
        here.hands.rest()
        here.table.fulfil(Go(state.to(self.full)))
        here.hands.rest()
        if state.trouble is not None:
            self._mending = state.trouble(here, self.full)
        if state.at is At.LOCKED:
            here.table.away()
        settle(self._application, here.table.frame)
        return here

    def end(self) -> None:
        """Close them all."""
        self._mend()
        self._ending.close()

    def _mend(self) -> None:
        """What went wrong at the page before is right again."""
        mending, self._mending = self._mending, None
        if mending is not None:
            mending()

    def _table(self, at: At) -> AtTable:
        if at is At.LOCKED:
            # Nobody comes back to one that was locked: its journal is closed.
            self._tables.pop(at, None)
            self._worn.pop(at, None)
        if at not in self._tables:
            base = self._base / at.value
            if at in (At.FULL, At.DOOR_FULL, At.EQUIPPED):
                shutil.copytree(self.full.base, base)
            senses = equipped(base) if at is At.EQUIPPED else None
            here = self._ending.enter_context(
                at_table(self._application, base, senses=senses, disguise=self._disguise)
            )
            self._tables[at] = here
            here.table.start(Shelf())
            here.hands.rest()
            self._sit(at, here)
        return self._tables[at]

    def _sit(self, at: At, here: AtTable) -> None:
        if at is At.EMPTY:
            here.sit()
        elif at in (At.FULL, At.EQUIPPED):
            here.table.fulfil(Sit(open_full(here, self.full), Home()))
            here.hands.rest()
        if at is At.EQUIPPED:
            put_printers(here)

    def _put_on(self, at: At, here: AtTable, dress: Dress) -> None:
        frame = here.table.frame
        if self._worn.get(at) != dress or not frame.isVisible():
            self._disguise.now = dress.disguise
            kept = here.table.world.settings.read().settings
            settings = replace(
                kept, language=dress.language, theme=dress.theme, text_percent=dress.percent,
                is_calm=True, owner=Owner.CLIENT, lock_after_s=3600,
            )  # fmt: skip
            frame.resize(dress.size)
            here.table.fulfil(Choose(settings))
            frame.show()
            frame.activateWindow()
            here.hands.rest()
            self._worn = {at: dress}


def equipped(base: Path) -> Senses:
    """A computer with a voice, a microphone and a camera."""
    devices = Devices(microphone=True, speaker=True)
    voice, clips = QuietVoice("nl", "en"), Clips(base / "clips")
    return senses_of(devices, Camera().eye, lambda: voice, own=clips, recorder=QuietRecorder())


def open_full(here: AtTable, full: Full) -> Seat:
    """Open the copy of the full journey that lies in the home of *here*."""
    seat = here.do(full.open)
    assert isinstance(seat, Seat)
    return seat


def settle(application: QApplication, frame: Frame) -> None:
    """What was laid out is shown, what is gone is gone, and photos are unpacked."""
    for _ in range(500):
        application.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 5)
        if all(not one.image.isNull() for one in frame.findChildren(PhotoView)):
            break
    for _ in range(4):
        application.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    application.processEvents()
