# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The first visit, as far as each test needs it."""

from klantreis.bootstrap import settings_in
from klantreis.domain.locking import LockKind
from klantreis.host.settings import Settings
from klantreis.services.keys import Key
from klantreis.ui.rooms.door.routes import FirstVisit
from tests.ui.at_table import AtTable
from tests.ui.table.door import OWN

ASSIGNED = (LockKind.WORDS, LockKind.PICTURES, LockKind.CARD_PIN)


def to_ways(here: AtTable, *, name: str = "Toos", owner: str = "visit.mine") -> None:
    """From the shelf to the question how to open."""
    hands = here.hands
    hands.press("shelf.new")
    hands.press("visit.nl")
    hands.press(owner)
    hands.write("visit.name", name)
    hands.press("visit.on")
    hands.press("visit.cover:1")


def choose(here: AtTable, kind: LockKind) -> Key:
    """Choose *kind*, think of what is asked, and take note of what was given."""
    here.hands.press(f"visit.{kind.value}:{kind.value}")
    if kind in OWN:
        field = "own.sentence" if kind is LockKind.PASSPHRASE else "own.pin"
        for _ in range(2):
            here.hands.write(field, OWN[kind])
            here.hands.press("visit.on")
    if kind in ASSIGNED:
        key = the_visit(here).key
        assert key is not None
        here.hands.press("visit.written")
        return key
    own = OWN[kind]
    return Key(kind, words=own) if kind is LockKind.PASSPHRASE else Key(kind, pin=own)


def the_visit(here: AtTable) -> FirstVisit:
    """Where the first visit is."""
    route = here.table.here
    assert isinstance(route, FirstVisit)
    return route


def settings_of(here: AtTable) -> Settings:
    """What is kept for the next time."""
    return settings_in(here.table.world.parts.folders).read().settings
