# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Looking the journal over, for `klantreis check`: pages, chains, signatures, authority, lists.

It mends nothing and reads everything; only ids, counts and kinds come out of it.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from itertools import groupby

from klantreis.domain.facts import Fact
from klantreis.domain.folding import fold_entry
from klantreis.domain.ids import NO_HASH, AttachmentId, EntryId, FactHash, ReplicaId
from klantreis.domain.journey import is_said_by_right
from klantreis.domain.members import Members
from klantreis.domain.problems import JournalDamaged
from klantreis.storage import attachments, checking, projection, rows
from klantreis.storage.connection import named_problems
from klantreis.storage.reading import Reading
from klantreis.storage.verifying import MEMBERSHIP, holds, is_in_order, known_members

Progress = Callable[[int, int], None]


class Trouble(StrEnum):
    """What can be wrong."""

    DAMAGED = "damaged"
    """Pages or tables are not as they were written."""
    NOT_WHOLE = "not-whole"
    """A fact does not fit its own hash, or the shape of its kind."""
    NOT_SIGNED = "not-signed"
    """A fact is not signed by a member."""
    NOT_ENTITLED = "not-entitled"
    """A fact was signed by somebody who may not say it; it counts for nothing."""
    GAP = "gap"
    """Facts are missing before this one in the chain of its copy."""
    FORK = "fork"
    """A copy went on in two ways, as when a folder was copied by hand; nothing is lost."""
    NOT_ERASED = "not-erased"
    """A text is there that was forgotten."""
    ERASED_UNASKED = "erased-unasked"
    """A text is gone that nobody forgot."""
    WRONG_LIST = "wrong-list"
    """What is kept ready for lists is not what the facts add up to."""
    WRONG_INDEX = "wrong-index"
    """The search index is not what the facts add up to."""
    LACKS_ATTACHMENT = "lacks-attachment"
    """An attachment is in use and not there, or not what its name says."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that is wrong, by name; `count` where it is many without names."""

    trouble: Trouble
    fact: FactHash | None = None
    entry: EntryId | None = None
    copy: ReplicaId | None = None
    attachment: AttachmentId | None = None
    count: int = 1


@dataclass(frozen=True, slots=True)
class Findings:
    """What was looked at, and all that is wrong."""

    facts: int
    found: tuple[Finding, ...]

    @property
    def is_sound(self) -> bool:
        """Whether nothing is wrong."""
        return not self.found


def inspect(store: Reading, *, progress: Progress | None = None) -> Findings:
    """Look over all of *store*; *progress* hears how many facts are done, and of how many."""
    found: list[Finding] = []
    tell = progress or _tell_nobody
    whole = 0
    try:
        with named_problems():
            whole = checking.count_of_facts(store.connection)
            # One at a time, so that what was found before damage ends the look is kept.
            for finding in _look(store, whole, tell):
                found.append(finding)
    except JournalDamaged:
        found.append(Finding(Trouble.DAMAGED))
    tell(whole, whole)
    return Findings(whole, tuple(found))


def _look(store: Reading, whole: int, tell: Progress) -> Iterator[Finding]:
    connection = store.connection
    damage = checking.damage(connection)
    if damage:
        yield Finding(Trouble.DAMAGED, count=damage)
    yield from _chains(rows.every_link(connection))
    of_journey = rows.of_journey(connection, ())
    members = known_members((one for one in of_journey if one.kind in MEMBERSHIP), store.client)
    yield from _of_journey(of_journey, members)
    done = len(of_journey)
    for entry, about in groupby(rows.every_about_entries(connection), lambda fact: fact.entry):
        facts = list(about)
        if entry is not None:
            yield from _entry(store, entry, facts, members)
        done += len(facts)
        tell(done, whole)
    yield from _lists(store)


def _chains(links: Iterable[tuple[ReplicaId, int, FactHash, FactHash]]) -> Iterator[Finding]:
    for copy, chain in groupby(links, lambda link: link[0]):
        expected, before = 1, {NO_HASH}
        for seq, same in groupby(chain, lambda link: link[1]):
            names = [(name, prev) for _, _, name, prev in same]
            for name, prev in names:
                if seq != expected or prev not in before:
                    yield Finding(Trouble.GAP, fact=name, copy=copy)
            if len(names) > 1:
                yield Finding(Trouble.FORK, fact=names[0][0], copy=copy, count=len(names))
            expected, before = seq + 1, {name for name, _ in names}


def _of_journey(facts: Iterable[Fact], members: Members) -> Iterator[Finding]:
    for fact in facts:
        trouble = _trouble(fact, members)
        if trouble is None and not is_said_by_right(fact, members):
            trouble = Trouble.NOT_ENTITLED
        if trouble is None and fact.is_erased:
            trouble = Trouble.ERASED_UNASKED
        if trouble is not None:
            yield Finding(trouble, fact=fact.hash)


def _trouble(fact: Fact, members: Members) -> Trouble | None:
    if not is_in_order(fact):
        return Trouble.NOT_WHOLE
    return None if holds(fact, members) else Trouble.NOT_SIGNED


def _entry(
    store: Reading, entry: EntryId, facts: Iterable[Fact], members: Members
) -> Iterator[Finding]:
    good: list[Fact] = []
    for fact in facts:
        trouble = _trouble(fact, members)
        if trouble is None:
            good.append(fact)
        else:
            yield Finding(trouble, fact=fact.hash, entry=entry)
    state = fold_entry(good, members)
    for name in state.ignored:
        yield Finding(Trouble.NOT_ENTITLED, fact=name, entry=entry)
    # What a worker forgot while it was theirs stays gone, also when the entry became the client's.
    forgot = {one.author for one in good if one.kind == "Forgotten" and one.hash in state.ignored}
    asked = state.erase | {*state.ignored} | {one.hash for one in good if one.author in forgot}
    for fact in good:
        if fact.hash in state.erase and not fact.is_erased:
            yield Finding(Trouble.NOT_ERASED, fact=fact.hash, entry=entry)
        if fact.is_erased and fact.hash not in asked:
            yield Finding(Trouble.ERASED_UNASKED, fact=fact.hash, entry=entry)
    kept, right = projection.stored(store.connection, entry), projection.project(state)
    if (kept.line, kept.attachments) != (right.line, right.attachments):
        yield Finding(Trouble.WRONG_LIST, entry=entry)
    if kept.words != right.words:
        yield Finding(Trouble.WRONG_INDEX, entry=entry)


def _lists(store: Reading) -> Iterator[Finding]:
    connection = store.connection
    for entry in checking.entries_without_facts(connection):
        yield Finding(Trouble.WRONG_LIST, entry=entry)
    if not checking.tallies_are_right(connection):
        yield Finding(Trouble.WRONG_LIST)
    if not checking.index_is_right(connection):
        yield Finding(Trouble.WRONG_INDEX)
    for name in attachments.lacking(connection):
        yield Finding(Trouble.LACKS_ATTACHMENT, attachment=name)
    for name in attachments.not_as_named(connection):
        yield Finding(Trouble.LACKS_ATTACHMENT, attachment=name)


def _tell_nobody(done: int, whole: int) -> None:
    del done, whole
