# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Who can open this: inviting, letting read along, letting go. All of it is the client's.

The facts say who belongs; the header follows them. Whatever was cut off half-way is put right the
next time the client opens.
"""

from dataclasses import dataclass, replace

from klantreis.crypto import grants
from klantreis.crypto.header import Header, PublicMember, seal_members
from klantreis.crypto.hierarchy import DataKey, MemberKeys, PublicKeys, member_id, new_data_key
from klantreis.domain.clock import ZERO
from klantreis.domain.facts import Fact, Invited, MemberRemoved, SettingsChanged
from klantreis.domain.ids import NO_HASH, MemberId
from klantreis.domain.members import Access, Member, Role
from klantreis.domain.problems import BadFormat, JournalDamaged
from klantreis.domain.settings import JourneySettings
from klantreis.host.log import Event
from klantreis.services.changes import Changes
from klantreis.services.recording import ChainEnd, Say, record, sign_first
from klantreis.services.session import Session
from klantreis.storage import anchors, headers, rotation


@dataclass(frozen=True, slots=True)
class Guest:
    """Somebody to invite: the public keys of their profile, and what they are called."""

    public: PublicKeys
    name: str
    organisation: str = ""


def invite(session: Session, guest: Guest, access: Access) -> Member:
    """A worker travels along from now on. Raises NotYours for everybody but the client."""
    client = session.as_client().keys.id
    member = Member(
        member_id(guest.public), Role.WORKER, guest.name,
        guest.public.sign, guest.public.seal, guest.organisation, access,
    )  # fmt: skip
    record(session, client, [Say(Invited(member))])
    align(session)
    session.parts.log.record(Event.MEMBER_INVITED, journey=session.header.jid)
    return member


def set_access(session: Session, worker: MemberId, access: Access) -> Changes:
    """Together or may read; taking reading back begins a new epoch. Raises NotYours."""
    client = session.as_client().keys.id
    member = session.member(worker)
    changes = record(session, client, [Say(Invited(replace(member, access=access)))])
    align(session)
    return Changes(changes)


def let_go(session: Session, worker: MemberId) -> Changes:
    """A worker travels along no more: a new epoch, to which they hold no key. Raises NotYours."""
    client = session.as_client().keys.id
    session.member(worker)
    changes = record(session, client, [Say(MemberRemoved(worker))])
    session.workers.pop(worker, None)
    align(session)
    session.parts.log.record(Event.MEMBER_REMOVED, journey=session.header.jid)
    return Changes(changes)


def refuse_missing(session: Session) -> None:
    """Refuse a journey in which who belongs, or what was withdrawn, was erased or taken out.

    No verb does that; with such a fact gone, somebody who was let go would count again, and
    `align` would give them a key. Raises JournalDamaged.
    """
    facts = session.store.journey_facts("Invited", "MemberRemoved", "Withdrawn")
    if any(fact.is_erased for fact in facts):
        raise JournalDamaged(what="erased")
    anchors.check_ends(session.place, frozenset(fact.hash for fact in facts))


def align(session: Session) -> None:
    """Make the header say what the facts say; a new epoch where somebody holds a key too many."""
    client = session.as_client().keys
    there = [one.member for one in session.members().values() if one.until is None]
    entitled = {one.id for one in there if one.id == client.id or one.access is Access.MAY_READ}
    # What somebody was typing who belongs no more, nobody can finish.
    session.store.drop_drafts_of_others(one.id for one in there)
    header = session.header
    if header.grants.keys() - entitled:
        _new_epoch(session, there)
        return
    members = _public(there)
    if members != header.members or header.grants.keys() != entitled:
        wanted = _with_members(session, header, there, session.data_key)
        session.header = headers.write(session.place, wanted, session.data_key)


def first_facts(
    session: Session, keys: MemberKeys, client: Member, settings: JourneySettings
) -> tuple[Fact, ...]:
    """How every journey begins: the client invites themselves, and sets the language.

    Raises BadFormat when *client* and *keys* are not of the same person.
    """
    if client.id != keys.id:
        raise BadFormat(what="client")
    end = ChainEnd(session.store.replica, 0, NO_HASH, ZERO)
    return sign_first(session, keys, [Say(Invited(client)), Say(SettingsChanged(settings))], end)


def _new_epoch(session: Session, there: list[Member]) -> None:
    new_key = new_data_key(session.parts.random)
    session.store, session.header = rotation.rotate(
        session.place,
        session.store,
        old=session.header,
        new_key=new_key,
        make_header=lambda epoch: _with_members(
            session, replace(session.header, epoch=epoch), there, new_key
        ),
    )
    session.data_key = new_key


def _with_members(
    session: Session, header: Header, there: list[Member], data_key: DataKey
) -> Header:
    """*header* with just these members and, sealed anew, the grants they are entitled to."""
    client = session.as_client().keys
    entitled = [one for one in there if one.id == client.id or one.access is Access.MAY_READ]
    sealed = {
        one.id: grants.seal(
            data_key,
            one.seal,
            grants.context(header.jid, epoch=header.epoch, member=one.id),
        )
        for one in entitled
    }
    return seal_members(replace(header, members=_public(there), grants=sealed), client)


def _public(there: list[Member]) -> tuple[PublicMember, ...]:
    ordered = sorted(there, key=lambda one: one.id)
    return tuple(PublicMember(one.id, one.role, one.sign, one.seal) for one in ordered)
