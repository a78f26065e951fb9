# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The journey as a whole: what its facts add up to."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from klantreis.domain.authority import Saying, may_say
from klantreis.domain.consent import Paper, Sharing
from klantreis.domain.counting import said_as
from klantreis.domain.facts import (
    Fact,
    Granted,
    Invited,
    MemberRemoved,
    SettingsChanged,
    Shared,
    Withdrawn,
)
from klantreis.domain.folding import Entry, EntryState, Proposal, fold_entry
from klantreis.domain.ids import EntryId, GrantId, MemberId
from klantreis.domain.members import Member, Members, Membership, Role
from klantreis.domain.problems import NotThere
from klantreis.domain.settings import JourneySettings


@dataclass(frozen=True, slots=True)
class Journey:
    """What the facts of one journey add up to, or the part of it that was asked for."""

    members: Members
    entries: Mapping[EntryId, Entry]
    proposals: Mapping[EntryId, Proposal]
    sharings: Mapping[GrantId, Sharing]
    settings: JourneySettings = JourneySettings()

    def client(self) -> Member:
        """The client, who owns it; NotThere when nobody was invited yet."""
        return client_of(self.members)

    def name_of(self, member: MemberId) -> str:
        """The name by which *member* is known here; empty for a stranger."""
        known = self.members.get(member)
        return known.member.name if known else ""


def fold_journey(facts: Iterable[Fact], client: MemberId) -> Journey:
    """Compute the journey of *client* from all its facts; signatures were verified before."""
    ordered = sorted(facts, key=lambda fact: fact.order)
    members = fold_members(ordered, client)
    by_entry: dict[EntryId, list[Fact]] = {}
    for fact in ordered:
        if fact.entry is not None:
            by_entry.setdefault(fact.entry, []).append(fact)
    states: dict[EntryId, EntryState] = {
        entry: fold_entry(about, members) for entry, about in by_entry.items()
    }
    return Journey(
        members,
        {key: state.entry for key, state in states.items() if state.entry},
        {key: state.proposal for key, state in states.items() if state.proposal},
        fold_sharings(ordered, members),
        fold_settings(ordered, members),
    )


def client_of(members: Members) -> Member:
    """The one member who owns the journey; NotThere when there is none yet."""
    for membership in members.values():
        if membership.member.role is Role.CLIENT:
            return membership.member
    raise NotThere(what="client")


def fold_members(facts: Iterable[Fact], client: MemberId) -> Members:
    """Who belongs, and since and until when; only what *client* signed counts."""
    members: dict[MemberId, Membership] = {}
    for fact in sorted(facts, key=lambda fact: fact.order):
        if fact.author != client or fact.entry is not None:
            continue
        if invited := said_as(Invited, fact):
            _invite(members, invited.member, fact, client)
        elif removed := said_as(MemberRemoved, fact):
            known = members.get(removed.member)
            if known and known.member.role is Role.WORKER and known.until is None:
                members[removed.member] = replace(known, until=fact.stamp)
    return members


def fold_sharings(facts: Iterable[Fact], members: Members) -> Mapping[GrantId, Sharing]:
    """All consents that the client gave, with what became of them."""
    sharings: dict[GrantId, Sharing] = {}
    ordered = sorted(facts, key=lambda fact: fact.order)
    said = [fact for fact in ordered if is_said_by_right(fact, members)]
    for fact in said:
        if granted := said_as(Granted, fact):
            sharings.setdefault(granted.grant.id, Sharing(granted.grant, fact.stamp))
    for fact in said:
        _follow(sharings, fact)
    return sharings


def fold_settings(facts: Iterable[Fact], members: Members) -> JourneySettings:
    """The settings that the client made last."""
    latest = JourneySettings()
    for fact in sorted(facts, key=lambda fact: fact.order):
        changed = said_as(SettingsChanged, fact)
        if changed and is_said_by_right(fact, members):
            latest = changed.settings
    return latest


def is_said_by_right(fact: Fact, members: Members) -> bool:
    """Whether the author of a fact about the journey as a whole may say it, and belonged then."""
    known = members.get(fact.author)
    return (
        known is not None
        and fact.entry is None
        and known.covers(fact.stamp)
        and may_say(known.member, Saying(fact.kind))
    )


def _invite(
    members: dict[MemberId, Membership], member: Member, fact: Fact, client: MemberId
) -> None:
    if (member.role is Role.CLIENT) != (member.id == client):
        return
    known = members.get(member.id)
    if known is None:
        members[member.id] = Membership(member, fact.stamp)
    elif known.until is None:
        members[member.id] = replace(known, member=member)
    else:
        # Who comes back keeps what was said before.
        spells = (*known.before, (known.since, known.until))
        members[member.id] = Membership(member, fact.stamp, before=spells)


def _follow(sharings: dict[GrantId, Sharing], fact: Fact) -> None:
    withdrawn = said_as(Withdrawn, fact)
    if withdrawn and withdrawn.grant in sharings:
        sharing = sharings[withdrawn.grant]
        sharings[withdrawn.grant] = replace(sharing, withdrawn=sharing.withdrawn or fact.stamp)
    shared = said_as(Shared, fact)
    if shared and shared.grant in sharings:
        sharing = sharings[shared.grant]
        paper = Paper(shared.sha256, shared.length, fact.stamp)
        sharings[shared.grant] = replace(sharing, papers=(*sharing.papers, paper))
