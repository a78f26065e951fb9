# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Everything that can go wrong, as values; the sentences live in `words/sentences.py`.

An error carries only what is safe to show and to log: ids, counts, kinds. Never a text or a secret.
"""

import errno

_FULL = frozenset({errno.ENOSPC, errno.EDQUOT})
_CLOSED = frozenset({errno.EACCES, errno.EPERM, errno.EROFS, errno.EIO})


class KlantreisError(Exception):
    """The root of all problems that klantreis knows by name."""

    def __init__(self, **values: str | int) -> None:
        super().__init__(type(self).__name__)
        self.values: dict[str, str | int] = values


class NotYours(KlantreisError):
    """Somebody asked for what is another's to decide."""


class NoConsent(KlantreisError):
    """A sharing without the client's own signed yes."""


class ConsentExpired(KlantreisError):
    """The date that the client set has passed."""


class ConsentWithdrawn(KlantreisError):
    """The client took the consent back."""


class MayNotOpen(KlantreisError):
    """A worker's key that opens nothing without the client."""


class WrongSecret(KlantreisError):
    """A secret that does not fit the lock."""


class WeakSecret(KlantreisError):
    """An own passphrase or PIN that is too easy to guess."""


class NothingChosen(KlantreisError):
    """A sharing that holds no entry."""


class PrivateCannotBeShared(KlantreisError):
    """An entry that is only the client's was chosen for sharing."""


class JournalDamaged(KlantreisError):
    """Bytes, chain or header are not what was written; `what` names the part."""


class OlderCopy(JournalDamaged):
    """An older copy was put back over what this computer saw before."""


class NewerFormat(KlantreisError):
    """Written by a later klantreis; `found` and `known` are format numbers."""


class AlreadyOpen(KlantreisError):
    """Another process holds the journey."""


class NotAJourney(KlantreisError):
    """A file or folder that is no klantreis journey at all."""


class NotThisJourney(KlantreisError):
    """A copy of somebody else's journey."""


class BadFormat(KlantreisError):
    """Bytes from outside that do not follow the format; `what` names the part."""


class EmptyEntry(KlantreisError):
    """An entry without text, voice, photo or drawing."""


class NotThere(KlantreisError):
    """What was asked for does not exist, or no longer."""


class OutOfSpace(KlantreisError):
    """The disk is full; nothing that was saved is lost."""


class CannotWrite(KlantreisError):
    """The folder or stick may not be written."""


class NotMade(KlantreisError):
    """Who made a paper stopped before it was done, such as for want of memory; nothing is half."""


class KeyringMissing(KlantreisError):
    """No trusted keyring on this computer, or it did not keep what was given."""


class Stopped(KlantreisError):
    """Somebody asked to stop before it was done; nothing of it was written."""


class NotAStory(KlantreisError):
    """A file that does not follow the story format; `line` and `key` say where."""


class NotUnderstood(KlantreisError):
    """A command that cannot be read; `what` says why, `word` is the word where it stops."""


def of_disk(problem: BaseException) -> KlantreisError | None:
    """What the system says about a disk, by its name here; None for anything else.

    Of its own words nothing goes along: they hold a path, and a path can hold a name.
    """
    if not isinstance(problem, OSError):
        return None
    if is_full(problem):
        return OutOfSpace()
    return CannotWrite() if problem.errno in _CLOSED else None


def is_full(problem: OSError) -> bool:
    """Whether the system says that there is no room left, or none for this person."""
    return problem.errno in _FULL
