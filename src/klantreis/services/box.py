# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What is only the client's: facts as elsewhere, in a box that only the client's key opens.

The box is in memory while the client is at the table, and is sealed whole at every change. Each
write begins a chain of its own.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from klantreis.domain import canonical
from klantreis.domain.facts import Fact
from klantreis.domain.folding import Entry, fold_entry
from klantreis.domain.ids import AttachmentId, EntryId, FactHash
from klantreis.domain.members import Members
from klantreis.domain.merging import apply_erasures, union
from klantreis.domain.plain import from_plain, to_plain
from klantreis.domain.problems import BadFormat, JournalDamaged

_MOST_INDEX_BYTES = 512 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Box:
    """Private facts and their attachments; *met* are the facts that came from another copy.

    *written* counts the writes, inside the box where only the client sees it: a box that was put
    back counts less than this computer remembers. *locked* is that count at the last locking: a
    draft from before it was finished or let go, whoever puts it there again.
    """

    facts: frozenset[Fact] = frozenset()
    attachments: Mapping[AttachmentId, bytes] = field(default_factory=dict)
    met: frozenset[FactHash] = frozenset()
    written: int = 0
    locked: int = 0

    def entries(self, members: Members) -> Mapping[EntryId, Entry]:
        """The private entries, as they stand."""
        found: dict[EntryId, Entry] = {}
        for entry, facts in self._by_entry().items():
            state = fold_entry(facts, members)
            if state.entry is not None:
                found[entry] = replace(state.entry, is_private=True)
        return found

    def facts_about(self, entry: EntryId) -> tuple[Fact, ...]:
        """The private facts about *entry*."""
        return tuple(fact for fact in self.facts if fact.entry == entry)

    def joined(
        self,
        facts: Iterable[Fact],
        attachments: Mapping[AttachmentId, bytes],
        members: Members,
    ) -> "Box":
        """The box with *facts* and *attachments* in it, and without what must be erased.

        It counts one write more.
        """
        whole = Box(union(self.facts, facts), {**self.attachments, **attachments}, self.met)
        erase: set[FactHash] = set()
        for about in whole._by_entry().values():
            erase |= fold_entry(about, members).erase
        kept = apply_erasures(whole.facts, frozenset(erase))
        used = _attachments_in(Box(kept), members)
        left = {key: data for key, data in whole.attachments.items() if key in used}
        return Box(kept, left, self.met, self.written + 1, self.locked)

    def again(self) -> "Box":
        """The same, to be written once more."""
        return replace(self, written=self.written + 1)

    def at_locking(self) -> "Box":
        """The same, to be written when all is locked."""
        return replace(self, written=self.written + 1, locked=self.written + 1)

    def pack(self) -> bytes:
        """The contents as bytes, before they are padded and sealed."""
        ordered = sorted(self.facts, key=lambda fact: fact.order)
        listed = [[key, len(self.attachments[key])] for key in sorted(self.attachments)]
        index = canonical.encode(
            {
                "attachments": listed,
                "facts": [to_plain(fact) for fact in ordered],
                "locked": self.locked,
                "met": sorted(self.met),
                "written": self.written,
            }
        )
        bodies = b"".join(self.attachments[key] for key in sorted(self.attachments))
        return len(index).to_bytes(8, "big") + index + bodies

    def _by_entry(self) -> Mapping[EntryId, list[Fact]]:
        grouped: dict[EntryId, list[Fact]] = {}
        for fact in self.facts:
            if fact.entry is not None:
                grouped.setdefault(fact.entry, []).append(fact)
        return grouped


def unpack(data: bytes) -> Box:
    """Read what `Box.pack` wrote; JournalDamaged when it is anything else."""
    at = 8 + int.from_bytes(data[:8], "big")
    try:
        index = canonical.decode(data[8:at], most=_MOST_INDEX_BYTES)
        return _box_of(index, data[at:])
    except (BadFormat, KeyError, TypeError, ValueError, AttributeError) as problem:
        raise JournalDamaged(what="box") from problem


def _box_of(index: Any, bodies: bytes) -> Box:
    facts = frozenset(from_plain(Fact, plain) for plain in index["facts"])
    attachments: dict[AttachmentId, bytes] = {}
    at = 0
    for key, length in index["attachments"]:
        attachments[AttachmentId(key)] = bodies[at : at + length]
        at += length
    met = frozenset(FactHash(one) for one in index["met"])
    return Box(facts, attachments, met, index["written"], index.get("locked", 0))


def _attachments_in(box: Box, members: Members) -> frozenset[AttachmentId]:
    return frozenset(
        attachment.id
        for entry in box.entries(members).values()
        for version in entry.history
        for attachment in version.attachments
    )
