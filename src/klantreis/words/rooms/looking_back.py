# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What stands where somebody looks back."""

from klantreis.words.cues import cue
from klantreis.words.phrases import Phrase
from klantreis.words.pictograms import Pictogram

LOOK_BACK = Phrase(nl="Terugkijken", en="Looking back")
NO_DAYS = Phrase(nl="Hier zie je later wat er was.", en="Later you can see here what there was.")
NOTHING_THIS_DAY = Phrase(nl="Op deze dag staat niets.", en="There is nothing on this day.")
ROW_COMES = Phrase(nl="Komt zo", en="Coming soon")

AS_LINE = cue("looking-back.line", Pictogram.TIMELINE, "Als lijn", "As a line")
AS_CALENDAR = cue("looking-back.calendar", Pictogram.CALENDAR, "Als kalender", "As a calendar")
DAYS = cue("looking-back.days", Pictogram.LOOK_BACK, "De dagen", "The days")
ROWS_OF_DAY = cue("looking-back.day", Pictogram.LIST, "Deze dag", "This day")

ON_THIS_DAY = cue(
    "looking-back.on-this-day", Pictogram.ON_THIS_DAY, "Op deze dag", "On this day",
    long=Phrase(nl="Op deze dag, in andere jaren", en="On this day, in other years"),
)  # fmt: skip
ON_THIS_DAY_TITLE = Phrase(nl="Op deze dag", en="On this day")
NOTHING_IN_OTHER_YEARS = Phrase(
    nl="Op deze dag staat niets van andere jaren.",
    en="There is nothing on this day from other years.",
)

ASIDE = cue("looking-back.aside", Pictogram.DRAWER, "Weggelegd", "Put away")
ASIDE_TITLE = Phrase(nl="Weggelegd", en="Put away")
ASIDE_MEANS = Phrase(
    nl="Dit heb je weggelegd. Je kunt het terughalen.",
    en="You put this away. You can bring it back.",
)
NOTHING_ASIDE = Phrase(nl="Er is niets weggelegd.", en="Nothing is put away.")
RESTORE = cue("aside.restore", Pictogram.UNDO, "Terughalen", "Bring back")
RESTORED = Phrase(nl="Het staat er weer.", en="It is back.")
MORE_ASIDE = cue("aside.more", Pictogram.MORE, "Meer", "More")
