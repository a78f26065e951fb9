# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The words around the manual, wherever it is read."""

from klantreis.words.cues import Cue, cue
from klantreis.words.phrases import Phrase
from klantreis.words.pictograms import Pictogram

MANUAL = Phrase(nl="Uitleg", en="Help")
ALL_PAGES: Cue = cue(
    "help.all",
    Pictogram.HELP,
    "Alle uitleg",
    "All help",
    long=Phrase(nl="Laat alle uitleg zien", en="Show all help"),
)
OPEN_MANUAL: Cue = cue(
    "settings.manual",
    Pictogram.HELP,
    "Uitleg",
    "Help",
    long=Phrase(nl="Lees hoe klantreis werkt", en="Read how klantreis works"),
)
NUMBERED = Phrase(nl="{number}. {words}", en="{number}. {words}")
