# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""A real table in a test: real window, real journal thread, real encryption, in an empty home."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication

from klantreis.bootstrap import StoryClock, for_tests, settings_in
from klantreis.crypto.hierarchy import new_worker_root, worker_keys
from klantreis.domain.ids import JourneyId, MemberId
from klantreis.domain.language import Language
from klantreis.domain.locking import LockKind
from klantreis.domain.members import Access
from klantreis.services import keys, opening
from klantreis.services.keys import Key
from klantreis.services.membership import Guest, invite
from klantreis.ui.every_room import ROOMS
from klantreis.ui.journal import Journal
from klantreis.ui.page import Rooms
from klantreis.ui.playing.hands import Hands
from klantreis.ui.routes import Home, Route
from klantreis.ui.seat import Seat, Sitter
from klantreis.ui.senses import Senses, no_senses
from klantreis.ui.table import Table
from klantreis.ui.wishes import Sit
from klantreis.ui.world import World
from tests.rules.tree import TOP

NOON = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)
SECRET = "vier stille bootjes varen langzaam voorbij"


class AtTable:
    """A table, the hands at it, and a way to do something at the journal beside the window."""

    def __init__(self, table: Table) -> None:
        self.table = table
        self.hands = Hands(table)

    def do(self, job: Callable[[Journal], object]) -> object:
        """Do *job* on the journal thread and wait for what it gives."""
        came: list[object] = []
        self.table.runner.run(
            job, then=came.append, otherwise=came.append, owner=self.table, is_deed=True
        )
        self.hands.rest()
        if isinstance(came[0], Exception):
            raise came[0]
        return came[0]

    def sit(self, to: Route | None = None) -> Seat:
        """A client with a new journey sits down; home is shown, or *to*."""
        seat = self.do(_begin)
        assert isinstance(seat, Seat)
        self.table.fulfil(Sit(seat, to or Home()))
        self.hands.rest()
        return seat

    def sit_together(self, to: Route | None = None) -> Seat:
        """As `sit`, and Ad the worker sits beside them; the client has the pen."""
        seat = self.sit()
        worker = self.do(_welcome)
        assert isinstance(worker, str)
        ad = Sitter(MemberId(worker), "Ad", is_client=False)
        both = replace(seat, sitters=(*seat.sitters, ad))
        self.table.fulfil(Sit(both, to or Home()))
        self.hands.rest()
        return both


@contextmanager
def at_table(
    application: QApplication,
    base: Path,
    *,
    rooms: Rooms = ROOMS,
    route: Route | None = None,
    senses: Senses | None = None,
    disguise: Callable[[str], str] = str,
    from_right: bool = False,
) -> Iterator[AtTable]:
    """A table in an empty home, closed and waited for at the end."""
    parts = for_tests(base, StoryClock(NOON))
    world = World(
        parts, settings_in(parts.folders), TOP / "resources", rooms, senses or no_senses(),
        disguise, from_right,
    )  # fmt: skip
    table = Table(application, world)
    try:
        if route is not None:
            table.start(route)
        else:
            table.frame.show()
        yield AtTable(table)
    finally:
        table.away()
        table.runner.wait(most_ms=60_000)
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents)
        table.frame.deleteLater()


def _begin(journal: Journal) -> Seat:
    parts = journal.parts
    journey: JourneyId = keys.new_journey(parts)
    key = Key(LockKind.PASSPHRASE, words=SECRET)
    opener = keys.opener_of(parts, key, journey)
    begun = opening.begin(parts, journey, opener, name="Toos", language=Language.NL)
    journal.hold(begun.session)
    client = begun.session.opened_by
    return Seat(journey, (Sitter(client, "Toos", is_client=True),), client, "Toos")


def _welcome(journal: Journal) -> MemberId:
    """Ad is invited, and sits down with keys of his own."""
    session = journal.session
    keys = worker_keys(new_worker_root(session.parts.random))
    invite(session, Guest(keys.public, "Ad", "WIJ"), Access.TOGETHER)
    opening.sit_down(session, keys)
    return keys.id
