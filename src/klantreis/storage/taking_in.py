# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Facts come in, from this copy or from another: each entry they touch is added up again.

A text that the facts erase is never written: what is to be erased is known before anything goes in.
All of this happens inside the caller's transaction.
"""

from collections.abc import Iterable, Sequence

from klantreis.domain.clock import Stamp
from klantreis.domain.facts import Fact, erased
from klantreis.domain.folding import fold_entry
from klantreis.domain.ids import EntryId, MemberId
from klantreis.domain.members import Members, Role
from klantreis.storage import drafts, projection, rows, scrubbing
from klantreis.storage.reading import Reading


def take_in(
    reading: Reading, arrived: Sequence[Fact], *, texts: Sequence[Fact] = ()
) -> frozenset[EntryId]:
    """Add *arrived*, and give facts that lie here without a text the one of *texts*.

    Signatures were checked before. Returns the entries that were added to.
    """
    rows.insert(reading.connection, (fact for fact in arrived if fact.entry is None))
    new, found = _by_entry(arrived), _by_entry(texts)
    touched = sorted(new.keys() | found.keys())
    there = _by_entry(rows.about_many(reading.connection, touched))
    return frozenset(
        entry
        for entry in touched
        if _add(reading, entry, there.get(entry, []), new.get(entry, []), found.get(entry, []))
    )


def refold_changed(reading: Reading, before: Members, after: Members) -> frozenset[EntryId]:
    """Add up again all that was written by members who belong otherwise *after* than *before*."""
    either = {*before, *after}
    changed = [one for one in either if _belongs(before, one) != _belongs(after, one)]
    written = {entry for member in changed for entry in rows.entries_of(reading.connection, member)}
    for entry in sorted(written):
        _add(reading, entry, rows.about(reading.connection, entry), [], [])
    return frozenset(written)


def _add(
    reading: Reading,
    entry: EntryId,
    stored: Sequence[Fact],
    new: Sequence[Fact],
    found: Sequence[Fact],
) -> bool:
    """Whether anything was added to *entry*."""
    connection = reading.connection
    there = reading.verified(stored)
    facts = {fact.hash: fact for fact in (*there, *found, *new)}
    state = fold_entry(facts.values(), reading.members())
    filled = [fact for fact in found if fact.hash not in state.erase]
    rows.insert(connection, (erased(one) if one.hash in state.erase else one for one in new))
    rows.fill(connection, filled)
    # Only what is about this entry: a Forgotten may name anything, and erases nothing elsewhere.
    gone = {fact.hash for fact in there if fact.hash in state.erase and not fact.is_erased}
    if gone:
        rows.blank(connection, gone)
        scrubbing.note(connection)
    projection.put(connection, entry, projection.project(state))
    if state.entry is None and state.proposal is None and drafts.forget_whole(new):
        drafts.drop(connection, entry)
    return bool(new or filled)


def _by_entry(facts: Iterable[Fact]) -> dict[EntryId, list[Fact]]:
    found: dict[EntryId, list[Fact]] = {}
    for fact in facts:
        if fact.entry is not None:
            found.setdefault(fact.entry, []).append(fact)
    return found


def _belongs(members: Members, member: MemberId) -> tuple[Role, Stamp, Stamp | None] | None:
    known = members.get(member)
    return (known.member.role, known.since, known.until) if known else None
