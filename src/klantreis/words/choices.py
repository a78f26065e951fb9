# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The words for every choice that an entry or the journey offers, in both languages."""

from collections.abc import Mapping
from enum import StrEnum

from klantreis.domain.choices import (
    CardKind,
    Contributes,
    Drawer,
    HelperIs,
    QuestionState,
    Ring,
    Rung,
    StepState,
    StepWho,
    WasIThere,
    Whose,
)
from klantreis.domain.choosing import Sheet
from klantreis.domain.difference import Likeness, Outcome, Period, Unit
from klantreis.domain.entries import Media
from klantreis.domain.language import Language
from klantreis.domain.members import Access, Role
from klantreis.domain.settings import JourneyState
from klantreis.words.cards import CARDS
from klantreis.words.phrases import Phrase

# By type first: as text, a question that is "busy" equals a step that is "busy".
CHOICES: Mapping[type[StrEnum], Mapping[str, Phrase]] = {
    QuestionState: {
        "open": Phrase(nl="open", en="open"),
        "busy": Phrase(nl="we zijn bezig", en="we are working on it"),
        "answered": Phrase(nl="er is een antwoord", en="there is an answer"),
        "let-go": Phrase(nl="losgelaten", en="let go"),
        "stays": Phrase(nl="het blijft zoals het is", en="it stays as it is"),
    },
    Rung: {
        "self": Phrase(nl="Dit kan ik zelf", en="I can do this myself"),
        "learn": Phrase(nl="Dit wil ik leren", en="I want to learn this"),
        "find": Phrase(nl="Hier zoeken we samen iets voor", en="We look for a way together"),
    },
    StepWho: {
        "me": Phrase(nl="ik", en="me"),
        "together": Phrase(nl="samen", en="together"),
        "other": Phrase(nl="iemand anders", en="somebody else"),
    },
    StepState: {
        "idea": Phrase(nl="bedacht", en="an idea"),
        "busy": Phrase(nl="bezig", en="working on it"),
        "done": Phrase(nl="gedaan", en="done"),
        "differently": Phrase(nl="anders gegaan", en="went differently"),
        "let-go": Phrase(nl="losgelaten", en="let go"),
    },
    HelperIs: {
        "person": Phrase(nl="een mens", en="a person"),
        "group": Phrase(nl="een groep", en="a group"),
        "place": Phrase(nl="een plek", en="a place"),
        "animal": Phrase(nl="een dier", en="an animal"),
        "organisation": Phrase(nl="een organisatie", en="an organisation"),
    },
    Ring: {
        "near": Phrase(nl="dichtbij", en="close by"),
        "around": Phrase(nl="om mij heen", en="around me"),
        "further": Phrase(nl="verder weg", en="further away"),
    },
    Whose: {
        "me": Phrase(nl="van mij", en="mine"),
        "near": Phrase(nl="van iemand dichtbij mij", en="somebody close to me"),
    },
    WasIThere: {
        "yes": Phrase(nl="ja", en="yes"),
        "no": Phrase(nl="nee", en="no"),
        "later": Phrase(nl="ik hoorde het later", en="I heard about it later"),
    },
    Contributes: {
        "yes": Phrase(nl="ja", en="yes"),
        "no": Phrase(nl="nee", en="no"),
        "so-far": Phrase(nl="tot hier, en niet verder", en="so far, and no further"),
    },
    CardKind: {kind.value: card.name for kind, card in CARDS.items()},
    Drawer: {
        "now": Phrase(nl="op tafel", en="on the table"),
        "not-now": Phrase(nl="in de la: niet nu", en="in the drawer: not now"),
    },
    Media: {
        "photo": Phrase(nl="foto", en="photo"),
        "voice": Phrase(nl="stem", en="voice"),
        "drawing": Phrase(nl="tekening", en="drawing"),
    },
    Outcome: {
        "prevented": Phrase(nl="voorkomen", en="prevented"),
        "reduced": Phrase(nl="verminderd", en="reduced"),
        "ended": Phrase(nl="beëindigd", en="ended"),
        "unchanged": Phrase(nl="onveranderd", en="unchanged"),
        "unknown": Phrase(nl="onbekend", en="unknown"),
    },
    Unit: {
        "hour": Phrase(nl="per uur", en="per hour"),
        "visit": Phrase(nl="per keer", en="per visit"),
        "day": Phrase(nl="per dag", en="per day"),
        "night": Phrase(nl="per nacht", en="per night"),
        "week": Phrase(nl="per week", en="per week"),
        "month": Phrase(nl="per maand", en="per month"),
    },
    Period: {
        "once": Phrase(nl="één keer", en="once"),
        "week": Phrase(nl="elke week", en="each week"),
        "month": Phrase(nl="elke maand", en="each month"),
        "quarter": Phrase(nl="elke 3 maanden", en="each 3 months"),
        "year": Phrase(nl="elk jaar", en="each year"),
    },
    Likeness: {
        "support": Phrase(nl="alleen de werker", en="the worker alone"),
        "all-help": Phrase(nl="alle hulp", en="all help"),
    },
    JourneyState: {
        "goes-on": Phrase(nl="Mijn reis loopt door.", en="My journey goes on."),
        "safety-net": Phrase(
            nl="Mijn vangnet blijft. Er is hulp als het nodig is.",
            en="My safety net stays. There is help when I need it.",
        ),
        "finished": Phrase(nl="Ik rond mijn reis af.", en="I am rounding off my journey."),
    },
    Role: {
        "client": Phrase(nl="ik", en="me"),
        "worker": Phrase(nl="meereiziger", en="companion"),
    },
    Access: {
        "together": Phrase(nl="samen open", en="open together"),
        "may-read": Phrase(nl="mag meelezen", en="may read along"),
    },
    Sheet: {
        "overview": Phrase(nl="Mijn overzicht", en="My overview"),
        "contribution": Phrase(nl="Wat de werker meebrengt", en="What the worker brings"),
        "helpers": Phrase(nl="Mijn helpers", en="My helpers"),
        "journey": Phrase(nl="Mijn reis", en="My journey"),
        "share-log": Phrase(nl="Wat ik gedeeld heb", en="What I have shared"),
        "talk-with-me": Phrase(nl="Praat met mij", en="Talk with me"),
    },
    Language: {
        "nl": Phrase(nl="Nederlands", en="Dutch"),
        "en": Phrase(nl="Engels", en="English"),
    },
}


def say_choice(choice: StrEnum, language: Language) -> str:
    """The words for *choice*."""
    return name_of(choice).say(language)


def name_of(choice: StrEnum) -> Phrase:
    """The words for *choice*, in both languages."""
    return CHOICES[type(choice)][choice.value]
