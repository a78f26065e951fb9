# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The seats at the table, and a journey with something of everybody in it to try verbs on."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from pathlib import Path

from klantreis.crypto.hierarchy import MemberKeys
from klantreis.domain.consent import Recipient
from klantreis.domain.entries import Contribution, Helper, Media, Moment
from klantreis.domain.ids import AttachmentId, EntryId, GrantId, MemberId
from klantreis.domain.members import Access
from klantreis.domain.problems import KlantreisError, MayNotOpen, NoConsent, NotThere, NotYours
from klantreis.services import keeping, membership, opening, proposing, sharing, writing
from klantreis.services.session import Session
from klantreis.services.sharing import Wish
from klantreis.services.writing import Content, NewMedia
from tests.promises.tables import STRANGER, Kept, keep, seat
from tests.services.table import sit

PHOTO = NewMedia(Media.PHOTO, "image/png", b"the bytes of a photo")
GP = Recipient("Dokter Vos", "huisarts")


class Who(StrEnum):
    """Who asks: the client; a worker who reads along, alone or as themselves at the client's
    table; a worker who was let go; a stranger."""

    CLIENT = "client"
    READER = "reader"
    GUEST = "guest"
    GONE = "gone"
    STRANGER = "stranger"


@dataclass(frozen=True, slots=True)
class Things:
    """What lies on the table: entries of the client's and of the worker Ad's, by what they are."""

    told: EntryId
    photo: AttachmentId
    helper: EntryId
    aside: EntryId
    private: EntryId
    brought: EntryId
    brought_aside: EntryId
    waiting: EntryId
    consent: GrantId
    copy: str


@dataclass(slots=True)
class Seat:
    """Somebody who asks: *me*, with *mine*, in whatever session their keys open."""

    kept: Kept
    things: Things
    session: Session
    me: MemberId
    mine: MemberKeys
    folder: Path


Call = Callable[[Seat], object]
Outcome = type[KlantreisError] | None


@dataclass(frozen=True, slots=True)
class Row:
    """One verb, and what becomes of it in the hands of each; None: it works."""

    call: Call
    client: Outcome
    reader: Outcome
    guest: Outcome
    gone: Outcome = NotYours
    stranger: Outcome = NotYours

    def outcome(self, who: Who) -> Outcome:
        """What must happen when *who* asks."""
        found: Outcome = getattr(self, who.value)
        return found


def says(
    call: Call,
    *,
    client: Outcome = None,
    reader: Outcome = None,
    guest: Outcome = None,
    gone: Outcome = NotYours,
) -> Row:
    """A verb that is said in somebody's name: each at the table gives their own."""
    return Row(call, client, reader, guest, gone, gone)


def clients(call: Call, *, client: Outcome = None, reader: Outcome = NotYours) -> Row:
    """A verb of the client alone. It takes no name, so at the client's table it is the client's."""
    return Row(call, client, reader, client, MayNotOpen, MayNotOpen)


def gives(call: Call) -> Row:
    """A verb that lets something leave on the client's word."""
    return clients(call, reader=NoConsent)


def open_to_readers(call: Call, *, reader: Outcome = None) -> Row:
    """A verb of whoever can open the journey."""
    return clients(call, reader=reader)


def laid_out(base: Path) -> tuple[Kept, Things]:
    """A journey in which Ad may read, and Bo was let go."""
    table = sit(base)
    root, ad = seat(table, "ad", Access.MAY_READ)
    gone, bo = seat(table, "bo", Access.MAY_READ)
    session, client = table.session, table.client
    told = writing.write(session, client, Content(Moment(text="de dag"), media=(PHOTO,))).entry
    helper = table.write(Helper(name="Anneke", masked="de buurvrouw"))
    aside = table.write("aan de kant")
    writing.remove(session, client, aside)
    brought = _brought(session, ad.id)
    brought_aside = _brought(session, ad.id)
    writing.remove(session, ad.id, brought_aside)
    waiting = proposing.propose(session, ad.id, Content(Moment(text="mag dit erin"))).entry
    private = table.write("alleen van mij", private=True)
    membership.let_go(session, bo.id)
    wish = Wish(GP, "zodat hij het weet", (told,), date(2026, 6, 1))
    consent = sharing.grant(session, wish, table.opener()).grant
    keeping.make_copy(session, base / "copy.klantreis")
    things = Things(
        told, PHOTO.attachment().id, helper, aside, private, brought, brought_aside, waiting,
        consent, "copy.klantreis",
    )  # fmt: skip
    return keep(base, table, {"ad": root, "bo": gone}), things


def sat_down(kept: Kept, things: Things, who: Who, folder: Path) -> Seat:
    """*who* at the table; MayNotOpen for who has no way in and asks for one."""
    folder.mkdir()
    keys = {Who.READER: "ad", Who.GUEST: "ad", Who.GONE: "bo"}
    mine = kept.keys(keys[who]) if who in keys else STRANGER
    session = kept.as_worker("ad") if who is Who.READER else kept.as_client()
    if who is Who.CLIENT:
        mine = session.as_client().keys
    if who is Who.GUEST:
        opening.sit_down(session, mine)
    return Seat(kept, things, session, mine.id, mine, folder)


def let_in_alone(kept: Kept, who: Who) -> Session:
    """The door, for somebody who comes alone."""
    keys = kept.keys("bo") if who is Who.GONE else STRANGER
    return opening.open_as_worker(kept.parts, kept.place, keys)


def leave(session: Session) -> None:
    """Close, whatever was closed already."""
    with suppress(NotThere):
        session.store.close()
    session.slot.free()


def _brought(session: Session, ad: MemberId) -> EntryId:
    return writing.write(session, ad, Content(Contribution(text="ik kom elke week"))).entry
