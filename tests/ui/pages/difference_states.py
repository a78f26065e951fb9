# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The states of *wat het scheelt* and of the pilot, for the catalogue."""

from collections.abc import Callable, Iterator
from datetime import date
from functools import partial

from klantreis.domain.consent import Recipient
from klantreis.ui.difference_routes import (
    FIVE,
    Asked,
    DifferenceRoom,
    HoursRoom,
    Side,
    SituationRoom,
    Telling,
)
from klantreis.ui.paper_routes import Asked as Giving
from klantreis.ui.pilot_routes import CONTRIBUTING, Contributing
from klantreis.ui.routes import Route
from tests.ui.pages.full import PURPOSE, Full

PILOT = Recipient("De Zwaluwpilot van de Mussenpottenbakkerij", "pilot")
_OPENED = frozenset({"with", "without", "saved"})
_EMPTY, _FULL = "empty", "full"

# The others are the same page with another question.
_ASKED = (
    Asked.HELPERS, Asked.WITHOUT, Asked.MEANING, Asked.COST, Asked.OUTCOME, Asked.VOICE_WORKER,
    Asked.AMOUNT_WHAT, Asked.AMOUNT_COST, Asked.AMOUNT_UNIT, Asked.AMOUNT_OFTEN,
    Asked.AMOUNT_SOURCE,
)  # fmt: skip

Found = tuple[str, str, Callable[[Full], Route]]


def difference_states() -> Iterator[Found]:
    """Name, what is on the table, and how to get there."""
    yield from _room()
    yield from _ceremony()


def _room() -> Iterator[Found]:
    yield "DifferenceRoom", _EMPTY, lambda _: DifferenceRoom()
    yield "DifferenceRoom", _FULL, lambda _: DifferenceRoom()
    yield "HoursRoom", _FULL, lambda _: HoursRoom()
    yield "Telling-walks", _EMPTY, lambda _: Telling(walks=True)
    for asked in _ASKED:
        yield f"Telling-{asked.name.lower()}", _FULL, partial(_telling, asked=asked)
    yield "SituationRoom", _FULL, lambda full: SituationRoom(full.situation, has_more=True)
    yield "SituationRoom-opened", _FULL, _opened


def _telling(full: Full, asked: Asked) -> Route:
    return Telling(asked, full.situation, walks=asked in FIVE, side=Side.WITHOUT, number=1)


def _opened(full: Full) -> Route:
    return SituationRoom(full.situation, counts_all=False, opened=_OPENED)


def _ceremony() -> Iterator[Found]:
    for asked in CONTRIBUTING:
        yield f"Contributing-{asked.name.lower()}", _FULL, partial(_contributing, asked=asked)
    nothing = Contributing(Giving.WHICH, PILOT, PURPOSE)
    yield "Contributing-which", _EMPTY, lambda _: nothing


def _contributing(full: Full, asked: Giving) -> Route:
    items = (full.situation,) if asked > Giving.WHICH else ()
    until = date(2026, 6, 30) if asked > Giving.UNTIL else None
    return Contributing(asked, PILOT, PURPOSE, items, (), until)
