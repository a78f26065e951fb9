# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The places of *iets meebrengen*: what, from where, a look at it, and what came in."""

from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from klantreis.domain.entries import Media
from klantreis.domain.ids import EntryId
from klantreis.domain.notes import Cut
from klantreis.services.moving_in import Found
from klantreis.ui.routes import Route


@dataclass(frozen=True, repr=False)
class MoveIn(Route):
    """*Iets meebrengen*: notes, or photos and recordings."""


class Bring(StrEnum):
    """What somebody brings."""

    NOTES = "notes"
    MEDIA = "media"


@dataclass(frozen=True, repr=False)
class PickFrom(Route):
    """Where it is."""

    bring: Bring


@dataclass(frozen=True, repr=False)
class LookAtNotes(Route):
    """What would come in from *files*, all but what is *left_out*; *most* are in view.

    What was *found* is what comes in: a file that changes meanwhile changes nothing here.
    """

    files: tuple[Path, ...] = field(default=(), repr=False)
    cut: Cut | None = None
    found: Found | None = field(default=None, repr=False)
    left_out: frozenset[int] = frozenset()
    most: int = 20


@dataclass(frozen=True, slots=True, repr=False)
class Brought:
    """A photo or recording in *file*, and the day that it tells."""

    file: Path
    media: Media
    on: str = ""


@dataclass(frozen=True, repr=False)
class LookAtMedia(Route):
    """The photos and recordings among *files*, all but those *left_out*; *most* are in view."""

    files: tuple[Path, ...] = field(default=(), repr=False)
    found: tuple[Brought, ...] | None = field(default=None, repr=False)
    unread: tuple[str, ...] = field(default=(), repr=False)
    left_out: frozenset[int] = frozenset()
    most: int = 20


@dataclass(frozen=True, repr=False)
class CameIn(Route):
    """What came in, until it is taken out again; *there_already* is how many were here before."""

    entries: tuple[EntryId, ...] = ()
    there_already: int = 0
    unread: tuple[str, ...] = ()
