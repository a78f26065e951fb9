# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Places of the pilot: the ceremony of contributing, and the desk without a journey."""

from dataclasses import dataclass, field
from pathlib import Path

from klantreis.domain.consent import Said
from klantreis.ui.paper_routes import Asked, Giving
from klantreis.ui.routes import Route

# The questions of contributing, in their order: what it is for is known.
CONTRIBUTING = (
    Asked.WHO,
    Asked.WHICH,
    Asked.NAMES,
    Asked.UNTIL,
    Asked.PAGES,
    Asked.SECRET,
)


@dataclass(frozen=True, repr=False)
class Contributing(Giving):
    """The ceremony of giving to a pilot: a consent of its own kind.

    In the place of names it asks which *sentences* may go along; none does by itself.
    """

    sentences: tuple[Said, ...] = ()

    def place(self) -> tuple[int, int]:
        return CONTRIBUTING.index(self.asked) + 1, len(CONTRIBUTING)


@dataclass(frozen=True, repr=False)
class PilotFiles(Route):
    """Which contributions are read; *files* are those on the pile."""

    files: tuple[Path, ...] = field(default=(), repr=False)
    is_picking: bool = True


@dataclass(frozen=True, repr=False)
class PilotReportRoom(Route):
    """What the contributions in *files* say together."""

    files: tuple[Path, ...] = field(default=(), repr=False)


@dataclass(frozen=True, repr=False)
class PilotCalculator(Route):
    """The business case for so many workers; *shows_cases*: the four cases of the plan too."""

    workers: int = 1
    hours: int = 30
    shows_cases: bool = False
