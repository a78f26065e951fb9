# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The words of giving to a pilot: a consent of its own, one question a screen."""

from collections.abc import Mapping

from klantreis.domain.consent import Which
from klantreis.words.cues import cue
from klantreis.words.phrases import Phrase
from klantreis.words.pictograms import Pictogram

# Which pilot.
WHO = Phrase(nl="Aan welke pilot wil je geven?", en="Which pilot do you want to give to?")
EXPLAINED = (
    Phrase(nl="Een pilot wil leren wat hulp scheelt.",
           en="A pilot wants to learn what help changes."),
    Phrase(nl="Jouw naam gaat niet mee.", en="Your name does not go along."),
    Phrase(nl="Zeg je nee? Dan verandert er niets.", en="You say no? Then nothing changes."),
)  # fmt: skip
BEFORE = Phrase(nl="Een pilot van eerder", en="A pilot from before")
NAME = cue("pilot.name", Pictogram.PILOT, "Hoe heet de pilot?", "What is the pilot called?")
TO_THIS_ONE = cue("pilot.to", Pictogram.YES, "Deze pilot", "This pilot",
                  long=Phrase(nl="Geef aan deze pilot", en="Give to this pilot"))  # fmt: skip
NAME_FIRST = Phrase(nl="Schrijf eerst de naam van de pilot op.", en="First write the pilot's name.")
PURPOSE = Phrase(nl="Om te leren wat hulp scheelt", en="To learn what help changes")

# Which situations: the figures of each.
WHICH = Phrase(nl="Welk verhaal mag mee?", en="Which story may go along?")
ONLY_FIGURES = Phrase(nl="Alleen de bedragen gaan mee. Je woorden niet.",
                      en="Only the amounts go along. Your words do not.")  # fmt: skip
TAKE_ALONG = cue("pilot.story", Pictogram.DONE, "Mee", "Along",
                 long=Phrase(nl="Dit verhaal mag mee", en="This story may go along"))  # fmt: skip
CHOOSE_FIRST = Phrase(nl="Kies eerst een verhaal.", en="First choose a story.")
NOTHING_TO_GIVE = Phrase(nl="Er is nog geen verhaal om te geven.",
                         en="There is no story to give yet.")  # fmt: skip

# Which sentences: none goes by itself.
SENTENCES = Phrase(nl="Mogen deze zinnen ook mee?", en="May these sentences go too?")
NONE_GOES = Phrase(nl="Er gaat nog geen zin mee. Kies zelf.",
                   en="No sentence goes along yet. You choose.")  # fmt: skip
TAKE_SENTENCE = cue("pilot.sentence", Pictogram.DONE, "Mee", "Along",
                    long=Phrase(nl="Deze zin mag mee", en="This sentence may go"))  # fmt: skip
WHOSE: Mapping[Which, Phrase] = {
    Which.CLIENT: Phrase(nl="Wat ik ervan zeg", en="What I say about it"),
    Which.PROFESSIONAL: Phrase(nl="Wat de werker zegt", en="What the worker says"),
    Which.OTHER: Phrase(nl="Wat anderen zeggen", en="What others say"),
    Which.GOING_ON: Phrase(nl="Wat er aan de hand is", en="What is going on"),
    Which.FOR_CLIENT: Phrase(nl="Hoe het voor mij was geweest",
                             en="What it would have meant for me"),
    Which.FOR_NEIGHBOURS: Phrase(nl="Hoe het voor de buren was geweest",
                                 en="What it would have meant for the neighbours"),
    Which.FOR_OTHERS: Phrase(nl="Hoe het voor anderen was geweest",
                             en="What it would have meant for others"),
}  # fmt: skip

# Until when, in quarters.
HOW_LONG = Phrase(nl="Hoe lang mag de pilot dit gebruiken?", en="How long may the pilot use this?")

# The content, as it will leave: this and nothing else is in the file.
OF_IT_ALL = Phrase(nl="Dit staat erin", en="This is in it")
GIVEN_IN = Phrase(nl="Gegeven: {first} tot en met {last} {year}",
                  en="Given: {first} to {last} {year}")  # fmt: skip
HOLDS = Phrase(nl="De pilot mag dit gebruiken {day}", en="The pilot may use this {day}")
HOURS = Phrase(nl="Tijd van de werker: {time}", en="The worker's time: {time}")
NO_NAME = Phrase(
    nl="Er staat een nummer in, en geen naam.", en="There is a number in it, and no name."
)
STORY = Phrase(nl="Verhaal {number}", en="Story {number}")
SUPPORT = Phrase(nl="De werker: {amount}", en="The worker: {amount}")
ALL_HELP = Phrase(nl="Alle hulp die kwam: {amount}", en="All help that came: {amount}")
WITHOUT = Phrase(nl="Zonder de werker: {amount}", en="Without the worker: {amount}")
CARE = Phrase(nl="Het maatwerk: {outcome}", en="The tailored care: {outcome}")
NOTHING_ELSE = Phrase(nl="Meer gaat er niet mee.", en="Nothing more goes along.")
OWN_PAPER = Phrase(nl="Je krijgt zelf een papier met jouw naam.",
                   en="You get a paper of your own, with your name.")  # fmt: skip
PAGES = Phrase(nl="Dit gaat naar {who}. Is dat goed?", en="This goes to {who}. Is that good?")
