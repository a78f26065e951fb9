# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What a voice says of somebody in the circles: who, what, where, and both directions."""

from typing import Protocol

from PySide6.QtWidgets import QWidget

from klantreis.domain.choices import HelperIs, Ring
from klantreis.words.choices import CHOICES
from klantreis.words.painted_words import (
    A_HELPER,
    HELPER_GIVES_AND_GETS,
    HELPER_I_GET,
    HELPER_I_GIVE,
    HELPER_ONLY,
    MOVE_BY_KEYS,
    NO_PLACE,
)
from klantreis.words.tongue import Tongue

_BOTH_WAYS = {
    (True, True): HELPER_GIVES_AND_GETS,
    (True, False): HELPER_I_GIVE,
    (False, True): HELPER_I_GET,
    (False, False): HELPER_ONLY,
}


class Helper(Protocol):
    """As much of a helper as there is to say."""

    @property
    def name(self) -> str:
        """What they are called here."""

    @property
    def what(self) -> HelperIs | None:
        """Somebody, something, or not said."""

    @property
    def ring(self) -> Ring | None:
        """How near they stand, where that was said."""

    @property
    def gives(self) -> bool:
        """Whether I do something for them."""

    @property
    def gets(self) -> bool:
        """Whether they do something for me."""


def name_disc(disc: QWidget, helper: Helper, tongue: Tongue, *, is_movable: bool) -> None:
    """Give the control of *helper* its name, and say how it is moved."""
    said = tongue.aloud(
        _BOTH_WAYS[helper.gives, helper.gets],
        name=helper.name,
        what=tongue.aloud(CHOICES[HelperIs][helper.what.value] if helper.what else A_HELPER),
        ring=tongue.aloud(CHOICES[Ring][helper.ring.value] if helper.ring else NO_PLACE),
    )
    disc.setAccessibleName(said)
    if is_movable:
        disc.setAccessibleDescription(tongue.aloud(MOVE_BY_KEYS))
