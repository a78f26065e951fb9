# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Puts a pictogram on a control, in its right place, size and direction."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QAbstractButton, QLabel

from klantreis.look.colours import Tone
from klantreis.ui.theme import Look
from klantreis.words.pictograms import FOLLOWS_READING, Pictogram

# Qt leaves 4 pixels between sign and words; from a metre away they would stick together.
_AIR_PX = 5


def put_on(
    button: QAbstractButton, sign: Pictogram, *, look: Look, tone: Tone | None = None
) -> None:
    """Show *sign* on *button*, before its words; without a *tone* in that of ordinary controls.

    Called after the button has its words: a button without any gets no air for them.
    """
    size = look.tokens.sizes.icon
    air = _AIR_PX if button.text() else 0
    icon = look.icons.button_icon(
        sign,
        tone or look.tokens.colours.teal_tone,
        size_px=size,
        air_px=air,
        is_mirrored=button.isRightToLeft() and sign in FOLLOWS_READING,
    )
    button.setIconSize(QSize(size + 2 * air, size))
    button.setIcon(icon)


def show_on(
    label: QLabel, sign: Pictogram, *, look: Look, tone: Tone, size_px: int | None = None
) -> None:
    """Let *label* be the picture *sign*; the words beside it say what it means."""
    drawn = look.icons.pictogram(
        sign,
        tone,
        size_px=look.tokens.sizes.icon if size_px is None else size_px,
        ratio=label.devicePixelRatioF(),
        is_mirrored=label.isRightToLeft() and sign in FOLLOWS_READING,
    )
    label.setPixmap(drawn)
