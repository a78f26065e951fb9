# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Measures how long the window stands still with a long journey: no test, but its figures.

    python -m tests.ui.hard.beats [ENTRIES] [FOLDER]

Five figures a deed, of its longest gap: how many milliseconds it lasted, how many of these the GUI
thread worked, our other threads worked, and the GUI thread stood in the queue for a processor that
other programs had; and how often it stopped for another thread of ours. The journey is built once,
below the temporary folder unless *FOLDER* says otherwise.
"""

import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from klantreis.bootstrap import settings_in
from klantreis.domain.choosing import Sheet
from klantreis.domain.locking import LockKind
from klantreis.domain.problems import NotThere
from klantreis.services import keeping, shelf
from klantreis.ui.every_room import ROOMS
from klantreis.ui.paper_routes import Giving, OwnSheet, PaperRoom
from klantreis.ui.playing.hands import Hands
from klantreis.ui.rooms.door.routes import OpenBy
from klantreis.ui.routes import (
    CardsRoom,
    DreamRoom,
    Home,
    LookBackRoom,
    PeopleRoom,
    PostRoom,
    PrintRoom,
    ProposalsRoom,
    QuestionsRoom,
    Route,
    SearchRoom,
    SettingsRoom,
    SharingRoom,
    StepsRoom,
    TalentsRoom,
    TalksRoom,
    WriteText,
)
from klantreis.ui.senses import no_senses
from klantreis.ui.table import Table
from klantreis.ui.wishes import Go, Touch
from klantreis.ui.world import World
from tests.rules.tree import TOP
from tests.ui.hard.heart import Heart
from tests.ui.hard.long_journey import SECRET, build, parts_in

_ROOMS: tuple[Route, ...] = (
    Home(), QuestionsRoom(), StepsRoom(), PeopleRoom(), PeopleRoom(as_list=True), TalentsRoom(),
    LookBackRoom(), LookBackRoom(as_calendar=True), SharingRoom(), CardsRoom(), PrintRoom(),
    ProposalsRoom(), TalksRoom(), PostRoom(), DreamRoom(), SettingsRoom(),
)  # fmt: skip
_SENTENCE = "vandaag ging ik naar de markt en daarna koffie drinken bij de buren "
_SOUGHT = "koffie tuin"
# On a busy machine a long paper takes longer than klantreis waits for somebody who is alone.
_STILL_HERE_MS = 5_000


class Measured:
    """One table over the long journey, its hands, and its heart."""

    def __init__(self, table: Table, heart: Heart) -> None:
        self.table, self.heart, self.hands = table, heart, Hands(table)
        self._is_here = QTimer()
        self._is_here.timeout.connect(self._stay)
        self._is_here.start(_STILL_HERE_MS)

    def unlock(self) -> None:
        """Open with the own sentence, at full cost."""
        cover = shelf.covers(self.table.world.parts)[0].id
        self.go(OpenBy(cover, LockKind.PASSPHRASE), "door")
        self.hands.write("open.passphrase", SECRET)
        self.heart.begin("unlock")
        self.hands.press("open.go")

    def rooms(self) -> None:
        """Every room once."""
        for route in _ROOMS:
            if type(route) in self.table.world.rooms:
                self.go(route, f"room {type(route).__name__}{_state_of(route)}")

    def type_a_while(self) -> None:
        """Type for some seconds, faster than people do; it is saved in between."""
        self.go(WriteText(), "room WriteText")
        self.heart.begin("typing")
        field = self.hands.find("write.text")
        for letter in _SENTENCE * 3:
            QTest.keyClicks(field, letter)
            _pass(20)
        self.heart.begin("finish")
        self.hands.press("write.ready")

    def search(self) -> None:
        """Search as somebody types, when the room is there."""
        if SearchRoom not in self.table.world.rooms:
            return
        self.go(SearchRoom(), "room SearchRoom")
        self.heart.begin("searching")
        field = self.hands.page.first()
        assert field is not None
        for letter in _SOUGHT:
            QTest.keyClicks(field, letter)
            _pass(60)
        self.hands.rest()

    def print_overview(self) -> None:
        """My overview, as a preview."""
        self.go(PaperRoom(OwnSheet(Sheet.OVERVIEW)), "overview")
        _pass(1500)
        self.heart.begin("rooms while a paper is made")
        self.table.fulfil(Go(PaperRoom(OwnSheet(Sheet.JOURNEY))))
        _pass(300)
        for route in (SettingsRoom(), PrintRoom(), SettingsRoom(), PrintRoom()):
            self.table.fulfil(Go(route))
            _pass(200)
        self.hands.rest()

    def share(self) -> None:
        """The first screens of giving."""
        self.go(Giving(), "giving")

    def back_up(self) -> None:
        """A copy aside, as each locking makes one."""
        self.heart.begin("backup")
        done: list[object] = []
        self.table.runner.run(
            lambda journal: str(keeping.backup(journal.session)),
            then=done.append, otherwise=done.append, owner=self.table,
        )  # fmt: skip
        self.hands.rest()

    def go(self, route: Route, deed: str) -> None:
        """To *route*, and wait till it is there."""
        self.heart.begin(deed)
        self.table.fulfil(Go(route))
        self.hands.rest()
        _pass(50)

    def _stay(self) -> None:
        self.table.fulfil(Touch())


@contextmanager
def measured(base: Path) -> Iterator[Measured]:
    """A table over what lies in *base*, closed in the end."""
    application = QApplication(["klantreis", "-platform", "offscreen"])
    parts = parts_in(base)
    world = World(parts, settings_in(parts.folders), TOP / "resources", ROOMS, no_senses())
    table = Table(application, world)
    table.start()
    with Heart() as heart:
        one = Measured(table, heart)
        one.hands.rest()
        yield one
        heart.begin("weg")
        over = QEventLoop()
        table.locked.connect(over.quit)
        table.away()
        over.exec()
        heart.begin("end")
    table.runner.wait(most_ms=60_000)


def main(arguments: list[str]) -> None:
    """Measure, and print the longest gap of each deed."""
    entries = int(arguments[0]) if arguments else 10_000
    kept = Path(tempfile.gettempdir()) / f"klantreis-hard-{entries}"
    base = Path(arguments[1]) if len(arguments) > 1 else kept
    if not base.exists():
        base.mkdir(parents=True)
        build(parts_in(base), entries)
    with measured(base) as one:
        heart = one.heart
        deeds: list[Callable[[], None]] = [
            one.unlock, one.rooms, one.type_a_while, one.search, one.print_overview, one.share,
            one.back_up,
        ]  # fmt: skip
        for deed in deeds:
            try:
                deed()
            except NotThere as problem:
                print(heart.deed, "not there:", problem.values)  # noqa: T201
    for gap in heart.worst().values():
        spans = gap.lasted_ms, gap.worked_ms, gap.beside_ms, gap.queued_ms
        figures = " ".join(f"{span:7.1f}" for span in spans)
        print(f"{figures} {gap.stops:5}  {gap.deed:28} {gap.where}")  # noqa: T201


def _state_of(route: Route) -> str:
    return " 2" if route in (PeopleRoom(as_list=True), LookBackRoom(as_calendar=True)) else ""


def _pass(wait_ms: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(wait_ms, loop.quit)
    loop.exec()


if __name__ == "__main__":
    main(sys.argv[1:])
