# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Where an act of a story stands, and how one kind of act is read."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Literal, TypedDict

from klantreis.stories.format import Act
from klantreis.stories.names import Names
from klantreis.stories.parsed import Parsed
from klantreis.stories.wording import Do, ErrorName


class Base(TypedDict):
    """What every act has."""

    n: int
    line: int
    do: Do
    ref: str | None
    at: datetime
    fails: ErrorName | Literal[True] | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """An act's number, its visit, and what the story has named so far."""

    n: int
    at: datetime
    opened_by: str
    names: Names
    beside: Path | None


@dataclass(frozen=True, slots=True)
class Reader:
    """One kind of act: how it is read, and which keys it may have besides those of every act."""

    read: Callable[[Parsed, Base, Setting], Act]
    keys: frozenset[str] = frozenset()


def written_by(table: Parsed, setting: Setting) -> str:
    """Who acts: who opened the visit, unless the act says `by`."""
    return setting.names.person(table, "by") if "by" in table else setting.opened_by
