# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The way from the shelf to the pilot desk: by itself, so that the door loads no figures."""

from klantreis.words.cues import cue
from klantreis.words.phrases import Phrase
from klantreis.words.pictograms import Pictogram

OPEN_DESK = cue("shelf.pilot", Pictogram.PILOT, "De pilot", "The pilot",
                long=Phrase(nl="Naar de cijfers van de pilot",
                            en="To the figures of the pilot"))  # fmt: skip
