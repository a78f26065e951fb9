# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Cards and sheets to write on: for a first visit, or a table without a computer."""

from itertools import cycle

from klantreis.documents.asked import set_brought, set_invitation, set_talk
from klantreis.documents.bankcard import hard_times_with
from klantreis.documents.card_lines import set_cards, set_intro
from klantreis.documents.circles import empty_circles
from klantreis.documents.drawing import Paper, draw
from klantreis.documents.filling_in import lines_that_fit, set_figure, to_write_on
from klantreis.documents.finishing import Finish
from klantreis.documents.kit import Kit, Manner
from klantreis.documents.pages import TEXT_WIDTH, room_left, text_height, whole
from klantreis.documents.setting import Setter, tongues_for
from klantreis.documents.structure import Role
from klantreis.documents.style import NORMAL, sizes_for
from klantreis.domain.choices import CardKind, Rung
from klantreis.domain.choosing import Sheet
from klantreis.look.card_tints import CARD_TINTS
from klantreis.look.colours import TILES, TintName
from klantreis.words import painted_words, sheets
from klantreis.words.cards import CARDS, TALK_CARDS
from klantreis.words.choices import CHOICES, name_of
from klantreis.words.phrases import Phrase
from klantreis.words.pictograms import Pictogram
from klantreis.words.rooms.entry import CHOICE_SIGNS

# Lines under a question: where a card has many questions, and where it has few.
_FEW, _LINES, _LARGE_LINES = 2, (2, 4), (1, 2)


def render(manner: Manner, *, kit: Kit) -> bytes:
    """Everything that can be filled in by hand, as a PDF; it needs no journey."""
    sizes = sizes_for(large_print=manner.large_print)
    setter = Setter(kit, sizes, tongues_for(manner), TEXT_WIDTH, is_roomy=True)
    setter.title(sheets.BLANK_TITLE, sign=Pictogram.CARDS, tint=TintName.HONEY)
    setter.say(sheets.BLANK_INTRO)
    setter.gap(0.6)
    _set_questions(setter)
    _set_ladder(setter)
    _set_circles(setter)
    for kind in CardKind:
        card = CARDS[kind]
        # The one that is cut out stands on a page of its own, at the end.
        if kind is not CardKind.HARD_TIMES:
            _begin(setter, card.name, card.sign, CARD_TINTS[kind])
            set_intro(setter, kind)
            set_cards(setter, (), kind, is_small=False)
    _begin(setter, name_of(Sheet.CONTRIBUTION), Pictogram.CONTRIBUTION, TintName.MINT)
    set_brought(setter, ())
    _begin(setter, name_of(Sheet.TALK_WITH_ME), Pictogram.TALKS, TintName.LILAC)
    set_invitation(setter)
    set_talk(setter)
    how = Finish(sheets.BLANK_TITLE.say(manner.language), manner.language)
    return draw(_with_hard_times(whole(setter), manner, kit), how)


def _begin(setter: Setter, name: Phrase, sign: Pictogram, tint: TintName) -> None:
    """A sheet of its own."""
    setter.galley.new_page()
    setter.title(name, sign=sign, tint=tint, role=Role.HEADING_2)


def _set_questions(setter: Setter) -> None:
    """Each conversation card on a ground of its own."""
    many, few = _LINES if setter.sizes is NORMAL else _LARGE_LINES
    for card, tint in zip(TALK_CARDS, cycle(TILES), strict=False):
        with setter.galley.panel(tint, whole=True):
            setter.heading(setter.tongues.both(card.title), sign=card.sign)
            for question in card.questions:
                setter.label(setter.tongues.both(question))
                to_write_on(setter, many if len(card.questions) > _FEW else few)
        setter.gap(0.8)


def _set_ladder(setter: Setter) -> None:
    """A shelf for what I can do, for what I want to learn, for what we look for together."""
    _begin(setter, painted_words.LADDER, Pictogram.LADDER, TintName.MINT)
    lines = lines_that_fit(setter, len(Rung), height=text_height(setter))
    for rung in Rung:
        with setter.galley.panel(TintName.MINT, whole=True):
            sign = CHOICE_SIGNS[Rung, rung.value]
            setter.heading(setter.tongues.both(CHOICES[Rung][rung.value]), sign=sign)
            to_write_on(setter, lines)
        setter.gap(0.8)


def _set_circles(setter: Setter) -> None:
    _begin(setter, painted_words.CIRCLES, Pictogram.CIRCLES, TintName.PEACH)
    setter.say(sheets.WRITE_NAMES)
    setter.gap(0.6)
    width, height = setter.galley.width, room_left(setter)
    set_figure(setter, empty_circles(setter.easel, width=width, height=height))


def _with_hard_times(paper: Paper, manner: Manner, kit: Kit) -> Paper:
    """*paper* with a card to cut out on a last page."""
    card = hard_times_with((), manner, kit=kit, role=Role.HEADING_2)
    paper.root.kids.extend(card.root.kids)
    return Paper((*paper.leaves, *card.leaves), paper.root)
