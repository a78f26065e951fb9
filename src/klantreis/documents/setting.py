# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Setting a paper: what is said, in one language or two, becomes rows of text."""

import re
from collections.abc import Callable, Iterable, Sequence
from contextlib import nullcontext
from dataclasses import dataclass

from klantreis.documents.breaking import Runs, break_lines, break_pair, clean
from klantreis.documents.easel import Easel
from klantreis.documents.faces import open_faces, wide
from klantreis.documents.galley import Galley
from klantreis.documents.kit import Kit, Manner
from klantreis.documents.leftward import has_leftward, is_leftward
from klantreis.documents.rows import Picture, Words
from klantreis.documents.shapes import Figure, colour_of
from klantreis.documents.signs import Signs
from klantreis.documents.structure import Element, Role
from klantreis.documents.style import BASE, CAPITALS, LEADING, Sizes, Style, Styles
from klantreis.domain.language import Language
from klantreis.look.colours import TintName
from klantreis.words.phrases import Phrase
from klantreis.words.pictograms import Pictogram

_BETWEEN = 20.0
# As parts of the size of the text beside it.
_SIGN, _AFTER_SIGN = 1.3, 0.35
# Two columns narrower than this would cut words in pieces: then one stands under the other.
_LEAST_COLUMN = 14.0
_BULLET = "•"
_SENTENCE_END = re.compile("([.?!]) (?=[A-Z{])")


def tongues_for(manner: Manner) -> "Tongues":
    """The languages of *manner*; one, where both are the same."""
    return Tongues(manner.language, manner.also_in if manner.also_in != manner.language else None)


@dataclass(frozen=True, slots=True)
class Tongues:
    """The language of a paper, and the one that stands beside it."""

    first: Language
    second: Language | None = None

    def all(self) -> tuple[Language, ...]:
        """The languages, in their order."""
        return (self.first, self.second) if self.second else (self.first,)

    def each(self, say: Callable[[Language], str]) -> tuple[str, ...]:
        """What *say* says in each language; once, where both say the same."""
        return unlike(say(tongue) for tongue in self.all())

    def both(self, phrase: Phrase, **values: object) -> tuple[str, ...]:
        """*phrase* in each language, with the same *values*."""
        return self.each(lambda language: phrase.say(language, **values))


class Setter:
    """Sets one paper from top to bottom; what is set stands in `galley`, its text in `said`.

    On a roomy paper each sentence of ours has a line of its own.
    """

    def __init__(
        self, kit: Kit, sizes: Sizes, tongues: Tongues, width: float, *, is_roomy: bool = False
    ) -> None:
        self.kit = kit
        self.faces = open_faces(kit.fonts)
        self.sizes = sizes
        self.tongues = tongues
        self.is_roomy = is_roomy
        self.galley = Galley(width)
        self.said: list[str] = []
        self._styles = Styles(sizes)
        self.easel = Easel(self.faces, Signs(kit.icons), tongues.all(), sizes.body)
        self._has_section = False

    def title(
        self,
        phrase: Phrase,
        *,
        sign: Pictogram | None = None,
        tint: TintName | None = TintName.MINT,
        role: Role = Role.HEADING_1,
    ) -> None:
        """What the paper is, on a ground of its own; *role* is less where a paper holds many."""
        self._has_section = role.level > 1
        texts = self.tongues.both(phrase)
        with self.galley.panel(tint) if tint else nullcontext():
            style, under = self._styles.title, self._styles.subtitle
            self._each(texts[:1], style, role, sign=sign)
            with self.galley.inset(_beside_sign(style) if sign else 0.0):
                self._each(texts[1:], under, Role.PARAGRAPH, first=self.tongues.second)
        self.gap(0.5)

    def section(self, phrase: Phrase, *, sign: Pictogram | None = None) -> None:
        """A part of the paper."""
        self.gap(0.9)
        self._has_section = True
        self._each(self.tongues.both(phrase), self._styles.section, Role.HEADING_2, sign=sign)
        self.gap(0.2)

    def heading(self, texts: Iterable[str], *, sign: Pictogram | None = None) -> None:
        """What comes next, in each language."""
        self.gap(0.6)
        role = Role.HEADING_3 if self._has_section else Role.HEADING_2
        self._each(texts, self._styles.heading, role, sign=sign)
        self.gap(0.2)

    def label(self, texts: Iterable[str], *, sign: Pictogram | None = None) -> None:
        """A label in each language, that stays with what stands under it."""
        self._each(texts, self._styles.label, Role.PARAGRAPH, sign=sign)

    def say(self, phrase: Phrase, **values: object) -> None:
        """A whole sentence of ours, in each language."""
        self.say_each(self.tongues.both(_line_each(phrase) if self.is_roomy else phrase, **values))

    def say_each(self, texts: Iterable[str]) -> None:
        """A sentence that was said in each language already."""
        self._each(texts, self._styles.body, Role.PARAGRAPH)

    def own(self, text: str) -> None:
        """What a person wrote, once, letter by letter."""
        self._each([text], self._styles.body, Role.PARAGRAPH)

    def items(self, lines: Iterable[Iterable[str]]) -> None:
        """Things one under the other, each in each language."""
        with self.galley.within(Role.LIST):
            for texts in lines:
                with self.galley.within(Role.ITEM):
                    self._item(texts)

    def big(self, text: str) -> None:
        """What must be found at a glance."""
        self._each([text], self._styles.big, Role.PARAGRAPH)

    def name(self, text: str, *, sign: Pictogram | None = None) -> None:
        """Whom or what the following is about, as a person wrote it."""
        # A name stays on the page: the list of headings shows outside the program too.
        role = Role.HEADING_3 if self._has_section else Role.HEADING_2
        self._each([text], self._styles.name, role, sign=sign, is_listed=False)

    def small(self, text: str) -> None:
        """What only machines and the curious read."""
        self._each([text], self._styles.small, Role.PARAGRAPH)

    def pair(self, labels: Iterable[str], values: Iterable[str], *, ink: str = "") -> None:
        """A label and its value on one line, in each language; nothing when there is no value."""
        value = " / ".join(unlike(values))
        if not value:
            return
        label = " / ".join(unlike(labels))
        label += " " if label.endswith("?") else ": "
        part = self.galley.here.add(Role.PARAGRAPH, spelled=_spelled(label + value))
        self.said.append(label + value)
        size, left = self.sizes.body, self.galley.left
        lines = break_pair(label, value, self.faces, size=size, width=self.galley.width)
        marks = [Words(runs, size, left, part, ink) for runs in lines]
        self.galley.add_columns([marks], height=size * LEADING)

    def gap(self, lines: float) -> None:
        """White, in lines of body text."""
        self.galley.gap(lines * self.sizes.body * LEADING)

    def hold(self) -> None:
        """Keep what was set last, and the white under it, on one page with what comes next."""
        self.galley.keep_last()

    def stacked(self, texts: Iterable[str], style: Style) -> list[Words]:
        """The lines of *texts* one under the other at this measure, not yet put in rows."""
        marks: list[Words] = []
        for text, language in zip(unlike(texts), (None, self.tongues.second), strict=False):
            used = style.aslant if language else style
            for line in clean(text).split("\n"):
                ((_, part),) = self._parts([line], Role.PARAGRAPH, first=language)
                marks += self._lines(line, part, used, shift=0.0, width=self.galley.width)
        return marks

    def _item(self, texts: Iterable[str]) -> None:
        style, galley = self._styles.body, self.galley
        bullet, left, begins = galley.here.add(Role.LABEL), galley.left, len(galley.rows)
        with galley.inset(style.size), galley.within(Role.ITEM_BODY):
            self._each(texts, style, Role.PARAGRAPH)
        galley.put_first(
            begins, Words(self._broken(_BULLET, style, style.size)[0], style.size, left, bullet)
        )

    def _each(
        self,
        texts: Iterable[str],
        style: Style,
        role: Role,
        *,
        sign: Pictogram | None = None,
        first: Language | None = None,
        is_listed: bool = True,
    ) -> None:
        """*texts* side by side where they fit so, else one under the other."""
        parts = self._parts(texts, role, first=first, is_listed=is_listed and role.level > 0)
        begins = len(self.galley.rows)
        drawn = _drawn(self.easel.signs, sign, style) if sign else None
        with self.galley.inset(_beside_sign(style) if drawn else 0.0):
            self._fill(parts, style)
        if drawn is not None:
            rise = BASE * style.size + CAPITALS * style.size / 2 - drawn.height / 2
            self.galley.put_first(begins, Picture(drawn, self.galley.left, rise))

    def _parts(
        self,
        texts: Iterable[str],
        role: Role,
        *,
        first: Language | None = None,
        is_listed: bool = False,
    ) -> list[tuple[str, Element]]:
        """Each text once, with its part of the paper."""
        languages, here = (first, self.tongues.second), self.galley.here
        once = unlike(texts)
        self.said += once
        parts = []
        for text, language in zip(once, languages, strict=False):
            says, spelled = text if is_listed else "", _spelled(text)
            parts.append((text, here.add(role, language=language, says=says, spelled=spelled)))
        return parts

    def _fill(self, parts: Sequence[tuple[str, Element]], style: Style) -> None:
        height, width = style.size * LEADING, self.galley.width
        column = (width - _BETWEEN) / 2
        if len(parts) > 1 and column >= _LEAST_COLUMN * style.size:
            columns = [
                self._lines(text, part, style, shift=number * (column + _BETWEEN), width=column)
                for number, (text, part) in enumerate(parts)
            ]
            self.galley.add_columns(columns, height=height, holds=style.holds)
            return
        last = len(parts) - 1
        for number, (text, part) in enumerate(parts):
            used = style.aslant if number else style
            marks = self._lines(text, part, used, shift=0.0, width=width)
            self.galley.add_columns([marks], height=height, holds=style.holds or number < last)

    def _lines(
        self, text: str, part: Element, style: Style, *, shift: float, width: float
    ) -> list[Words]:
        left = self.galley.left + shift
        marks = []
        # The space keeps two lines apart for who hears them.
        for paragraph in clean(text).replace("\n", " \n").split("\n"):
            leftward = is_leftward(paragraph)
            for runs in self._broken(paragraph, style, width):
                aside = width - _wide(runs, style.size) if leftward else 0.0
                marks.append(Words(runs, style.size, left + aside, part, style.ink))
        return marks

    def _broken(self, text: str, style: Style, width: float) -> list[Runs]:
        return break_lines(text, self.faces, weight=style.weight, size=style.size, width=width)


def _drawn(signs: Signs, sign: Pictogram, style: Style) -> Figure:
    return signs.pictogram(sign, size=style.size * _SIGN, ink=colour_of(style.ink))


def _spelled(text: str) -> str:
    """*text* for who hears it, where it is drawn in another order than it is written in."""
    return clean(text) if has_leftward(text) else ""


def _beside_sign(style: Style) -> float:
    """How far a text stands from the left that has a sign before it."""
    return style.size * (_SIGN + _AFTER_SIGN)


def _line_each(phrase: Phrase) -> Phrase:
    """Each sentence on a line of its own: so they are read one by one."""
    return Phrase(
        nl=_SENTENCE_END.sub(r"\1 \n", phrase.nl), en=_SENTENCE_END.sub(r"\1 \n", phrase.en)
    )


def unlike(texts: Iterable[str]) -> tuple[str, ...]:
    """Each text once, in the order in which they came."""
    return tuple(dict.fromkeys(texts))


def _wide(runs: Runs, size: float) -> float:
    return sum(wide(run.drawn, run.font) for run in runs) * size / 1000
