# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Which facts follow which: only what a fact names in `after` counts, never what a clock says."""

from collections.abc import Iterable, Mapping, Sequence

from klantreis.domain.facts import Fact
from klantreis.domain.ids import FactHash


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


def marks_seen(facts: Sequence[Fact], marked: Iterable[FactHash]) -> Mapping[FactHash, int]:
    """For each fact, as bits, which of *marked* it is or follows, near and far.

    One walk for all of them, so that an entry with thousands of versions stays quick.
    """
    after = {fact.hash: fact.after for fact in facts}
    own = {one: 1 << place for place, one in enumerate(marked)}
    seen: dict[FactHash, int] = {}
    for fact in facts:
        waiting = [fact.hash]
        while waiting:
            one = waiting[-1]
            unknown = [other for other in after[one] if other in after and other not in seen]
            if unknown and one not in seen:
                waiting.extend(unknown)
                continue
            waiting.pop()
            bits = own.get(one, 0)
            for other in after[one]:
                bits |= seen.get(other, own.get(other, 0))
            seen[one] = bits
    return seen
