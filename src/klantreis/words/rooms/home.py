# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What stands at home: *hier waren we*, five doors, and what lies under them."""

from klantreis.words.cues import cue
from klantreis.words.phrases import Phrase
from klantreis.words.pictograms import Pictogram

HERE_WE_WERE = Phrase(nl="Hier waren we", en="Here we were")
NOTHING_YET = Phrase(
    nl="Hier staat nog niets. Dat is goed. Begin wanneer je wilt.",
    en="Nothing is here yet. That is fine. Begin when you like.",
)
TELL = Phrase(nl="Vertel iets", en="Tell something")
STILL_OPEN = Phrase(
    nl="Dit was je aan het schrijven. Het is bewaard.",
    en="You were writing this. It is saved.",
)
PROPOSALS = Phrase(nl="Er ligt een voorstel voor je.", en="There is a proposal for you.")
MY_WAY = Phrase(nl="Mijn reis", en="My journey")

QUESTIONS = cue("home.questions", Pictogram.QUESTIONS, "Vragen", "Questions")
STEPS = cue("home.steps", Pictogram.STEPS, "Stappen", "Steps")
PEOPLE = cue("home.people", Pictogram.PEOPLE, "Mensen", "People")
TALENTS = cue(
    "home.talents",
    Pictogram.TALENTS,
    "Mijn talent",
    "My talents",
    long=Phrase(nl="Waar ik goed in ben", en="What I am good at"),
)
LOOK_BACK = cue("home.look-back", Pictogram.LOOK_BACK, "Terugkijken", "Look back")

LAST = cue("home.last", Pictogram.OPENED_LETTER, "Lees verder", "Read on")
PROPOSAL = cue("home.proposals", Pictogram.MAY_THIS_IN, "Mag dit erin?", "May this go in?")
MY_PROPOSALS = cue("home.my-proposals", Pictogram.SEND, "Mijn voorstellen", "My proposals")
SHARE = cue("home.share", Pictogram.SHARE, "Delen", "Share")
CARDS = cue("home.cards", Pictogram.CARDS, "Kaarten", "Cards")
PRINT = cue("home.print", Pictogram.PRINT, "Afdrukken", "Print")
SEARCH = cue("home.search", Pictogram.SEARCH, "Zoeken", "Search")
KEYS = cue("home.keys", Pictogram.MY_KEYS, "Mijn sleutels", "My keys")
TALKS = cue(
    "home.talks",
    Pictogram.TALKS,
    "Overleg",
    "Talks",
    long=Phrase(nl="Overleg over mij", en="Talks about me"),
)
POST = cue("home.post", Pictogram.POST, "Post", "Post")
DREAM = cue("home.dream", Pictogram.DREAM, "Mijn droom", "My dream")
DIFFERENCE = cue("home.difference", Pictogram.DIFFERENCE, "Wat het scheelt", "The difference")
BRING = cue("home.contribution", Pictogram.CONTRIBUTION, "Mijn inbreng", "What I bring")
