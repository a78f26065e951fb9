# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The country that the road goes through: a house where it starts, stones, their words."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from klantreis.documents.easel import Easel, Lettering
from klantreis.documents.road import Reach, Road, Turn, road_through
from klantreis.documents.shapes import (
    WHITE,
    Box,
    Figure,
    Go,
    Label,
    Part,
    Path,
    Point,
    Shape,
    circle,
    colour_of,
    line_through,
    rounded,
)
from klantreis.documents.style import COLOURS
from klantreis.domain.choices import StepState
from klantreis.domain.entries import EntryKind
from klantreis.look.colours import Tint
from klantreis.words.painted_words import GONE, THOUGHT_OF
from klantreis.words.pictograms import Pictogram, Topic
from klantreis.words.rooms.entry import CHOICE_SIGNS, KIND_SIGNS

_HOUSE, _TREE, _FLOWER = Topic.LIVING.value, "deciduous-tree", "tulip"
_GROUND, _GROUND_EDGE = colour_of(COLOURS.mint.ground), colour_of(COLOURS.mint.shade)
_WENT, _THOUGHT = colour_of(COLOURS.teal), colour_of(COLOURS.quiet)
_SIDE_PATH = colour_of(COLOURS.honey.edge)
_TURNS = {
    StepState.IDEA: Turn.THOUGHT,
    StepState.DIFFERENTLY: Turn.BENDS,
    StepState.LET_GO: Turn.ASIDE,
}
_TINTS = {
    EntryKind.QUESTION: COLOURS.peach,
    EntryKind.STEP: COLOURS.mint,
    EntryKind.LOOK_BACK: COLOURS.lilac,
}
# In parts of the size of text.
_ACROSS, _SWING, _EDGE = 2.6, 3.1, 0.5
_BROAD = 0.62


@dataclass(frozen=True, slots=True)
class Stone:
    """One version of an entry on the road, with what stands below its words."""

    kind: EntryKind
    state: StepState | None
    title: str
    below: str

    @property
    def turn(self) -> Turn:
        """What it does to the way."""
        return _TURNS.get(self.state, Turn.ON) if self.state else Turn.ON

    @property
    def sign(self) -> Pictogram:
        """A step shows how it stands."""
        return CHOICE_SIGNS[StepState, self.state] if self.state else KIND_SIGNS[self.kind]

    @property
    def tint(self) -> Tint:
        """The colours of its kind."""
        return _TINTS.get(self.kind, COLOURS.honey)


@dataclass(frozen=True, slots=True)
class Card:
    """A stone with its words, measured."""

    stone: Stone
    title: Lettering
    below: Lettering


@dataclass(frozen=True, slots=True)
class Leg:
    """The stones of one figure; `before` counts those on the figures before it."""

    cards: tuple[Card, ...]
    before: int
    is_last: bool


@dataclass(frozen=True, slots=True)
class Country:
    """Draws legs of one journey, all as wide."""

    easel: Easel
    width: float

    @property
    def words_width(self) -> float:
        """How wide the words beside the road may be."""
        return self.width - self._words_from()

    @property
    def foot(self) -> float:
        """What the end of a road takes."""
        return 1.6 * self.easel.size

    def head(self, *, is_first: bool) -> float:
        """What the house and the two samples take; on later figures the road just comes in."""
        return (5.6 if is_first else 0.8) * self.easel.size

    def high(self, card: Card) -> float:
        """What a stone and its words take."""
        words = card.title.height + card.below.height
        return max(words, _ACROSS * self.easel.size) + 0.9 * self.easel.size

    def figure(self, leg: Leg, text: tuple[str, ...]) -> Figure:
        """One leg, with what it says to who cannot see it."""
        down = self.head(is_first=leg.before == 0)
        downs = []
        for card in leg.cards:
            downs.append(down + self.high(card) / 2)
            down += self.high(card)
        height = down + self.foot
        top = (self._middle(), height)
        turns = [card.stone.turn for card in leg.cards]
        road = road_through(turns, downs, self._reach(leg, down))
        shapes = [*self._ground(height), *self._ways(road, top)]
        labels: list[Label] = []
        if not leg.before:
            shapes += self._start(height)
            labels += self._sample_words(height)
        for number, (card, stone) in enumerate(zip(leg.cards, road.stones, strict=True)):
            at = (top[0] + stone[0], top[1] + stone[1])
            shapes += self._stone(card, at)
            shapes += self._sight(number + leg.before, card, at)
            labels += self._words(card, at[1])
        return Figure(self.width, height, tuple(shapes), tuple(labels), text)

    def without_stones(self, words: Lettering, text: tuple[str, ...]) -> Figure:
        """A road that only begins."""
        down = self.head(is_first=True) + words.height + self.easel.size
        height = down + self.foot
        road = road_through([], [], Reach(self._door(), down, 0.0))
        shapes = [*self._ground(height), *self._ways(road, (self._middle(), height))]
        labels = words.labels((self._words_from(), height - self.head(is_first=True)))
        return Figure(self.width, height, (*shapes, *self._start(height)),
                      (*labels, *self._sample_words(height)), text)  # fmt: skip

    def _reach(self, leg: Leg, down: float) -> Reach:
        """From the house, or from the figure before; to an end that is open, or the next one."""
        half = _BROAD * self.easel.size / 2
        start = half if leg.before else self._door()
        end = down if leg.is_last else down + self.foot - half
        return Reach(start, end, _SWING * self.easel.size)

    def _door(self) -> float:
        return 4.9 * self.easel.size

    def _middle(self) -> float:
        return (_SWING + _ACROSS / 2 + _EDGE) * self.easel.size

    def _words_from(self) -> float:
        return 2 * self._middle() + 0.9 * self.easel.size

    def _ground(self, height: float) -> Iterator[Shape]:
        box = Box(0.5, 0.5, 2 * self._middle() - 0.5, height - 0.5)
        yield Shape(
            rounded(box, self.easel.size), fill=_GROUND, stroke=_GROUND_EDGE, stroke_width=0.8
        )

    def _ways(self, road: Road, top: Point) -> Iterator[Shape]:
        broad = _BROAD * self.easel.size
        for aside in road.asides:
            path = Shape(aside).moved(top).path
            yield Shape(path, stroke=_SIDE_PATH, stroke_width=broad * 0.75)
            yield Shape(path, stroke=WHITE, stroke_width=broad * 0.4)
        gone = Shape(road.gone).moved(top).path
        yield Shape(gone, stroke=_WENT, stroke_width=broad)
        yield Shape(gone, stroke=WHITE, stroke_width=broad * 0.55)
        start = (top[0], gone[0].points[0][1])
        straight = line_through([start, (top[0], 0.4 * self.easel.size)])
        yield self._dotted(straight)

    def _dotted(self, path: Path) -> Shape:
        size = self.easel.size
        return Shape(path, stroke=_THOUGHT, stroke_width=0.16 * size, dashes=(0.01, 0.45 * size))

    def _start(self, height: float) -> Iterator[Shape]:
        """The house where it starts, and a sample of each way."""
        size, x = self.easel.size, self._words_from()
        house = (self._middle(), height - 2.7 * size)
        yield from self.easel.sight(_HOUSE, house, size=4.4 * size)
        for number, samples in enumerate((self._thought_sample, self._gone_sample)):
            yield from samples(x, height - (1.4 + 1.9 * number) * size)

    def _thought_sample(self, x: float, y: float) -> Iterator[Shape]:
        yield self._dotted(line_through([(x, y), (x + 3 * self.easel.size, y)]))

    def _gone_sample(self, x: float, y: float) -> Iterator[Shape]:
        size, broad = self.easel.size, _BROAD * self.easel.size
        third = size
        handles = ((x + third, y + 1.1 * third), (x + 2 * third, y - 1.1 * third))
        path = (Part(Go.MOVE, ((x, y),)), Part(Go.CURVE, (*handles, (x + 3 * third, y))))
        yield Shape(path, stroke=_WENT, stroke_width=broad)
        yield Shape(path, stroke=WHITE, stroke_width=broad * 0.55)

    def _sample_words(self, height: float) -> Iterator[Label]:
        size, x = self.easel.size, self._words_from() + 4 * self.easel.size
        for number, phrase in enumerate((THOUGHT_OF, GONE)):
            words = self.easel.letter(self.easel.both(phrase), width=self.width - x, most=2)
            top = height - (1.4 + 1.9 * number) * size + words.height / 2
            yield from words.labels((x, top))

    def _stone(self, card: Card, at: Point) -> Iterator[Shape]:
        size, tint = self.easel.size, card.stone.tint
        across, ink = _ACROSS * size, colour_of(tint.ink)
        stem = line_through([at, (self._words_from() - 0.35 * size, at[1])])
        yield Shape(stem, stroke=colour_of(tint.edge), stroke_width=0.9)
        yield Shape(
            circle(at, across / 2 - 0.8),
            fill=WHITE,
            stroke=ink,
            stroke_width=1.5,
            dashes=(3, 3) if card.stone.turn is Turn.THOUGHT else (),
        )
        yield from self.easel.sign(card.stone.sign, at, size=across * 0.62, ink=ink)

    def _words(self, card: Card, middle: float) -> Sequence[Label]:
        x, top = self._words_from(), middle + (card.title.height + card.below.height) / 2
        return (
            *card.title.labels((x, top)),
            *card.below.labels((x, top - card.title.height)),
        )

    def _sight(self, number: int, card: Card, at: Point) -> Iterator[Shape]:
        """A tree or a flower at the left, where the road leaves room for one."""
        size, x = self.easel.size, self._middle()
        is_free = card.stone.turn is Turn.ON or at[0] > x
        if card.stone.turn is Turn.THOUGHT or not is_free or number % 3 == 1:
            return
        name, big = ((_TREE, 2.6), (_FLOWER, 1.7))[number % 2]
        place = (x - (_SWING + 0.3) * size, at[1] + 0.2 * size)
        yield from self.easel.sight(name, place, size=big * size)
