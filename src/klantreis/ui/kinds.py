# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What a widget is, said to the style sheet: a page names the kind and never a colour."""

from enum import StrEnum

from PySide6.QtWidgets import QWidget

from klantreis.look.colours import TintName


class Kind(StrEnum):
    """What the style sheet knows, beside Qt's own controls.

    A QPushButton without a kind is an ordinary button, a QLabel without one is text.
    """

    # Buttons. One PRIMARY a screen: what leads on. AWAY is for *Weg* only.
    PRIMARY = "primary"
    ROUND = "round"
    LINK = "link"
    AWAY = "away"
    # Who writes now; its tint tells client and worker apart, beside the name.
    PEN = "pen"
    TILE = "tile"
    # A card that is one button; checkable where it can be chosen.
    WIDE = "wide"
    # A picture of the lock's grid: checkable, and light in every theme.
    PICTURE = "picture"
    # Surfaces.
    CARD = "card"
    # A long list: its rows are painted as cards, and the one with the keyboard has the ring.
    ROWS = "rows"
    BAR = "bar"
    # The bar at the top; its buttons are as low as a finger allows, so that the page has room.
    TOP = "top"
    # Around what is being read aloud.
    HEARD = "heard"
    # A BADGE says in a few words how things are; a ROUND_MARK holds the sign of a card,
    # a PLATE a picture.
    BADGE = "badge"
    ROUND_MARK = "round-mark"
    PLATE = "plate"
    # Text.
    HEADING = "heading"
    TITLE = "title"
    SMALL = "small"
    QUIET = "quiet"
    OWN_WORDS = "own-words"


def make(widget: QWidget, kind: Kind, *, tint: TintName | None = None) -> None:
    """Let *widget* look like *kind*, on the ground of *tint* where it is a surface or a tile."""
    widget.setProperty("kind", kind.value)
    widget.setProperty("tint", "" if tint is None else tint.value)
    # A property that changes later is seen only after this.
    widget.style().unpolish(widget)
    widget.style().polish(widget)
