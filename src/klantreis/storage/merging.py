# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Two copies of one journey become one: the union of their facts, whatever the order of merging.

What another copy erased is erased here when the facts of both say so. A text that is merely missing
there says nothing: whoever holds a copy could take texts out of it, and only an author can forget.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from klantreis.domain.facts import Fact
from klantreis.domain.ids import EntryId
from klantreis.domain.problems import NotThisJourney
from klantreis.storage import rows
from klantreis.storage.reading import Reading
from klantreis.storage.verifying import is_in_order


@dataclass(frozen=True, slots=True)
class Merged:
    """What a merge brought: new facts, how many were refused, and the entries that changed."""

    new: int
    rejected: int
    entries: frozenset[EntryId]


@dataclass(frozen=True, slots=True)
class Offer:
    """What another copy has and we lack: whole facts, and texts of facts that lie bare here."""

    facts: tuple[Fact, ...]
    texts: tuple[Fact, ...]


def offered(ours: Reading, theirs: Reading) -> Offer:
    """Compare two copies by the names of their facts; NotThisJourney when they are of two journeys.

    Reads an index of each, and of their facts only those that differ.
    """
    if (ours.journey, ours.client) != (theirs.journey, theirs.client):
        raise NotThisJourney(journey=theirs.journey)
    here, there = rows.hashes(ours.connection), rows.hashes(theirs.connection)
    bare_here = rows.erased_hashes(ours.connection)
    bare_there = rows.erased_hashes(theirs.connection)
    texts = rows.by_hash(theirs.connection, (bare_here & there) - bare_there)
    return Offer(
        facts=_sorted(rows.by_hash(theirs.connection, there - here)),
        texts=_sorted(fact for fact in texts if not fact.is_erased and is_in_order(fact)),
    )


def _sorted(facts: Iterable[Fact]) -> tuple[Fact, ...]:
    return tuple(sorted(facts, key=lambda fact: fact.order))
