# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the facts of an entry add up to, kept ready so that opening and listing read no facts.

It holds no word of anybody: ids, kinds, times, which attachments are in use; the search index
beside it holds the words. Both are written in the transaction that adds the facts.
"""

from collections.abc import Iterable
from dataclasses import dataclass

import sqlcipher3

from klantreis.domain.bodies import kind_of
from klantreis.domain.clock import Stamp
from klantreis.domain.entries import Attachment
from klantreis.domain.folding import EntryState
from klantreis.domain.ids import AttachmentId, EntryId
from klantreis.storage import searching

_PUT = """
insert into entry (id, kind, owner, state, created_ms, created_count, changed_ms, changed_count,
    heads, disputed) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
on conflict (id) do update set kind = excluded.kind, owner = excluded.owner,
    state = excluded.state, created_ms = excluded.created_ms,
    created_count = excluded.created_count, changed_ms = excluded.changed_ms,
    changed_count = excluded.changed_count, heads = excluded.heads, disputed = excluded.disputed
returning row
"""
_STORED = """
select kind, owner, state, created_ms, created_count, changed_ms, changed_count, heads, disputed,
    row from entry where id = ?
"""
_DROP_UNUSED = """
delete from attachment where id = ?
    and not exists (select 1 from attached where attachment = attachment.id)
"""


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the list of entries."""

    kind: str
    owner: str
    state: str
    created: Stamp
    changed: Stamp
    heads: int
    is_disputed: bool


@dataclass(frozen=True, slots=True)
class Projected:
    """All that is kept ready about one entry; no line when there is nothing to see."""

    line: Line | None = None
    words: str = ""
    attachments: frozenset[AttachmentId] = frozenset()


def project(state: EntryState) -> Projected:
    """What is to be kept ready for an entry of which the facts add up to *state*."""
    entry, proposal = state.entry, state.proposal
    if entry is not None:
        line = Line(
            entry.kind, entry.owner, "removed" if entry.is_removed else "visible",
            entry.created, entry.changed, len(entry.heads), len(entry.heads) > 1,
        )  # fmt: skip
        words = "" if entry.is_removed else searching.content(entry)
        used = (one for version in entry.history for one in version.attachments)
        return Projected(line, words, _ids(used))
    if proposal is None:
        return Projected()
    kind = kind_of(proposal.body)
    stamp = proposal.stamp
    line = Line(kind, proposal.writer, "proposal", stamp, stamp, 1, is_disputed=False)
    return Projected(line, "", _ids(proposal.attachments))


def put(connection: sqlcipher3.Connection, entry: EntryId, projected: Projected) -> None:
    """Keep *projected* for *entry* in place of what was; drops attachments that nobody uses now."""
    _put_line(connection, entry, projected)
    before, now = attachments_of(connection, entry), projected.attachments
    if before != now:
        dropped = [(one, entry) for one in before - now]
        added = [(one, entry) for one in now - before]
        connection.executemany("delete from attached where attachment = ? and entry = ?", dropped)
        connection.executemany("insert into attached (attachment, entry) values (?, ?)", added)
        connection.executemany(_DROP_UNUSED, [(one,) for one, _ in dropped])


def stored(connection: sqlcipher3.Connection, entry: EntryId) -> Projected:
    """What is kept for *entry*."""
    used = attachments_of(connection, entry)
    found = connection.execute(_STORED, (entry,)).fetchone()
    if found is None:
        return Projected(attachments=used)
    kind, owner, state, ms, count, changed_ms, changed_count, heads, disputed, row = found
    created, changed = Stamp(ms, count), Stamp(changed_ms, changed_count)
    line = Line(kind, owner, state, created, changed, heads, bool(disputed))
    return Projected(line, searching.indexed(connection, row), used)


def attachments_of(connection: sqlcipher3.Connection, entry: EntryId) -> frozenset[AttachmentId]:
    """The attachments that live versions of *entry* use."""
    rows = connection.execute("select attachment from attached where entry = ?", (entry,))
    return frozenset(AttachmentId(one) for (one,) in rows)


def _put_line(connection: sqlcipher3.Connection, entry: EntryId, projected: Projected) -> None:
    line = projected.line
    if line is None:
        _drop_line(connection, entry)
        return
    (row,) = connection.execute(
        _PUT,
        (
            entry, line.kind, line.owner, line.state, line.created.ms, line.created.count,
            line.changed.ms, line.changed.count, line.heads, int(line.is_disputed),
        ),
    ).fetchone()  # fmt: skip
    searching.index(connection, row, projected.words)


def _drop_line(connection: sqlcipher3.Connection, entry: EntryId) -> None:
    found = connection.execute("select row from entry where id = ?", (entry,)).fetchone()
    if found is not None:
        searching.index(connection, found[0], "")
        connection.execute("delete from entry where row = ?", found)


def _ids(attachments: Iterable[Attachment]) -> frozenset[AttachmentId]:
    return frozenset(one.id for one in attachments)
