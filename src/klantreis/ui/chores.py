# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What an open journey needs from time to time, done while nobody waits for anything."""

from PySide6.QtCore import QObject, QTimer

from klantreis.domain.problems import JournalDamaged, KlantreisError, NotThere
from klantreis.services import keeping, tending
from klantreis.ui.errands import Hears, Job
from klantreis.ui.jobs import JobRunner
from klantreis.ui.journal import Journal
from klantreis.ui.notes import Notes

# A backup is due after an hour, a restore on trial after a month; this is how often it is asked.
EVERY_MS = 5 * 60_000
# Somebody who just opened wants to go on first.
LOOK_OVER_AFTER_MS = 2 * 60_000
# When the journal was busy just then.
AGAIN_MS = 20_000


class Chores(QObject):
    """Begin with `start` when a journey is open, end with `stop` before it is closed.

    Nothing is told of what goes well. What went wrong is told once, in the message bar.
    """

    def __init__(
        self,
        runner: JobRunner,
        notes: Notes,
        *,
        every_ms: int = EVERY_MS,
        look_over_after_ms: int = LOOK_OVER_AFTER_MS,
        again_ms: int = AGAIN_MS,
    ) -> None:
        super().__init__()
        self._runner, self._notes = runner, notes
        self._is_on = False
        self._told: set[tuple[str, str]] = set()
        self._every_ms, self._again_ms = every_ms, again_ms
        self._look_over_after_ms = look_over_after_ms
        self._tending, self._looking = QTimer(self), QTimer(self)
        for timer, slot in ((self._tending, self._tend), (self._looking, self._look_over)):
            timer.setSingleShot(True)
            timer.timeout.connect(slot)

    def start(self) -> None:
        """A journey is open now."""
        self._is_on = True
        self._told.clear()
        self._tending.start(self._every_ms)
        self._looking.start(self._look_over_after_ms)

    def stop(self) -> None:
        """It is about to be closed: what has not begun is left, what looks on lets go."""
        self._is_on = False
        self._tending.stop()
        self._looking.stop()

    def _tend(self) -> None:
        if not self._runner.is_idle:
            self._tending.start(self._again_ms)
            return
        # Two jobs, so that what somebody does in between need not wait for both.
        self._run(_back_up_if_due, self._hear)
        self._run(_rehearse_if_due, self._hear_and_rest)

    def _look_over(self) -> None:
        if not self._runner.is_idle:
            self._looking.start(self._again_ms)
            return
        self._run(self._inspect, self._hear)

    def _run(self, job: Job[None], then: Hears[None]) -> None:
        self._runner.run(job, then=then, otherwise=self._tell, owner=self)

    def _inspect(self, journal: Journal) -> None:
        """On the journal thread; locking need not wait until all of it was read."""
        try:
            found = tending.look_over(journal.session, progress=self._go_on_if_open)
        except _EnoughError:
            return
        if not found.is_sound:
            raise JournalDamaged(what="look-over")

    def _go_on_if_open(self, _done: int, _whole: int) -> None:
        if not self._is_on:
            raise _EnoughError

    def _hear(self, _: None) -> None:
        """All is well: nobody needs to know."""

    def _hear_and_rest(self, _: None) -> None:
        if self._is_on:
            self._tending.start(self._every_ms)

    def _tell(self, problem: KlantreisError) -> None:
        if not self._is_on:
            return
        self._tending.start(self._every_ms)
        about = type(problem).__name__, str(problem.values.get("what", ""))
        # No journey is open: nothing to do, and nothing to say.
        if about not in self._told and about != (NotThere.__name__, "session"):
            self._told.add(about)
            self._notes.tell_problem(problem)


class _EnoughError(Exception):
    """Nobody waits for this look any more."""


def _back_up_if_due(journal: Journal) -> None:
    if tending.backup_is_due(journal.session):
        keeping.backup(journal.session)


def _rehearse_if_due(journal: Journal) -> None:
    if not tending.rehearsal_is_due(journal.session):
        return
    try:
        tending.rehearse(journal.session)
    except (JournalDamaged, NotThere) as problem:
        # There is one, or none was due: it is the backup that is damaged, not what is open.
        raise JournalDamaged(what="rehearsal") from problem
