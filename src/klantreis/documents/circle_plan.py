# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""How the circles are laid out: names in full while they fit, then shorter, then numbers."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from itertools import count

from klantreis.documents.easel import Easel, Lettering
from klantreis.documents.faces import Weight
from klantreis.documents.ring_places import Field, Place, Stand, settle
from klantreis.documents.shapes import Box, Point
from klantreis.domain.choices import Ring
from klantreis.words.choices import CHOICES
from klantreis.words.painted_words import ME, NO_PLACE, RING_AND_MORE

# Nearest first; who has no place yet lies on a shelf below.
PLACES: tuple[Ring | None, ...] = (*Ring, None)
# Width by height: round where that fits, else taller or wider.
_FLATS = (1.0, 0.85, 1.25, 1.45)
# Who has no place yet takes this part of the height at most; less where nothing else fits.
_MOST_SHELF = 0.35
_SHELVES, _LEAST_SHELF = (_MOST_SHELF, 0.22), 0.1


@dataclass(frozen=True, slots=True)
class Level:
    """How big a helper is, in parts of the size of text; with `lines` = 0 it is a number inside."""

    across: float
    arrow: float
    lines: int
    width: float
    is_numbered: bool = True
    has_names: bool = True
    text: float = 1.0


_LEVELS = (
    Level(2.9, 1.05, 2, 7.8, is_numbered=False),
    Level(2.5, 0.95, 2, 7.0, is_numbered=False),
    Level(2.1, 0.8, 2, 7.0, is_numbered=False),
    Level(2.9, 1.05, 2, 7.8),
    Level(2.5, 0.95, 2, 7.0),
    Level(2.3, 0.9, 1, 5.6),
    Level(2.2, 0.85, 1, 2.2, has_names=False),
    Level(1.8, 0.75, 0, 3, has_names=False),
    Level(1.55, 0.6, 0, 3, has_names=False),
    Level(1.3, 0.5, 0, 3, has_names=False, text=0.72),
)


@dataclass(frozen=True, slots=True)
class Group:
    """Everybody on one ring or on the shelf, where they stand, and the name of it."""

    ring: Ring | None
    stand: Stand
    places: tuple[Place, ...]
    names: tuple[Lettering, ...]
    tag: Box
    tag_name: Lettering


@dataclass(frozen=True, slots=True)
class Plan:
    """Where everything stands in the figure; `rounds` are how far each ring reaches aside, up."""

    width: float
    height: float
    middle: Point
    me: float
    level: Level
    rounds: tuple[Point, ...]
    groups: tuple[Group, ...]

    @property
    def is_whole(self) -> bool:
        """Whether everybody has a place, and no ring reaches over the side."""
        everybody = all(len(group.places) == len(group.names) for group in self.groups)
        return everybody and self.rounds[-1][0] <= self.width / 2


@dataclass(frozen=True, slots=True)
class Room:
    """What there is room for: *bottom* is taken by the legend."""

    width: float
    height: float
    bottom: float


def plan_for(names: Mapping[Ring | None, Sequence[str]], easel: Easel, room: Room) -> Plan:
    """The biggest way in which all have a place; at worst some are only counted."""
    for level in _LEVELS:
        lettered = _lettered(names, level, easel)
        if not level.is_numbered and any(one.is_cut for some in lettered for one in some):
            continue
        layout = _Layout(easel, room, level, lettered)
        for flat in _FLATS if layout.may_fit() else ():
            plan = layout.plan(flat)
            if plan.is_whole and plan.height <= room.height:
                return plan
    lettered = _lettered(names, _LEVELS[-1], easel)
    counting = partial(_Layout, easel, room, _LEVELS[-1], lettered, is_counting=True)
    for shelf in _SHELVES:
        plan = counting(most_shelf=shelf).plan(_FLATS[-1])
        if plan.height <= room.height:
            return plan
    return counting(most_shelf=_LEAST_SHELF).plan(_FLATS[-1])


def empty_plan(easel: Easel, room: Room) -> Plan:
    """Three rings, equally broad, as wide as there is room for, with nobody in them."""
    return _Layout(easel, room, _LEVELS[0], ((),) * len(PLACES)).empty()


def _lettered(
    names: Mapping[Ring | None, Sequence[str]], level: Level, easel: Easel
) -> tuple[tuple[Lettering, ...], ...]:
    """The words of each, ring by ring; numbers go on from ring to ring."""
    numbers = count(1)

    def words(name: str) -> str:
        number = next(numbers)
        if not level.has_names:
            return str(number)
        return f"{number} {name}" if level.is_numbered else name

    def letter(name: str) -> Lettering:
        width, most = level.width * easel.size, max(level.lines, 1)
        size = level.text * easel.size
        return easel.letter(words(name), width=width, most=most, weight=Weight.BOLD, size=size)

    return tuple(tuple(letter(name) for name in names[ring]) for ring in PLACES)


@dataclass(frozen=True, slots=True)
class _Layout:
    """One try: how big, and the words of each; `is_counting` tells how many have no place."""

    easel: Easel
    room: Room
    level: Level
    lettered: tuple[tuple[Lettering, ...], ...]
    most_shelf: float = _MOST_SHELF
    is_counting: bool = False

    def may_fit(self) -> bool:
        """Whether all of them together are no bigger than the room: a quick first look."""
        stands = [self._stand(at) for at in range(len(PLACES))]
        areas = [self._count(at) * one.area for at, one in enumerate(stands)]
        return sum(areas) <= self.room.width * (self.room.height - self.room.bottom)

    def plan(self, flat: float) -> Plan:
        """Everything in its place, as far as there is room."""
        shelf = self._shelf()
        floor = (shelf.tag.top if shelf else self.room.bottom) + self._gap()
        up = min((self.room.height - floor) / 2, self.room.width / 2 / flat)
        tags = [self._tag(at, self._count(at)) for at in range(len(Ring))]
        sizes = tuple(self._tag_size(tag) for tag in tags)
        field = Field(self.room.width / 2, up, self._me(), sizes)
        stands = [self._stand(at) for at in range(len(Ring))]
        rings = settle([len(self.lettered[at]) for at in range(len(Ring))], stands, field,
                       flat=flat)  # fmt: skip
        boxes = [place.box(one) for ring, one in zip(rings, stands, strict=True)
                 for place in ring.places]  # fmt: skip
        down = max(rings[-1].up + 1, *(-box.bottom for box in boxes), 0)
        middle = (self.room.width / 2, floor + down)
        top = max(rings[-1].tag.top, *(box.top for box in boxes), 0)
        groups = [
            self._group(at, [place.moved(middle) for place in ring.places], ring.tag.moved(middle))
            for at, ring in enumerate(rings)
        ]
        rounds = tuple((ring.across, ring.up) for ring in rings)
        return Plan(self.room.width, middle[1] + top, middle, field.me, self.level, rounds,
                    (*groups, *([shelf] if shelf else [])))  # fmt: skip

    def empty(self) -> Plan:
        """The rings alone, as wide as there is room for."""
        high = self._tag_size(self._tag(0, 0))[1]
        whole, me = min(self.room.width, self.room.height - high / 2) / 2 - 1, self._me()
        ups = [me + (whole - me) * (at + 1) / len(Ring) for at in range(len(Ring))]
        middle = (self.room.width / 2, self.room.bottom + whole + 1)
        groups = [self._group(at, (), _tag_box(self._tag_size(self._tag(at, 0)), middle, up))
                  for at, up in enumerate(ups)]  # fmt: skip
        rounds = tuple((up, up) for up in ups)
        height = middle[1] + whole + high / 2
        return Plan(self.room.width, height, middle, me, self.level, rounds, tuple(groups))

    def _group(self, at: int, places: Sequence[Place], tag: Box) -> Group:
        named = self._tag(at, self._count(at) - len(places))
        middle, half = (tag.left + tag.right) / 2, self._tag_size(named)[0] / 2
        tag = replace(tag, left=middle - half, right=middle + half)
        return Group(PLACES[at], self._stand(at), tuple(places), self.lettered[at], tag, named)

    def _shelf(self) -> Group | None:
        """Who has no place yet, in rows above the legend; None when there is nobody."""
        at, gap = len(Ring), self._gap()
        stand, waiting = self._stand(at), self._count(at)
        if not waiting:
            return None
        wide = max(stand.across, stand.name[0]) + gap
        high = stand.reach + stand.across / 2 + stand.name[1] + gap
        in_row = max(1, min(waiting, int(self.room.width / wide)))
        most = max(1, int(self.most_shelf * self.room.height / high))
        rows = min(-(-waiting // in_row), most)
        floor, size = self.room.bottom + gap, self._tag_size(self._tag(at, waiting))
        top = floor + rows * high
        places = [
            Place(
                (
                    self.room.width / 2 + (number % in_row - (in_row - 1) / 2) * wide,
                    top - (number // in_row) * high - stand.reach,
                ),
                (0.0, 1.0),
                name_is_above=False,
            )
            for number in range(min(waiting, rows * in_row))
        ]
        left = (self.room.width - size[0]) / 2
        return self._group(at, places, Box(left, top + gap, left + size[0], top + gap + size[1]))

    def _count(self, at: int) -> int:
        return len(self.lettered[at])

    def _stand(self, at: int) -> Stand:
        size, names = self.easel.size, self.lettered[at]
        wide = max((one.width for one in names), default=0.0)
        high = max((one.height for one in names), default=0.0)
        across, arrow = self.level.across * size, self.level.arrow * size
        if not self.level.lines:
            return Stand(max(across, wide + 0.45 * size), arrow, (0.0, 0.0), self._gap())
        return Stand(across, arrow, (wide + size * 0.3, high), self._gap())

    def _tag(self, at: int, left_over: int) -> Lettering:
        ring = PLACES[at]
        phrase = CHOICES[Ring][ring.value] if ring else NO_PLACE
        text = self.easel.both(phrase)
        if self.is_counting and left_over:
            text = " / ".join(
                RING_AND_MORE.say(one, ring=phrase.say(one), count=left_over)
                for one in self.easel.languages
            )
        return self.easel.letter(text, width=self.room.width * 0.95, weight=Weight.BOLD)

    def _tag_size(self, tag: Lettering) -> Point:
        return tag.width + self.easel.size, self.easel.size * 1.5

    def _me(self) -> float:
        word = self.easel.letter(self.easel.both(ME), width=self.room.width, weight=Weight.BOLD)
        return max(1.9 * self.easel.size, word.width / 2 + self.easel.size * 0.6)

    def _gap(self) -> float:
        return (0.3 if self.level.has_names else 0.2) * self.easel.size


def _tag_box(size: Point, middle: Point, up: float) -> Box:
    """Where the name of a ring lies: at its top."""
    (x, y), (wide, high) = middle, size
    return Box(x - wide / 2, y + up - high / 2, x + wide / 2, y + up + high / 2)
