# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Contributions made by hand for the tests of the desk, as if their signatures were looked at."""

from dataclasses import replace
from datetime import UTC, datetime

from klantreis.domain.consent import Which
from klantreis.domain.difference import Outcome, Range
from klantreis.domain.evidence import Evidence, Sentence, Situation, TakenBack
from klantreis.domain.pilot import PilotReport, Received, report

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
PILOT, OTHER = "ab" * 16, "cd" * 16
K = 100_000
SITUATION = Situation(
    "00" * 16, Range(2 * K, 3 * K), Range(4 * K, 5 * K), Range(10 * K, 20 * K), Outcome.REDUCED
)


def evidence(client: int, *situations: Situation, **fields: object) -> Evidence:
    """What client number *client* gives: one situation of their own, unless told otherwise."""
    own = situations or (replace(SITUATION, id=f"{client:032x}"),)
    given = Evidence(PILOT, f"{client:032x}", "2026-Q1", "2026-Q2", 1, own, minutes=60)
    return replace(given, **fields)  # type: ignore[arg-type]


def received(client: int, told: Evidence | TakenBack | None = None, name: str = "") -> Received:
    """A file of that client, signed by their key."""
    said = told or evidence(client)
    return Received(name or f"{client}.bijdrage", key_of(client), said, holds=lambda: True)


def key_of(client: int) -> bytes:
    """The key of a client."""
    return client.to_bytes(32, "big")


def full_report() -> PilotReport:
    """What a pilot learns of eight people who let some sentences go along, and of files that do not
    count.
    """
    said = (
        Sentence(Which.CLIENT, "Ik slaap weer, en de buren ook."),
        Sentence(Which.PROFESSIONAL, "Er kwam geen melding meer."),
        Sentence(Which.FOR_NEIGHBOURS, "Het was onrustig gebleven."),
    )
    own = [replace(SITUATION, id=f"{one:032x}", sentences=said[: one % 4]) for one in range(8)]
    files = [received(one, evidence(one, situation)) for one, situation in enumerate(own)]
    files += [received(1, name="again.bijdrage"), Received("odd.bijdrage")]
    return report(files, at=NOON)
