# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Consent: what the client gave to whom, what for and until when."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from klantreis.domain.clock import Stamp
from klantreis.domain.entries import EntryKind
from klantreis.domain.ids import EntryId, FactHash, GrantId
from klantreis.domain.language import Language
from klantreis.domain.members import Representative
from klantreis.domain.problems import BadFormat, ConsentExpired, ConsentWithdrawn

PILOT = "pilot"


class Which(StrEnum):
    """A sentence of *wat het scheelt* that may go to a pilot, if the client chooses it."""

    CLIENT = "client"
    PROFESSIONAL = "professional"
    OTHER = "other"
    GOING_ON = "going-on"
    FOR_CLIENT = "for-client"
    FOR_NEIGHBOURS = "for-neighbours"
    FOR_OTHERS = "for-others"


@dataclass(frozen=True, slots=True)
class Recipient:
    """Who gets it: a name, and what they are to the client."""

    name: str
    role: str = ""

    @property
    def is_pilot(self) -> bool:
        """Whether this is a pilot: it gets figures, and nothing else gets those."""
        return self.role.strip().casefold() == PILOT

    def takes(self, kind: EntryKind) -> bool:
        """Whether an entry of *kind* can go to them: *wat het scheelt* to a pilot, or all the rest.

        The consent to a pilot is of its own kind: no summary holds a part of it, and it holds no
        part of a summary.
        """
        return (kind is EntryKind.DIFFERENCE) == self.is_pilot


@dataclass(frozen=True, slots=True)
class Item:
    """One entry that goes along: the versions, and the own views, that the client then saw."""

    entry: EntryId
    versions: tuple[FactHash, ...]
    views: tuple[FactHash, ...] = ()


class Look(StrEnum):
    """How what goes along is put on paper: in its own order, or as a personal plan (Wmo)."""

    SUMMARY = "summary"
    PLAN = "plan"


@dataclass(frozen=True, slots=True)
class Said:
    """One sentence of one entry, chosen by the client."""

    entry: EntryId
    which: Which


@dataclass(frozen=True, slots=True)
class ForPilot:
    """What a pilot gets beside the figures: chosen sentences, and the minutes of the workers."""

    sentences: tuple[Said, ...] = ()
    minutes: int = 0


@dataclass(frozen=True, slots=True)
class Grant:
    """The client's yes to one sharing. There is no grant without an end date.

    *locked*: the file that leaves opens with the four words only.
    """

    id: GrantId
    number: str
    recipient: Recipient
    purpose: str
    items: tuple[Item, ...]
    until: str
    given_ms: int
    language: Language = Language.NL
    also_in: Language | None = None
    large_print: bool = False
    show_names: tuple[EntryId, ...] = ()
    representative: Representative | None = None
    for_pilot: ForPilot | None = None
    look: Look = Look.SUMMARY
    locked: bool = False

    def __post_init__(self) -> None:
        """Refuse an end date that is no date, and sentences for who is no pilot."""
        if self.for_pilot is not None and not self.recipient.is_pilot:
            raise BadFormat(what="pilot")
        try:
            spelled = date.fromisoformat(self.until).isoformat()
        except ValueError as problem:
            raise BadFormat(what="until") from problem
        if spelled != self.until:
            raise BadFormat(what="until")

    def last_day(self) -> date:
        """The last day on which the consent holds, that day included."""
        return date.fromisoformat(self.until)


@dataclass(frozen=True, slots=True)
class Paper:
    """A paper that left under a grant: the SHA-256 (hex) and length of its exact bytes."""

    sha256: str
    length: int
    made: Stamp


@dataclass(frozen=True, slots=True)
class Sharing:
    """A grant and what became of it."""

    grant: Grant
    given: Stamp
    withdrawn: Stamp | None = None
    papers: tuple[Paper, ...] = ()

    def check(self, at: datetime) -> None:
        """Raise ConsentWithdrawn or ConsentExpired when nothing may leave any more at *at*."""
        if self.withdrawn is not None:
            raise ConsentWithdrawn(number=self.grant.number)
        if is_past(self.grant.last_day(), at):
            raise ConsentExpired(number=self.grant.number)

    def is_in_force(self, at: datetime) -> bool:
        """Whether the consent is neither withdrawn nor past its date."""
        return self.withdrawn is None and not is_past(self.grant.last_day(), at)


def is_past(last_day: date, at: datetime) -> bool:
    """Whether *last_day* is over at *at*, counted in UTC so that all readers agree."""
    return at.date() > last_day
