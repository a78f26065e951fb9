# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""From a text to lines: cleaned of what cannot be printed, and broken where it must be."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from klantreis.documents.faces import INSTEAD, Faces, Glyph, Weight
from klantreis.documents.leftward import for_paper, is_leftward

_LINE_ENDS = re.compile("\r\n|[\r\v\f\x1c\x1d\x1e\x85\u2028\u2029]")
_WORDS = re.compile(" *[^ ]+ *| +")
# They have no shape of their own, and some turn the reading order round behind the reader's back.
_UNSEEN = re.compile(
    "[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff"
    "\ufff9-\ufffb\U000e0000-\U000e0fff]"
)
# All that `_visible` may change.
_CONTROLS = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Run:
    """Characters that one font draws; `meant` says what they are when no font can."""

    font: str
    drawn: str
    meant: str = ""


Runs = tuple[Run, ...]


def clean(text: str) -> str:
    """*text* with every line end as one newline and every control character made visible."""
    text = _LINE_ENDS.sub("\n", text).replace("\t", " ")
    return _CONTROLS.sub(lambda found: _visible(found[0]), _UNSEEN.sub("", text))


def break_lines(
    text: str, faces: Faces, *, weight: Weight, size: float, width: float, taken: float = 0.0
) -> list[Runs]:
    """The lines of *text*, each not wider than *width* points; an empty line is an empty tuple.

    *taken* is how much of the first line is in use already.
    The space at which a line was broken stays at its end, so that reading aloud and searching work.
    """
    lines: list[Runs] = []
    scale = 1000 / size
    for paragraph in clean(text).split("\n"):
        start = 0.0 if lines else taken * scale
        broken = list(_broken(paragraph, faces, weight=weight, most=width * scale, used=start))
        leftward = is_leftward(paragraph)
        drawn = (for_paper(line, leftward=leftward) for line in broken or [""])
        lines.extend(tuple(_runs(line, faces, weight)) for line in drawn)
    return lines


def break_pair(label: str, value: str, faces: Faces, *, size: float, width: float) -> list[Runs]:
    """The lines of a bold *label*, and of its *value* that goes on where the label ends."""
    lead = break_lines(label, faces, weight=Weight.BOLD, size=size, width=width)
    taken = min(faces.width(label, Weight.BOLD, size), width)
    lines = break_lines(value, faces, weight=Weight.REGULAR, size=size, width=width, taken=taken)
    return [*lead[:-1], (*lead[-1], *lines[0]), *lines[1:]]


def _visible(character: str) -> str:
    code = ord(character)
    if code < 0x20 and character != "\n":
        return chr(0x2400 + code)
    if code == 0x7F:
        return "\u2421"
    if 0x80 <= code < 0xA0 or 0xD800 <= code < 0xE000:
        return "\ufffd"
    return character


def _broken(
    paragraph: str, faces: Faces, *, weight: Weight, most: float, used: float
) -> Iterator[str]:
    line = ""
    for word in _WORDS.findall(paragraph):
        wide = faces.width(word.rstrip(" "), weight, 1000)
        if used and used + wide > most:
            yield line
            line, used = "", 0.0
        while wide > most and word.strip(" "):
            cut = _cut(word, faces, weight=weight, most=most)
            yield word[:cut]
            word = word[cut:]
            wide = faces.width(word.rstrip(" "), weight, 1000)
        line += word
        used += wide + faces.width(" " * (len(word) - len(word.rstrip(" "))), weight, 1000)
    if line:
        yield line


def _cut(word: str, faces: Faces, *, weight: Weight, most: float) -> int:
    """How many characters of *word* fit, at least one; a letter keeps its accents."""
    used, cut = 0.0, 0
    for place, character in enumerate(word):
        used += faces.width(character, weight, 1000)
        if used > most and cut:
            return cut
        if place + 1 == len(word) or not unicodedata.combining(word[place + 1]):
            cut = place + 1
    return cut or len(word)


def _runs(drawn: str, faces: Faces, weight: Weight) -> Iterator[Run]:
    glyphs = {one: faces.glyph(one, weight) for one in set(drawn)}
    if len({(one.font, one.is_missing) for one in glyphs.values()}) == 1:
        # Nearly every line.
        yield _run(drawn, glyphs[drawn[0]])
        return
    for (font, is_missing), some in groupby(
        drawn, lambda one: (glyphs[one].font, glyphs[one].is_missing)
    ):
        yield _run("".join(some), Glyph(font, 0.0, is_missing))


def _run(text: str, glyph: Glyph) -> Run:
    if glyph.is_missing:
        return Run(glyph.font, INSTEAD * len(text), meant=text)
    return Run(glyph.font, text)
