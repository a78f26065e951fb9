# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""A card on paper: each question with its answer on a ground of its own, or lines to write on."""

from collections.abc import Iterable
from contextlib import nullcontext

from klantreis.documents.entry import set_own_views, without_repeat
from klantreis.documents.filling_in import lines_that_fit, to_write_on
from klantreis.documents.pages import text_height
from klantreis.documents.setting import Setter
from klantreis.domain.choices import CardKind
from klantreis.domain.entries import Card, Line
from klantreis.domain.showing import Shown
from klantreis.look.card_tints import CARD_TINTS
from klantreis.look.colours import TintName
from klantreis.words.around import VERSION
from klantreis.words.cards import CARDS, as_asked
from klantreis.words.phrases import Phrase


def set_intro(setter: Setter, kind: CardKind) -> None:
    """What stands under the name of a card of *kind*."""
    intro = CARDS[kind].intro
    if intro is not None:
        setter.say(intro)
        setter.gap(0.6)


def set_cards(setter: Setter, shown: Iterable[Shown], kind: CardKind, *, is_small: bool) -> None:
    """Every card of *kind*; without one, its questions with room to write. *is_small*: no grounds.

    The name of the card is not said again.
    """
    cards = list(shown)
    for one in cards:
        for number, version in enumerate(one.versions, start=1):
            if len(one.versions) > 1:
                setter.label(setter.tongues.both(VERSION, number=number))
            body = without_repeat(version.body)
            if isinstance(body, Card):
                _set_card(setter, body, kind, is_small=is_small)
        set_own_views(setter, one)
    if not cards:
        empty = [Line(one.question.say(setter.tongues.first)) for one in CARDS[kind].prompts]
        _set_card(setter, Card(lines=tuple(empty)), kind, is_small=is_small)


def _set_question(setter: Setter, line: Line, tint: TintName | None, *, lines: int) -> None:
    """A question with its answer, or with as many *lines* to write on; kept on one page."""
    ours = as_asked(line.prompt)
    question = ours.question if ours else Phrase(nl=line.prompt, en=line.prompt)
    with setter.galley.panel(tint, whole=True) if tint else nullcontext():
        if line.prompt:
            setter.label(setter.tongues.both(question), sign=ours.sign if ours else None)
        if line.text:
            setter.own(line.text)
        else:
            to_write_on(setter, lines, apart=2.0 if tint else 1.5)
    setter.gap(0.6 if tint else 0.3)


def _set_card(setter: Setter, card: Card, kind: CardKind, *, is_small: bool) -> None:
    if card.text:
        setter.own(card.text)
        setter.gap(0.4)
    if is_small:
        for line in card.lines:
            _set_question(setter, line, None, lines=1)
        return
    is_blank = bool(card.lines) and not any(line.text for line in card.lines)
    fitting = lines_that_fit(setter, len(card.lines), height=text_height(setter)) if is_blank else 2
    for line in card.lines:
        _set_question(setter, line, CARD_TINTS[kind], lines=fitting)
