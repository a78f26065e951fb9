# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The words of *delen*: what is shared, what that was, and taking it back."""

from klantreis.words.cues import cue
from klantreis.words.phrases import Phrase
from klantreis.words.pictograms import Pictogram

HEADING = Phrase(nl="Delen", en="Sharing")
GIVE = cue(
    "sharing.give", Pictogram.SHARE, "Iets delen", "Share something",
    long=Phrase(nl="Iets van mij aan iemand geven", en="Give something of mine to somebody"),
)  # fmt: skip
WHAT_IS_SHARED = Phrase(nl="Wat is gedeeld?", en="What is shared?")
SHARED_WITH_ONE = Phrase(nl="Gedeeld met {who}", en="Shared with {who}")
SHARED_OF_THIS = Phrase(nl="Met wie is dit gedeeld?", en="With whom is this shared?")
NOTHING_SHARED = Phrase(
    nl="Er is nog niets gedeeld. Jij bepaalt wie iets krijgt.",
    en="Nothing is shared yet. You decide who gets something.",
)
EVERYTHING = cue(
    "sharing.everything", Pictogram.SHARE_LOG, "Alles zien", "See everything",
    long=Phrase(nl="Alles zien wat ik deelde", en="See everything that I shared"),
)  # fmt: skip
LOOK = cue(
    "sharing.look", Pictogram.PAPER, "Bekijken", "Look",
    long=Phrase(nl="Bekijk wat ik deelde", en="Look at what I shared"),
)  # fmt: skip
MORE = cue(
    "sharing.more", Pictogram.MORE, "Meer", "More",
    long=Phrase(nl="Meer laten zien", en="Show more"),
)  # fmt: skip
BY_PERSON = Phrase(nl="Kies een persoon", en="Choose a person")
ONE_PERSON = cue(
    "sharing.person", Pictogram.CLIENT, "Deze persoon", "This person",
    long=Phrase(nl="Alleen wat deze persoon kreeg", en="Only what this person got"),
)  # fmt: skip

IN_FORCE = Phrase(nl="Dit geldt nu", en="This is valid now")
IS_OVER = Phrase(nl="De tijd is om", en="The time is over")
IS_WITHDRAWN = Phrase(nl="Ingetrokken", en="Withdrawn")
DAY = Phrase(nl="{day}", en="{day}")
GIVEN_ON = Phrase(nl="Gegeven op {day}", en="Given on {day}")
WITHDRAWN_ON = Phrase(nl="Ingetrokken op {day}", en="Withdrawn on {day}")
WHAT_FOR = Phrase(nl="Waarvoor?", en="What for?")
UNTIL = Phrase(nl="Tot wanneer?", en="Until when?")
WENT_ALONG = Phrase(nl="Wat ging er mee?", en="What went along?")
IS_GONE = Phrase(nl="(dit is gewist)", en="(this was erased)")
OPEN_ENTRY = cue(
    "sharing.entry", Pictogram.FORWARD, "Lezen", "Read", long=Phrase(nl="Lees dit", en="Read this")
)  # fmt: skip

AGAIN = cue(
    "sharing.again", Pictogram.PRINT, "Papier maken", "Make the paper",
    long=Phrase(nl="Het papier nog een keer maken", en="Make the paper once more"),
)  # fmt: skip
CANNOT_AGAIN_OVER = Phrase(
    nl="De tijd is om. Ik maak dit papier niet meer.",
    en="The time is over. I no longer make this paper.",
)
CANNOT_AGAIN_WITHDRAWN = Phrase(
    nl="Dit is ingetrokken. Ik maak dit papier niet meer.",
    en="This was withdrawn. I no longer make this paper.",
)
WITHDRAW = cue(
    "sharing.withdraw", Pictogram.WITHDRAW, "Intrekken", "Withdraw",
    long=Phrase(nl="Mijn ja intrekken", en="Withdraw my yes"),
)  # fmt: skip
LETTER = cue(
    "sharing.letter", Pictogram.LETTER, "De brief", "The letter",
    long=Phrase(nl="De brief nog een keer maken", en="Make the letter once more"),
)  # fmt: skip
MAY_WITHDRAW = Phrase(nl="Wil je dit intrekken?", en="Do you want to withdraw this?")
WITHDRAWING = (
    Phrase(nl="Dat mag altijd. Je hoeft niet te zeggen waarom.",
           en="You may always do that. You do not have to say why."),
    Phrase(nl="{who} mag dit dan niet meer gebruiken.", en="{who} may no longer use this then."),
    Phrase(nl="Ik maak een brief voor {who}.", en="I make a letter for {who}."),
    Phrase(nl="{who} kan het al gelezen hebben.", en="{who} may have read it already."),
)  # fmt: skip
YES_WITHDRAW = cue(
    "sharing.yes-withdraw", Pictogram.WITHDRAW, "Intrekken", "Withdraw",
    long=Phrase(nl="Ja, ik trek dit in", en="Yes, I withdraw this"),
)  # fmt: skip
NO_WITHDRAW = cue(
    "sharing.no-withdraw", Pictogram.NO, "Zo laten", "Leave it",
    long=Phrase(nl="Nee, ik laat het zo", en="No, I leave it like this"),
)  # fmt: skip
TAKEN_BACK = Phrase(
    nl="Je ja is ingetrokken. Geef deze brief.", en="Your yes is withdrawn. Give this letter."
)

PEN_BACK = cue(
    "sharing.pen-back", Pictogram.PEN, "Ik schrijf", "I write",
    long=Phrase(nl="Geef de pen aan mij terug", en="Give the pen back to me"),
)  # fmt: skip
