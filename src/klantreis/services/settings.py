# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the client sets about the journey as a whole."""

from dataclasses import replace

from klantreis.domain.entries import Body, Difference
from klantreis.domain.facts import SettingsChanged
from klantreis.domain.settings import JourneyState
from klantreis.services.changes import Changes
from klantreis.services.reading import settings
from klantreis.services.recording import Say, record
from klantreis.services.session import Session


def set_journey_state(session: Session, state: JourneyState) -> Changes:
    """It goes on, help is there when needed, or it is rounded off. Raises NotYours for a worker."""
    client = session.as_client().keys.id
    changed = SettingsChanged(replace(settings(session), state=state))
    return Changes(record(session, client, [Say(changed)]))


def set_difference(session: Session, *, shown: bool) -> Changes:
    """*Wat het scheelt*, off in a new journey. Raises NotYours for a worker."""
    client = session.as_client().keys.id
    changed = SettingsChanged(replace(settings(session), shows_difference=shown))
    return Changes(record(session, client, [Say(changed)]))


def switched_on(session: Session, body: Body) -> tuple[Say, ...]:
    """What is said along with *body* when the client writes or takes it in: its room is on.

    Nothing but *wat het scheelt* has a switch. Without this a sentence could be saved and not seen.
    """
    now = settings(session)
    if not isinstance(body, Difference) or now.shows_difference:
        return ()
    return (Say(SettingsChanged(replace(now, shows_difference=True))),)
