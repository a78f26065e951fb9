# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The words of *mijn sleutels* about somebody whom a court let decide for the client."""

from klantreis.words.cues import cue
from klantreis.words.phrases import Phrase
from klantreis.words.pictograms import Pictogram

ENTER = cue(
    "people.court", Pictogram.DIFFERENCE, "Voor mij beslissen", "Decide for me",
    long=Phrase(nl="Mag deze persoon voor jou beslissen?", en="May this person decide for you?"),
)  # fmt: skip
HEADING = Phrase(nl="Mag {name} voor jou beslissen?", en="May {name} decide for you?")
TOLD = (
    Phrase(nl="Dat mag alleen van een rechter.", en="Only a court can allow that."),
    Phrase(nl="{name} krijgt daarmee geen sleutel.", en="{name} gets no key by it."),
    Phrase(nl="Beslist {name} iets? Dan staat dat op het papier.",
           en="Does {name} decide something? Then the paper says so."),
)  # fmt: skip
SCOPE = cue("court.scope", Pictogram.LIST, "Waarover?", "About what?")
REFERENCE = cue("court.reference", Pictogram.PAPER, "Welk besluit?", "Which decision?")
DATE = cue("court.date", Pictogram.CALENDAR, "Van welke dag?", "Of which day?")
ALL_THREE = Phrase(nl="Vul alle 3 de regels in.", en="Fill in all 3 lines.")
YES = cue(
    "court.yes", Pictogram.YES, "Zo is het", "That is so",
    long=Phrase(nl="Ja, dit besliste de rechter", en="Yes, the court decided this"),
)  # fmt: skip
NO = cue(
    "court.no", Pictogram.NO, "Zo laten", "Leave it",
    long=Phrase(nl="Nee, ik laat het zo", en="No, I leave it like this"),
)  # fmt: skip
END = cue(
    "court.end", Pictogram.TAKE_BACK, "Niet meer", "No longer",
    long=Phrase(
        nl="Deze persoon beslist niet meer voor jou", en="This person decides for you no longer"
    ),
)  # fmt: skip
RECORDED = Phrase(nl="{name} mag nu voor jou beslissen.", en="{name} may decide for you now.")
ENDED = Phrase(nl="{name} beslist niet meer voor jou.", en="{name} decides for you no longer.")
