# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The colours of the three themes; the only module with colours in it."""

from klantreis.look.colours import Colours, ThemeName, Tint

# Warm paper under a kitchen lamp. The ring is almost black: it must show around teal too.
_LIGHT = Colours(
    paper="#FBF6EE",
    card="#FFFFFF",
    plate="#FFFFFF",
    ink="#2B2A33",
    quiet="#5C5866",
    line="#EBE2D4",
    control_line="#857B6C",
    teal="#1F6F78",
    teal_pressed="#175760",
    on_teal="#FFFFFF",
    teal_ink="#1F6F78",
    teal_shade="#CFE5E4",
    focus="#1E1306",
    peach=Tint(ground="#FDE7D6", ink="#9A3F12", edge="#C1693A", shade="#F4C7A8"),
    mint=Tint(ground="#DDEFEA", ink="#14585F", edge="#4B8B8B", shade="#B4D8D2"),
    lilac=Tint(ground="#E9E4F7", ink="#4B3A8C", edge="#8677C2", shade="#CDC3EC"),
    honey=Tint(ground="#FFF1C9", ink="#6E4F00", edge="#A37F1F", shade="#F2D88A"),
    private=Tint(ground="#F6E6EE", ink="#7A2C55", edge="#B06A8C", shade="#E6C3D4"),
    care=Tint(ground="#FFEFD2", ink="#7A4100", edge="#A8701F", shade="#F3CF95"),
)

# The same table in the evening.
_DARK = Colours(
    paper="#211E1B",
    card="#2C2824",
    plate="#F4ECE0",
    ink="#F5EEE3",
    quiet="#C9BFB2",
    line="#453F38",
    control_line="#948A7D",
    teal="#26808A",
    teal_pressed="#1F6F78",
    on_teal="#FFFFFF",
    teal_ink="#86D0D5",
    teal_shade="#2F5F63",
    focus="#FFE0A3",
    peach=Tint(ground="#4B3021", ink="#FFC9A3", edge="#C8875D", shade="#7A4F35"),
    mint=Tint(ground="#1F4042", ink="#A9E3DE", edge="#62A5A3", shade="#366A6B"),
    lilac=Tint(ground="#39335A", ink="#D3CAFB", edge="#9A8CD6", shade="#5C528C"),
    honey=Tint(ground="#463B19", ink="#F5DD92", edge="#B3993F", shade="#715F29"),
    private=Tint(ground="#482C3C", ink="#F4C3DC", edge="#BD7B9C", shade="#754A62"),
    care=Tint(ground="#4B3714", ink="#FFD694", edge="#BE9440", shade="#785A22"),
)

# Nothing soft: white, black, and inks so deep that they read as black to who needs that.
_CONTRAST = Colours(
    paper="#FFFFFF",
    card="#FFFFFF",
    plate="#FFFFFF",
    ink="#000000",
    quiet="#1F1F1F",
    line="#000000",
    control_line="#000000",
    teal="#00363D",
    teal_pressed="#000000",
    on_teal="#FFFFFF",
    teal_ink="#00363D",
    teal_shade="#C4D6D7",
    focus="#0A7CFF",
    peach=Tint(ground="#FFFFFF", ink="#7A2E06", edge="#7A2E06", shade="#EBCDBB"),
    mint=Tint(ground="#FFFFFF", ink="#084A50", edge="#084A50", shade="#BFD9DA"),
    lilac=Tint(ground="#FFFFFF", ink="#3B2A80", edge="#3B2A80", shade="#D0CAE8"),
    honey=Tint(ground="#FFFFFF", ink="#553C00", edge="#553C00", shade="#E6D6A6"),
    private=Tint(ground="#FFFFFF", ink="#6A1F47", edge="#6A1F47", shade="#E4C6D5"),
    care=Tint(ground="#FFFFFF", ink="#5C3300", edge="#5C3300", shade="#E8D0AE"),
)

_COLOURS = {ThemeName.LIGHT: _LIGHT, ThemeName.DARK: _DARK, ThemeName.CONTRAST: _CONTRAST}


def colours_of(theme: ThemeName) -> Colours:
    """The colours of *theme*; paper takes those of the light one."""
    return _COLOURS[theme]
