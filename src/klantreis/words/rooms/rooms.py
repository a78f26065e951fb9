# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What stands in the five rooms, and in those beside them."""

from klantreis.domain.entries import EntryKind
from klantreis.words.cues import cue
from klantreis.words.phrases import Phrase
from klantreis.words.pictograms import Pictogram

QUESTIONS = Phrase(nl="Vragen", en="Questions")
NO_QUESTIONS = Phrase(
    nl="Hier komen je vragen. Het mag ook leeg blijven.",
    en="Your questions come here. It can also stay empty.",
)
STEPS = Phrase(nl="Stappen", en="Steps")
NO_STEPS = Phrase(
    nl="Hier komen je stappen. Klein mag ook.", en="Your steps come here. Small is fine too."
)
PEOPLE = Phrase(nl="Mensen en plekken", en="People and places")
NO_PEOPLE = Phrase(
    nl="Wie is belangrijk voor jou? Een plek of dier mag ook.",
    en="Who matters to you? A place or an animal is fine too.",
)
TALENTS = Phrase(nl="Waar ik goed in ben", en="What I am good at")
NO_TALENTS = Phrase(nl="Hier komt waar je goed in bent.", en="What you are good at comes here.")
DREAM = Phrase(nl="Mijn droom", en="My dream")
NO_DREAM = Phrase(
    nl="Heb je een droom? Vertel hem als je wilt.", en="Do you have a dream? Tell it if you like."
)
TALKS = Phrase(nl="Overleg over mij", en="Talks about me")
NONE_WITHOUT_ME = Phrase(nl="Hier staat geen overleg.", en="There is no talk here.")
NO_TALKS = Phrase(
    nl="Praat iemand over jou? Dat kun je hier opschrijven.",
    en="Does somebody talk about you? You can write that down here.",
)
POST = Phrase(nl="Post", en="Post")
DRAWER_IS_EMPTY = Phrase(nl="Er ligt geen brief in de la.", en="There is no letter in the drawer.")
NO_POST = Phrase(nl="Er ligt geen post.", en="There is no post.")
CARDS = Phrase(nl="Kaarten", en="Cards")
BROUGHT = Phrase(nl="Wat de werker meebrengt", en="What the worker brings")
MAY_THIS_IN = Phrase(nl="Mag dit erin?", en="May this go in?")
MY_PROPOSALS = Phrase(nl="Mijn voorstellen", en="My proposals")
NO_PROPOSALS = Phrase(nl="Er ligt geen voorstel.", en="There is no proposal.")
PROPOSED_BY = Phrase(nl="{name} stelt dit voor:", en="{name} proposes this:")
TAKEN_IN = Phrase(nl="Het staat nu in je reis.", en="It is in your journey now.")
REFUSED = Phrase(
    nl="Het voorstel is gewist. Er blijft niets van over.",
    en="The proposal is erased. Nothing of it is left.",
)
ONLY_CLIENT_ANSWERS = Phrase(
    nl="Alleen {name} geeft hier antwoord. Geef eerst de pen terug.",
    en="Only {name} answers here. First give back the pen.",
)
TALK_CARDS = Phrase(nl="Vragen om over te praten", en="Questions to talk about")
LOOKED_BACK = Phrase(nl="Zo keek ik terug", en="How I looked back")
STEPS_OF_QUESTION = Phrase(nl="Stappen bij deze vraag", en="Steps for this question")

NEW = {
    EntryKind.QUESTION: cue("room.new-question", Pictogram.ADD, "Nieuwe vraag", "New question"),
    EntryKind.STEP: cue("room.new-step", Pictogram.ADD, "Nieuwe stap", "New step"),
    EntryKind.HELPER: cue("room.new-helper", Pictogram.ADD, "Iemand erbij", "Add somebody"),
    EntryKind.TALENT: cue("room.new-talent", Pictogram.ADD, "Nieuw talent", "New talent"),
    EntryKind.CONSULTATION: cue("room.new-talk", Pictogram.ADD, "Nieuw overleg", "New talk"),
    EntryKind.LETTER: cue("room.new-letter", Pictogram.ADD, "Nieuwe brief", "New letter"),
    EntryKind.DREAM: cue("room.new-dream", Pictogram.ADD, "Vertel je droom", "Tell your dream"),
    EntryKind.LOOK_BACK: cue(
        "room.new-look-back", Pictogram.LOOK_BACK, "Hoe ging het?", "How was it?"
    ),
    EntryKind.CARD: cue("room.new-card", Pictogram.CARDS, "Nieuwe kaart", "New card"),
    EntryKind.CONTRIBUTION: cue(
        "room.new-contribution", Pictogram.CONTRIBUTION, "Mijn inbreng", "What I bring"
    ),
}
MORE = cue("room.more", Pictogram.MORE, "Meer", "More")
LETTER_PHOTO = cue("room.letter-photo", Pictogram.PHOTO, "Foto van brief", "Photo of letter")
DRAWER = cue(
    "room.drawer", Pictogram.DRAWER, "In de la", "In the drawer",
    long=Phrase(nl="Brieven in de la: niet nu", en="Letters in the drawer: not now"),
)  # fmt: skip
ON_TABLE = cue(
    "room.on-table", Pictogram.OPENED_LETTER, "Op tafel", "On the table",
    long=Phrase(nl="Brieven op tafel", en="Letters on the table"),
)  # fmt: skip
AS_LIST = cue("room.as-list", Pictogram.LIST, "Als lijst", "As a list")
AS_PICTURE = cue("room.as-picture", Pictogram.CIRCLES, "Als plaatje", "As a picture")
WITHOUT_ME = cue("room.without-me", Pictogram.WITHOUT_ME, "Zonder mij", "Without me")
ALL_TALKS = cue("room.all-talks", Pictogram.TALKS, "Alles", "All")
YES = cue("proposal.accept", Pictogram.YES, "Ja, zo", "Yes, like this")
REWORD = cue("proposal.reword", Pictogram.IN_MY_WORDS, "In mijn woorden", "In my words")
NO = cue("proposal.refuse", Pictogram.NO, "Nee", "No")
LATER = cue(
    "proposal.later", Pictogram.LATER, "Later", "Later",
    long=Phrase(nl="Later, laat het volgende zien", en="Later, show the next one"),
)  # fmt: skip
OWN_WORDS = cue("proposal.text", Pictogram.WRITE, "Hoe zeg jij het?", "How do you say it?")
PICK_CARD = cue("talk-card.pick", Pictogram.CARDS, "Pak een kaart", "Take a card")
NEXT_CARD = cue("talk-card.next", Pictogram.FORWARD, "Volgende kaart", "Next card")
WRITE_ON_CARD = cue("talk-card.write", Pictogram.WRITE, "Schrijf erover", "Write about it")
TALK_WITH_ME = cue("room.talk-with-me", Pictogram.PRINT, "Praat met mij", "Talk with me")
THEN_AND_NOW = cue("room.then-and-now", Pictogram.THEN_AND_NOW, "Toen en nu", "Then and now")
ONLY_NOW = cue("room.only-now", Pictogram.NOW, "Alleen nu", "Only now")
SHOW_CARD = cue("cards.open", Pictogram.CARDS, "Open de kaart", "Open the card")
