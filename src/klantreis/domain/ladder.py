# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The ladder of a step: moving on it is a story with dates, not a grade."""

from dataclasses import dataclass

from klantreis.domain.choices import Rung
from klantreis.domain.clock import Stamp
from klantreis.domain.entries import Step
from klantreis.domain.folding import Entry


@dataclass(frozen=True, slots=True)
class Move:
    """To which rung a step moved, and when; None is off the ladder."""

    rung: Rung | None
    stamp: Stamp


def moves(step: Entry) -> tuple[Move, ...]:
    """How *step* moved on the ladder, the first move first; a version on the same rung is none.

    Each move keeps the date of the version that made it, as long as that is not forgotten.
    """
    found: list[Move] = []
    for version in step.history:
        if not isinstance(version.body, Step):
            continue
        stood = found[-1].rung if found else None
        if version.body.rung is not stood:
            found.append(Move(version.body.rung, version.stamp))
    return tuple(found)
