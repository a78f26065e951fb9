# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Beginning a journey, and opening it; `keeping` closes it.

Two locks and a chest: the client's secret gives the root, the root opens the data key. A worker's
key opens the data key only where the client gave a grant.
"""

from collections.abc import Callable
from contextlib import ExitStack, suppress
from dataclasses import dataclass, field, replace

from klantreis.crypto import box as sealing
from klantreis.crypto import codes, grants
from klantreis.crypto.header import Header, PublicMember, open_as_member, seal_members
from klantreis.crypto.header import open_as_client as open_header
from klantreis.crypto.hierarchy import (
    ClientRoot,
    DataKey,
    MemberKeys,
    box_key,
    client_keys,
    new_client_root,
    new_data_key,
)
from klantreis.crypto.locks import lock, new_recovery
from klantreis.crypto.openers import Opener, with_recovery
from klantreis.domain.facts import Opened
from klantreis.domain.ids import JourneyId, ReplicaId, new_id
from klantreis.domain.language import Language
from klantreis.domain.members import Member, Role
from klantreis.domain.problems import JournalDamaged, MayNotOpen, NotAJourney, OutOfSpace
from klantreis.domain.settings import JourneySettings
from klantreis.host.log import Event
from klantreis.services import drafts, membership
from klantreis.services.box import Box, unpack
from klantreis.services.forgetting import catch_up
from klantreis.services.parts import Parts
from klantreis.services.recording import Say, box_context, record, seal
from klantreis.services.session import ClientSeat, Session
from klantreis.services.staying import Stays
from klantreis.services.unlocking import try_locks
from klantreis.storage import anchors, bundle, headers
from klantreis.storage.bundle import Place
from klantreis.storage.pages import check_pages
from klantreis.storage.slot import Slot
from klantreis.storage.store import Store


@dataclass(frozen=True, slots=True)
class Begun(Stays):
    """A new journey, open, with the recovery code for its sheet: it is not kept anywhere else."""

    session: Session
    recovery: str = field(repr=False)


def place_of(parts: Parts, journey: JourneyId) -> Place:
    """Where a journey lives on this computer."""
    return Place(parts.folders.data / journey, parts.folders.state / journey)


def begin(
    parts: Parts, journey: JourneyId, opener: Opener, *, name: str, language: Language
) -> Begun:
    """Begin *journey*, owned by whoever gives *opener*.

    Raises WeakSecret, CannotWrite or OutOfSpace.
    """
    place, client = place_of(parts, journey), _new_client(parts)
    data_key, recovery = new_data_key(parts.random), new_recovery(parts.random)
    header = _first_header(parts, journey, client.keys, data_key)
    locks = tuple(
        lock(client.root, opener=one, cost=parts.cost, random=parts.random, known_words=parts.words)
        for one in (opener, with_recovery(recovery))
    )
    bundle.make(place)
    with ExitStack() as undo:
        slot = undo.enter_context(Slot(place))
        store = _first_store(parts, place, header, data_key)
        undo.callback(store.close)
        session = Session(parts, place, slot, store, header, data_key, client.keys.id, client)
        _first_facts(session, name, language)
        # Last, so that a journey that was begun half-way is no journey yet.
        session.header = headers.write(place, replace(header, locks=locks), data_key)
        anchors.claim(place, store.replica)
        undo.pop_all()
    parts.log.record(Event.BEGUN, journey=journey)
    return Begun(session, codes.write(recovery))


def open_as_client(parts: Parts, place: Place, opener: Opener) -> Session:
    """Open with the client's secret.

    Raises WrongSecret, AlreadyOpen, JournalDamaged, NewerFormat, OlderCopy.
    """

    def unlocked(header: Header) -> tuple[DataKey, ClientSeat]:
        root = try_locks(parts, header, opener)
        return open_header(header, root), ClientSeat(root, client_keys(root))

    return _open(parts, place, unlocked)


def open_with_root(parts: Parts, place: Place, root: ClientRoot) -> Session:
    """Open again for a client whose root is at hand: after a restore at the same table.

    Raises AlreadyOpen, JournalDamaged, NewerFormat, OlderCopy.
    """

    def unlocked(header: Header) -> tuple[DataKey, ClientSeat]:
        return open_header(header, root), ClientSeat(root, client_keys(root))

    return _open(parts, place, unlocked)


def open_as_worker(parts: Parts, place: Place, keys: MemberKeys) -> Session:
    """Open with a worker's key alone; MayNotOpen unless the client lets them read along.

    Raises AlreadyOpen, JournalDamaged, NewerFormat, OlderCopy.
    """
    return _open(parts, place, lambda header: (open_as_member(header, keys), None), by=keys)


def sit_down(session: Session, keys: MemberKeys) -> None:
    """A worker takes a seat at an open table; NotYours for somebody who does not belong here.

    What they were still writing here is taken in.
    """
    session.member(keys.id)
    session.workers[keys.id] = keys
    with suppress(OutOfSpace):
        drafts.take_in(session, keys.id)


def _new_client(parts: Parts) -> ClientSeat:
    root = new_client_root(parts.random)
    return ClientSeat(root, client_keys(root))


def _first_store(parts: Parts, place: Place, header: Header, data_key: DataKey) -> Store:
    return Store.create(
        bundle.data_path(place, header.epoch),
        data_key,
        journey=header.jid,
        client=header.client().id,
        replica=ReplicaId(new_id(parts.clock, parts.random)),
    )


def _first_header(parts: Parts, journey: JourneyId, keys: MemberKeys, data_key: DataKey) -> Header:
    context = grants.context(journey, epoch=1, member=keys.id)
    header = Header(
        jid=journey,
        gen=0,
        epoch=1,
        data=bundle.data_name(1),
        members=(PublicMember.of(keys, Role.CLIENT),),
        locks=(),
        grants={keys.id: grants.seal(data_key, keys.public.seal, context)},
        log={},
    )
    return seal_members(header, keys)


def _first_facts(session: Session, name: str, language: Language) -> None:
    keys = session.as_client().keys
    client = Member(keys.id, Role.CLIENT, name, keys.public.sign, keys.public.seal)
    session.store.append(
        membership.first_facts(session, keys, client, JourneySettings(language=language)),
        box=seal(session, Box()),
    )


_Unlock = Callable[[Header], tuple[DataKey, ClientSeat | None]]


def _open(
    parts: Parts, place: Place, unlocked: _Unlock, *, by: MemberKeys | None = None
) -> Session:
    with ExitStack() as undo:
        header = headers.read(place)
        slot = undo.enter_context(Slot(place))
        bundle.make(place)
        # Read again behind the slot: another process may have written between.
        header = headers.read(place)
        data_key, client = unlocked(header)
        store = _store_of(place, header, data_key)
        undo.callback(store.close)
        _refuse_other_owner(store, header)
        bundle.tidy(place, header)
        if slot.was_broken_off:
            # It reads the whole file: too slow for each opening, and due after a crash.
            check_pages(store.connection)
            slot.looked_over()
        anchors.check(place, store.hash_at)
        opener = _who(client, by)
        session = Session(parts, place, slot, store, header, data_key, opener.id, client)
        # Settling in may begin a new epoch, and with it another store.
        undo.callback(lambda: session.store.close())
        _settle_in(session, opener)
        undo.pop_all()
    parts.log.record(Event.OPENED, journey=header.jid, entries=session.store.counts().entries)
    return session


def _store_of(place: Place, header: Header, data_key: DataKey) -> Store:
    try:
        return Store.open(bundle.data_of(place, header), data_key)
    except NotAJourney as problem:
        # The header says that it was one: a file that was emptied is damage, and a backup helps.
        raise JournalDamaged(what="data") from problem


def _refuse_other_owner(store: Store, header: Header) -> None:
    """Whoever reads along can write in the database, also whose journey it is."""
    if (store.journey, store.client) != (header.jid, header.client().id):
        raise JournalDamaged(what="owner")


def _who(client: ClientSeat | None, worker: MemberKeys | None) -> MemberKeys:
    if client is not None:
        return client.keys
    if worker is None:
        raise MayNotOpen()
    return worker


def _settle_in(session: Session, opener: MemberKeys) -> None:
    _claim_replica(session)
    if session.client is not None:
        session.box = _box_of(session, session.client)
        membership.refuse_missing(session)
        membership.align(session)
    else:
        known = session.members().get(opener.id)
        if known is None or known.until is not None:
            raise MayNotOpen(member=opener.id)
        session.workers[opener.id] = opener
    with suppress(OutOfSpace):
        # On a full disk one can still read, and make room.
        if session.client is not None:
            catch_up(session)
        record(session, opener.id, [Say(Opened())])
        drafts.take_in(session, opener.id)
    session.changed = bool(session.found_open)


def _box_of(session: Session, client: ClientSeat) -> Box:
    sealed = session.store.box()
    if sealed is None:
        # There is a box from the first moment on: somebody took it out.
        raise JournalDamaged(what="box")
    key, context = box_key(client.root), box_context(session)
    box = unpack(sealing.open_box(key, sealed, context=context))
    anchors.check_box(session.place, box.written)
    return box


def _claim_replica(session: Session) -> None:
    """A bundle that was copied by hand gets a chain of its own, or two copies would write one."""
    if anchors.own_replica(session.place) != session.store.replica:
        replica = ReplicaId(new_id(session.parts.clock, session.parts.random))
        session.store.set_replica(replica)
        anchors.claim(session.place, replica)
