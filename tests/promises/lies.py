# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What a worker would have to say to be the client, each as a fact."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from klantreis.domain.consent import Grant, Item, Recipient
from klantreis.domain.entries import Moment, Question
from klantreis.domain.facts import (
    Accepted,
    Forgotten,
    Granted,
    Invited,
    MemberRemoved,
    Payload,
    Refused,
    Removed,
    Restored,
    Reworded,
    Scope,
    SettingsChanged,
    Shared,
    Viewed,
    Withdrawn,
    Written,
)
from klantreis.domain.ids import EntryId, FactHash, GrantId
from klantreis.domain.language import Language
from klantreis.domain.members import Access, Member, Role
from klantreis.domain.settings import JourneySettings, JourneyState
from klantreis.storage.store import Store
from tests.promises.seats import Things
from tests.promises.tables import STRANGER, Kept


@dataclass(frozen=True, slots=True)
class Lie:
    """A payload, and about which entry."""

    payload: Payload
    entry: EntryId | None = None
    after: tuple[FactHash, ...] = ()


@dataclass(frozen=True, slots=True)
class Liar:
    """Where a lie is told: the journey, what lies in it, and its open database."""

    kept: Kept
    things: Things
    store: Store

    def heads(self, entry: EntryId) -> tuple[FactHash, ...]:
        """All that was said about *entry*."""
        return tuple(fact.hash for fact in self.store.facts_about(entry))


MINE = Moment(text="leugen")
GRANT = Grant(
    GrantId("d" * 32), "2222-2222-2222", Recipient("Vals"), "leugen",
    (Item(EntryId("e" * 32), (FactHash("e" * 64),)),), "2030-01-01", 1,
)  # fmt: skip

LIES: dict[str, Callable[[Liar], Lie]] = {
    "a moment": lambda at: Lie(Written(MINE), EntryId("e" * 32)),
    "a question": lambda at: Lie(Written(Question(text="leugen")), EntryId("e" * 32)),
    "a version of the client's entry": lambda at: Lie(
        Written(MINE), at.things.told, at.heads(at.things.told)
    ),
    "a version of a private entry": lambda at: Lie(Written(MINE), at.things.private),
    "a yes to their own proposal": lambda at: Lie(
        Accepted(MINE), at.things.waiting, at.heads(at.things.waiting)
    ),
    "own words for their own proposal": lambda at: Lie(
        Reworded(MINE), at.things.waiting, at.heads(at.things.waiting)
    ),
    "a no to a proposal": lambda at: Lie(Refused(), at.things.waiting, at.heads(at.things.waiting)),
    "putting aside": lambda at: Lie(Removed(), at.things.told, at.heads(at.things.told)),
    "bringing back": lambda at: Lie(Restored(), at.things.aside, at.heads(at.things.aside)),
    "forgetting": lambda at: Lie(Forgotten(Scope.WHOLE), at.things.told),
    "forgetting a version": lambda at: Lie(
        Forgotten(Scope.VERSIONS), at.things.told, at.heads(at.things.told)
    ),
    "making private": lambda at: Lie(Forgotten(Scope.PRIVATE), at.things.told),
    "a view": lambda at: Lie(Viewed("leugen"), at.things.told),
    "a consent": lambda at: Lie(Granted(GRANT)),
    "a withdrawal": lambda at: Lie(Withdrawn(at.things.consent)),
    "a paper": lambda at: Lie(Shared(at.things.consent, "0" * 64, 1)),
    "an invitation": lambda at: Lie(Invited(_stranger(Role.WORKER))),
    "a second client": lambda at: Lie(Invited(_stranger(Role.CLIENT))),
    "themselves as client": lambda at: Lie(Invited(_ad(at.kept, Role.CLIENT))),
    "the client as worker": lambda at: Lie(Invited(_client_as_worker(at.store))),
    "letting go of the client": lambda at: Lie(MemberRemoved(at.store.client)),
    "letting go of themselves": lambda at: Lie(MemberRemoved(at.kept.keys("ad").id)),
    "settings": lambda at: Lie(
        SettingsChanged(JourneySettings(language=Language.EN, state=JourneyState.FINISHED))
    ),
}


def _stranger(role: Role) -> Member:
    public = STRANGER.public
    return Member(STRANGER.id, role, "Vals", public.sign, public.seal, access=Access.MAY_READ)


def _ad(kept: Kept, role: Role) -> Member:
    keys = kept.keys("ad")
    return Member(keys.id, role, "leugen", keys.public.sign, keys.public.seal)


def _client_as_worker(store: Store) -> Member:
    return replace(store.members()[store.client].member, role=Role.WORKER)
