# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Saying something: a payload becomes a signed fact at the end of this copy's chain.

Authority is checked here before anything is signed, so that nobody is asked to sign what would not
count; it is checked again, by the signature, wherever the fact is read.
"""

import hashlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from klantreis.crypto import box as sealing
from klantreis.crypto.hierarchy import MemberKeys, box_key
from klantreis.domain.authority import Saying, may_say
from klantreis.domain.bodies import kind_of
from klantreis.domain.clock import ZERO, Stamp, next_stamp
from klantreis.domain.facts import (
    SALT_BYTES,
    Fact,
    Payload,
    Written,
    commit,
    hash_of,
    write_payload,
)
from klantreis.domain.ids import (
    NO_HASH,
    AttachmentId,
    EntryId,
    FactHash,
    MemberId,
    ReplicaId,
    new_id,
)
from klantreis.domain.problems import NotYours
from klantreis.services.box import Box
from klantreis.services.session import Session

# Hears how many of how many are signed; what it raises ends it, and then nothing is written.
Progress = Callable[[int, int], object]


@dataclass(frozen=True, slots=True)
class Say:
    """What is to be said, about which entry, following which facts; `owner`: whose it is."""

    payload: Payload
    entry: EntryId | None = None
    after: tuple[FactHash, ...] = ()
    owner: MemberId | None = None


@dataclass(frozen=True, slots=True)
class ChainEnd:
    """Where the next fact goes."""

    rep: ReplicaId
    seq: int
    prev: FactHash
    stamp: Stamp


def record(
    session: Session,
    by: MemberId,
    says: Sequence[Say],
    *,
    attachments: Mapping[AttachmentId, bytes] | None = None,
    box: Box | None = None,
    progress: Progress | None = None,
) -> frozenset[EntryId]:
    """Say *says* in the name of *by*, in one durable step; *box* goes along when given.

    Raises NotYours when *by* may not say it or is not at the table; then nothing is written.
    """
    keys = session.keys_of(by)
    tip = session.store.tip()
    end = ChainEnd(session.store.replica, tip.seq, tip.hash, tip.stamp)
    facts = compose(session, keys, says, end, progress=progress)
    sealed = None if box is None else seal(session, box)
    touched = session.store.append(facts, attachments=attachments or {}, box=sealed)
    if box is not None:
        session.box = box
    session.changed = True
    return touched


def record_private(
    session: Session,
    says: Sequence[Say],
    *,
    attachments: Mapping[AttachmentId, bytes] | None = None,
    progress: Progress | None = None,
) -> frozenset[EntryId]:
    """Say *says* in the client's box, in one durable step."""
    box = add_private(session, says, attachments or {}, progress=progress)
    session.store.set_box(seal(session, box))
    session.box = box
    session.changed = True
    return frozenset(say.entry for say in says if say.entry is not None)


def add_private(
    session: Session,
    says: Sequence[Say],
    attachments: Mapping[AttachmentId, bytes],
    *,
    progress: Progress | None = None,
) -> Box:
    """The box with *says* in it, not yet sealed or written."""
    keys = session.as_client().keys
    last = max((fact.stamp for fact in session.box.facts), default=ZERO)
    stamp = max(last, session.store.tip().stamp)
    rep = ReplicaId(new_id(session.parts.clock, session.parts.random))
    end = ChainEnd(rep, 0, NO_HASH, stamp)
    facts = compose(session, keys, says, end, progress=progress)
    return session.box.joined(facts, attachments, session.members())


def seal(session: Session, box: Box) -> bytes:
    """*box* as it lies in the database: padded, and sealed under the client's root."""
    key = box_key(session.as_client().root)
    context = box_context(session)
    return sealing.seal_box(key, box.pack(), random=session.parts.random, context=context)


def box_context(session: Session) -> bytes:
    """What ties a box to its journey."""
    return session.store.journey.encode("ascii")


def compose(
    session: Session,
    keys: MemberKeys,
    says: Sequence[Say],
    end: ChainEnd,
    *,
    progress: Progress | None = None,
) -> tuple[Fact, ...]:
    """Sign *says* one after another, from *end* on; NotYours for what *keys* may not say."""
    for say in says:
        check(session, keys.id, say)
    return sign_first(session, keys, says, end, progress=progress)


def sign_first(
    session: Session,
    keys: MemberKeys,
    says: Sequence[Say],
    end: ChainEnd,
    *,
    progress: Progress | None = None,
) -> tuple[Fact, ...]:
    """Sign *says* without asking who may: only for the first facts, before anybody is a member."""
    facts: list[Fact] = []
    for say in says:
        if progress is not None:
            progress(len(facts), len(says))
        fact = _fact(session, keys, say, end)
        end = ChainEnd(fact.rep, fact.seq, fact.hash, fact.stamp)
        facts.append(fact)
    return tuple(facts)


def check(session: Session, by: MemberId, say: Say) -> None:
    """NotYours when *by* may not say it; nothing is signed or written."""
    body = kind_of(say.payload.body) if isinstance(say.payload, Written) else None
    saying = Saying(type(say.payload).__name__, body, say.owner)
    if not may_say(session.member(by), saying):
        raise NotYours(what=saying.fact)


def attachment_id(data: bytes) -> AttachmentId:
    """The id of an attachment: the SHA-256 of its bytes."""
    return AttachmentId(hashlib.sha256(data).hexdigest())


def _fact(session: Session, keys: MemberKeys, say: Say, end: ChainEnd) -> Fact:
    salt = session.parts.random(SALT_BYTES)
    payload = write_payload(say.payload)
    blank = Fact(
        rep=end.rep,
        seq=end.seq + 1,
        prev=end.prev,
        stamp=next_stamp(session.parts.clock.now(), end.stamp),
        kind=type(say.payload).__name__,
        entry=say.entry,
        after=say.after,
        author=keys.id,
        salt=salt,
        payload=payload,
        commitment=commit(salt, payload),
        hash=NO_HASH,
        sig=b"",
    )
    name = hash_of(blank)
    return replace(blank, hash=name, sig=keys.sign(bytes.fromhex(name)))
