# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What it is to be killed in one kind of act: the act, what went before, and what must hold."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from klantreis.services.parts import Parts
from klantreis.storage.bundle import Place
from tests.kills.seeing import Seen
from tests.kills.world import Table, World, place_in


@dataclass(frozen=True, slots=True)
class Found:
    """What was found after a kill: the journey open again, and what was seen and reported."""

    table: Table
    seen: Seen
    reported: int

    @property
    def world(self) -> World:
        """Who the people are."""
        return self.table.world

    @property
    def is_done(self) -> bool:
        """Whether the act had been reported done."""
        return self.reported > 0


Act = Callable[[Table], object]
Halfway = Callable[[Seen, Seen, Seen], bool]


def nothing(_: object) -> None:
    """Nothing goes before, or nothing more must hold."""


def never(_seen: Seen, _before: Seen, _after: Seen) -> bool:
    """All of it or nothing: there is no half-way."""
    return False


def stays(world: World, parts: Parts, _: int) -> Place:
    """The journey goes on where it was."""
    return place_in(world, parts)


@dataclass(frozen=True, slots=True)
class Case:
    """One kind of act. `halfway`: what may be seen between, in acts that are several steps.

    `prove` gets what was found, with the journey open again; `place` is where it goes on after so
    many things were reported. `go_before` is done once, in the folder that all kills start from.
    `shows`: whether the journey looks otherwise afterwards. `backs_up`: whether it makes or
    changes a backup, so that the next backup must find nothing in its way.
    """

    name: str
    act: Act
    prepare: Act = nothing
    go_before: Callable[[World, Path], object] = lambda _world, _base: None
    prove: Callable[[Found], object] = nothing
    halfway: Halfway = never
    place: Callable[[World, Parts, int], Place] = stays
    shows: bool = True
    backs_up: bool = False

    def __str__(self) -> str:
        return self.name
