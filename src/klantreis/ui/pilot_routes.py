# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Places of the pilot: the ceremony of contributing."""

from dataclasses import dataclass

from klantreis.domain.consent import Said
from klantreis.ui.paper_routes import Asked, Giving

# The questions of contributing, in their order: what it is for is known.
CONTRIBUTING = (
    Asked.WHO,
    Asked.WHICH,
    Asked.NAMES,
    Asked.UNTIL,
    Asked.PAGES,
    Asked.SECRET,
)


@dataclass(frozen=True, repr=False)
class Contributing(Giving):
    """The ceremony of giving to a pilot: a consent of its own kind.

    In the place of names it asks which *sentences* may go along; none does by itself.
    """

    sentences: tuple[Said, ...] = ()

    def place(self) -> tuple[int, int]:
        return CONTRIBUTING.index(self.asked) + 1, len(CONTRIBUTING)
