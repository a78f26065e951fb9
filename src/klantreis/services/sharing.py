# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Sharing: the client's own act of giving, with the client's own secret, every time."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from klantreis.crypto import codes
from klantreis.crypto.openers import Opener
from klantreis.documents import withdrawal as withdrawal_paper
from klantreis.domain.choosing import check_items
from klantreis.domain.clock import Stamp, ms_of
from klantreis.domain.consent import ForPilot, Grant, Item, Look, Recipient, Said, Sharing, is_past
from klantreis.domain.evidence import Evidence
from klantreis.domain.facts import Granted, Withdrawn
from klantreis.domain.folding import Entry
from klantreis.domain.ids import EntryId, GrantId, MemberId, new_id
from klantreis.domain.journey import Journey
from klantreis.domain.language import Language
from klantreis.domain.problems import ConsentExpired, ConsentWithdrawn, NoConsent, NotThere
from klantreis.domain.quarters import to_its_end
from klantreis.host.log import Event
from klantreis.services import paper_making
from klantreis.services.hours import minutes_of_a_year
from klantreis.services.reading import journey, settings, sharings
from klantreis.services.recording import Say, record
from klantreis.services.representing import role_of
from klantreis.services.session import Session
from klantreis.services.unlocking import check_secret
from klantreis.services.wanting import IsWanted, always


@dataclass(frozen=True, slots=True)
class Wish:
    """What the client wants to give: to whom, what for, what, and until and including which day.

    *decided_by* is the legal representative who says this yes, when it is not the client.
    *sentences* are those that may go to a pilot, beside the figures.
    *locked*: the file opens with the four words only.
    """

    recipient: Recipient
    purpose: str
    items: tuple[EntryId, ...]
    until: date
    show_names: tuple[EntryId, ...] = ()
    large_print: bool = False
    also_in: Language | None = None
    decided_by: MemberId | None = None
    sentences: tuple[Said, ...] = ()
    look: Look = Look.SUMMARY
    locked: bool = False

    @property
    def last_day(self) -> date:
        """Until and including which day it holds; for a pilot, which knows no days, a quarter."""
        return to_its_end(self.until) if self.recipient.is_pilot else self.until


@dataclass(frozen=True, slots=True)
class Seen:
    """What the client looked at before a yes: the consent as it would be, and its pages.

    *evidence* is what would go to a pilot: the pages are the client's own then.
    """

    grant: Grant = field(repr=False)
    paper: bytes = field(repr=False)
    evidence: Evidence | None = field(default=None, repr=False)


def preview(session: Session, wish: Wish, *, is_wanted: IsWanted = always) -> Seen:
    """The pages exactly as they would leave, but for the signature; nothing is written down.

    Raises as `grant` does; it asks for no secret. Long pages are given up when *is_wanted* says
    no, with NotMade.
    """
    drawn = draw_up(session, wish)
    around = as_if_given(journey(session, wanted=wish.items, is_wanted=is_wanted), drawn)
    looked_at = paper_making.draw_pages(session, around, drawn, is_wanted=is_wanted)
    return Seen(drawn, looked_at.pages, looked_at.evidence)


def say_yes(session: Session, wish: Wish, opener: Opener, *, seen: Grant | None = None) -> GrantId:
    """The client's yes, signed; `export_again` makes its papers.

    *seen* is what `preview` drew up: then just that is signed, with its number, or NoConsent when
    the wish or what it is about is another by now. Raises as `grant` does.
    """
    drawn = draw_up(session, wish)
    if seen is not None:
        if replace(drawn, id=seen.id, number=seen.number, given_ms=seen.given_ms) != seen:
            raise NoConsent()
        drawn = seen
    check_secret(session, opener)
    # Twice yes to the same pages is one yes.
    if drawn.id not in sharings(session):
        record(session, session.as_giver().keys.id, [Say(Granted(drawn))])
    return drawn.id


def grant(session: Session, wish: Wish, opener: Opener) -> paper_making.Given:
    """The client's yes, signed, and the papers that follow from it.

    Raises NoConsent for anybody but the client, WrongSecret, PrivateCannotBeShared,
    NothingChosen, ConsentExpired for a day that is over, or NotYours for a representative whom no
    court let decide.
    """
    return export_again(session, say_yes(session, wish, opener))


def export_again(session: Session, wanted: GrantId) -> paper_making.Given:
    """The papers once more, while the consent holds: the same texts, as far as they still exist.

    Raises NoConsent, NotThere, ConsentWithdrawn, ConsentExpired, or NothingChosen when all was
    forgotten.
    """
    session.as_giver()
    return paper_making.make_papers(session, _sharing(session, wanted).grant)


def withdraw(session: Session, wanted: GrantId) -> bytes:
    """Take a consent back; gives the letter to the recipient. Needs the client, but no secret.

    Raises NotYours, NotThere, or ConsentWithdrawn when that was done before.
    """
    client = session.as_client().keys.id
    sharing = _sharing(session, wanted)
    if sharing.withdrawn is not None:
        raise ConsentWithdrawn(number=sharing.grant.number)
    record(session, client, [Say(Withdrawn(wanted))])
    session.parts.log.record(Event.WITHDRAWN, consent=wanted)
    return letter(session, wanted)


def letter(session: Session, wanted: GrantId) -> bytes:
    """The letter to the recipient of a consent that was taken back, as often as it is wanted.

    Raises NotYours, or NotThere while the consent was not taken back.
    """
    client = session.as_client().keys.id
    sharing = _sharing(session, wanted)
    if sharing.withdrawn is None:
        raise NotThere(what="consent")
    return withdrawal_paper.render(
        sharing,
        session.member(client).name,
        session.parts.clock.now(),
        kit=session.parts.kit(),
    )


def recipients(session: Session) -> frozenset[Recipient]:
    """With whom the client shares now: consents that are neither withdrawn nor past."""
    at = session.parts.clock.now()
    return frozenset(
        one.grant.recipient for one in sharings(session).values() if one.is_in_force(at)
    )


def share_log(session: Session, *, about: EntryId | None = None) -> tuple[Sharing, ...]:
    """Every sharing, oldest first; or only those in which *about* went along."""
    ordered = sorted(sharings(session).values(), key=lambda one: one.given)
    return tuple(
        one for one in ordered if about is None or about in {item.entry for item in one.grant.items}
    )


def draw_up(session: Session, wish: Wish) -> Grant:
    """The consent as it would be signed now; nothing is signed or kept.

    Raises NoConsent, NothingChosen, PrivateCannotBeShared, or ConsentExpired for a day gone by.
    """
    session.as_giver()
    around = journey(session, wanted=wish.items)
    entries = check_items(around, wish.items, wish.recipient)
    if is_past(wish.until, session.parts.clock.now()):
        raise ConsentExpired(until=wish.until.isoformat())
    return _grant_of(session, wish, [_item(entry) for entry in entries])


def as_if_given(around: Journey, drawn: Grant) -> Journey:
    """What the journey would be after the yes: only to look at, never to hand over."""
    stamp = Stamp(drawn.given_ms, 0)
    return replace(around, sharings={**around.sharings, drawn.id: Sharing(drawn, stamp)})


def _item(entry: Entry) -> Item:
    versions = tuple(head.hash for head in entry.heads)
    return Item(entry.id, versions, tuple(view.hash for view in entry.views))


def _grant_of(session: Session, wish: Wish, items: Sequence[Item]) -> Grant:
    parts = session.parts
    code = codes.write(codes.new_code(parts.random)).split()
    return Grant(
        id=GrantId(new_id(parts.clock, parts.random)),
        # Drawn by chance: a running number would tell how often the client shares.
        number="-".join(code[:3]),
        recipient=wish.recipient,
        purpose=wish.purpose,
        items=tuple(items),
        until=wish.last_day.isoformat(),
        given_ms=ms_of(parts.clock.now()),
        language=settings(session).language,
        also_in=wish.also_in,
        large_print=wish.large_print,
        show_names=wish.show_names,
        representative=role_of(session, wish.decided_by) if wish.decided_by else None,
        for_pilot=_for_pilot(session, wish, items) if wish.recipient.is_pilot else None,
        look=wish.look,
        locked=wish.locked,
    )


def _for_pilot(session: Session, wish: Wish, items: Sequence[Item]) -> ForPilot:
    """What goes along beside the figures: the sentences of *items* that were chosen, and hours."""
    there = {item.entry for item in items}
    kept = dict.fromkeys(said for said in wish.sentences if said.entry in there)
    today = session.parts.clock.now().date()
    return ForPilot(tuple(kept), minutes_of_a_year(session, today))


def _sharing(session: Session, wanted: GrantId) -> Sharing:
    found = sharings(session).get(wanted)
    if found is None:
        raise NotThere(what="consent")
    return found
