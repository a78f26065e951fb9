# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the questions of giving ask the journal: values come out, and nothing is written down."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta

from klantreis.domain.consent import Grant, Recipient, Said
from klantreis.domain.entries import EntryKind
from klantreis.domain.ids import GrantId
from klantreis.domain.language import Language
from klantreis.services import around_table, listing, reading, sharing
from klantreis.services.around_table import AtTable
from klantreis.services.listing import Row
from klantreis.services.session import Session
from klantreis.services.sharing import Seen, Wish
from klantreis.services.wanting import IsWanted, always
from klantreis.ui.paper_routes import Giving
from klantreis.ui.pilot_routes import Contributing

_MOST_PEOPLE = 5


@dataclass(frozen=True, slots=True)
class Offered:
    """What can go along: never what is private. *kinds* tells how many there are of each."""

    rows: tuple[Row, ...] = field(repr=False)
    has_more: bool
    kinds: Mapping[EntryKind, int]


@dataclass(frozen=True, slots=True)
class LookedAt:
    """The pages as they would leave, or the consent that says just this already.

    *deciders* are the legal representatives who sit at the table.
    """

    seen: Seen | None = None
    given: GrantId | None = None
    deciders: tuple[AtTable, ...] = ()


def people_before(session: Session) -> tuple[Recipient, ...]:
    """To whom the client gave before, the last one first."""
    latest = reversed(sharing.share_log(session))
    return tuple(dict.fromkeys(one.grant.recipient for one in latest))[:_MOST_PEOPLE]


def offered(session: Session, *, kind: EntryKind | None, most: int) -> Offered:
    """At most *most* entries that can go along, newest first."""
    private = [one.kind for one in reading.private_entries(session).values()]
    # So many could stand among the rows that are not offered. *Wat het scheelt* goes to a pilot
    # only, by a consent of its own kind.
    wanted = most + 1 + len(private) + listing.count(session, kind=EntryKind.DIFFERENCE)
    found = listing.rows(session, start=0, most=wanted, kind=kind)
    rows = tuple(row for row in found if not (row.is_private or row.kind is EntryKind.DIFFERENCE))
    counts = {one: listing.count(session, kind=one) - private.count(one) for one in EntryKind}
    counts.pop(EntryKind.DIFFERENCE)
    kinds = {one: count for one, count in counts.items() if count > 0}
    return Offered(rows[:most], len(rows) > most, kinds)


def today(session: Session) -> date:
    """Which day it is at the table."""
    return session.parts.clock.now().astimezone(session.parts.zone).date()


def wish_of(session: Session, far: Giving) -> Wish:
    """What the client wants to give, as far as it was answered."""
    return Wish(
        recipient=far.recipient,
        purpose=far.purpose,
        items=far.items,
        until=far.until or today(session),
        show_names=far.names,
        large_print=far.large_print,
        decided_by=far.decided_by,
        also_in=_other_language(session) if far.in_two_languages else None,
        look=far.look,
        locked=far.locked,
        sentences=far.sentences if isinstance(far, Contributing) else (),
    )


def given_already(session: Session, wish: Wish) -> GrantId | None:
    """The consent that says just this, and still counts."""
    at = session.parts.clock.now()
    for one in sharing.share_log(session):
        if one.is_in_force(at) and _says(one.grant, wish):
            return one.grant.id
    return None


def looked_at(session: Session, far: Giving, *, is_wanted: IsWanted = always) -> LookedAt:
    """The pages as they would leave, unless they left before."""
    wish = wish_of(session, far)
    given = given_already(session, wish)
    if given is not None:
        return LookedAt(given=given)
    seated = around_table.who(session).seated()
    deciders = tuple(one for one in seated if one.is_representative)
    return LookedAt(sharing.preview(session, wish, is_wanted=is_wanted), deciders=deciders)


def _other_language(session: Session) -> Language:
    """Beside the language of the journey's papers."""
    is_dutch = reading.settings(session).language is Language.NL
    return Language.EN if is_dutch else Language.NL


def _says(grant: Grant, wish: Wish) -> bool:
    return (
        grant.recipient == wish.recipient
        and grant.purpose == wish.purpose
        and {item.entry for item in grant.items} == set(wish.items)
        and grant.last_day() == wish.until
        and set(grant.show_names) == set(wish.show_names)
        and (grant.look, grant.locked) == (wish.look, wish.locked)
        and set(_sentences_of(grant)) == set(wish.sentences)
    )


def _sentences_of(grant: Grant) -> tuple[Said, ...]:
    return () if grant.for_pilot is None else grant.for_pilot.sentences


def last_day_of_month(day: date) -> date:
    """The last day of the month of *day*."""
    return (day.replace(day=1) + timedelta(days=32)).replace(day=1) - timedelta(days=1)


def months_later(day: date, months: int) -> date:
    """The same day so many *months* later, or the last one of that month.

    >>> months_later(date(2026, 1, 31), 3)
    datetime.date(2026, 4, 30)
    """
    whole = day.year * 12 + day.month - 1 + months
    first = date(whole // 12, whole % 12 + 1, 1)
    return min(first + timedelta(days=day.day - 1), last_day_of_month(first))
