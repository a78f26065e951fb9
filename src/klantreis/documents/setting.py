# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Setting a paper: what is said, in one language or two, becomes rows of text."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace

from reportlab.graphics.barcode.qrencoder import QRCode, QRErrorCorrectLevel

from klantreis.documents.breaking import Runs, break_lines, clean
from klantreis.documents.faces import Faces, Weight, wide
from klantreis.documents.leftward import is_leftward
from klantreis.documents.rows import Row, Rule, Squares, Words
from klantreis.domain.language import Language
from klantreis.words.phrases import Phrase

_LEADING = 1.35


@dataclass(frozen=True, slots=True)
class Sizes:
    """The sizes of text on one paper, in points."""

    body: float
    heading: float
    title: float
    small: float


NORMAL = Sizes(body=14, heading=18, title=26, small=11)
LARGE = Sizes(body=20, heading=24, title=32, small=14)


def sizes_for(*, large_print: bool) -> Sizes:
    """14 points, or 20 in large print."""
    return LARGE if large_print else NORMAL


@dataclass(frozen=True, slots=True)
class Tongues:
    """The language of a paper, and the one that stands under it."""

    first: Language
    second: Language | None = None

    def all(self) -> tuple[Language, ...]:
        """The languages, in their order."""
        return (self.first, self.second) if self.second else (self.first,)

    def each(self, say: Callable[[Language], str]) -> tuple[str, ...]:
        """What *say* says in each language; once, where both say the same."""
        return _unlike(say(tongue) for tongue in self.all())

    def both(self, phrase: Phrase, **values: object) -> tuple[str, ...]:
        """*phrase* in each language, with the same *values*."""
        return self.each(lambda language: phrase.say(language, **values))


@dataclass(slots=True)
class Setter:
    """Sets one paper from top to bottom; what is set stands in `rows`."""

    faces: Faces
    sizes: Sizes
    tongues: Tongues
    width: float
    rows: list[Row] = field(default_factory=list)

    def title(self, phrase: Phrase) -> None:
        """What the paper is."""
        self._each(self.tongues.both(phrase), size=self.sizes.title, weight=Weight.BOLD, holds=True)
        self.gap(0.6)

    def section(self, phrase: Phrase) -> None:
        """A part of the paper."""
        self.gap(0.7)
        size = (self.sizes.title + self.sizes.heading) / 2
        self._each(self.tongues.both(phrase), size=size, weight=Weight.BOLD, holds=True)
        self.gap(0.2)

    def heading(self, texts: Iterable[str]) -> None:
        """What comes next, in each language."""
        self.gap(0.5)
        self._each(texts, size=self.sizes.heading, weight=Weight.BOLD, holds=True)
        self.gap(0.2)

    def label(self, texts: Iterable[str]) -> None:
        """A label in each language, that stays with what stands under it."""
        self._each(texts, size=self.sizes.body, weight=Weight.BOLD, holds=True)

    def say(self, phrase: Phrase, **values: object) -> None:
        """A whole sentence of ours, in each language."""
        self.say_each(self.tongues.both(phrase, **values))

    def say_each(self, texts: Iterable[str]) -> None:
        """A sentence that was said in each language already."""
        self._each(texts, size=self.sizes.body, weight=Weight.REGULAR)

    def own(self, text: str) -> None:
        """What a person wrote, once, letter by letter."""
        self._text(text, size=self.sizes.body, weight=Weight.REGULAR)

    def big(self, text: str) -> None:
        """What must be found at a glance."""
        self._text(text, size=self.sizes.heading, weight=Weight.BOLD)

    def name(self, text: str) -> None:
        """Whom or what the following is about, as a person wrote it."""
        self._text(text, size=self.sizes.heading, weight=Weight.BOLD, holds=True)

    def small(self, text: str) -> None:
        """What only machines and the curious read."""
        self._text(text, size=self.sizes.small, weight=Weight.REGULAR)

    def pair(self, labels: Iterable[str], values: Iterable[str]) -> None:
        """A label and its value on one line, in each language; nothing when there is no value."""
        value = " / ".join(_unlike(values))
        if not value:
            return
        label = " / ".join(_unlike(labels))
        label += " " if label.endswith("?") else ": "
        size, bold, plain = self.sizes.body, Weight.BOLD, Weight.REGULAR
        lead = break_lines(label, self.faces, weight=bold, size=size, width=self.width)
        taken = self.faces.width(label, bold, size)
        lines = break_lines(
            value, self.faces, weight=plain, size=size, width=self.width,
            taken=min(taken, self.width),
        )  # fmt: skip
        whole_lines = [*lead[:-1], (*lead[-1], *lines[0]), *lines[1:]]
        self._lines([Words(runs, size) for runs in whole_lines])

    def gap(self, lines: float) -> None:
        """White, in lines of body text."""
        holds = bool(self.rows) and self.rows[-1].holds
        self.rows.append(Row(lines * self.sizes.body * _LEADING, holds=holds))

    def hold(self) -> None:
        """Keep what was set last, and the white under it, on one page with what comes next."""
        for place in reversed(range(len(self.rows))):
            row = self.rows[place] = replace(self.rows[place], holds=True)
            if not row.is_space:
                return

    def to_write_on(self, lines: int) -> None:
        """Lines to write on."""
        for number in range(lines):
            height = 2 * self.sizes.body
            self.rows.append(Row(height, Rule(0, self.width), holds=number + 1 < lines))
        self.gap(0.5)

    def qr(self, text: str, *, side: float, edge: float) -> None:
        """A QR code of *side* points with *edge* points of white around it."""
        self.rows.append(Row(side + 2 * edge, Squares(_dark(text), side, edge)))

    def _each(
        self, texts: Iterable[str], *, size: float, weight: Weight, holds: bool = False
    ) -> None:
        first, *others = _unlike(texts)
        self._text(first, size=size, weight=weight, holds=holds or bool(others))
        for other in others:
            self._text(other, size=size, weight=Weight.ITALIC, holds=holds)

    def _text(self, text: str, *, size: float, weight: Weight, holds: bool = False) -> None:
        lines = []
        for paragraph in clean(text).split("\n"):
            runs = break_lines(paragraph, self.faces, weight=weight, size=size, width=self.width)
            leftward = is_leftward(paragraph)
            lines += [Words(one, size, self._shift(one, size) if leftward else 0) for one in runs]
        self._lines(lines, holds=holds)

    def _shift(self, runs: Runs, size: float) -> float:
        """How far a line that runs to the left stands from the left, to end at the right."""
        return self.width - sum(wide(run.drawn, run.font) for run in runs) * size / 1000

    def _lines(self, lines: list[Words], *, holds: bool = False) -> None:
        """Rows for *lines*; no first or last line of a text stands alone on a page."""
        last = len(lines) - 1
        for number, line in enumerate(lines):
            stays = holds if number == last else number in (0, last - 1)
            self.rows.append(Row(line.size * _LEADING, line, holds=stays))


def _unlike(texts: Iterable[str]) -> tuple[str, ...]:
    """Each text once, in the order in which they came."""
    return tuple(dict.fromkeys(texts))


def _dark(text: str) -> tuple[tuple[bool, ...], ...]:
    code = QRCode(None, QRErrorCorrectLevel.M)
    code.addData(text)
    code.make()
    inside = range(code.getModuleCount())
    return tuple(tuple(bool(code.isDark(down, across)) for across in inside) for down in inside)
