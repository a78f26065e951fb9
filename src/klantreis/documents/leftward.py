# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Arabic and Hebrew on paper: letters joined, and put in the order in which they are seen.

A small part of the Unicode rules for both directions: enough for letters, numbers and what stands
between them, without the marks that turn the direction by hand (those are taken out before).
"""

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from functools import cache

_LEFTWARD = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_SHAPED = re.compile("[\ufb50-\ufbff\ufe80-\ufefc]")
_MIRRORED = str.maketrans("()[]{}<>«»", ")(][}{><»«")
# A lam and an alef after it are one shape: here each alef with that shape standing alone; the next
# in the table of Unicode is the one that is joined to the letter before.
_LAM = "\u0644"
_ALEFS = {"\u0622": 0xFEF5, "\u0623": 0xFEF7, "\u0625": 0xFEF9, "\u0627": 0xFEFB}
_KINDS = ("<isolated>", "<final>", "<initial>", "<medial>")


def for_paper(line: str, *, leftward: bool) -> str:
    """*line* as it is drawn from left to right; *leftward* says which way its paragraph runs."""
    if not has_leftward(line):
        return line
    levels = _levels(line, base=int(leftward))
    shaped = _joined(line)
    places = list(range(len(line)))
    for level in range(max(levels), 0, -1):
        places = _turned(places, levels, level)
    return "".join(
        shaped[place].translate(_MIRRORED) if levels[place] % 2 else shaped[place]
        for place in places
    )


def has_leftward(text: str) -> bool:
    """Whether any of *text* is drawn in another order than it is written in."""
    return _LEFTWARD.search(text) is not None


def is_leftward(line: str) -> bool:
    """Whether the first letter of *line* runs to the left."""
    for one in line:
        kind = unicodedata.bidirectional(one)
        if kind in ("L", "R", "AL"):
            return kind != "L"
    return False


def as_written(shape: str) -> str:
    """The letters that a joined *shape* stands for; any other character as it is.

    Two in one shape come as they are seen, from left to right, like all that is drawn.
    """
    return unicodedata.normalize("NFKC", shape)[::-1] if _SHAPED.match(shape) else shape


def _levels(line: str, *, base: int) -> list[int]:
    """0 runs to the right, 1 to the left, 2 to the right within what runs to the left."""
    sides: list[str] = []
    last = "R" if base else "L"
    for one in line:
        kind = unicodedata.bidirectional(one)
        if kind in ("L", "R", "AL"):
            last = "L" if kind == "L" else "R"
            sides.append(last)
        elif kind in ("EN", "AN"):
            sides.append("N" if last == "R" else "L")
        else:
            sides.append("M" if kind == "NSM" and sides else "?")
    settled = _settled(sides, "R" if base else "L")
    rightward = {0: 0, 1: 2}[base]
    return [{"R": 1, "N": 2, "L": rightward}[side] for side in settled]


def _settled(sides: Sequence[str], base: str) -> list[str]:
    """What has no side of its own takes that of its neighbours when they agree, else the line's."""
    settled: list[str] = []
    for place, side in enumerate(sides):
        if side == "M":
            side = settled[-1]
        if side == "?":
            before = settled[-1] if settled else base
            after = next((one for one in sides[place:] if one not in "?M"), base)
            sure = {"N": "R"}.get(before, before)
            side = sure if sure == {"N": "R"}.get(after, after) else base
        settled.append(side)
    return settled


def _turned(places: list[int], levels: Sequence[int], level: int) -> list[int]:
    """*places* with every stretch at *level* or above turned round."""
    turned: list[int] = []
    stretch: list[int] = []
    for place in places:
        if levels[place] >= level:
            stretch.insert(0, place)
        else:
            turned += [*stretch, place]
            stretch = []
    return turned + stretch


def _joined(line: str) -> list[str]:
    """The shape of each character of *line*, in the order of writing."""
    shapes = list(line)
    letters = [place for place, one in enumerate(line) if unicodedata.category(one) != "Mn"]
    for before, place, after in _threes(letters):
        own = _shapes(line[place])
        if line[place] == _LAM and after is not None and line[after] in _ALEFS:
            # These two are never written apart.
            is_joined = before is not None and "<initial>" in _shapes(line[before])
            shapes[place], shapes[after] = chr(_ALEFS[line[after]] + is_joined), ""
            continue
        if not shapes[place]:
            continue
        to_before = before is not None and "<initial>" in _shapes(line[before]) and "<final>" in own
        to_after = after is not None and "<final>" in _shapes(line[after]) and "<initial>" in own
        kind = _KINDS[to_before + 2 * to_after]
        shapes[place] = own.get(kind, line[place])
    return shapes


def _threes(places: Sequence[int]) -> Iterator[tuple[int | None, int, int | None]]:
    for number, place in enumerate(places):
        before = places[number - 1] if number else None
        after = places[number + 1] if number + 1 < len(places) else None
        yield before, place, after


def _shapes(letter: str) -> Mapping[str, str]:
    return _all_shapes().get(letter, {})


@cache
def _all_shapes() -> Mapping[str, Mapping[str, str]]:
    """For each Arabic letter its shapes, read from the Unicode tables."""
    shapes: dict[str, dict[str, str]] = {}
    for code in (*range(0xFB50, 0xFC00), *range(0xFE80, 0xFEF5)):
        kind, *letters = unicodedata.decomposition(chr(code)).split() or [""]
        if kind in _KINDS and len(letters) == 1:
            shapes.setdefault(chr(int(letters[0], 16)), {})[kind] = chr(code)
    return shapes
