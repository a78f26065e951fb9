# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""To see what one typed hidden, and to hide it again, with one button."""

from collections.abc import Sequence

from klantreis.ui.pieces.fields import Line
from klantreis.ui.pieces.pieces import Pieces
from klantreis.words.cues import Cue


class Peek:
    """The button beside secret *lines*: it says *show* while they are hidden, *hide* after that."""

    def __init__(self, pieces: Pieces, lines: Sequence[Line], *, show: Cue, hide: Cue) -> None:
        self._pieces, self._lines = pieces, tuple(lines)
        self._show, self._hide = show, hide
        self._is_shown = False
        self.button = pieces.button(show, self._switch)

    def _switch(self) -> None:
        self._is_shown = not self._is_shown
        for line in self._lines:
            line.show_secret(is_shown=self._is_shown)
        self._pieces.dress(self.button, self._hide if self._is_shown else self._show)
