# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The words of giving: the questions of the ceremony, one a screen."""

from klantreis.words.cues import cue
from klantreis.words.phrases import Counted, Phrase
from klantreis.words.pictograms import Pictogram

STEP_OF = Phrase(nl="Vraag {step} van {steps}", en="Question {step} of {steps}")
GO_ON = cue(
    "give.on", Pictogram.FORWARD, "Verder", "Go on",
    long=Phrase(nl="Naar de volgende vraag", en="To the next question"),
)  # fmt: skip

# Who.
WHO = Phrase(nl="Aan wie wil je iets geven?", en="Who do you want to give something to?")
WHO_BEFORE = Phrase(nl="Iemand van eerder", en="Somebody from before")
TO_THIS_ONE = cue(
    "give.to", Pictogram.CLIENT, "Deze persoon", "This person",
    long=Phrase(nl="Geef iets aan deze persoon", en="Give something to this person"),
)  # fmt: skip
SOMEBODY_NEW = Phrase(nl="Iemand anders", en="Somebody else")
NAME = cue("give.name", Pictogram.PERSON, "Hoe heet die persoon?", "What is their name?")
ROLE = cue("give.role", Pictogram.WORKER, "Wat doet die persoon?", "What do they do?",
           long=Phrase(nl="Wat doet die persoon voor jou?", en="What do they do for you?"),
           )  # fmt: skip
NAME_FIRST = Phrase(nl="Schrijf eerst een naam op.", en="First write a name.")

# What for.
WHAT_FOR = Phrase(nl="Waar is het voor?", en="What is it for?")
TO_HELP = cue("give-for.help", Pictogram.FIND_TOGETHER, "Mij helpen", "Help me")
TO_TALK = cue("give-for.talk", Pictogram.QUESTIONS, "Samen praten", "Talk together")
TO_UNDERSTAND = cue("give-for.understand", Pictogram.WISH, "Mij begrijpen", "Understand me")
TO_ARRANGE = cue("give-for.arrange", Pictogram.STEPS, "Iets regelen", "Arrange something")
# As they stand on the paper.
HELP = Phrase(nl="Om mij te helpen", en="To help me")
TALK = Phrase(nl="Om samen te praten", en="To talk together")
UNDERSTAND = Phrase(nl="Om mij te begrijpen", en="To understand me")
ARRANGE = Phrase(nl="Om iets te regelen", en="To arrange something")
OWN_PURPOSE = cue("give-for.own", Pictogram.WRITE, "Eigen woorden", "Own words",
                  long=Phrase(nl="Zeg het in je eigen woorden", en="Say it in your own words"),
                  )  # fmt: skip
PURPOSE_FIRST = Phrase(nl="Kies iets, of schrijf iets op.", en="Choose something, or write it.")

# Which entries.
WHICH = Phrase(nl="Wat wil je geven?", en="What do you want to give?")
ONE_BY_ONE = Phrase(
    nl="Kies wat mee mag. De rest blijft hier.",
    en="Choose what may go along. The rest stays here.",
)
PRIVATE_STAYS = Phrase(
    nl="Wat alleen van jou is, staat hier niet.", en="What is yours alone is not shown here."
)
TAKE_ALONG = cue("give.entry", Pictogram.DONE, "Mee", "Along",
                 long=Phrase(nl="Dit mag mee", en="This may go along"))  # fmt: skip
CHOSEN = Counted(
    Phrase(nl="Er gaat {count} ding mee.", en="{count} thing goes along."),
    Phrase(nl="Er gaan {count} dingen mee.", en="{count} things go along."),
)
CHOOSE_FIRST = Phrase(nl="Kies eerst iets dat mee mag.", en="First choose something that may go.")
NOTHING_TO_GIVE = Phrase(
    nl="Er is nog niets om te geven. Schrijf eerst iets op.",
    en="There is nothing to give yet. First write something.",
)
SHOW_ONLY = Phrase(nl="Laat alleen zien:", en="Show only:")
KIND = cue("give-kind.only", Pictogram.FILTER, "Alleen dit", "Only this",
           long=Phrase(nl="Alleen dit laten zien", en="Show only this"))  # fmt: skip
EVERY_KIND = cue("give-kind.all", Pictogram.LIST, "Alles zien", "See everything",
                 long=Phrase(nl="Laat alles weer zien", en="Show everything again"))  # fmt: skip
MORE = cue("give.more", Pictogram.MORE, "Meer", "More",
           long=Phrase(nl="Meer laten zien", en="Show more"))  # fmt: skip
WRITTEN_ON = Phrase(nl="Geschreven op {day}", en="Written on {day}")

# Whose names.
NAMES = Phrase(nl="Mogen deze namen erin?", en="May these names be in it?")
NAMES_HIDDEN = Phrase(nl="Nu staat er een ander woord.", en="Another word is there now.")
SHOW_NAME = cue("give.show", Pictogram.SHOW_TYPED, "Naam erin", "Name in it",
                long=Phrase(nl="Deze naam mag erin", en="This name may be in it"))  # fmt: skip
STANDS_THERE = Phrase(nl="Nu staat er: {word}", en="Now it says: {word}")

# Until when.
HOW_LONG = Phrase(nl="Hoe lang mag dit?", en="How long is this allowed?")
ONE_MONTH = cue("give-until.month", Pictogram.CALENDAR, "1 maand", "1 month")
THREE_MONTHS = cue("give-until.quarter", Pictogram.THEN_AND_NOW, "3 maanden", "3 months")
HALF_YEAR = cue("give-until.half", Pictogram.CIRCLES, "Half jaar", "Half a year")
YEAR = cue("give-until.year", Pictogram.ON_THIS_DAY, "1 jaar", "1 year")
OWN_DAY = cue("give-until.own", Pictogram.WRITE, "Eigen dag", "Own day",
              long=Phrase(nl="Schrijf zelf een dag op, zoals 1 juni 2026",
                          en="Write a day yourself, such as 1 June 2026"))  # fmt: skip
SUCH_AS = Phrase(nl="Bijvoorbeeld: {day}", en="For example: {day}")
NO_SUCH_DAY = Phrase(nl="Ik ken deze dag niet.", en="I do not know this day.")
DAY_IS_PAST = Phrase(nl="Deze dag is al voorbij.", en="This day has passed.")

# The pages.
PAGES = Phrase(nl="Dit krijgt {who}. Is dat goed?", en="{who} gets this. Is that good?")
YES = cue("give.yes", Pictogram.YES, "Ja", "Yes",
          long=Phrase(nl="Ja, dit geef ik", en="Yes, I give this"))  # fmt: skip
NO = cue("give.no", Pictogram.NO, "Nee", "No",
         long=Phrase(nl="Nee, ik geef dit niet", en="No, I do not give this"))  # fmt: skip
LATER = cue("give.later", Pictogram.LATER, "Later", "Later",
            long=Phrase(nl="Misschien later", en="Maybe later"))  # fmt: skip
SAID_NO = Phrase(nl="Er is niets gedeeld.", en="Nothing was shared.")
SAID_LATER = Phrase(nl="Er is niets gedeeld of bewaard.", en="Nothing was shared or kept.")
NEEDS_BASIS = Phrase(
    nl="Mag {who} dit ook van de wet hebben? Dat zoekt {who} zelf uit.",
    en="Does the law allow {who} to have this? {who} has to find that out.",
)
LARGE = cue("give.large", Pictogram.TEXT_SIZE, "Grote letters", "Large print")
BOTH_LANGUAGES = cue("give.languages", Pictogram.LANGUAGE, "2 talen", "2 languages",
                     long=Phrase(nl="In het Nederlands en het Engels",
                                 en="In Dutch and in English"))  # fmt: skip
AS_PLAN = cue("give.plan", Pictogram.ORGANISATION, "Als plan", "As a plan",
              long=Phrase(nl="Als persoonlijk plan voor de gemeente",
                          en="As a personal plan for the municipality"))  # fmt: skip
PLAN_UNTIL = Phrase(
    nl="De gemeente wil dit binnen 7 dagen na je vraag.",
    en="The municipality wants this in the 7 days after your request.",
)
LOCKED = cue("give.locked", Pictogram.LOCK, "Op slot", "Locked",
             long=Phrase(nl="Het bestand opent alleen met 4 woorden",
                         en="The file opens with 4 words only"))  # fmt: skip
TELL_WORDS = Phrase(
    nl="Het bestand opent met 4 woorden. {who} krijgt ze van jou.",
    en="The file opens with 4 words. {who} gets them from you.",
)
DECIDED_BY = cue(
    "give.decided-by", Pictogram.DIFFERENCE, "Beslist voor mij", "Decides for me",
    long=Phrase(nl="Deze persoon beslist voor mij", en="This person decides for me"),
)  # fmt: skip
DECIDES = Phrase(nl="Beslist dit voor mij", en="Decides this for me")
GIVEN_ALREADY = Phrase(nl="Dit heb je al gedeeld.", en="You have shared this already.")
SEE_GIVEN = cue("give.see", Pictogram.SHARE_LOG, "Bekijken", "Look",
                long=Phrase(nl="Bekijk wat ik deelde", en="Look at what I shared"))  # fmt: skip

# The secret.
SECRET = Phrase(nl="Zeg ja met je eigen sleutel.", en="Say yes with your own key.")
WHY_SECRET = Phrase(nl="Dan weet ik dat jij het bent.", en="Then I know that it is you.")
SIGN = cue("give-secret.yes", Pictogram.YES, "Ja, delen", "Yes, share",
           long=Phrase(nl="Ja, ik deel dit nu", en="Yes, I share this now"))  # fmt: skip
OTHERWISE = Phrase(nl="Of met een andere sleutel", en="Or with another key")
