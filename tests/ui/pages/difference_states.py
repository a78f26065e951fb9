# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The states of *wat het scheelt* and of the pilot, for the catalogue."""

from collections.abc import Iterator
from datetime import date
from functools import partial
from pathlib import Path

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
from klantreis.ui.pilot_routes import (
    CONTRIBUTING,
    Contributing,
    PilotCalculator,
    PilotFiles,
    PilotReportRoom,
)
from klantreis.ui.routes import PilotDesk, Route
from tests.ui.pages.full import PURPOSE, Full
from tests.ui.pages.states import At, State

PILOT = Recipient("De Zwaluwpilot van de Mussenpottenbakkerij", "pilot")
_OPENED = frozenset({"with", "without", "saved"})
_EMPTY, _FULL, _DOOR = At.EMPTY, At.FULL, At.DOOR_EMPTY

# The others are the same page with another question.
_ASKED = (
    Asked.HELPERS, Asked.WITHOUT, Asked.MEANING, Asked.COST, Asked.OUTCOME, Asked.VOICE_WORKER,
    Asked.AMOUNT_WHAT, Asked.AMOUNT_COST, Asked.AMOUNT_UNIT, Asked.AMOUNT_OFTEN,
    Asked.AMOUNT_SOURCE,
)  # fmt: skip


def difference_states() -> Iterator[State]:
    """All of them."""
    yield from _room()
    yield from _ceremony()
    yield from _desk()


def _room() -> Iterator[State]:
    yield State("DifferenceRoom", _EMPTY, lambda _: DifferenceRoom())
    yield State("DifferenceRoom", _FULL, lambda _: DifferenceRoom())
    yield State("HoursRoom", _FULL, lambda _: HoursRoom())
    yield State("Telling-walks", _EMPTY, lambda _: Telling(walks=True))
    for asked in _ASKED:
        yield State(f"Telling-{asked.name.lower()}", _FULL, partial(_telling, asked=asked))
    yield State("SituationRoom", _FULL, lambda full: SituationRoom(full.situation, has_more=True))
    yield State("SituationRoom-opened", _FULL, _opened)


def _telling(full: Full, asked: Asked) -> Route:
    return Telling(asked, full.situation, walks=asked in FIVE, side=Side.WITHOUT, number=1)


def _opened(full: Full) -> Route:
    return SituationRoom(full.situation, counts_all=False, opened=_OPENED)


def _ceremony() -> Iterator[State]:
    for asked in CONTRIBUTING:
        yield State(
            f"Contributing-{asked.name.lower()}", _FULL, partial(_contributing, asked=asked)
        )
    nothing = Contributing(Giving.WHICH, PILOT, PURPOSE)
    yield State("Contributing-which", _EMPTY, lambda _: nothing)


def _contributing(full: Full, asked: Giving) -> Route:
    items = (full.situation,) if asked > Giving.WHICH else ()
    until = date(2026, 6, 30) if asked > Giving.UNTIL else None
    return Contributing(asked, PILOT, PURPOSE, items, (), until)


def _desk() -> Iterator[State]:
    gone = (Path("weg.bijdrage"),)
    yield State("PilotDesk", _DOOR, lambda _: PilotDesk())
    yield State("PilotFiles", _DOOR, lambda _: PilotFiles())
    yield State("PilotFiles-pile", _DOOR, lambda _: PilotFiles(gone, is_picking=False))
    yield State("PilotReportRoom-few", _DOOR, lambda _: PilotReportRoom(gone))
    yield State(
        "PilotCalculator-cases", _DOOR, lambda _: PilotCalculator(1000, 60, shows_cases=True)
    )
