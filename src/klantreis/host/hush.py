# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Keeps a library silent that writes to the terminal what it finds in a file.

FFmpeg tells of each file who made it and what it is called; a desktop keeps such lines for weeks.
"""

import os

_ERRORS = 2


class Hush:
    """From `begin` to `end` nothing that any library writes to the terminal gets there."""

    def __init__(self) -> None:
        self._kept: int | None = None

    def begin(self) -> None:
        """Be silent from now on; once."""
        if self._kept is not None:
            return
        try:
            self._kept = os.dup(_ERRORS)
        except OSError:
            # A window on Windows has no terminal: nothing can get there.
            return
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, _ERRORS)
        os.close(nowhere)

    def end(self) -> None:
        """Speak again."""
        if self._kept is not None:
            os.dup2(self._kept, _ERRORS)
            os.close(self._kept)
            self._kept = None
