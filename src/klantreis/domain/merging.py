# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Two copies become one: the union of their facts. Whatever the order, the outcome is the same."""

from collections.abc import Iterable

from klantreis.domain.facts import Fact, erased
from klantreis.domain.ids import FactHash


def union(ours: Iterable[Fact], theirs: Iterable[Fact]) -> frozenset[Fact]:
    """All facts of both; where one copy has erased a text, it is erased."""
    merged: dict[FactHash, Fact] = {}
    for fact in (*ours, *theirs):
        known = merged.get(fact.hash)
        if known is None or (fact.is_erased and not known.is_erased):
            merged[fact.hash] = fact
    return frozenset(merged.values())


def apply_erasures(facts: Iterable[Fact], erase: frozenset[FactHash]) -> frozenset[Fact]:
    """The same facts, without the texts that *erase* names."""
    return frozenset(erased(fact) if fact.hash in erase else fact for fact in facts)
