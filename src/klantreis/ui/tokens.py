# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the windows are made of: the colours of a theme, and sizes by what they hold."""

from collections.abc import Iterator
from dataclasses import dataclass

from klantreis.look.colours import Colours, ThemeName, TintName

# One key goes one step bigger; at the last step nothing may clip.
TEXT_STEPS = (100, 130, 160, 200)
# WCAG 2.2: 1.4.3 (AA) and 1.4.6 (AAA) for text, 1.4.11 for what is not text.
ENOUGH_FOR_TEXT = 4.5
ENOUGH_FOR_TEXT_IN_CONTRAST = 7.0
ENOUGH_FOR_SHAPE = 3.0


@dataclass(frozen=True, slots=True)
class Sizes:
    """Lengths in Qt pixels at one text size; air grows slower than text, so a page still fits."""

    small: int
    text: int
    title: int
    heading: int
    control_high: int
    target: int
    icon: int
    big_icon: int
    gap: int
    air: int
    card_radius: int
    field_radius: int
    edge: int
    ring: int

    @property
    def pill_radius(self) -> int:
        """The roundest that a control can be: above half its height Qt draws it square."""
        return self.control_high // 2

    @property
    def target_radius(self) -> int:
        """The same for a round button."""
        return self.target // 2


@dataclass(frozen=True, slots=True)
class Shadow:
    """What a card throws on the paper; no blur is no shadow."""

    blur: int
    drop: int
    colour: str
    strength: int


@dataclass(frozen=True, slots=True)
class Tokens:
    """All that a page needs to know to be drawn."""

    theme: ThemeName
    colours: Colours
    sizes: Sizes
    shadow: Shadow
    motion_ms: int


@dataclass(frozen=True, slots=True)
class Pair:
    """Two colours that meet on the screen, and how far apart they must be."""

    what: str
    front: str
    ground: str
    least: float


def pairs(tokens: Tokens) -> Iterator[Pair]:
    """Every text and shape with every ground that it is drawn on."""
    yield from _texts(tokens)
    yield from _shapes(tokens.colours)


def sizes_at(percent: int, *, edge: int = 2, ring: int = 4) -> Sizes:
    """The lengths when text is *percent* of its normal size (100 to 200)."""
    text = _part(20, percent)
    slower = (100 + percent) // 2
    return Sizes(
        small=_part(17, percent),
        text=text,
        title=_part(24, percent),
        heading=_part(34, slower),
        control_high=_part(52, percent),
        target=_part(52, slower),
        icon=_part(28, slower),
        big_icon=_part(68, slower),
        gap=_part(16, slower),
        air=_part(32, slower),
        card_radius=22,
        field_radius=14,
        edge=edge,
        ring=ring,
    )


def _texts(tokens: Tokens) -> Iterator[Pair]:
    colours = tokens.colours
    sharp = tokens.theme is ThemeName.CONTRAST
    least = ENOUGH_FOR_TEXT_IN_CONTRAST if sharp else ENOUGH_FOR_TEXT
    for ground, behind in (("paper", colours.paper), ("card", colours.card)):
        for what, front in (
            ("ink", colours.ink),
            ("quiet", colours.quiet),
            ("teal ink", colours.teal_ink),
            ("care ink", colours.care.ink),
            ("private ink", colours.private.ink),
        ):
            yield Pair(f"{what} on {ground}", front, behind, least)
    yield Pair("on teal", colours.on_teal, colours.teal, least)
    yield Pair("on teal, pressed", colours.on_teal, colours.teal_pressed, least)
    for name in TintName:
        tint = colours.tint(name)
        yield Pair(f"{name} ink on its ground", tint.ink, tint.ground, least)
        yield Pair(f"ink on {name}", colours.ink, tint.ground, least)


def _shapes(colours: Colours) -> Iterator[Pair]:
    grounds = {"paper": colours.paper, "card": colours.card}
    for ground, behind in grounds.items():
        yield Pair(f"ring on {ground}", colours.focus, behind, ENOUGH_FOR_SHAPE)
        yield Pair(f"control on {ground}", colours.control_line, behind, ENOUGH_FOR_SHAPE)
        yield Pair(f"teal on {ground}", colours.teal, behind, ENOUGH_FOR_SHAPE)
    yield Pair("teal on plate", colours.teal, colours.plate, ENOUGH_FOR_SHAPE)
    yield Pair("handle on its groove", colours.on_teal, colours.teal, ENOUGH_FOR_SHAPE)
    yield Pair("ring on teal", colours.focus, colours.teal, ENOUGH_FOR_SHAPE)
    for name in TintName:
        tint = colours.tint(name)
        yield Pair(f"ring on {name}", colours.focus, tint.ground, ENOUGH_FOR_SHAPE)
        for ground, behind in (*grounds.items(), ("its ground", tint.ground)):
            yield Pair(f"{name} edge on {ground}", tint.edge, behind, ENOUGH_FOR_SHAPE)


def _part(length: int, percent: int) -> int:
    return round(length * percent / 100)
