# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What a drawing is made with: fonts, signs, the languages of the paper, the size of its text."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from klantreis.documents.breaking import Runs, break_lines
from klantreis.documents.faces import Faces, Weight, wide
from klantreis.documents.shapes import Colour, Label, Point, Shape, colour_of
from klantreis.documents.signs import Signs
from klantreis.documents.style import COLOURS
from klantreis.domain.language import Language
from klantreis.words.phrases import Phrase
from klantreis.words.pictograms import Pictogram

INK: Colour = colour_of(COLOURS.ink)
_LEADING = 1.25
_MOST_READ = 400


@dataclass(frozen=True, slots=True)
class Lettering:
    """A text in lines of *weight* and *size*; `is_cut` says that not all of it stands there."""

    lines: tuple[Runs, ...]
    weight: Weight
    size: float
    is_cut: bool = False

    @property
    def width(self) -> float:
        """How wide its widest line is."""
        return max((_width(line, self.size) for line in self.lines), default=0.0)

    @property
    def height(self) -> float:
        """How high its lines are together."""
        return len(self.lines) * self.size * _LEADING

    def labels(
        self, top: Point, *, is_centred: bool = False, colour: Colour = INK
    ) -> tuple[Label, ...]:
        """Its lines under the point *top*: from there to the right, or around it."""
        labels = []
        for number, runs in enumerate(self.lines):
            width = _width(runs, self.size)
            x = top[0] - width / 2 if is_centred else top[0]
            y = top[1] - (number + 0.82) * self.size * _LEADING
            labels.append(Label(runs, x, y, self.size, width, colour))
        return tuple(labels)


@dataclass(frozen=True, slots=True)
class Easel:
    """Fonts, signs, languages, and the size of the text on the paper around the drawing."""

    faces: Faces
    signs: Signs
    languages: tuple[Language, ...]
    size: float

    def letter(
        self,
        text: str,
        *,
        width: float,
        most: int = 1,
        weight: Weight = Weight.REGULAR,
        size: float = 0.0,
    ) -> Lettering:
        """*text* in at most *most* lines of *width*; what does not fit ends in dots."""
        size, text = size or self.size, " ".join(text.split())

        def broken(words: str) -> Sequence[Runs]:
            return break_lines(words, self.faces, weight=weight, size=size, width=width)

        def is_fitting(words: str) -> bool:
            return len(broken(words)) <= most and all(
                self.faces.width(word, weight, size) <= width for word in words.split()
            )

        if len(text) <= _MOST_READ and is_fitting(text):
            return Lettering(tuple(broken(text)), weight, size)
        shortened = _shortened(text, is_fitting)
        return Lettering(tuple(broken(shortened)), weight, size, is_cut=True)

    def both(self, phrase: Phrase, **values: object) -> str:
        """*phrase* in the languages of the paper, beside each other."""
        return " / ".join(dict.fromkeys(phrase.say(one, **values) for one in self.languages))

    def sign(
        self, which: Pictogram, middle: Point, *, size: float, ink: Colour = INK
    ) -> tuple[Shape, ...]:
        """A pictogram with its middle there."""
        figure = self.signs.pictogram(which, size=size, ink=ink)
        return figure.at(middle[0] - size / 2, middle[1] - size / 2)

    def sight(self, name: str, middle: Point, *, size: float) -> tuple[Shape, ...]:
        """A picture with its middle there."""
        figure = self.signs.picture(name, size=size)
        return figure.at(middle[0] - size / 2, middle[1] - size / 2)


def _shortened(text: str, is_fitting: Callable[[str], bool]) -> str:
    """As much of *text* as fits, with dots."""
    fitting, too_long = 0, min(len(text), _MOST_READ) + 1
    while too_long - fitting > 1:
        half = (fitting + too_long) // 2
        if is_fitting(_dotted(text, half)):
            fitting = half
        else:
            too_long = half
    return _dotted(text, fitting)


def _dotted(text: str, length: int) -> str:
    return f"{text[:length].rstrip(' ,.;:')}…"


def _width(runs: Runs, size: float) -> float:
    """Without the space at its end, which nobody sees."""
    if not runs:
        return 0.0
    last = runs[-1]
    seen = sum(wide(run.drawn, run.font) for run in runs[:-1])
    return (seen + wide(last.drawn.rstrip(" "), last.font)) * size / 1000
