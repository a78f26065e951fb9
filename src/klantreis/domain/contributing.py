# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""From a consent to what a pilot gets. There is no other way in code to make evidence."""

from collections.abc import Callable

from klantreis.domain.choosing import Summary
from klantreis.domain.clock import moment_of
from klantreis.domain.consent import ForPilot
from klantreis.domain.evidence import Evidence, bodies, situation
from klantreis.domain.problems import NoConsent
from klantreis.domain.quarters import quarter_of


def evidence_of(
    summary: Summary, *, pilot: str, edition: int, mark_of: Callable[[str], str]
) -> Evidence:
    """What *summary* gives to *pilot*; *mark_of* renames an id so that no other pilot knows it.

    Raises NoConsent for a summary that is not for a pilot.
    """
    grant = summary.grant
    if not grant.recipient.is_pilot:
        raise NoConsent()
    given = moment_of(grant.given_ms).date()
    return Evidence(
        pilot=pilot,
        mark=mark_of(grant.id),
        given=quarter_of(given),
        until=quarter_of(grant.last_day()),
        edition=edition,
        situations=tuple(situation(mark_of(key), body) for key, body in bodies(summary.entries)),
        minutes=(grant.for_pilot or ForPilot()).minutes,
    )
