# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Shown entries as values that canonical JSON can hold, and back: times become milliseconds."""

from collections.abc import Iterable
from dataclasses import dataclass

from klantreis.domain.clock import moment_of, ms_of
from klantreis.domain.entries import Attachment, Body, EntryKind
from klantreis.domain.ids import EntryId
from klantreis.domain.showing import Shown, ShownVersion


@dataclass(frozen=True, slots=True)
class KeptVersion:
    """A ShownVersion whose moment is milliseconds since 1970 (UTC)."""

    body: Body
    writer: str
    is_clients: bool
    words_of: str
    attachments: tuple[Attachment, ...]
    at_ms: int
    taken_in: bool


@dataclass(frozen=True, slots=True)
class KeptEntry:
    """A Shown whose versions are kept."""

    id: EntryId
    kind: EntryKind
    versions: tuple[KeptVersion, ...]
    own_views: tuple[str, ...]
    is_private: bool


def keep(entries: Iterable[Shown]) -> tuple[KeptEntry, ...]:
    """The entries as they can be written down."""
    return tuple(
        KeptEntry(
            one.id, one.kind, tuple(map(_keep, one.versions)), one.own_views, one.is_private
        )
        for one in entries
    )  # fmt: skip


def show(entries: Iterable[KeptEntry]) -> tuple[Shown, ...]:
    """What `keep` was given."""
    return tuple(
        Shown(one.id, one.kind, tuple(map(_show, one.versions)), one.own_views, one.is_private)
        for one in entries
    )


def _keep(one: ShownVersion) -> KeptVersion:
    return KeptVersion(
        one.body, one.writer, one.is_clients, one.words_of, one.attachments, ms_of(one.at),
        one.taken_in,
    )  # fmt: skip


def _show(one: KeptVersion) -> ShownVersion:
    return ShownVersion(
        one.body, one.writer, one.is_clients, one.words_of, one.attachments, moment_of(one.at_ms),
        one.taken_in,
    )  # fmt: skip
