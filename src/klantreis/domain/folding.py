# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""One entry out of its facts: its versions, what was taken in, what is put aside, what is erased.

The same function serves the projection in the database and the whole journey in memory, so that
they cannot tell two stories.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from klantreis.domain.authority import Saying, may_say
from klantreis.domain.bodies import kind_of
from klantreis.domain.clock import Stamp
from klantreis.domain.entries import Attachment, Body, EntryKind, Person
from klantreis.domain.facts import (
    Accepted,
    Fact,
    Forgotten,
    Proposed,
    Reworded,
    Scope,
    Viewed,
    Written,
    read_payload,
)
from klantreis.domain.ids import EntryId, FactHash, MemberId
from klantreis.domain.members import Membership, Role
from klantreis.domain.problems import BadFormat

_VERSIONS = ("Written", "Accepted", "Reworded")
_TEXTS = (*_VERSIONS, "Proposed", "Viewed")


@dataclass(frozen=True, slots=True)
class Version:
    """One version of an entry; `writer` is who put the words in, `taken_in` that the client took them."""

    hash: FactHash
    body: Body
    writer: MemberId
    words_of: Person
    attachments: tuple[Attachment, ...]
    stamp: Stamp
    taken_in: bool = False


@dataclass(frozen=True, slots=True)
class OwnView:
    """The client's own view beside an entry."""

    hash: FactHash
    text: str
    stamp: Stamp


@dataclass(frozen=True, slots=True)
class Entry:
    """An entry as it stands: one head, or several when two copies wrote it and nobody settled yet."""

    id: EntryId
    kind: EntryKind
    owner: MemberId
    heads: tuple[Version, ...]
    history: tuple[Version, ...]
    views: tuple[OwnView, ...]
    created: Stamp
    removals: tuple[FactHash, ...] = ()
    is_private: bool = False

    @property
    def is_removed(self) -> bool:
        """Whether it was put aside and not brought back."""
        return bool(self.removals)

    @property
    def changed(self) -> Stamp:
        """When it was last written."""
        return max(version.stamp for version in self.heads)


@dataclass(frozen=True, slots=True)
class Proposal:
    """A text of a worker that waits for the client's yes."""

    entry: EntryId
    hash: FactHash
    body: Body
    writer: MemberId
    words_of: Person
    attachments: tuple[Attachment, ...]
    stamp: Stamp


@dataclass(frozen=True, slots=True)
class EntryState:
    """What the facts about one entry add up to; `erase` names the facts that must lose their text."""

    entry: Entry | None = None
    proposal: Proposal | None = None
    erase: frozenset[FactHash] = frozenset()
    ignored: tuple[FactHash, ...] = ()


def fold_entry(facts: Iterable[Fact], members: Mapping[MemberId, Membership]) -> EntryState:
    """Add up the facts about one entry. Facts that their author may not say are ignored and named."""
    ordered = sorted(facts, key=lambda fact: fact.order)
    if not ordered:
        return EntryState()
    owner = _owner(ordered, members)
    counted = [fact for fact in ordered if _counts(fact, owner, members)]
    known = {fact.hash for fact in counted}
    ignored = tuple(fact.hash for fact in ordered if fact.hash not in known)
    erase = _erasures(counted)
    live = [fact for fact in counted if fact.hash not in erase and not fact.is_erased]
    entry = _entry(owner, counted, live)
    return EntryState(entry, _proposal(counted, live) if not entry else None, erase, ignored)


def earlier(facts: Sequence[Fact], start: Iterable[FactHash]) -> set[FactHash]:
    """*start* and everything that it follows, near and far."""
    after = {fact.hash: fact.after for fact in facts}
    found: set[FactHash] = set()
    waiting = list(start)
    while waiting:
        one = waiting.pop()
        if one not in found:
            found.add(one)
            waiting.extend(after.get(one, ()))
    return found


def _owner(facts: Sequence[Fact], members: Mapping[MemberId, Membership]) -> MemberId:
    """The client when the client began it or took it in, else the worker who began it."""
    versions = {fact.hash for fact in facts if fact.kind in (*_VERSIONS, "Proposed")}
    begun: list[MemberId] = []
    for fact in facts:
        known = members.get(fact.author)
        if known is None or fact.hash not in versions:
            continue
        begins = fact.kind in ("Accepted", "Reworded") or not versions & set(fact.after)
        if begins and known.member.role is Role.CLIENT:
            return fact.author
        if begins and known.covers(fact.stamp):
            begun.append(fact.author)
    return begun[0] if begun else facts[0].author


def _counts(fact: Fact, owner: MemberId, members: Mapping[MemberId, Membership]) -> bool:
    known = members.get(fact.author)
    if known is None or not known.covers(fact.stamp):
        return False
    body: EntryKind | None = None
    if not fact.is_erased:
        try:
            said = read_payload(fact)
        except BadFormat:
            return False
        if isinstance(said, Written):
            body = kind_of(said.body)
    # A proposal that was taken in belongs to the client; it still counts as what it was.
    whose = fact.author if fact.kind == "Proposed" else owner
    return may_say(known.member, Saying(fact.kind, body, whose))


def _erasures(facts: Sequence[Fact]) -> frozenset[FactHash]:
    erase: set[FactHash] = set()
    for fact in facts:
        if fact.kind in ("Refused", "Reworded"):
            erase.update(other.hash for other in facts if other.kind == "Proposed")
        if fact.kind != "Forgotten" or fact.is_erased:
            continue
        said = read_payload(fact)
        if isinstance(said, Forgotten) and said.scope is Scope.VERSIONS:
            erase.update(fact.after)
        else:
            erase.update(_not_following(facts, fact))
    return frozenset(erase)


def _not_following(facts: Sequence[Fact], forgotten: Fact) -> set[FactHash]:
    """Every text that does not come after the forgetting, known then or arriving later from a copy."""
    following = {forgotten.hash}
    for fact in facts:
        if following & set(fact.after):
            following.add(fact.hash)
    return {fact.hash for fact in facts if fact.kind in _TEXTS and fact.hash not in following}


def _entry(owner: MemberId, counted: Sequence[Fact], live: Sequence[Fact]) -> Entry | None:
    history = tuple(_version(fact, counted) for fact in live if fact.kind in _VERSIONS)
    if not history:
        return None
    heads = _heads(history, counted)
    return Entry(
        id=_entry_id(counted),
        kind=kind_of(heads[0].body),
        owner=owner,
        heads=heads,
        history=history,
        views=_views(counted, live),
        created=min(fact.stamp for fact in counted if fact.kind in _VERSIONS),
        removals=_removals(heads, counted),
    )


def _entry_id(facts: Sequence[Fact]) -> EntryId:
    entry = facts[0].entry
    assert entry is not None
    return entry


def _version(fact: Fact, facts: Sequence[Fact]) -> Version:
    said = read_payload(fact)
    assert isinstance(said, Written | Accepted | Reworded)
    writer = fact.author
    if isinstance(said, Accepted):
        proposers = [other.author for other in facts if other.hash in fact.after]
        writer = proposers[0] if proposers else fact.author
    return Version(
        fact.hash, said.body, writer, said.words_of, said.attachments, fact.stamp,
        taken_in=not isinstance(said, Written),
    )  # fmt: skip


def _heads(history: Sequence[Version], facts: Sequence[Fact]) -> tuple[Version, ...]:
    live = {version.hash for version in history}
    named = [seen for fact in facts if fact.hash in live for seen in fact.after]
    followed = earlier(facts, named)
    return tuple(version for version in history if version.hash not in followed)


def _views(facts: Sequence[Fact], live: Sequence[Fact]) -> tuple[OwnView, ...]:
    views: list[OwnView] = []
    for fact in live:
        said = read_payload(fact) if fact.kind == "Viewed" else None
        if isinstance(said, Viewed):
            views.append(OwnView(fact.hash, said.text, fact.stamp))
    named = [seen for fact in live if fact.kind == "Viewed" for seen in fact.after]
    followed = earlier(facts, named)
    return tuple(view for view in views if view.hash not in followed and view.text)


def _removals(heads: Sequence[Version], facts: Sequence[Fact]) -> tuple[FactHash, ...]:
    """The removals that stand: nobody answered them, and they saw everything that is there now."""
    answered = {seen for fact in facts if fact.kind == "Restored" for seen in fact.after}
    return tuple(
        fact.hash
        for fact in facts
        if fact.kind == "Removed"
        and fact.hash not in answered
        and {head.hash for head in heads} <= earlier(facts, fact.after)
    )


def _proposal(counted: Sequence[Fact], live: Sequence[Fact]) -> Proposal | None:
    answered = {"Accepted", "Reworded", "Refused", "Removed"}
    if any(fact.kind in answered for fact in counted):
        return None
    for fact in reversed(live):
        said = read_payload(fact) if fact.kind == "Proposed" else None
        if isinstance(said, Proposed):
            return Proposal(
                _entry_id(counted), fact.hash, said.body, fact.author,
                said.words_of, said.attachments, fact.stamp,
            )  # fmt: skip
    return None
