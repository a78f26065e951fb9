# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""How texts on paper look: their sizes, weights and inks."""

from dataclasses import dataclass, replace

from klantreis.documents.faces import Weight
from klantreis.look.colours import ThemeName
from klantreis.look.palettes import colours_of

COLOURS = colours_of(ThemeName.LIGHT)
# All as parts of the size: a row, where the foot of the letters stands in it, a capital.
LEADING = 1.35
BASE = 0.35
CAPITALS = 0.67


@dataclass(frozen=True, slots=True)
class Sizes:
    """The sizes of text on one paper, in points."""

    body: float
    heading: float
    title: float
    small: float


NORMAL = Sizes(body=14, heading=18, title=28, small=11)
LARGE = Sizes(body=20, heading=24, title=34, small=14)


def sizes_for(*, large_print: bool) -> Sizes:
    """14 points, or 20 in large print (`ux.md`, Paper)."""
    return LARGE if large_print else NORMAL


@dataclass(frozen=True, slots=True)
class Style:
    """How one text looks; *holds* keeps it on one page with what comes next."""

    size: float
    weight: Weight = Weight.REGULAR
    ink: str = COLOURS.ink
    holds: bool = False

    @property
    def aslant(self) -> "Style":
        """The same for the second language, where it stands under the first."""
        return replace(self, weight=Weight.ITALIC)


@dataclass(frozen=True, slots=True)
class Styles:
    """How each kind of text looks on a paper of *sizes*."""

    sizes: Sizes

    @property
    def title(self) -> Style:
        """What the paper is."""
        return Style(self.sizes.title, Weight.BOLD, COLOURS.teal_ink, holds=True)

    @property
    def subtitle(self) -> Style:
        """What the paper is, in the second language."""
        return Style(self.sizes.heading, Weight.REGULAR, COLOURS.teal_ink, holds=True)

    @property
    def section(self) -> Style:
        """A part of the paper."""
        size = (self.sizes.title + self.sizes.heading) / 2
        return Style(size, Weight.BOLD, COLOURS.teal_ink, holds=True)

    @property
    def heading(self) -> Style:
        """What comes next."""
        return Style(self.sizes.heading, Weight.BOLD, COLOURS.teal_ink, holds=True)

    @property
    def name(self) -> Style:
        """Whom or what the following is about."""
        return Style(self.sizes.heading, Weight.BOLD, holds=True)

    @property
    def big(self) -> Style:
        """What must be found at a glance."""
        return Style(self.sizes.heading, Weight.BOLD)

    @property
    def label(self) -> Style:
        """What stands above an answer."""
        return Style(self.sizes.body, Weight.BOLD, holds=True)

    @property
    def body(self) -> Style:
        """A sentence."""
        return Style(self.sizes.body)

    @property
    def small(self) -> Style:
        """What only machines and the curious read."""
        return Style(self.sizes.small, ink=COLOURS.quiet)
