# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The journey as a road down the page: straight as it was thought of, winding as it went."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import tzinfo

from klantreis.documents.easel import Easel
from klantreis.documents.faces import Weight
from klantreis.documents.road_country import Card, Country, Leg, Stone
from klantreis.documents.shapes import Figure
from klantreis.domain.bodies import title_of
from klantreis.domain.choices import StepState
from klantreis.domain.entries import Step
from klantreis.domain.language import Language
from klantreis.domain.showing import Shown
from klantreis.words.choices import CHOICES
from klantreis.words.dates import day_of
from klantreis.words.labels import KINDS
from klantreis.words.painted_words import NO_JOURNEY_YET
from klantreis.words.telling import NO_WORDS
from klantreis.words.telling_way import tell_way

_MOST_LINES = 2
_MOST_TOLD = 120


@dataclass(frozen=True, slots=True)
class Heights:
    """How high the first figure may be, and those on the pages after it."""

    first: float
    later: float


def draw_journey(
    entries: Iterable[Shown], easel: Easel, *, width: float, heights: Heights, tz: tzinfo
) -> list[Figure]:
    """The road past every entry, oldest first: one figure a page, as far as *heights* let it go."""
    country = Country(easel, width)
    cards = [_card(stone, country) for stone in _stones(entries, easel, tz)]
    if not cards:
        words = easel.letter(easel.both(NO_JOURNEY_YET), width=country.words_width, most=6)
        text = tuple(NO_JOURNEY_YET.say(language) for language in easel.languages)
        return [country.without_stones(words, text)]
    return [
        country.figure(leg, tuple(_told(leg, language) for language in easel.languages))
        for leg in _legs(cards, country, heights)
    ]


def _stones(entries: Iterable[Shown], easel: Easel, tz: tzinfo) -> Iterator[Stone]:
    for shown in entries:
        for version in shown.versions:
            state = version.body.state if isinstance(version.body, Step) else None
            parts = [easel.both(KINDS[shown.kind])]
            if state:
                parts.append(easel.both(CHOICES[StepState][state.value]))
            days = (day_of(version.at, language, tz=tz) for language in easel.languages)
            parts.append(" / ".join(dict.fromkeys(days)))
            title = " ".join(title_of(version.body).split())
            yield Stone(shown.kind, state, title, " · ".join(parts))


def _card(stone: Stone, country: Country) -> Card:
    easel, width = country.easel, country.words_width
    title = easel.letter(
        stone.title or easel.both(NO_WORDS), width=width, most=_MOST_LINES, weight=Weight.BOLD
    )
    below = easel.letter(stone.below, width=width, most=_MOST_LINES + 1)
    return Card(stone, title, below)


def _legs(cards: Sequence[Card], country: Country, heights: Heights) -> Iterator[Leg]:
    """As many stones in each figure as fit."""
    start = 0
    while start < len(cards):
        height = heights.later if start else heights.first
        end, used = start, country.head(is_first=start == 0) + country.foot
        while end < len(cards) and (end == start or used + country.high(cards[end]) <= height):
            used += country.high(cards[end])
            end += 1
        yield Leg(tuple(cards[start:end]), before=start, is_last=end == len(cards))
        start = end


def _told(leg: Leg, language: Language) -> str:
    stones = (card.stone for card in leg.cards)
    marks = (
        (one.kind, one.state, _begins(one.title).rstrip(".") or NO_WORDS.say(language))
        for one in stones
    )
    return " ".join(tell_way(marks, language, before=leg.before))


def _begins(title: str) -> str:
    """How a long title begins; the whole of it stands under the picture."""
    return title if len(title) <= _MOST_TOLD else f"{title[: _MOST_TOLD - 1].rstrip()}…"
