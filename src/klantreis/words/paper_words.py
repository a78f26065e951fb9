# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What is said around paper: looking at it on the screen, printing it, and that it leaves."""

from klantreis.words.closer_sentences import Told
from klantreis.words.cues import cue
from klantreis.words.phrases import Phrase
from klantreis.words.pictograms import Pictogram

BIGGER = cue(
    "paper.bigger",
    Pictogram.BIGGER,
    "Groter",
    "Bigger",
    long=Phrase(nl="Het papier groter zien", en="See the paper bigger"),
)
SMALLER = cue(
    "paper.smaller",
    Pictogram.SMALLER,
    "Kleiner",
    "Smaller",
    long=Phrase(nl="Het papier kleiner zien", en="See the paper smaller"),
)
PAGE_BEFORE = cue(
    "paper.before",
    Pictogram.UP,
    "Vorige",
    "Previous",
    long=Phrase(nl="Naar de vorige bladzijde", en="To the previous page"),
)
PAGE_AFTER = cue(
    "paper.after",
    Pictogram.DOWN,
    "Volgende",
    "Next",
    long=Phrase(nl="Naar de volgende bladzijde", en="To the next page"),
)
THE_PAPER = cue("paper.paper", Pictogram.PAPER, "Papier", "Paper")
SUMMARY = cue(
    "paper.summary",
    Pictogram.PAPER,
    "Wat ik deel",
    "What I share",
    long=Phrase(nl="Het papier dat ik deel", en="The paper that I share"),
)
RECEIPT = cue(
    "paper.receipt",
    Pictogram.RECEIPT,
    "Mijn bewijs",
    "My receipt",
    long=Phrase(nl="Het bewijs dat ik ja zei", en="The proof that I said yes"),
)
LETTER = cue(
    "paper.letter",
    Pictogram.LETTER,
    "De brief",
    "The letter",
)
# The name of what is looked at, for a screen reader.
ON_SCREEN = Phrase(
    nl="{paper}. Bladzijde {page} van {pages}.", en="{paper}. Page {page} of {pages}."
)
PAGE_OF = Phrase(nl="Bladzijde {page} van {pages}", en="Page {page} of {pages}")
PAPER = Phrase(nl="Papier", en="Paper")
NO_TEXT = Phrase(nl="Op deze bladzijde staat geen tekst.", en="There is no text on this page.")
CANNOT_SHOW = Phrase(nl="Dit papier kan ik niet laten zien.", en="I cannot show this paper.")

# Printing. No name of a person: others see this in the list of the printer.
JOB_NAME = "klantreis"
NO_PRINTER = Phrase(
    nl="Hier is geen printer. Je kunt het papier wel bewaren.",
    en="There is no printer here. You can still save the paper.",
)
PRINTING = Phrase(
    nl="De printer krijgt bladzijde {page} van {pages}.",
    en="The printer gets page {page} of {pages}.",
)
PRINTED = Phrase(nl="Het papier komt uit de printer.", en="The paper comes out of the printer.")
PRINTER_GONE = Told(
    Phrase(nl="Ik vind deze printer niet meer.", en="I cannot find this printer any more."),
    Phrase(
        nl="Kijk of hij aan staat. Probeer het dan opnieuw.",
        en="See if it is on. Then try again.",
    ),
)
PRINTER_STOPPED = Told(
    Phrase(nl="Het afdrukken is gestopt.", en="The printing has stopped."),
    Phrase(
        nl="Kijk bij de printer. Probeer het dan opnieuw.",
        en="Look at the printer. Then try again.",
    ),
)
PAPER_UNREADABLE = Told(
    Phrase(nl="Dit papier kan ik niet afdrukken.", en="I cannot print this paper."),
    Phrase(nl="Maak het papier opnieuw.", en="Make the paper again."),
)
PRINTER_BUSY = Told(
    Phrase(nl="Ik ben nog aan het afdrukken.", en="I am still printing."),
    Phrase(nl="Wacht tot dit klaar is.", en="Wait until this is done."),
)

# Told once, before the first paper leaves.
