# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The sentences on the client's own sheets, on blank cards and on papers with keys."""

from klantreis.words.phrases import Phrase

FOR_MYSELF = Phrase(
    nl="Dit papier is van mij. Alleen ik mag het weggeven.",
    en="This paper is mine. Only I may give it away.",
)
PRINTED_ON = Phrase(nl="Afgedrukt op {day}", en="Printed on {day}")
NAME_OF = Phrase(nl="Dit is van {name}.", en="This belongs to {name}.")
NOTHING_YET = Phrase(nl="Hier staat nog niets.", en="There is nothing here yet.")

# Mijn helpers.
ME_IN_THE_MIDDLE = Phrase(nl="Ik sta in het midden.", en="I stand in the middle.")
NO_RING = Phrase(nl="Nog geen plek", en="No place yet")

# Mijn reis.
WHOLE_STORY = Phrase(nl="Het hele verhaal", en="The whole story")

# Wat ik gedeeld heb.
BY_PERSON = Phrase(nl="Wie kreeg iets van mij?", en="Who got something from me?")
BY_ENTRY = Phrase(nl="Wat heb ik gedeeld?", en="What did I share?")
NOTHING_SHARED = Phrase(nl="Ik heb nog niets gedeeld.", en="I have not shared anything yet.")
IN_FORCE = Phrase(nl="Dit geldt {until}.", en="This is valid {until}.")
WITHDRAWN_ON = Phrase(nl="Ingetrokken op {day}.", en="Withdrawn on {day}.")
PAST = Phrase(nl="Dit gold {until}.", en="This was valid {until}.")
WENT_ALONG = Phrase(nl="Dit ging mee", en="This was included")
NOT_THERE_NOW = Phrase(nl="(niet meer in mijn reis)", en="(no longer in my journey)")

# Praat met mij.
WITH_ME_NOT_ABOUT_ME = Phrase(nl="Praat met mij, niet over mij.", en="Talk with me, not about me.")
ASK_ME_TO_COME = Phrase(
    nl="Wil je over mij praten? Vraag mij erbij.",
    en="Do you want to talk about me? Ask me to come.",
)
I_DECIDE = Phrase(
    nl="Het gaat over mijn leven. Ik beslis.",
    en="It is about my life. I decide.",
)
I_BRING_SOMEONE = Phrase(nl="Ik mag iemand meenemen.", en="I may bring somebody along.")
TALKS_SO_FAR = Phrase(nl="Zo ging het tot nu toe", en="How it went so far")

# Cards.
ONLY_OWN_PART = Phrase(
    nl="Een werker beslist alleen over de eigen inbreng.",
    en="A worker only decides about their own part.",
)
CUT_OUT = Phrase(
    nl="Knip de kaart uit en vouw hem dubbel.", en="Cut out the card and fold it in half."
)

# Blank cards.
WRITE_NAMES = Phrase(
    nl="Wie of wat helpt jou? Schrijf de namen in de cirkels.",
    en="Who or what helps you? Write the names in the circles.",
)
BLANK_TITLE = Phrase(nl="Kaarten om over te praten", en="Cards to talk about")
BLANK_INTRO = Phrase(
    nl="Kies zelf een vraag. Overslaan mag altijd.",
    en="Choose a question yourself. You may always skip one.",
)

# Keys.
RECOVERY_TITLE = Phrase(nl="Mijn herstelcode", en="My recovery code")
QR_OF_CODE = Phrase(
    nl="De code als plaatje voor de camera.", en="The code as a picture for the camera."
)
RECOVERY_WHAT_FOR = Phrase(
    nl="Met deze code open je je reis weer.", en="With this code you open your journey again."
)
RECOVERY_WHEN = Phrase(
    nl="Ben je je woorden of je kaart kwijt? Gebruik dan deze code.",
    en="Did you lose your words or your card? Then use this code.",
)
WHERE_TO_KEEP = Phrase(nl="Waar bewaar je dit papier?", en="Where do you keep this paper?")
KEEP_APART = Phrase(nl="Leg het niet bij je computer.", en="Do not keep it with your computer.")
FOUR_WORDS_TOO = Phrase(
    nl="Open je met 4 woorden? Schrijf ze hier.", en="Do you open with 4 words? Write them here."
)
WHO_HAS_IT_OPENS = Phrase(
    nl="Wie deze code heeft, kan alles lezen.", en="Anybody who has this code can read everything."
)
NO_PHOTO = Phrase(nl="Maak er geen foto van.", en="Do not take a photo of it.")
CARD_TITLE = Phrase(nl="Mijn sleutelkaart", en="My key card")
CARD_HOW = Phrase(nl="Laat de code zien en typ je pincode.", en="Show the code and type your PIN.")
CARD_APART = Phrase(
    nl="Schrijf je pincode niet op de kaart.", en="Do not write your PIN on the card."
)
