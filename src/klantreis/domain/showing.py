# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""An entry as one reader may see it: names masked, links named, nothing else left in."""

from dataclasses import dataclass
from datetime import datetime

from klantreis.domain.entries import Attachment, Body, EntryKind
from klantreis.domain.ids import EntryId


@dataclass(frozen=True, slots=True)
class ShownVersion:
    """One version: what it says, who wrote it down, whose words they are, when (UTC)."""

    body: Body
    writer: str
    is_clients: bool
    words_of: str
    attachments: tuple[Attachment, ...]
    at: datetime
    taken_in: bool


@dataclass(frozen=True, slots=True)
class Shown:
    """One entry with every version that stands, and the client's own views beside it."""

    id: EntryId
    kind: EntryKind
    versions: tuple[ShownVersion, ...]
    own_views: tuple[str, ...]
    is_private: bool = False
