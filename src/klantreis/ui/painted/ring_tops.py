# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What lies at the top of each ring: its name, or a button with the name for who did not fit."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QLabel

from klantreis.ui.painted.circle_parts import MoreButton
from klantreis.ui.painted.circle_places import Measures, Places, places_for

# More than this never fits on one ring.
_MOST_ON_RING = 20


@dataclass(frozen=True, slots=True)
class RingTop:
    """The name of a ring and its button; *is_open*: who did not fit is shown elsewhere."""

    name: QLabel
    more: MoreButton
    is_open: bool


def lay_out(
    counts: Sequence[int], tops: Sequence[RingTop], measures: Measures
) -> tuple[Places, list[QLabel | MoreButton]]:
    """Places for so many on each ring, and what lies at the top of each."""
    at_most = [min(count, _MOST_ON_RING) for count in counts]
    shown: list[QLabel | MoreButton] = [top.name for top in tops]
    places = places_for(at_most, [part.sizeHint() for part in shown], measures)
    for number, (count, top) in enumerate(zip(counts, tops, strict=True)):
        if len(places.rounds[number].places) < count and not top.is_open:
            # A button is wider than a name, so fewer may fit beside it.
            top.more.say(count)
            shown[number] = top.more
    if any(isinstance(part, MoreButton) for part in shown):
        places = places_for(at_most, [part.sizeHint() for part in shown], measures)
    for count, part, ring in zip(counts, shown, places.rounds, strict=True):
        if isinstance(part, MoreButton):
            part.say(count - len(ring.places))
    return places, shown
