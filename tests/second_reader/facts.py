# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Facts as docs/FORMAT.md tells them: read, checked, and added up to what stands."""

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from tests.second_reader.bytes_and_keys import Refused, canonical, is_signed, read_canonical

_VERSIONS = {"Written", "Accepted", "Reworded"}
_TEXTS = {*_VERSIONS, "Proposed"}
_OF_OWN = {"Removed", "Restored", "Forgotten"}


@dataclass(frozen=True)
class Fact:
    """One fact; *said* is its payload, nothing when it is erased."""

    rep: str
    seq: int
    prev: bytes
    ms: int
    count: int
    kind: str
    entry: str | None
    after: tuple[bytes, ...]
    author: str
    commitment: bytes
    hash: bytes
    sig: bytes
    said: Any

    @property
    def at(self) -> tuple[int, int]:
        """When it was said."""
        return self.ms, self.count

    @property
    def order(self) -> tuple[int, int, str, int, bytes]:
        """*The chain*: its place among all facts."""
        return self.ms, self.count, self.rep, self.seq, self.hash


@dataclass
class Member:
    """Somebody who belongs: as invited, and from when until when, each time."""

    told: Mapping[str, Any]
    spells: list[list[Any]]

    def belongs(self, at: tuple[int, int]) -> bool:
        """Whether they belonged then."""
        return any(since <= at and (until is None or at < until) for since, until in self.spells)


def fact_of(told: Mapping[str, Any], salt: bytes | None, payload: bytes | None) -> Fact:
    """*The chain*: a fact whose hash and commitment hold."""
    said = None
    if payload is not None and salt is not None:
        if hashlib.sha256(salt + payload).digest() != told["commitment"]:
            raise Refused("commitment")
        said = read_canonical(payload)
    fact = Fact(**told, said=said)
    after = [one.hex() for one in fact.after]
    metadata = canonical(
        [fact.rep, fact.seq, fact.ms, fact.count, fact.kind, fact.entry, after, fact.author]
    )
    whole = b"klantreis/1/fact" + fact.prev + fact.commitment + metadata
    if hashlib.sha256(whole).digest() != fact.hash:
        raise Refused("hash")
    return fact


def members_of(facts: Iterable[Fact], owner: str) -> dict[str, Member]:
    """*What facts add up to*: who belongs."""
    members: dict[str, Member] = {}
    for fact in sorted(facts, key=lambda one: one.order):
        if fact.author != owner or fact.entry is not None or fact.said is None:
            continue
        if fact.kind == "Invited":
            _invite(members, fact, owner)
        if fact.kind == "MemberRemoved":
            known = members.get(fact.said["member"])
            if known and known.told["role"] == "worker" and known.spells[-1][1] is None:
                known.spells[-1][1] = fact.at
    return members


def _invite(members: dict[str, Member], fact: Fact, owner: str) -> None:
    told = fact.said["member"]
    if (told["role"] == "client") != (told["id"] == owner):
        return
    known = members.get(told["id"])
    if known is None:
        members[told["id"]] = Member(told, [[fact.at, None]])
        return
    known.told = told
    if known.spells[-1][1] is not None:
        known.spells.append([fact.at, None])


def signed(facts: Iterable[Fact], members: Mapping[str, Member]) -> list[Fact]:
    """The facts that their author signed, a member, in order."""
    return [
        fact for fact in sorted(facts, key=lambda one: one.order)
        if fact.author in members
        and is_signed(bytes.fromhex(members[fact.author].told["sign"]), "fact", fact.hash, fact.sig)
    ]  # fmt: skip


@dataclass(frozen=True)
class Stands:
    """What the facts about one entry add up to."""

    owner: str
    heads: tuple[Fact, ...]
    views: tuple[str, ...]
    is_removed: bool
    proposal: Fact | None


def added_up(facts: Sequence[Fact], members: Mapping[str, Member]) -> Stands:
    """*What facts add up to*: one entry."""
    owner = _owner(facts, members)
    counted = [fact for fact in facts if _counts(fact, members, owner)]
    after = {fact.hash: fact.after for fact in counted}
    live = [fact for fact in counted if fact.said is not None]
    versions = [fact for fact in live if fact.kind in _VERSIONS]
    heads = _not_followed(versions, after)
    views = _not_followed([fact for fact in live if fact.kind == "Viewed"], after)
    answered = {name for fact in counted if fact.kind == "Restored" for name in fact.after}
    removed = [
        fact for fact in counted
        if fact.kind == "Removed" and fact.hash not in answered
        and {head.hash for head in heads} <= _reached([fact.hash], after)
    ]  # fmt: skip
    waiting = [fact for fact in live if fact.kind == "Proposed"]
    ended = {"Accepted", "Reworded", "Refused", "Removed"} & {fact.kind for fact in counted}
    return Stands(
        owner,
        tuple(heads),
        tuple(fact.said["text"] for fact in views if fact.said["text"]),
        bool(removed),
        waiting[-1] if waiting and not versions and not ended else None,
    )


def _counts(fact: Fact, members: Mapping[str, Member], owner: str) -> bool:
    known = members.get(fact.author)
    if known is None or not known.belongs(fact.at):
        return False
    own = fact.author == owner
    if known.told["role"] == "client":
        return own if fact.kind == "Written" else fact.kind != "Proposed"
    if fact.kind == "Written":
        return own and (fact.said is None or fact.said["body"]["_"] == "Contribution")
    return fact.kind == "Proposed" or (fact.kind in _OF_OWN and own)


def _owner(facts: Sequence[Fact], members: Mapping[str, Member]) -> str:
    texts = {fact.hash for fact in facts if fact.kind in _TEXTS}

    def begins(fact: Fact, role: str) -> bool:
        known = members.get(fact.author)
        if known is None or known.told["role"] != role or fact.hash not in texts:
            return False
        return fact.kind in {"Accepted", "Reworded"} or not texts.intersection(fact.after)

    for fact in facts:
        if begins(fact, "client"):
            return fact.author
    for fact in facts:
        is_start = begins(fact, "worker") and fact.kind in {"Written", "Proposed"}
        if is_start and _counts(fact, members, fact.author):
            return fact.author
    return facts[0].author


def _not_followed(some: Sequence[Fact], after: Mapping[bytes, tuple[bytes, ...]]) -> list[Fact]:
    named = [name for fact in some for name in fact.after]
    followed = _reached(named, after)
    return [fact for fact in some if fact.hash not in followed]


def _reached(start: Iterable[bytes], after: Mapping[bytes, tuple[bytes, ...]]) -> set[bytes]:
    found: set[bytes] = set()
    waiting = list(start)
    while waiting:
        one = waiting.pop()
        if one not in found:
            found.add(one)
            waiting.extend(after.get(one, ()))
    return found
