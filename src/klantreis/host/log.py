# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""A log without words: what happened, how often and how long, and nothing that anybody wrote."""

import json
import math
import os
import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from klantreis.domain.clock import Clock
from klantreis.domain.ids import (
    AttachmentId,
    EntryId,
    GrantId,
    JourneyId,
    MemberId,
    ReplicaId,
)
from klantreis.domain.problems import KlantreisError

MOST_BYTES = 256 * 1024
OLD_FILES = 2
Id = JourneyId | ReplicaId | EntryId | MemberId | GrantId | AttachmentId
Loggable = bool | int | float | StrEnum | Id | type[KlantreisError]


class Event(StrEnum):
    """All that the log can tell of."""

    BEGUN = "begun"
    OPENED = "opened"
    LOCKED = "locked"
    GUESSED_WRONG = "guessed-wrong"
    MERGED = "merged"
    SHARED = "shared"
    WITHDRAWN = "withdrawn"
    MEMBER_INVITED = "member-invited"
    MEMBER_REMOVED = "member-removed"
    CHECKED = "checked"
    BACKED_UP = "backed-up"
    REHEARSED = "rehearsed"
    RESTORED = "restored"
    COPIED = "copied"


@dataclass(frozen=True, slots=True)
class Log:
    """Writes lines to *folder*; silent when that fails, for no log is worth a save."""

    folder: Path
    clock: Clock

    @property
    def path(self) -> Path:
        """The file that is written now."""
        return self.folder / "klantreis.log"

    def record(self, event: Event, **values: Loggable) -> None:
        """Tell of *event* with ids, counts, durations (in their names: `_ms`, `_s`) and kinds.

        Raises TypeError on anything that could hold a word or a key, whoever passes it.
        """
        if type(event) is not Event:
            raise TypeError("the log tells of an Event only")
        told = {_name(name): _told(name, value) for name, value in values.items()}
        self._append(_line(self.clock.now().isoformat(timespec="milliseconds"), event, told))

    def _append(self, line: bytes) -> None:
        try:
            self._turn_over(len(line))
            handle = os.open(self.path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
            try:
                os.write(handle, line)
            finally:
                os.close(handle)
        except OSError:
            return

    def _turn_over(self, more: int) -> None:
        if not self.path.exists() or self.path.stat().st_size + more <= MOST_BYTES:
            return
        for number in range(OLD_FILES, 1, -1):
            older = self._old(number - 1)
            if older.exists():
                older.replace(self._old(number))
        self.path.replace(self._old(1))

    def _old(self, number: int) -> Path:
        return self.folder / f"klantreis.log.{number}"


# A UUIDv7: a random key of the same length passes once in 64 times, a longer one never.
_ID = re.compile(r"[0-9a-f]{12}7[0-9a-f]{3}[89ab][0-9a-f]{15}")
_KIND = re.compile(r"[a-z0-9][a-z0-9-]{0,31}")
_NAME = re.compile(r"[a-z][a-z_]{0,31}")


def _line(at: str, event: Event, told: Mapping[str, int | float | str]) -> bytes:
    first = json.dumps({"at": at, "event": event.value}, separators=(",", ":"))
    rest = json.dumps(told, separators=(",", ":"), sort_keys=True)
    return (f"{first[:-1]},{rest[1:]}" if told else first).encode("ascii") + b"\n"


def _name(name: str) -> str:
    if not _NAME.fullmatch(name) or name in {"at", "event"}:
        raise TypeError("a name in the log is short and lower case")
    return name


def _told(name: str, value: object) -> int | float | str:
    """*value* as it is written; TypeError, without the value, when it could be words."""
    match value:
        case bool():
            return value
        case int() if type(value) is int and abs(value) < 2**63:
            return value
        case float() if type(value) is float and math.isfinite(value):
            return round(value, 3)
        case StrEnum() if _KIND.fullmatch(value.value):
            return value.value
        case str() if type(value) is str and _ID.fullmatch(value):
            return value
        case type() if issubclass(value, KlantreisError):
            return value.__name__
        case _:
            raise TypeError(f"{_name(name)} is nothing for a log")
