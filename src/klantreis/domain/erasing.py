# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Which texts must go: forgotten by their owner, or proposed and then refused or said otherwise."""

from collections.abc import Sequence
from functools import reduce
from operator import or_

from klantreis.domain.counting import TEXTS, Sayings
from klantreis.domain.facts import Fact, Forgotten, Scope
from klantreis.domain.following import marks_seen
from klantreis.domain.ids import FactHash


def erasures(
    counted: Sequence[Fact], said: Sayings, others: Sequence[Fact] = ()
) -> frozenset[FactHash]:
    """The facts that must lose their text.

    *others* are facts that never count here, whatever becomes of them. Nobody sees them, so nobody
    could ask for them by name; they go with the whole.
    """
    texts = {fact.hash for fact in (*counted, *others) if fact.kind in TEXTS}
    erase: set[FactHash] = set()
    whole: list[FactHash] = []
    for fact in counted:
        payload = said[fact.hash]
        if isinstance(payload, Forgotten) and payload.scope is Scope.VERSIONS:
            # Only a text can be erased: a Forgotten without its payload would forget nothing.
            erase.update(texts.intersection(fact.after))
        elif isinstance(payload, Forgotten):
            whole.append(fact.hash)
    if any(fact.kind in ("Refused", "Reworded") for fact in counted):
        erase.update(fact.hash for fact in counted if fact.kind == "Proposed")
    return frozenset(erase | (texts & _not_following(counted, others, whole)))


def _not_following(
    counted: Sequence[Fact], others: Sequence[Fact], whole: Sequence[FactHash]
) -> set[FactHash]:
    """Everything that does not come after all forgetting, known then or arriving later."""
    seen = marks_seen(counted, whole)
    every = (1 << len(whole)) - 1
    gone = {name for name, bits in seen.items() if bits != every}
    for fact in others:
        # Through what counts only: a fact that does not count vouches for no other.
        bits = reduce(or_, (seen.get(one, 0) for one in fact.after), 0)
        if bits != every:
            gone.add(fact.hash)
    return gone
