# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Every word of a card: its name, its sign, what it asks; and the cards to talk about.

All that shows, prints or reads aloud a card takes it from here.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from klantreis.domain.choices import CardKind
from klantreis.words.cues import Cue
from klantreis.words.phrases import Phrase
from klantreis.words.pictograms import Pictogram


@dataclass(frozen=True, slots=True)
class Prompt:
    """One thing that a card asks, and its sign on paper."""

    question: Phrase
    sign: Pictogram


@dataclass(frozen=True, slots=True)
class CardWords:
    """What is said of a card, and what a new one asks: all of it can be skipped or changed.

    *short* stands on a button where the name is too long for it, *intro* under the name on paper.
    """

    sign: Pictogram
    name: Phrase
    prompts: tuple[Prompt, ...]
    short: Phrase | None = None
    intro: Phrase | None = None


@dataclass(frozen=True, slots=True)
class TalkCard:
    """A card with questions to talk about: nothing is kept of it."""

    title: Phrase
    sign: Pictogram
    questions: tuple[Phrase, ...]


_NOTICE = Prompt(Phrase(nl="Dit merk je aan mij", en="This is what you notice"), Pictogram.VIEWS)
_HELPS = Prompt(Phrase(nl="Dit helpt", en="This helps"), Pictogram.YES)
_CALL = Prompt(Phrase(nl="Bel", en="Call"), Pictogram.PHONE)

CARDS: Mapping[CardKind, CardWords] = {
    CardKind.HARD_TIMES: CardWords(
        Pictogram.HARD_TIMES,
        Phrase(nl="Als het moeilijk wordt", en="When things get hard"),
        (
            _NOTICE,
            _HELPS,
            Prompt(Phrase(nl="Dit helpt niet", en="This does not help"), Pictogram.NO),
            _CALL,
        ),
        short=Phrase(nl="Moeilijke tijd", en="Hard times"),
    ),
    CardKind.HOMECOMING: CardWords(
        Pictogram.HOMECOMING,
        Phrase(nl="Thuiskomstkaart", en="Homecoming card"),
        (
            Prompt(Phrase(nl="Dit moet klaar zijn", en="This must be ready"), Pictogram.LIST),
            Prompt(Phrase(nl="Wie doet dat?", en="Who does that?"), Pictogram.PEOPLE),
            Prompt(Phrase(nl="Bel eerst", en="First call"), Pictogram.PHONE),
        ),
        intro=Phrase(
            nl="Dit moet klaar zijn voordat ik thuiskom.",
            en="This must be ready before I come home.",
        ),
    ),
    CardKind.NEIGHBOURS: CardWords(
        Pictogram.NEIGHBOURS,
        Phrase(nl="Voor de buren", en="For the neighbours"),
        (_NOTICE, _HELPS, _CALL),
        intro=Phrase(nl="Zo houden we het samen goed.", en="This is how we get along well."),
    ),
    CardKind.HANDOVER: CardWords(
        Pictogram.HANDOVER,
        Phrase(nl="Zo werkt het met mij", en="How it works with me"),
        (
            Prompt(
                Phrase(nl="Zo werkt het met mij", en="How it works with me"), Pictogram.HANDOVER
            ),
            Prompt(
                Phrase(nl="Dit is belangrijk voor mij", en="This matters to me"), Pictogram.WISH
            ),
            Prompt(Phrase(nl="Doe dit liever niet", en="Please do not do this"), Pictogram.STOP),
        ),
        short=Phrase(nl="Zo werkt het", en="How it works"),
        intro=Phrase(nl="Lees dit eerst.", en="Read this first."),
    ),
}

TALK_CARDS = (
    TalkCard(
        Phrase(nl="Beginnen", en="Beginning"),
        Pictogram.AT_STAKE,
        (
            Phrase(nl="Wat staat er op het spel?", en="What is at stake?"),
            Phrase(nl="Voor wie?", en="For whom?"),
        ),
    ),
    TalkCard(
        Phrase(nl="Samen kijken", en="Looking together"),
        Pictogram.TOGETHER,
        (
            Phrase(nl="Is er een probleem?", en="Is there a problem?"),
            Phrase(nl="Wie vindt dat?", en="Who thinks so?"),
            Phrase(nl="Wie is erbij betrokken?", en="Who is involved?"),
            Phrase(nl="Moet er iets aan gedaan worden?", en="Does something need to be done?"),
            Phrase(nl="Waarom?", en="Why?"),
        ),
    ),
    TalkCard(
        Phrase(nl="Mijn antwoord", en="My own answer"),
        Pictogram.CLIENT,
        (
            Phrase(nl="Wat zou jij willen?", en="What would you like?"),
            Phrase(
                nl="Wat zou jij daar zelf aan willen doen?",
                en="What would you like to do about it yourself?",
            ),
            Phrase(nl="Hoe ga je dat doen?", en="How will you do that?"),
            Phrase(nl="Hoe lukt jou dat?", en="How will you manage that?"),
        ),
    ),
    TalkCard(
        Phrase(nl="Willen en kunnen", en="Wanting and being able"),
        Pictogram.WISH,
        (Phrase(nl="Wat wil je en wat kan je?", en="What do you want and what can you do?"),),
    ),
    TalkCard(
        Phrase(nl="Wie stuurt hier?", en="Who steers here?"),
        Pictogram.WITH_ME,
        (
            Phrase(nl="Wie belde?", en="Who called?"),
            Phrase(nl="Wie vulde het formulier in?", en="Who filled in the form?"),
            Phrase(nl="Was jij erbij?", en="Were you there?"),
            Phrase(nl="Wie besliste?", en="Who decided?"),
        ),
    ),
    TalkCard(
        Phrase(nl="Voor de werker", en="For the worker"),
        Pictogram.WORKER,
        (Phrase(nl="Draag ik hieraan bij of niet?", en="Do I contribute to this or not?"),),
    ),
)


def print_cue(kind: CardKind) -> Cue:
    """The control that puts a card of *kind* on paper."""
    card = CARDS[kind]
    return Cue(f"print.{kind.value}", card.short or card.name, card.name, card.sign)


def as_asked(typed: str) -> Prompt | None:
    """The question of ours that *typed* is, with its sign; None for what somebody thought of."""
    ours = (prompt for card in CARDS.values() for prompt in card.prompts)
    return next((one for one in ours if typed.strip() in (one.question.nl, one.question.en)), None)
