# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Who belongs to a journey: the client who owns it, and workers who travel along."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from klantreis.domain.clock import Stamp
from klantreis.domain.ids import MemberId
from klantreis.domain.problems import BadFormat


class Role(StrEnum):
    """The client owns; a worker brings and proposes."""

    CLIENT = "client"
    WORKER = "worker"


class Access(StrEnum):
    """*samen open*: the worker's key works only with the client's; or the worker may read along."""

    TOGETHER = "together"
    MAY_READ = "may-read"


@dataclass(frozen=True, slots=True)
class Representative:
    """Somebody whom a court let decide: scope, reference and date, all three or none.

    *name* is filled in on what is made in that role; a member has a name of their own.
    """

    scope: str
    reference: str
    date: str
    name: str = ""

    def __post_init__(self) -> None:
        """Refuse a decision of which a part is missing."""
        if not all(part.strip() for part in (self.scope, self.reference, self.date)):
            raise BadFormat(what="representative")


@dataclass(frozen=True, slots=True)
class Member:
    """One person in the journey, with the public keys that prove what they say."""

    id: MemberId
    role: Role
    name: str
    sign: bytes
    seal: bytes
    organisation: str = ""
    access: Access = Access.TOGETHER
    representative: Representative | None = None


@dataclass(frozen=True, slots=True)
class Membership:
    """A member with the time in which what they say counts; `until` is None while it lasts.

    `before` holds the earlier times, from and until, of somebody who came back.
    """

    member: Member
    since: Stamp
    until: Stamp | None = None
    before: tuple[tuple[Stamp, Stamp], ...] = ()

    def covers(self, stamp: Stamp) -> bool:
        """Whether the member belonged to the journey at *stamp*."""
        now = self.since <= stamp and (self.until is None or stamp < self.until)
        return now or any(start <= stamp < end for start, end in self.before)


Members = Mapping[MemberId, Membership]
