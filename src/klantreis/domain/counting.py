# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What counts: a fact that can be read, by somebody who may say it and belonged then."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TypeVar

from klantreis.domain.authority import Saying, may_say
from klantreis.domain.bodies import kind_of
from klantreis.domain.facts import Fact, Payload, Written, read_payload
from klantreis.domain.ids import FactHash, MemberId
from klantreis.domain.members import Members, Role
from klantreis.domain.problems import BadFormat

P = TypeVar("P")

_BEGUN = ("Written", "Proposed")
VERSIONS = ("Written", "Accepted", "Reworded")
TEXTS = (*VERSIONS, "Proposed", "Viewed")

# What each fact says; None when it is erased, nothing at all when it cannot be read.
Sayings = Mapping[FactHash, Payload | None]


def read_all(facts: Iterable[Fact]) -> Sayings:
    """Read every payload, once."""
    said: dict[FactHash, Payload | None] = {}
    for fact in facts:
        if fact.is_erased:
            said[fact.hash] = None
            continue
        try:
            said[fact.hash] = read_payload(fact)
        except BadFormat:
            continue
    return said


def said_as(kind: type[P], fact: Fact) -> P | None:
    """What *fact* says, when it says a *kind*; None when it is another, erased or unreadable."""
    if fact.kind != kind.__name__ or fact.is_erased:
        return None
    try:
        said = read_payload(fact)
    except BadFormat:
        return None
    return said if isinstance(said, kind) else None


def counts(fact: Fact, said: Sayings, members: Members, *, owner: MemberId) -> bool:
    """Whether *fact* counts in an entry of *owner*."""
    known = members.get(fact.author)
    if known is None or not known.covers(fact.stamp) or fact.hash not in said:
        return False
    payload = said[fact.hash]
    body = kind_of(payload.body) if isinstance(payload, Written) else None
    # A proposal that was taken in belongs to the client; it still counts as what it was.
    whose = fact.author if fact.kind == "Proposed" else owner
    return may_say(known.member, Saying(fact.kind, body, whose))


def owner_of(facts: Sequence[Fact], said: Sayings, members: Members) -> MemberId:
    """The client when the client began it or took it in, else the worker who began it."""
    for fact in _beginnings(facts, members, Role.CLIENT):
        return fact.author
    for fact in _beginnings(facts, members, Role.WORKER):
        # What a worker may not say begins nothing, else it could take another's contribution.
        if fact.kind in _BEGUN and counts(fact, said, members, owner=fact.author):
            return fact.author
    return facts[0].author


def is_clients(facts: Sequence[Fact], members: Members) -> bool:
    """Whether the client began it or took it in; no erasing can change that."""
    return any(True for _ in _beginnings(facts, members, Role.CLIENT))


def _beginnings(facts: Sequence[Fact], members: Members, role: Role) -> Iterator[Fact]:
    versions = {fact.hash for fact in facts if fact.kind in (*VERSIONS, "Proposed")}
    for fact in facts:
        known = members.get(fact.author)
        if known is None or known.member.role is not role or fact.hash not in versions:
            continue
        if fact.kind not in _BEGUN or not versions.intersection(fact.after):
            yield fact
