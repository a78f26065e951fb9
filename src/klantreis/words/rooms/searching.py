# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What stands where somebody searches."""

from klantreis.words.cues import cue
from klantreis.words.phrases import Counted, Phrase
from klantreis.words.pictograms import Pictogram

TYPE_A_WORD = Phrase(nl="Typ een woord dat je zoekt.", en="Type a word to look for.")
NOTHING_FOUND = Phrase(nl="Ik vond niets met dat woord.", en="I found nothing with that word.")
FOUND = Counted(
    one=Phrase(nl="{count} gevonden", en="{count} found"),
    more=Phrase(nl="{count} gevonden", en="{count} found"),
)
VERY_MUCH = Phrase(
    nl="Ik vond heel veel. Typ nog een letter.", en="I found very much. Type one more letter."
)
SEARCH_FOR = cue("search.text", Pictogram.SEARCH, "Wat zoek je?", "What are you looking for?")
ROWS = cue("search.found", Pictogram.LIST, "Gevonden", "Found")
