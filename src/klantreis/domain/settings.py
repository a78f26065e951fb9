# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the client sets about the journey as a whole."""

from dataclasses import dataclass
from enum import StrEnum

from klantreis.domain.language import Language


class JourneyState(StrEnum):
    """It goes on, help is there when needed, or it is rounded off. Only the client says so."""

    GOES_ON = "goes-on"
    SAFETY_NET = "safety-net"
    FINISHED = "finished"


@dataclass(frozen=True, slots=True)
class JourneySettings:
    """The journey's own settings, replaced as a whole."""

    state: JourneyState = JourneyState.GOES_ON
    language: Language = Language.NL
    shows_difference: bool = False
