# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Wrong guesses are slowed, never punished: nothing is destroyed, and the right one still opens."""

import re
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from klantreis.disk.whole_files import make_private, write_whole
from klantreis.domain import canonical
from klantreis.domain.clock import Clock, ms_of
from klantreis.domain.problems import BadFormat, CannotWrite, OutOfSpace, WrongSecret

FREE_GUESSES = 3
LONGEST_S = 60
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Pace:
    """Counts wrong guesses for each journey or profile in *folder*, also over a restart.

    Three are free; then one waits 1, 2, 4 … at most 60 seconds since the last wrong one.
    """

    folder: Path
    clock: Clock
    sleep: Callable[[float], None]

    def guess(self, whose: str, attempt: Callable[[], T]) -> T:
        """Wait if need be, then try; WrongSecret counts, success sets the count to nought.

        *whose* is the id of a journey or member: 32 hex characters.
        """
        self.sleep_if_due(whose)
        before = self._read(whose)
        # Counted before it is tried, so that killing the program is no way to guess for free.
        self._write(whose, _Count(before.wrong + 1, self._now_ms()))
        try:
            opened = attempt()
        except WrongSecret:
            self._write(whose, _Count(before.wrong + 1, self._now_ms()))
            raise
        except BaseException:
            self._write(whose, before)
            raise
        self.reset(whose)
        return opened

    def wait_s(self, whose: str) -> float:
        """How long until the next guess; for a window that wants to show it."""
        count = self._read(whose)
        due = _pause_s(count.wrong)
        past = (self._now_ms() - count.last_ms) / 1000
        # A clock that was put back proves nothing: then the whole pause counts.
        return max(0.0, due - past) if past >= 0 else float(due)

    def sleep_if_due(self, whose: str) -> None:
        """Wait as long as `wait_s` tells."""
        pause = self.wait_s(whose)
        if pause > 0:
            self.sleep(pause)

    def reset(self, whose: str) -> None:
        """Forget the wrong guesses."""
        with suppress(OSError):
            self._path(whose).unlink(missing_ok=True)

    def _read(self, whose: str) -> "_Count":
        path = self._path(whose)
        try:
            value = canonical.decode(path.read_bytes(), most=1024)
        except FileNotFoundError:
            return _Count(0, 0)
        except (OSError, BadFormat):
            return self._damaged()
        match value:
            case {"last_ms": int(last_ms), "wrong": int(wrong)} if wrong >= 0:
                return _Count(wrong, last_ms)
        return self._damaged()

    def _write(self, whose: str, count: "_Count") -> None:
        # A full disk or a stick that may not be written must not keep anybody out.
        with suppress(OutOfSpace, CannotWrite):
            make_private(self.folder)
            data = canonical.encode({"last_ms": count.last_ms, "wrong": count.wrong})
            write_whole(self._path(whose), data)

    def _path(self, whose: str) -> Path:
        if not _ID.fullmatch(whose):
            raise BadFormat(what="id")
        return self.folder / f"{whose}.guesses"

    def _damaged(self) -> "_Count":
        """What a count that cannot be read stands for: no free guess, and no punishment."""
        return _Count(FREE_GUESSES, self._now_ms())

    def _now_ms(self) -> int:
        return ms_of(self.clock.now())


@dataclass(frozen=True, slots=True)
class _Count:
    wrong: int
    last_ms: int


_ID = re.compile(r"[0-9a-f]{32}")


def _pause_s(wrong: int) -> int:
    """Seconds to wait after so many wrong guesses."""
    return min(LONGEST_S, 1 << min(wrong - FREE_GUESSES, 6)) if wrong >= FREE_GUESSES else 0
