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
from klantreis.domain.members import Members, Role


def erasures(
    counted: Sequence[Fact], said: Sayings, members: Members, *, others: Sequence[Fact] = ()
) -> frozenset[FactHash]:
    """The facts that must lose their text; a worker's word takes a worker's own texts only.

    *others* are facts that never count here, whatever becomes of them. Nobody sees them, so nobody
    could ask for them by name; they go with the whole.
    """
    erase: set[FactHash] = set()
    if any(fact.kind in ("Refused", "Reworded") for fact in counted):
        erase.update(fact.hash for fact in counted if fact.kind == "Proposed")
    erase.update(_proposed_anew(counted))
    texts = [fact for fact in (*counted, *others) if fact.kind in TEXTS]
    for author in {fact.author for fact in counted if fact.kind == "Forgotten"}:
        asked = [fact for fact in counted if fact.author == author]
        theirs = [fact for fact in texts if fact.author == author]
        gone = _named(asked, said) | _not_following(counted, others, _whole(asked, said))
        is_client = members[author].member.role is Role.CLIENT
        # Only a text can be erased: a Forgotten without its payload would forget nothing.
        erase.update(fact.hash for fact in (texts if is_client else theirs) if fact.hash in gone)
    return frozenset(erase)


def _proposed_anew(counted: Sequence[Fact]) -> set[FactHash]:
    """Proposals that their own author said anew: what waits is the later text, and no other."""
    authors = {fact.hash: fact.author for fact in counted if fact.kind == "Proposed"}
    return {
        one
        for fact in counted
        if fact.kind == "Proposed"
        for one in fact.after
        if authors.get(one) == fact.author
    }


def _named(asked: Sequence[Fact], said: Sayings) -> set[FactHash]:
    return {
        one for fact in asked if said[fact.hash] == Forgotten(Scope.VERSIONS) for one in fact.after
    }


def _whole(asked: Sequence[Fact], said: Sayings) -> list[FactHash]:
    wanted = (Forgotten(Scope.WHOLE), Forgotten(Scope.PRIVATE))
    return [fact.hash for fact in asked if said[fact.hash] in wanted]


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
