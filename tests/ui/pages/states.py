# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What a state of a page is: which page, what is on the table, and what goes wrong there."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from klantreis.ui.routes import Route
from klantreis.words.phrases import Phrase
from tests.ui.pages.full import Full
from tests.ui.pages.troubles import Trouble


class At(StrEnum):
    """What is on the table when a page is looked at."""

    DOOR_EMPTY = "door-empty"
    DOOR_FULL = "door-full"
    EMPTY = "empty"
    FULL = "full"
    # The same at a computer with a voice, a microphone and a camera.
    EQUIPPED = "equipped"
    # After *Weg*.
    LOCKED = "locked"


@dataclass(frozen=True, slots=True)
class State:
    """One page in one state: its name, what is on the table, and how to get there.

    *trouble* goes wrong there; *says* must then be said; *ends* is the page on which it then ends,
    where that is another.
    """

    name: str
    at: At
    to: Callable[[Full], Route]
    trouble: Trouble | None = None
    says: Phrase | None = None
    ends: type[Route] | None = None

    def __str__(self) -> str:
        return f"{self.name}-{self.at}"
