# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Puts a pictogram on a control, in its right place, size and direction."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QAbstractButton, QLabel

from klantreis.look.colours import Tone
from klantreis.ui.theme import Look
from klantreis.words.pictograms import FOLLOWS_READING, Pictogram

# Qt leaves 4 pixels between sign and words, at any size; from a metre away they would stick
# together. In parts of a hundred of the text.
_AIR = 25


def put_on(
    button: QAbstractButton, sign: Pictogram, *, look: Look, tone: Tone | None = None
) -> None:
    """Show *sign* on *button*, before its words; without a *tone* in that of ordinary controls.

    Called after the button has its words: a button without any gets no air for them.
    """
    size, colours = look.tokens.sizes.icon, look.tokens.colours
    air = look.tokens.sizes.text * _AIR // 100 if button.text() else 0
    # White on a filled button; when that cannot be pressed it is not filled, and shows no white.
    off = None if tone is None else Tone(colours.quiet, colours.paper)
    icon = look.icons.button_icon(
        sign,
        tone or colours.teal_tone,
        size_px=size,
        air_px=air,
        is_mirrored=button.isRightToLeft() and sign in FOLLOWS_READING,
        off=off,
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
