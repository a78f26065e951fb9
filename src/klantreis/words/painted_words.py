# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The words in and about the painted pictures: circles, journey, ladder and days."""

from collections.abc import Mapping

from klantreis.domain.choices import StepState
from klantreis.words.cues import cue
from klantreis.words.phrases import Counted, Phrase
from klantreis.words.pictograms import Pictogram

ME = Phrase(nl="ik", en="me")
NO_PLACE = Phrase(nl="nog geen plek", en="no place yet")
NO_SHELF = Phrase(nl="Nog geen plek", en="No place yet")
RING_AND_MORE = Phrase(nl="{ring}: en nog {count}", en="{ring}: and {count} more")

# People in circles.
I_GIVE = Phrase(nl="ik geef", en="I give")
I_GET = Phrase(nl="ik krijg", en="I get")
HELPER_GIVES_AND_GETS = Phrase(
    nl="{name}, {what}, {ring}. Ik geef. Ik krijg.", en="{name}, {what}, {ring}. I give. I get."
)
HELPER_I_GIVE = Phrase(nl="{name}, {what}, {ring}. Ik geef.", en="{name}, {what}, {ring}. I give.")
HELPER_I_GET = Phrase(nl="{name}, {what}, {ring}. Ik krijg.", en="{name}, {what}, {ring}. I get.")
HELPER_ONLY = Phrase(nl="{name}, {what}, {ring}.", en="{name}, {what}, {ring}.")
A_HELPER = Phrase(nl="een helper", en="a helper")
MOVE_BY_KEYS = Phrase(
    nl="Ctrl en pijl omhoog: dichterbij. Ctrl en pijl omlaag: verder weg.",
    en="Ctrl and arrow up: closer. Ctrl and arrow down: further away.",
)
CIRCLES = Phrase(nl="Mijn mensen en plekken", en="My people and places")
NOBODY_YET = Phrase(
    nl="Hier komen mensen en plekken. Dieren ook.",
    en="People and places come here. Animals too.",
)
THEN = cue("circles.then", Pictogram.THEN, "Toen", "Then")
NOW = cue("circles.now", Pictogram.NOW, "Nu", "Now")

# The journey.
JOURNEY = Phrase(nl="Mijn reis", en="My journey")
THOUGHT_OF = Phrase(nl="bedacht", en="an idea")
GONE = Phrase(nl="zo ging het", en="how it went")
NO_JOURNEY_YET = Phrase(
    nl="Hier begint je reis. Er hoeft nog niets te staan.",
    en="Your journey starts here. Nothing has to be here yet.",
)
EARLIER = cue(
    "journey.earlier", Pictogram.BACK, "Eerder", "Earlier",
    long=Phrase(nl="Eerder op mijn reis", en="Earlier on my journey"),
)  # fmt: skip
LATER = cue(
    "journey.later", Pictogram.FORWARD, "Later", "Later",
    long=Phrase(nl="Later op mijn reis", en="Later on my journey"),
)  # fmt: skip
MARK = Phrase(nl="{kind}: {label}", en="{kind}: {label}")
MARK_AND_STATE = Phrase(nl="{kind}: {label}, {state}", en="{kind}: {label}, {state}")
MARK_ON = Phrase(nl="{mark}. {day}.", en="{mark}. {day}.")
TOLD_START = Phrase(nl="De reis begint bij een huis.", en="The journey starts at a house.")
TOLD_STEPS: Mapping[StepState, Phrase] = {
    StepState.IDEA: Phrase(nl="Bedacht: {label}.", en="An idea: {label}."),
    StepState.BUSY: Phrase(
        nl="Hier ben je mee bezig: {label}.", en="You are working on this: {label}."
    ),
    StepState.DONE: Phrase(nl="Gedaan: {label}.", en="Done: {label}."),
    StepState.DIFFERENTLY: Phrase(
        nl="Anders gegaan: {label}. Daar buigt de weg.",
        en="Went differently: {label}. The way bends there.",
    ),
    StepState.LET_GO: Phrase(
        nl="Losgelaten: {label}. Dat is een zijpad.", en="Let go: {label}. That is a side path."
    ),
}  # fmt: skip
TOLD_MARK = Phrase(nl="{kind}: {label}.", en="{kind}: {label}.")
TOLD_EARLIER = Counted(
    one=Phrase(nl="Eerder was er nog {count} stukje.", en="Before this there was {count} piece."),
    more=Phrase(
        nl="Eerder waren er nog {count} stukjes.", en="Before this there were {count} pieces."
    ),
)

# The ladder.
LADDER = Phrase(nl="De ladder met je stappen", en="The ladder with your steps")
MOVE = cue("ladder.move", Pictogram.OTHER_SHELF, "Verplaats", "Move")
MOVE_STEP = Phrase(nl="Verplaats: {text}", en="Move: {text}")
PUT_STEP = Phrase(nl="{text}: naar {shelf}", en="{text}: to {shelf}")
STEP_ON = Phrase(nl="{text}. {state}. Plank: {shelf}.", en="{text}. {state}. Shelf: {shelf}.")
STEP_ON_PLAIN = Phrase(nl="{text}. Plank: {shelf}.", en="{text}. Shelf: {shelf}.")
HERE_NOW = Phrase(nl="hier ligt het nu", en="it is here now")
STEP_KEYS = Phrase(
    nl="Pijl omhoog of omlaag: naar een andere plank.",
    en="Arrow up or down: to another shelf.",
)
EMPTY_SHELF = Phrase(nl="Hier is nog plek.", en="There is room here.")

# Days.
MONTH_BACK = cue(
    "days.month_back", Pictogram.BACK, "Maand terug", "Month back",
    long=Phrase(nl="Een maand terug", en="One month back"),
)  # fmt: skip
MONTH_ON = cue(
    "days.month_on", Pictogram.FORWARD, "Maand verder", "Next month",
    long=Phrase(nl="Een maand verder", en="One month on"),
)  # fmt: skip
MONTH_OF = Phrase(nl="{month} {year}", en="{month} {year}")
DAY_OF = Phrase(nl="{weekday} {day}", en="{weekday} {day}")
TODAY = Phrase(nl="vandaag", en="today")
NOTHING_THAT_DAY = Phrase(nl="niets geschreven", en="nothing written")
DAYS = Phrase(nl="De dagen", en="The days")
TEXTS = Counted(
    one=Phrase(nl="{count} tekst", en="{count} text"),
    more=Phrase(nl="{count} teksten", en="{count} texts"),
)
VOICES = Counted(
    one=Phrase(nl="{count} opname", en="{count} recording"),
    more=Phrase(nl="{count} opnames", en="{count} recordings"),
)
PHOTOS = Counted(
    one=Phrase(nl="{count} foto", en="{count} photo"),
    more=Phrase(nl="{count} foto's", en="{count} photos"),
)
DRAWINGS = Counted(
    one=Phrase(nl="{count} tekening", en="{count} drawing"),
    more=Phrase(nl="{count} tekeningen", en="{count} drawings"),
)
WEEKDAYS = (
    Phrase(nl="maandag", en="Monday"),
    Phrase(nl="dinsdag", en="Tuesday"),
    Phrase(nl="woensdag", en="Wednesday"),
    Phrase(nl="donderdag", en="Thursday"),
    Phrase(nl="vrijdag", en="Friday"),
    Phrase(nl="zaterdag", en="Saturday"),
    Phrase(nl="zondag", en="Sunday"),
)
