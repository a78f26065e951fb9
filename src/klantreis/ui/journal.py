# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What only the journal thread holds: the parts, and the session while a journey is open."""

from __future__ import annotations

from collections.abc import Callable

from klantreis.domain.problems import AlreadyOpen, NotThere
from klantreis.services import keeping
from klantreis.services import session as sessions
from klantreis.services.parts import Parts


class Journal:
    """What a job gets. Values come out of it; the session and its keys never do.

    A job that opens a journey: `journal.hold(open_as_client(journal.parts, place, opener))`.
    """

    def __init__(
        self,
        parts: Parts,
        progress: Callable[[int, int], None],
        is_wanted: Callable[[], bool],
    ) -> None:
        self.parts = parts
        #: Whether anybody still waits for the job at hand; for long ones, to ask on any thread.
        self.is_wanted = is_wanted
        self._progress = progress
        self._session: sessions.Session | None = None

    @property
    def session(self) -> sessions.Session:
        """The open journey; NotThere when none is open."""
        if self._session is None:
            raise NotThere(what="session")
        return self._session

    def hold(self, session: sessions.Session) -> None:
        """Keep what a job just opened; AlreadyOpen, and it is closed again, beside another."""
        if self._session is not None:
            keeping.close(session)
            raise AlreadyOpen()
        self._session = session

    def close(self) -> None:
        """Close the journey that is open, if one is. It is let go of also when that fails."""
        session, self._session = self._session, None
        if session is not None:
            keeping.close(session)

    def progress(self, done: int, whole: int) -> None:
        """Tell whoever waits for the job how far it is; call it as often as is handy."""
        self._progress(done, whole)
