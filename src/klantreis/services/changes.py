# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What a verb gives back: which entries changed, so that only their rows are drawn again."""

from dataclasses import dataclass

from klantreis.domain.ids import EntryId


@dataclass(frozen=True, slots=True)
class Changes:
    """The entries that changed; `left_out`: private ones that a shared one cannot point to."""

    entries: frozenset[EntryId] = frozenset()
    left_out: frozenset[EntryId] = frozenset()


@dataclass(frozen=True, slots=True)
class Saved(Changes):
    """A save, with the id by which the entry is known."""

    entry: EntryId = EntryId("")
