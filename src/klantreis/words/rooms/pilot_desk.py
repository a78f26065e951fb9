# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The words of the pilot desk, where no journey is open: who runs the pilot reads them."""

from klantreis.words.cues import cue
from klantreis.words.phrases import Counted, Phrase
from klantreis.words.pictograms import Pictogram

HEADING = Phrase(nl="De pilot", en="The pilot")
WHAT_IT_IS = (
    Phrase(nl="Hier tel je op wat klanten aan de pilot gaven.",
           en="Here you add up what clients gave to the pilot."),
    Phrase(nl="Er is geen reis open. Er staan geen namen in.",
           en="No journey is open. There are no names in it."),
)  # fmt: skip
READ = cue("desk.read", Pictogram.OPEN_FILE, "Lees bijdragen", "Read contributions")
CALCULATE = cue("desk.calculate", Pictogram.DIFFERENCE, "Reken het uit", "Work it out",
                long=Phrase(nl="Reken uit wat meer werkers kosten",
                            en="Work out what more workers cost"))  # fmt: skip

# The pile.
WHICH_FILES = Phrase(nl="Welke bijdragen tel je op?", en="Which contributions do you add up?")
ON_PILE = Counted(
    Phrase(nl="Er ligt {count} bijdrage klaar.", en="{count} contribution is ready."),
    Phrase(nl="Er liggen {count} bijdragen klaar.", en="{count} contributions are ready."),
)
NONE_ON_PILE = Phrase(nl="Er ligt nog geen bijdrage klaar.", en="No contribution is ready yet.")
MORE_FILES = cue("pile.more", Pictogram.ADD, "Nog meer", "More",
                 long=Phrase(nl="Kies nog meer bijdragen", en="Choose more contributions"),
                 )  # fmt: skip
ADD_UP = cue("pile.add-up", Pictogram.PILOT, "Tel op", "Add up")
START_ANEW = cue("pile.anew", Pictogram.ERASE, "Begin opnieuw", "Start again",
                 long=Phrase(nl="Leg alle bijdragen weg", en="Put all contributions away"),
                 )  # fmt: skip
PICKED_ENOUGH = cue("pile.enough", Pictogram.DONE, "Genoeg zo", "That is enough")

# What they say together.
A_FEW = Phrase(nl="Minder dan {least} mensen: dit blijft dicht.",
               en="Fewer than {least} people: this stays closed.")  # fmt: skip
AND_MORE = Phrase(nl="En nog {count} andere", en="And {count} others")
SAVE_PAPER = cue("report.paper", Pictogram.PAPER, "Bewaar als PDF", "Save as PDF")
SAVE_TABLE = cue("report.table", Pictogram.LIST, "Bewaar als tabel", "Save as table",
                 long=Phrase(nl="Bewaar als tabel voor een rekenblad",
                             en="Save as a table for a spreadsheet"))  # fmt: skip
NOT_NOW = cue("report.not-now", Pictogram.LATER, "Nu niet", "Not now")
IS_SAVED = Phrase(nl="Het is bewaard.", en="It is saved.")
FILE_NAME = Phrase(nl="pilot", en="pilot")

# The calculator.
HOW_MANY = Phrase(nl="Wat als er meer werkers komen?", en="What if there are more workers?")
WORKERS = cue("calculate.workers", Pictogram.WORKER, "Hoeveel werkers?", "How many workers?")
HOURS_A_WEEK = cue("calculate.hours", Pictogram.LATER, "Uren per week?", "Hours a week?",
                   long=Phrase(nl="Hoeveel uur per week per werker?",
                               en="How many hours a week each?"))  # fmt: skip
COUNT = cue("calculate.count", Pictogram.DIFFERENCE, "Reken uit", "Work it out")
NO_COUNT = Phrase(nl="Schrijf een aantal van 1 tot {most}.", en="Write a number from 1 to {most}.")
CASES = cue("calculate.cases", Pictogram.DOCUMENTS, "4 verhalen", "4 cases",
            long=Phrase(nl="Laat de 4 verhalen uit het plan zien",
                        en="Show the 4 cases of the plan"))  # fmt: skip
NO_CASES = cue("calculate.no-cases", Pictogram.CLOSE, "Zonder verhalen", "Without cases")
FOUR_CASES = Phrase(nl="De 4 verhalen uit het plan", en="The 4 cases of the plan")
REMARK = Phrase(nl="Opmerking {number}: {text}", en="Remark {number}: {text}")
SEE_REMARK = Phrase(nl="Zie ook opmerking {number}.", en="See remark {number} too.")
FROM_TO = Phrase(nl="{low} tot {high}", en="{low} to {high}")
BREAK_EVEN = Phrase(nl="Zo vaak moet het lukken", en="So often it must work")
BREAK_EVEN_LINE = Phrase(nl="Bij {saving} per verhaal: {count} keer",
                         en="At {saving} a case: {count} times")  # fmt: skip
