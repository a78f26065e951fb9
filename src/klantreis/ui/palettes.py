# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The tokens of a theme: its colours, the sizes for a text size, shadow and motion."""

from klantreis.look.colours import ThemeName
from klantreis.look.palettes import colours_of
from klantreis.ui.tokens import Shadow, Tokens, sizes_at

_MOTION_MS = 160

_SHADOWS = {
    ThemeName.LIGHT: Shadow(blur=26, drop=4, colour="#50381E", strength=36),
    ThemeName.DARK: Shadow(blur=26, drop=4, colour="#000000", strength=110),
    ThemeName.CONTRAST: Shadow(blur=0, drop=0, colour="#000000", strength=0),
}


def tokens_of(theme: ThemeName, *, percent: int = 100, is_calm: bool = False) -> Tokens:
    """The tokens of *theme* with text at *percent*; calm means that nothing moves."""
    sharp = theme is ThemeName.CONTRAST
    return Tokens(
        theme=theme,
        colours=colours_of(theme),
        sizes=sizes_at(percent, edge=3, ring=5) if sharp else sizes_at(percent),
        shadow=_SHADOWS[theme],
        motion_ms=0 if is_calm else _MOTION_MS,
    )
