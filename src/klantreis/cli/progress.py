# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Telling that work goes on, once it takes over a second."""

import threading
import time
from types import TracebackType

from klantreis.cli.terminal import Terminal
from klantreis.words.outcomes import BUSY, BUSY_WITH

FIRST_S = 1.0
WATCHED_S = 0.25
UNWATCHED_S = 5.0
_WIDE = 60


class Progress:
    """While its block runs: on a terminal one line kept up to date, in a file a line at times."""

    def __init__(self, terminal: Terminal) -> None:
        self._terminal = terminal
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._tell, daemon=True)
        self._began = time.monotonic()
        self._at = (0, 0)
        self._said = False

    def __enter__(self) -> "Progress":
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        problem: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._ended.set()
        self._thread.join()
        if self._said and self._terminal.is_watched:
            self._terminal.note("\r" + " " * _WIDE + "\r")

    def heard(self, done: int, whole: int) -> None:
        """Hear how far the work is."""
        self._at = (done, whole)

    def _tell(self) -> None:
        wait_s = FIRST_S
        while not self._ended.wait(wait_s):
            self._said = True
            watched = self._terminal.is_watched
            line = self._line()
            try:
                self._terminal.note("\r" + line.ljust(_WIDE) if watched else line + "\n")
            except OSError:
                return  # nobody can read it; the work itself is not disturbed
            wait_s = WATCHED_S if watched else UNWATCHED_S

    def _line(self) -> str:
        done, whole = self._at
        language = self._terminal.language
        if whole:
            return BUSY_WITH.say(language, done=done, whole=whole)
        return BUSY.say(language, seconds=round(time.monotonic() - self._began))
