# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Colours by what they are for, never by what they are."""

from dataclasses import dataclass
from enum import StrEnum


class ThemeName(StrEnum):
    """The three looks. They are equals: none is the spare one."""

    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


class TintName(StrEnum):
    """A ground with its own ink, to tell cards and doors apart; never by colour alone."""

    PEACH = "peach"
    MINT = "mint"
    LILAC = "lilac"
    HONEY = "honey"
    PRIVATE = "private"
    CARE = "care"


# Doors and cards take these in turn; the other two have a meaning of their own.
TILES = (TintName.PEACH, TintName.MINT, TintName.LILAC, TintName.HONEY)


@dataclass(frozen=True, slots=True)
class Tone:
    """The two tones of a sign: its lines, and what lies between them."""

    line: str
    shade: str


@dataclass(frozen=True, slots=True)
class Tint:
    """A soft ground, the deep ink that is read on it, its edge, and the second tone of a sign."""

    ground: str
    ink: str
    edge: str
    shade: str

    @property
    def tone(self) -> Tone:
        """How a sign is drawn on this ground, or beside its words on a card."""
        return Tone(self.ink, self.shade)


@dataclass(frozen=True, slots=True)
class Colours:
    """The colours of one theme, by what they are for."""

    paper: str
    card: str
    # Pictures are in colours of their own, made for a light ground: they lie on this.
    plate: str
    ink: str
    quiet: str
    line: str
    control_line: str
    teal: str
    teal_pressed: str
    on_teal: str
    teal_ink: str
    teal_shade: str
    focus: str
    peach: Tint
    mint: Tint
    lilac: Tint
    honey: Tint
    private: Tint
    care: Tint

    @property
    def plain_tone(self) -> Tone:
        """How a sign is drawn that asks for no attention."""
        return Tone(self.ink, self.line)

    @property
    def teal_tone(self) -> Tone:
        """How a sign is drawn on an ordinary control."""
        return Tone(self.teal_ink, self.teal_shade)

    @property
    def on_teal_tone(self) -> Tone:
        """How a sign is drawn on the one button that leads on."""
        return Tone(self.on_teal, self.teal_pressed)

    @property
    def away_tone(self) -> Tone:
        """How a sign is drawn on the button that makes everything go away."""
        return Tone(self.paper, self.quiet)

    def tint(self, name: TintName) -> Tint:
        """The tint of that name."""
        return {
            TintName.PEACH: self.peach,
            TintName.MINT: self.mint,
            TintName.LILAC: self.lilac,
            TintName.HONEY: self.honey,
            TintName.PRIVATE: self.private,
            TintName.CARE: self.care,
        }[name]
