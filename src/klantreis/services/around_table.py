# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Who sits here, whose journey it is, and who else belongs: for windows that show it."""

from dataclasses import dataclass

from klantreis.domain.ids import JourneyId, MemberId
from klantreis.domain.language import Language
from klantreis.domain.members import Access, Member, Role
from klantreis.services.reading import settings
from klantreis.services.session import Session


@dataclass(frozen=True, slots=True)
class AtTable:
    """Somebody who belongs now: *access* is what the client gave them, *is_seated* that they can
    write here.
    """

    id: MemberId
    name: str
    organisation: str
    access: Access
    is_seated: bool
    is_representative: bool


@dataclass(frozen=True, slots=True)
class Table:
    """The table as it is set; *workers* are all who travel along, in the order of their names.

    *client_is_here*: the client opened, and the worker only sat down.
    """

    journey: JourneyId
    client: MemberId
    client_name: str
    language: Language
    opened_by: MemberId
    client_is_here: bool
    workers: tuple[AtTable, ...]

    def seated(self) -> tuple[AtTable, ...]:
        """The workers who sit here now."""
        return tuple(one for one in self.workers if one.is_seated)


def who(session: Session) -> Table:
    """Who is around the table; a value, so that windows need no session."""
    there = [one.member for one in session.members().values() if one.until is None]
    client = session.store.client
    return Table(
        journey=session.store.journey,
        client=client,
        client_name=next((one.name for one in there if one.id == client), ""),
        language=settings(session).language,
        opened_by=session.opened_by,
        client_is_here=session.client is not None,
        workers=tuple(
            sorted(
                (_at_table(session, one) for one in there if one.role is Role.WORKER),
                key=lambda one: (one.name.casefold(), one.id),
            )
        ),
    )


def _at_table(session: Session, member: Member) -> AtTable:
    return AtTable(
        member.id,
        member.name,
        member.organisation,
        member.access,
        is_seated=member.id in session.workers,
        is_representative=member.representative is not None,
    )
