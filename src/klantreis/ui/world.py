# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the table needs from outside, and the page that is made of it."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from klantreis.host.settings import SettingsFile
from klantreis.services.parts import Parts
from klantreis.ui.around import Around
from klantreis.ui.jobs import JobRunner
from klantreis.ui.page import Page, Rooms
from klantreis.ui.routes import Route
from klantreis.ui.seat import Seat
from klantreis.ui.senses import Senses
from klantreis.ui.wardrobe import Wardrobe


@dataclass(frozen=True, slots=True)
class World:
    """The parts, the computer and its rooms; *disguise* and *from_right* are how tests look."""

    parts: Parts
    settings: SettingsFile
    resources: Path
    rooms: Rooms
    senses: Senses
    disguise: Callable[[str], str] = str
    from_right: bool = False


def make_page(
    world: World, wardrobe: Wardrobe, runner: JobRunner, *, at: Route, seat: Seat | None
) -> Page:
    """The page of the route *at*, in the look and language of now, for who sits there."""
    around = Around(
        wardrobe.pieces, runner, world.senses, wardrobe.settings, world.parts.zone, seat
    )
    return world.rooms[type(at)](around, at)
