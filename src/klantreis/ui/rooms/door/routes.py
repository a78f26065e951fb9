# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Where somebody can be at the door: before a journey is open, and just after it began."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum, auto
from pathlib import Path

from klantreis.domain.ids import JourneyId
from klantreis.domain.locking import LockKind
from klantreis.services import keys, profiles, shelf
from klantreis.ui.routes import Route


class VisitStep(StrEnum):
    """The screens of the first visit, and of choosing a new key: one question each."""

    WHOSE = auto()
    LANGUAGE = auto()
    NAME = auto()
    COVER = auto()
    WAY = auto()
    OWN = auto()
    AGAIN = auto()
    SHOWN = auto()


@dataclass(frozen=True, repr=False)
class WhoSits(Route):
    """*Wie zit er aan tafel?*, before the lock of a cover."""

    cover: str


@dataclass(frozen=True, repr=False)
class OpenBy(Route):
    """The client's lock of a cover; without a *way* the first that it has.

    *is_together*: a worker sits down after it.
    """

    cover: str
    way: LockKind | None = None
    is_together: bool = False


@dataclass(frozen=True, repr=False)
class TakeCopy(Route):
    """A journey from a stick onto the shelf; or from the *file* that somebody opened."""

    file: Path | None = None


@dataclass(frozen=True, repr=False)
class MendJourney(Route):
    """A cover of which the journey is damaged, and the way out."""

    cover: str


@dataclass(frozen=True, repr=False)
class NewWay(Route):
    """A new key for the client, as far as it is chosen."""

    step: VisitStep = VisitStep.WAY
    journey: JourneyId = JourneyId("")
    way: LockKind = LockKind.WORDS
    # What the client thought of, until it was typed a second time.
    own: str = ""
    key: keys.Key | None = None


@dataclass(frozen=True, repr=False)
class FirstVisit(NewWay):
    """A new journey, as far as it is chosen."""

    step: VisitStep = VisitStep.LANGUAGE
    name: str = ""
    is_on_cover: bool = False
    art: shelf.CoverArt | None = None
    # Which handful of covers is in view.
    handful: int = 0


@dataclass(frozen=True, repr=False)
class LookInCopy(Route):
    """What is in the exit copy in *file*, before a journey begins with it."""

    file: Path


@dataclass(frozen=True, repr=False)
class ComeBack(FirstVisit):
    """A new journey with all that is in the exit copy in *file*, as far as it is chosen.

    Name and language are those of the copy.
    """

    step: VisitStep = VisitStep.COVER
    file: Path = Path()


@dataclass(frozen=True, repr=False)
class AfterRecovery(NewWay):
    """The recovery code fitted: a new key must be chosen before the journey opens."""

    cover: str = ""
    recovery: keys.Key | None = None


@dataclass(frozen=True, repr=False)
class FirstPapers(Route):
    """The codes that can be shown now and never again: that of the card, and of recovery.

    With `present`, the client's key of now, the recovery code is put on once it is shown.
    """

    card: str = ""
    recovery: str = ""
    is_to_stick: bool = False
    present: keys.Key | None = None


@dataclass(frozen=True, repr=False)
class WorkerAlone(Route):
    """A worker opens a cover without the client."""

    cover: str
    profile: str = ""


@dataclass(frozen=True, repr=False)
class CardFor(Route):
    """A worker wants their card, for a client at another computer; no journey is open."""

    profile: str = ""


class ProfileStep(StrEnum):
    """The screens on which a worker's profile is made."""

    NAME = auto()
    ORGANISATION = auto()
    KEYRING = auto()
    PASSPHRASE = auto()
    AGAIN = auto()
    SHOWN = auto()


@dataclass(frozen=True, repr=False)
class NewProfile(Route):
    """A profile for a worker, as far as it is chosen; then on to *then*."""

    then: Route
    step: ProfileStep = ProfileStep.NAME
    name: str = ""
    organisation: str = ""
    is_outside: bool = False
    # Until it was typed a second time.
    passphrase: str = ""
    key: profiles.ProfileKey | None = None
