# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What can be turned on and off of a paper: large print, a second language, a lock."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from klantreis.ui.paper_routes import KeyCard, PaperRoom, RecoverySheet
from klantreis.ui.pieces.pieces import Pieces
from klantreis.words.rooms import printing as words

_LARGE, _LANGUAGES, _LOCKED = "large", "languages", "locked"


def options_of(wanted: PaperRoom, pieces: Pieces, turn: Callable[[str], None]) -> list[QWidget]:
    """The options of *wanted*; each press tells *turn* which."""
    both = pieces.switch(words.BOTH_LANGUAGES, turn, mark=_LANGUAGES, is_on=wanted.in_two_languages)
    if isinstance(wanted.what, KeyCard):
        return [both]
    large = pieces.switch(words.LARGE, turn, mark=_LARGE, is_on=wanted.large_print)
    if isinstance(wanted.what, RecoverySheet):
        # Who needs it has lost every other word.
        return [large, both]
    locked = pieces.switch(words.LOCKED, turn, mark=_LOCKED, is_on=wanted.locked)
    return [large, both, locked]


def turned(wanted: PaperRoom, mark: str) -> PaperRoom:
    """*wanted* with the option *mark* the other way round."""
    ways = {
        _LARGE: replace(wanted, large_print=not wanted.large_print),
        _LANGUAGES: replace(wanted, in_two_languages=not wanted.in_two_languages),
        _LOCKED: replace(wanted, locked=not wanted.locked),
    }
    return ways[mark]
