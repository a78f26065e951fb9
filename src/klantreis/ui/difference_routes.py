# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Places in *wat het scheelt*, and those of the pilot."""

from dataclasses import dataclass, field
from enum import Enum, auto

from klantreis.domain.entries import Difference
from klantreis.domain.ids import EntryId
from klantreis.ui.routes import EntryRoom, Route


class Side(Enum):
    """Which of the two columns: the help that came, or the help that would have come."""

    WITH = auto()
    WITHOUT = auto()


class Asked(Enum):
    """What a screen asks about one situation; the first five are asked in a row."""

    GOING_ON = auto()
    HELPERS = auto()
    WITHOUT = auto()
    MEANING = auto()
    COST = auto()
    # What can be added later, each from the page of the situation.
    WITH = auto()
    OUTCOME = auto()
    VOICE_CLIENT = auto()
    VOICE_WORKER = auto()
    VOICE_OTHER = auto()
    OWN_WORDS = auto()
    # Of one amount.
    AMOUNT_WHAT = auto()
    AMOUNT_COST = auto()
    AMOUNT_UNIT = auto()
    AMOUNT_OFTEN = auto()
    AMOUNT_SOURCE = auto()


FIVE = (Asked.GOING_ON, Asked.HELPERS, Asked.WITHOUT, Asked.MEANING, Asked.COST)
# What can follow on the five, when somebody wants to say more.
MORE = (
    Asked.WITH,
    Asked.OUTCOME,
    Asked.VOICE_CLIENT,
    Asked.VOICE_WORKER,
    Asked.VOICE_OTHER,
    Asked.OWN_WORDS,
)
# What is asked about one amount, in a row.
OF_AMOUNT = (
    Asked.AMOUNT_WHAT,
    Asked.AMOUNT_COST,
    Asked.AMOUNT_UNIT,
    Asked.AMOUNT_OFTEN,
    Asked.AMOUNT_SOURCE,
)


@dataclass(frozen=True, repr=False)
class DifferenceRoom(Route):
    """*Wat het scheelt*: what it is and its switch, and when it is on the situations."""


@dataclass(frozen=True, repr=False)
class SituationRoom(EntryRoom):
    """One situation: two columns, what they add up to, and three voices.

    *counts_all*: the first column holds all help that came, like for like; else only the worker's.
    *opened* are the sums of which the arithmetic is in view.
    """

    counts_all: bool = True
    opened: frozenset[str] = frozenset()


@dataclass(frozen=True, repr=False)
class HoursRoom(Route):
    """The worker's own hours: one time that was spent."""


@dataclass(frozen=True, repr=False)
class Telling(Route):
    """One question about a situation.

    *entry* is None until the journal has given it a name. *body* is what was answered on the way
    and is no version yet. *walks* leads from one of the five to the next. *side* and *number* say
    which amount is meant, *led_from* the question that goes on when it is told.
    """

    asked: Asked = Asked.GOING_ON
    entry: EntryId | None = None
    body: Difference | None = field(default=None)
    walks: bool = False
    side: Side = Side.WITHOUT
    number: int = 0
    led_from: Asked | None = None
