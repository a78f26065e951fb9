# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What is around a page: how it looks and speaks, who sits there, and who does its work."""

from dataclasses import dataclass
from datetime import tzinfo

from klantreis.host.settings import Settings
from klantreis.ui.jobs import JobRunner
from klantreis.ui.pieces.pieces import Pieces
from klantreis.ui.seat import Seat
from klantreis.ui.senses import Senses
from klantreis.ui.theme import Look
from klantreis.words.tongue import Tongue


@dataclass(frozen=True, slots=True)
class Around:
    """Given to every page when it is made. *seat* is None while no journey is open."""

    pieces: Pieces
    runner: JobRunner
    senses: Senses
    settings: Settings
    zone: tzinfo
    seat: Seat | None

    @property
    def look(self) -> Look:
        """How things look now."""
        return self.pieces.look

    @property
    def tongue(self) -> Tongue:
        """The language of now."""
        return self.pieces.tongue
