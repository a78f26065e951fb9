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
CALM = Phrase(nl="Hoeveel beweging?", en="How much movement?")

DUTCH = cue("settings.dutch", Pictogram.LANGUAGE, "Nederlands", "Nederlands")
ENGLISH = cue("settings.english", Pictogram.LANGUAGE, "English", "English")
PLAIN = cue("settings.size-100", Pictogram.TEXT_SIZE, "Gewoon", "Plain")
BIG = cue("settings.size-130", Pictogram.TEXT_SIZE, "Groot", "Big")
BIGGER = cue("settings.size-160", Pictogram.TEXT_SIZE, "Groter", "Bigger")
BIGGEST = cue("settings.size-200", Pictogram.TEXT_SIZE, "Grootst", "Biggest")
LIGHT = cue("settings.light", Pictogram.THEME_LIGHT, "Licht", "Light")
DARK = cue("settings.dark", Pictogram.THEME_DARK, "Donker", "Dark")
CONTRAST = cue("settings.contrast", Pictogram.THEME_CONTRAST, "Heel duidelijk", "Very clear")
STILL = cue("settings.calm", Pictogram.CALM, "Rustig", "Calm")
LIVELY = cue("settings.lively", Pictogram.PLAY, "Gewoon", "Plain")
