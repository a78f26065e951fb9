# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the pilot's desk reads: figures, voices, what they do not show, and what is left out."""

from collections.abc import Mapping

from klantreis.domain.consent import Which
from klantreis.domain.language import Language
from klantreis.domain.pilot import Figures, LeftOut, Why
from klantreis.words.money import say_range
from klantreis.words.phrases import Counted, Phrase
from klantreis.words.time_spent import say_minutes

TITLE = Phrase(nl="Wat de pilot leert", en="What the pilot learns")
FILE_TITLE = Phrase(nl="Verslag van de pilot", en="Report of the pilot")
MADE_ON = Phrase(nl="Gemaakt op {day}.", en="Made on {day}.")
FIGURES = Phrase(nl="De cijfers", en="The figures")
WHAT = Phrase(nl="Wat", en="What")
LEAST = Phrase(nl="Minste", en="Least")
MOST = Phrase(nl="Meeste", en="Most")
IN_A_YEAR = Phrase(
    nl="Bedragen zijn voor 1 jaar. Ze lopen van het minste tot het meeste.",
    en="Amounts are for 1 year. They run from the least to the most.",
)
BARS = Phrase(
    nl="Elke balk laat een bedrag zien. Hij loopt van het minste tot het meeste.",
    en="Each bar shows an amount. It runs from the least to the most.",
)
LIKE_FOR_LIKE = Phrase(
    nl="Het verschil vergelijkt alle hulp met alle hulp.",
    en="The difference compares all help with all help.",
)
TOO_FEW = Phrase(nl="te weinig mensen om te tonen", en="too few people to show")
UNDER = Phrase(
    nl="Een cijfer over minder dan {least} mensen blijft weg.",
    en="A figure about fewer than {least} people stays out.",
)
LESS_OF = Phrase(nl="{less} van {of}", en="{less} of {of}")

PEOPLE = Phrase(nl="Mensen", en="People")
SITUATIONS = Phrase(nl="Situaties", en="Situations")
HOURS = Phrase(nl="Tijd van de werker", en="Time of the worker")
MINUTES = Phrase(nl="Tijd van de werker, in minuten", en="Time of the worker, in minutes")
SUPPORT = Phrase(nl="Kosten van de werker", en="Cost of the worker")
ALL_HELP = Phrase(nl="Kosten van alle hulp", en="Cost of all help")
AVOIDED = Phrase(nl="Kosten zonder de werker", en="Cost without the worker")
NET = Phrase(nl="Het verschil", en="The difference")
LESS_CARE = Phrase(nl="Minder maatwerk nodig", en="Less tailored care needed")
NAMES = (PEOPLE, SITUATIONS, HOURS, SUPPORT, ALL_HELP, AVOIDED, NET, LESS_CARE)
OUTCOME_KNOWN = Phrase(nl="Situaties met een uitkomst", en="Situations with an outcome")

VOICES = Phrase(nl="In hun eigen woorden", en="In their own words")
NO_QUOTES = Phrase(nl="Niemand liet hier een zin zien.", en="Nobody showed a sentence here.")
VOICE_OF: Mapping[Which, Phrase] = {
    Which.CLIENT: Phrase(nl="Klanten zeggen", en="Clients say"),
    Which.PROFESSIONAL: Phrase(nl="Hulpverleners zeggen", en="Professionals say"),
    Which.OTHER: Phrase(nl="Anderen zeggen", en="Others say"),
    Which.GOING_ON: Phrase(nl="Wat er aan de hand was", en="What was going on"),
    Which.FOR_CLIENT: Phrase(
        nl="Zonder de werker, voor de klant", en="Without the worker, for the client"
    ),
    Which.FOR_NEIGHBOURS: Phrase(
        nl="Zonder de werker, voor de buren", en="Without the worker, for the neighbours"
    ),
    Which.FOR_OTHERS: Phrase(
        nl="Zonder de werker, voor anderen", en="Without the worker, for others"
    ),
}
# The three voices have their place also when nobody speaks.
ALWAYS_HEARD = (Which.CLIENT, Which.PROFESSIONAL, Which.OTHER)

NOT_SHOWN = Phrase(nl="Wat dit niet laat zien", en="What this does not show")
DOES_NOT_SHOW = (
    Phrase(nl="Alleen mensen die ja zeiden, staan erin.", en="Only people who said yes are in it."),
    Phrase(
        nl="Niemand weet hoe het anders was gegaan.",
        en="Nobody knows how it would have gone otherwise.",
    ),
    Phrase(
        nl="Mensen schatten de bedragen zelf, samen met hun werker.",
        en="People estimate the amounts themselves, together with their worker.",
    ),
    Phrase(
        nl="Het bewijst niet dat het door de werker komt.",
        en="It does not prove that the worker is the cause.",
    ),
    Phrase(
        nl="Wat het voor een mens betekent, staat in geen bedrag.",
        en="What it means to a person stands in no amount.",
    ),
)

LEFT_OUT = Phrase(nl="Niet meegeteld", en="Not counted")
NOTHING_LEFT_OUT = Phrase(nl="Elk bestand telt mee.", en="Every file counts.")
WHYS: Mapping[Why, Phrase] = {
    Why.UNREADABLE: Phrase(nl="Ik kan het niet lezen.", en="I cannot read it."),
    Why.FOREIGN: Phrase(nl="Het is geen bijdrage.", en="It is no contribution."),
    Why.ALTERED: Phrase(nl="Het is veranderd.", en="It was changed."),
    Why.NEWER: Phrase(nl="Het is van een nieuwere klantreis.", en="It is of a newer klantreis."),
    Why.OTHER_PILOT: Phrase(nl="Het is voor een andere pilot.", en="It is for another pilot."),
    Why.WITHDRAWN: Phrase(nl="De klant trok het in.", en="The client withdrew it."),
    Why.PAST: Phrase(nl="De laatste dag is voorbij.", en="The last day is over."),
    Why.DOUBLE: Phrase(nl="Het telt al mee.", en="It counts already."),
}
FILE_AND_WHY = Phrase(nl="{file}: {why}", en="{file}: {why}")
FILES = Counted(
    one=Phrase(nl="{count} bestand: {why}", en="{count} file: {why}"),
    more=Phrase(nl="{count} bestanden: {why}", en="{count} files: {why}"),
)


def say_figures(figures: Figures, language: Language) -> tuple[tuple[Phrase, str], ...]:
    """Each figure by its name, in the order in which they are told."""
    few = TOO_FEW.say(language)
    share, minutes = figures.less_care, figures.minutes
    ranges = (figures.support, figures.all_help, figures.avoided, figures.net)
    told = [few if one is None else say_range(one, language) for one in ranges]
    less = LESS_OF.say(language, less=share.less, of=share.of) if share else few
    said = (
        few if figures.clients is None else str(figures.clients),
        few if figures.situations is None else str(figures.situations),
        few if minutes is None else say_minutes(minutes, language),
        *told,
        less,
    )
    return tuple(zip(NAMES, said, strict=True))


def say_left_out(one: LeftOut, language: Language) -> str:
    """A file that does not count, by its name, and why."""
    return FILE_AND_WHY.say(language, file=one.name, why=say_why(one.why, language))


def say_why(why: Why, language: Language) -> str:
    """Why a file does not count."""
    return WHYS[why].say(language)
