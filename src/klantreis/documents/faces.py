# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The fonts of a paper: which font draws which character, and how wide it is."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cache
from pathlib import Path

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

_READING = "AtkinsonHyperlegibleNext"
# Without it reportlab names a font that is not inside the file.
FIRST_FONT = f"{_READING}-Regular"
_LENDERS = (
    "NotoSansArabic-Regular",
    "NotoSansHebrew-Regular",
    "NotoSansMath-Regular",
    "NotoEmoji-Regular",
    "NotoSansSymbols2-Regular",
)

# Drawn for what no font has; the last lender has it.
INSTEAD = "□"


class Weight(StrEnum):
    """How a text is set."""

    REGULAR = "Regular"
    BOLD = "Bold"
    ITALIC = "Italic"


@dataclass(frozen=True, slots=True)
class Glyph:
    """The font that draws a character, and its width in thousandths of the size."""

    font: str
    width: float
    is_missing: bool = False


@dataclass(frozen=True, slots=True)
class Faces:
    """The fonts of papers; remembers of each character what it looked up."""

    chains: Mapping[Weight, tuple[str, ...]]
    _seen: dict[tuple[Weight, str], Glyph] = field(default_factory=dict, repr=False, compare=False)
    _wide: dict[Weight, dict[str, float]] = field(default_factory=dict, repr=False, compare=False)

    def glyph(self, character: str, weight: Weight) -> Glyph:
        """Who draws *character*: the reading font, else the first font that has it."""
        key = (weight, character)
        if key not in self._seen:
            self._seen[key] = self._look_up(character, weight)
        return self._seen[key]

    def width(self, text: str, weight: Weight, size: float) -> float:
        """How wide *text* is, in points."""
        wide = self._wide.setdefault(weight, {})
        for one in set(text) - wide.keys():
            wide[one] = self.glyph(one, weight).width
        return sum([wide[one] for one in text]) * size / 1000

    def _look_up(self, character: str, weight: Weight) -> Glyph:
        chain = self.chains[weight]
        for name in chain:
            if _has(name, character):
                return Glyph(name, wide(character, name))
        return Glyph(chain[-1], wide(INSTEAD, chain[-1]), is_missing=True)


@cache
def open_faces(folder: Path) -> Faces:
    """The fonts in *folder*, known to reportlab from now on; looked through once for a process."""
    names = [f"{_READING}-{weight.value}" for weight in Weight]
    plain, bold = "NotoSans-Regular", "NotoSans-Bold"
    for name in (*names, plain, bold, *_LENDERS):
        # The registry is one for the whole process; a second time would read the files again.
        if name not in pdfmetrics.getRegisteredFontNames():
            pdfmetrics.registerFont(TTFont(name, str(folder / f"{name}.ttf")))
    chains = {
        weight: (f"{_READING}-{weight.value}", bold if weight is Weight.BOLD else plain, *_LENDERS)
        for weight in Weight
    }
    return Faces(chains)


def wide(text: str, font: str) -> float:
    """How wide *text* is in *font*, in thousandths of the size."""
    return float(pdfmetrics.stringWidth(text, font, 1000))


def _has(name: str, character: str) -> bool:
    return ord(character) in pdfmetrics.getFont(name).face.charToGlyph
