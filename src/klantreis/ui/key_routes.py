# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The places behind *mijn sleutels*: who may open, a new key, copies, backups, the opening log."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum, auto
from pathlib import Path

from klantreis.domain.ids import EntryId, MemberId
from klantreis.domain.locking import LockKind
from klantreis.services.membership import Guest
from klantreis.ui.routes import Route


@dataclass(frozen=True, repr=False)
class KeyRoute(Route):
    """A place where the client gives their own key, *by* a kind of lock."""

    by: LockKind | None = field(default=None, kw_only=True)


@dataclass(frozen=True, repr=False)
class WhoMayOpen(Route):
    """*Wie mag dit openen?*; *most* people are in view."""

    most: int = 20


@dataclass(frozen=True, repr=False)
class MemberRoom(Route):
    """What one worker may do."""

    member: MemberId


@dataclass(frozen=True, repr=False)
class ReadAlong(KeyRoute):
    """A worker gets a key of their own: the client's key first."""

    member: MemberId


@dataclass(frozen=True, repr=False)
class TakeAll(KeyRoute):
    """Everything leaves without a lock: the client's key first."""


@dataclass(frozen=True, repr=False)
class Court(Route):
    """Whether a court let a worker decide for the client; *typed* are the three lines so far."""

    member: MemberId
    typed: tuple[str, str, str] | None = None


@dataclass(frozen=True, repr=False)
class LetGo(Route):
    """*Neem je de sleutel terug?*"""

    member: MemberId


class InviteStep(StrEnum):
    """The screens of inviting somebody: one question each."""

    WHOM = auto()
    STICK = auto()
    COMPARE = auto()
    KEY = auto()
    NAME = auto()
    ACCESS = auto()


@dataclass(frozen=True, repr=False)
class Invite(Route):
    """Somebody is invited, as far as it is chosen; the guest holds public keys only."""

    step: InviteStep = InviteStep.WHOM
    profile: str = ""
    is_less_safe: bool = False
    guest: Guest | None = None


@dataclass(frozen=True, repr=False)
class OwnCard(Route):
    """*Mijn kaartje*: who a worker is, on a stick, for a client at another computer.

    *guest* is who opened their own profile at the door; at a table it is whoever writes.
    """

    guest: Guest | None = None


@dataclass(frozen=True, repr=False)
class NewKey(Route):
    """*Wil je een andere sleutel?*: what it means, before one is chosen."""


@dataclass(frozen=True, repr=False)
class KeyPapers(Route):
    """A new key card, or a new recovery sheet."""


@dataclass(frozen=True, repr=False)
class NewSheet(KeyRoute):
    """*Wil je een nieuwe herstelcode?* When that *is_sure*, the client's key."""

    is_sure: bool = False


@dataclass(frozen=True, repr=False)
class Copies(Route):
    """A copy made, or one taken back."""


@dataclass(frozen=True, repr=False)
class MakeCopy(Route):
    """Where does the copy go?"""


@dataclass(frozen=True, repr=False)
class TakeBack(Route):
    """Which copy is taken back?"""


@dataclass(frozen=True, repr=False)
class CopyMet(Route):
    """What came with a copy: *entries* changed, *rejected* is how much counts for nothing.

    *has_new*: there was something new in it at all.
    """

    entries: tuple[EntryId, ...] = ()
    rejected: int = 0
    has_new: bool = False
    most: int = 5


@dataclass(frozen=True, repr=False)
class TwoVersions(Route):
    """Entries with two versions that wait for the client; *most* are in view."""

    most: int = 20


@dataclass(frozen=True, repr=False)
class OpeningLog(Route):
    """Who opened this and when, the last first; *past* were looked at before."""

    past: int = 0


@dataclass(frozen=True, repr=False)
class Backups(Route):
    """The newest backup, and taking it back on trial."""


@dataclass(frozen=True, repr=False)
class GoBack(Route):
    """*Naar welke dag wil je terug?* The backups here; *most* are in view."""

    most: int = 5


@dataclass(frozen=True, repr=False)
class GoBackTo(Route):
    """*Wil je hiernaar terug?* To the backup in *file*, which was made *at* (UTC)."""

    file: Path
    at: datetime


@dataclass(frozen=True, repr=False)
class JourneyOn(Route):
    """How the journey goes on; only the client says so."""
