# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""One entry out of its facts: its versions, what was taken in, what is put aside, what is erased.

The same function serves the projection in the database and the whole journey in memory, so that
they cannot tell two stories.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from klantreis.domain.bodies import kind_of
from klantreis.domain.clock import Stamp
from klantreis.domain.counting import VERSIONS, Sayings, counts, is_clients, owner_of, read_all
from klantreis.domain.entries import Attachment, Body, EntryKind, Person
from klantreis.domain.erasing import erasures
from klantreis.domain.facts import Accepted, Fact, Proposed, Reworded, Viewed, Written
from klantreis.domain.following import earlier, marks_seen
from klantreis.domain.ids import EntryId, FactHash, MemberId
from klantreis.domain.members import Members
from klantreis.domain.problems import BadFormat


@dataclass(frozen=True, slots=True)
class Version:
    """One version of an entry; `writer` put the words in, `taken_in` says the client took them."""

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
    """An entry as it stands: one head, or several when two copies wrote and nobody settled yet.

    *views* are those that stand beside it now, *all_views* also those that the client replaced.
    One that *is_waiting* is a proposal, looked at as an entry of whoever proposes it.
    """

    id: EntryId
    kind: EntryKind
    owner: MemberId
    heads: tuple[Version, ...]
    history: tuple[Version, ...]
    views: tuple[OwnView, ...]
    all_views: tuple[OwnView, ...]
    created: Stamp
    removals: tuple[FactHash, ...] = ()
    is_private: bool = False
    is_waiting: bool = False

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
    """What the facts about one entry add up to; `erase` names those that must lose their text."""

    entry: Entry | None = None
    proposal: Proposal | None = None
    erase: frozenset[FactHash] = frozenset()
    ignored: tuple[FactHash, ...] = ()


def as_entry(proposal: Proposal) -> Entry:
    """What waits, as an entry of whoever proposes it: so they look at it and go on with it."""
    version = Version(
        proposal.hash, proposal.body, proposal.writer, proposal.words_of, proposal.attachments,
        proposal.stamp,
    )  # fmt: skip
    return Entry(
        proposal.entry, kind_of(proposal.body), proposal.writer, heads=(version,),
        history=(version,), views=(), all_views=(), created=proposal.stamp, is_waiting=True,
    )  # fmt: skip


def fold_entry(facts: Iterable[Fact], members: Members) -> EntryState:
    """Add up the facts about one entry. Those that their author may not say are only named."""
    ordered = sorted(facts, key=lambda fact: fact.order)
    if not ordered:
        return EntryState()
    said = read_all(ordered)
    owner = owner_of(ordered, said, members)
    counted = [fact for fact in ordered if counts(fact, said, members, owner=owner)]
    known = {fact.hash for fact in counted}
    ignored = [fact for fact in ordered if fact.hash not in known]
    # In what is the client's, what does not count now will not count when it is erased either.
    others = ignored if is_clients(ordered, members) else []
    erase = erasures(counted, said, members, others=others)
    live = [fact for fact in counted if fact.hash not in erase and not fact.is_erased]
    entry = _entry(owner, counted, live, said)
    proposal = None if entry else _proposal(counted, live, said)
    return EntryState(entry, proposal, erase, tuple(fact.hash for fact in ignored))


def _entry(
    owner: MemberId, counted: Sequence[Fact], live: Sequence[Fact], said: Sayings
) -> Entry | None:
    history = _history(counted, live, said)
    if not history:
        return None
    heads = _heads(history, counted)
    views = _all_views(live, said)
    return Entry(
        id=_entry_id(counted),
        kind=kind_of(heads[0].body),
        owner=owner,
        heads=heads,
        history=history,
        views=_standing(views, counted, live),
        all_views=views,
        created=min(fact.stamp for fact in counted if fact.kind in VERSIONS),
        removals=_removals(heads, counted),
    )


def _entry_id(facts: Sequence[Fact]) -> EntryId:
    entry = facts[0].entry
    if entry is None:
        raise BadFormat(what="entry")
    return entry


def _history(counted: Sequence[Fact], live: Sequence[Fact], said: Sayings) -> tuple[Version, ...]:
    authors = {fact.hash: fact.author for fact in counted}
    history: list[Version] = []
    for fact in live:
        payload = said[fact.hash]
        if not isinstance(payload, Written | Accepted | Reworded):
            continue
        writer = fact.author
        if isinstance(payload, Accepted):
            writer = next((authors[one] for one in fact.after if one in authors), writer)
        version = Version(
            fact.hash, payload.body, writer, payload.words_of, payload.attachments, fact.stamp,
            taken_in=not isinstance(payload, Written),
        )  # fmt: skip
        history.append(version)
    return tuple(history)


def _heads(history: Sequence[Version], facts: Sequence[Fact]) -> tuple[Version, ...]:
    live = {version.hash for version in history}
    named = [seen for fact in facts if fact.hash in live for seen in fact.after]
    followed = earlier(facts, named)
    return tuple(version for version in history if version.hash not in followed)


def _all_views(live: Sequence[Fact], said: Sayings) -> tuple[OwnView, ...]:
    views: list[OwnView] = []
    for fact in live:
        payload = said[fact.hash]
        if isinstance(payload, Viewed):
            views.append(OwnView(fact.hash, payload.text, fact.stamp))
    return tuple(views)


def _standing(
    views: Sequence[OwnView], facts: Sequence[Fact], live: Sequence[Fact]
) -> tuple[OwnView, ...]:
    named = [seen for fact in live if fact.kind == "Viewed" for seen in fact.after]
    followed = earlier(facts, named)
    return tuple(view for view in views if view.hash not in followed and view.text)


def _removals(heads: Sequence[Version], facts: Sequence[Fact]) -> tuple[FactHash, ...]:
    """The removals that stand: nobody answered them, and they saw everything that is there now."""
    answered = {seen for fact in facts if fact.kind == "Restored" for seen in fact.after}
    seen = marks_seen(facts, [head.hash for head in heads])
    every = (1 << len(heads)) - 1
    return tuple(
        fact.hash
        for fact in facts
        if fact.kind == "Removed" and fact.hash not in answered and seen[fact.hash] == every
    )


def _proposal(counted: Sequence[Fact], live: Sequence[Fact], said: Sayings) -> Proposal | None:
    answered = {"Accepted", "Reworded", "Refused", "Removed"}
    if any(fact.kind in answered for fact in counted):
        return None
    for fact in reversed(live):
        payload = said[fact.hash]
        if isinstance(payload, Proposed):
            return Proposal(
                _entry_id(counted), fact.hash, payload.body, fact.author,
                payload.words_of, payload.attachments, fact.stamp,
            )  # fmt: skip
    return None
