# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What stands in the room of settings."""

from klantreis.words.cues import cue
from klantreis.words.phrases import Phrase
from klantreis.words.pictograms import Pictogram

HEADING = Phrase(nl="Instellen", en="Settings")
LANGUAGE = Phrase(nl="Welke taal?", en="Which language?")
TEXT_SIZE = Phrase(nl="Hoe groot zijn de letters?", en="How big are the letters?")
THEME = Phrase(nl="Hoe ziet het eruit?", en="What does it look like?")

DUTCH = cue("settings.dutch", Pictogram.LANGUAGE, "Nederlands", "Nederlands")
ENGLISH = cue("settings.english", Pictogram.LANGUAGE, "English", "English")
PLAIN = cue("settings.size-100", Pictogram.TEXT_SIZE, "Gewoon", "Usual")
BIG = cue("settings.size-130", Pictogram.TEXT_SIZE, "Groot", "Big")
BIGGER = cue("settings.size-160", Pictogram.TEXT_SIZE, "Groter", "Bigger")
BIGGEST = cue("settings.size-200", Pictogram.TEXT_SIZE, "Grootst", "Biggest")
LIGHT = cue("settings.light", Pictogram.THEME_LIGHT, "Licht", "Light")
DARK = cue("settings.dark", Pictogram.THEME_DARK, "Donker", "Dark")
CONTRAST = cue("settings.contrast", Pictogram.THEME_CONTRAST, "Heel duidelijk", "Very clear")

READING = Phrase(
    nl="Leest de computer elke pagina voor?", en="Does the computer read each page aloud?"
)
READING_MORE = Phrase(
    nl="Met de knop Lees voor hoor je 1 pagina.", en="With Read aloud you hear 1 page."
)
READS = cue("settings.reads", Pictogram.READ_ALOUD, "Lees alles voor", "Read all")
READS_NOT = cue("settings.reads-not", Pictogram.SILENCE, "Als ik druk", "When I press")
OWN_VOICE = cue(
    "settings.own-voice",
    Pictogram.OWN_VOICE,
    "Eigen stem",
    "Own voice",
    long=Phrase(nl="Neem zelf op wat een knop zegt.", en="Record yourself what a button says."),
)

CALM = Phrase(nl="Hoeveel beweging?", en="How much movement?")
STILL = cue(
    "settings.calm",
    Pictogram.CALM,
    "Rustig",
    "Calm",
    long=Phrase(nl="Rustig. Er beweegt niets.", en="Calm. Nothing on the screen moves."),
)
LIVELY = cue("settings.lively", Pictogram.PLAY, "Gewoon", "Usual")

THIS_DAY = Phrase(
    nl="Zie je bij Terugkijken ook andere jaren?",
    en="Does Look back show other years too?",
)
THIS_DAY_YES = cue("settings.this-day", Pictogram.ON_THIS_DAY, "Ja, laat zien", "Yes, show it")
THIS_DAY_NO = cue("settings.this-day-not", Pictogram.NO, "Nee", "No")

LOCK = Phrase(nl="Wanneer gaat het op slot?", en="When does it lock?")
LOCK_MORE = Phrase(
    nl="Dat gebeurt als niemand iets doet. Ben je alleen? Dan is het na 1 minuut.",
    en="It happens when nobody does anything. Are you alone? Then it is after 1 minute.",
)
LOCK_1 = cue("settings.lock-60", Pictogram.LATER, "Na 1 minuut", "After 1 minute")
LOCK_3 = cue("settings.lock-180", Pictogram.LATER, "Na 3 minuten", "After 3 minutes")
LOCK_5 = cue("settings.lock-300", Pictogram.LATER, "Na 5 minuten", "After 5 minutes")
LOCK_10 = cue("settings.lock-600", Pictogram.LATER, "Na 10 minuten", "After 10 minutes")

OWNER = Phrase(nl="Van wie is deze computer?", en="Whose computer is this?")
OWNER_MORE = Phrase(
    nl="Een pincode kan alleen op de computer van de klant.",
    en="A PIN works only on the client's own computer.",
)
OF_CLIENT = cue("settings.of-client", Pictogram.CLIENT, "Van de klant", "The client's")
OF_WORKER = cue("settings.of-worker", Pictogram.WORKER, "Van de werker", "The worker's")
OF_OTHER = cue("settings.of-other", Pictogram.HELP, "Van iemand anders", "Somebody else's")

KEYRING = Phrase(
    nl="Mag de computer een stukje sleutel bewaren?",
    en="May the computer keep a part of a key?",
)
KEYRING_MORE = Phrase(
    nl="Dat doet de sleutelbos van de computer. Dit staat uit tot je ja zegt. "
    "Een pincode heeft de sleutelbos nodig.",
    en="The keyring of the computer does that. It is off until you say yes. "
    "A PIN needs the keyring.",
)
KEYRING_YES = cue("settings.keyring", Pictogram.YES, "Ja, dat mag", "Yes, it may")
KEYRING_NO = cue("settings.keyring-not", Pictogram.NO, "Nee", "No")
NO_KEYRING = Phrase(
    nl="Ik vind hier geen sleutelbos. Het blijft uit.",
    en="I find no keyring here. It stays off.",
)

KEYS = Phrase(nl="Toetsen", en="Keys")
KEY_HELP = Phrase(nl="F1: uitleg over deze plek.", en="F1: help about this place.")
KEY_READ = Phrase(nl="F2: lees de pagina voor, of stop.", en="F2: read the page aloud, or stop.")
KEY_READ_ONE = Phrase(nl="F3: lees voor waar je nu bent.", en="F3: read aloud where you are now.")
KEY_PEN = Phrase(nl="F4: geef de pen aan een ander.", en="F4: give the pen to another.")
KEY_LANGUAGE = Phrase(nl="F8: een andere taal.", en="F8: another language.")
KEY_BIGGER = Phrase(nl="F9: grotere letters.", en="F9: bigger letters.")
KEY_THEME = Phrase(nl="F10: andere kleuren.", en="F10: other colours.")
KEY_SETTINGS = Phrase(nl="F12: naar deze pagina.", en="F12: to this page.")
KEY_BACK = Phrase(nl="Alt en pijl naar links: terug.", en="Alt and arrow left: back.")
KEY_BEGIN = Phrase(nl="Alt en Home: naar het begin.", en="Alt and Home: to the start.")
KEY_ESCAPE = Phrase(
    nl="Escape: stil. 2 keer Escape: weg en op slot.",
    en="Escape: silence. Escape twice: away and locked.",
)
