# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The locks of now on the backups from before: a secret that was changed must open none of them."""

from dataclasses import replace
from pathlib import Path

from klantreis.domain.problems import CannotWrite, KlantreisError, OutOfSpace
from klantreis.services.session import Session
from klantreis.storage import backups, container


def relock(session: Session, folder: Path) -> bool:
    """Give each backup in *folder* the locks of now; whether all that can be read have them.

    Quick where they do: it reads no more than the headers. Raises NotYours.
    """
    session.as_client()
    try:
        paths = backups.all_in(folder)
    except KlantreisError:
        return False
    # Each that failed once more: a disk that stumbled leaves no backup that the old secret opens.
    failed = [path for path in paths if _problem_of(session, path)]
    problems = [_problem_of(session, path) for path in failed]
    return not any(isinstance(problem, OutOfSpace | CannotWrite) for problem in problems)


def _problem_of(session: Session, path: Path) -> KlantreisError | None:
    """What stood in the way of the new locks on a backup; nothing when they are on."""
    try:
        _relock(session, path)
    except KlantreisError as problem:
        return problem
    return None


def _relock(session: Session, path: Path) -> None:
    """A damaged backup is left as it is: it may still help somebody who knows how."""
    header, locks = container.header_of(path), session.header.locks
    if header.locks != locks:
        container.rehead(path, replace(header, locks=locks), session.data_key_of(header))
