# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Trying a secret: wrong guesses are slowed, never punished by destruction."""

from contextlib import suppress

from klantreis.crypto.header import Header
from klantreis.crypto.hierarchy import ClientRoot
from klantreis.crypto.locks import unlock
from klantreis.crypto.openers import Opener
from klantreis.domain.problems import NoConsent, WrongSecret
from klantreis.host.log import Event
from klantreis.services.parts import Parts
from klantreis.services.session import Session


def try_locks(parts: Parts, header: Header, opener: Opener) -> ClientRoot:
    """The client's root behind the lock that *opener* fits; WrongSecret after a wrong guess."""
    try:
        return parts.pace.guess(header.jid, lambda: _first_that_opens(header, opener))
    except WrongSecret:
        parts.log.record(Event.GUESSED_WRONG, journey=header.jid)
        raise


def check_secret(session: Session, opener: Opener) -> None:
    """Whether it is really the client who says yes now: the secret, every time.

    Raises WrongSecret, or NoConsent when it opens another root than the one at the table.
    """
    root = try_locks(session.parts, session.header, opener)
    if root != session.as_giver().root:
        raise NoConsent()


def _first_that_opens(header: Header, opener: Opener) -> ClientRoot:
    for one in header.locks:
        if one.kind == opener.kind:
            with suppress(WrongSecret):
                return unlock(one, opener)
    raise WrongSecret(kind=opener.kind.value)
