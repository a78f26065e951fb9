# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What stands where somebody says themselves what a control says."""

from klantreis.words.cues import cue
from klantreis.words.phrases import Phrase
from klantreis.words.pictograms import Pictogram

HEADING = Phrase(nl="Eigen stem", en="Own voice")
WHAT_FOR = Phrase(
    nl="Zeg zelf wat op een knop staat. Bij Lees voor hoor je dan die stem.",
    en="Say yourself what is on a button. Read aloud then uses that voice.",
)
NOT_SECRET = Phrase(
    nl="Dit is niet geheim. Iedereen op deze computer kan het horen. "
    "Zeg alleen wat op de knop staat.",
    en="This is not secret. Everybody at this computer can hear it. "
    "Say only what is on the button.",
)
WHICH = Phrase(nl="Welke knop?", en="Which button?")
IS_OWN = Phrase(nl="Eigen stem", en="Own voice")
PICK = cue("own-voice.pick", Pictogram.OWN_VOICE, "Kies", "Choose")

SAY = Phrase(nl="Zeg: {text}", en="Say: {text}")
IS_THERE = Phrase(nl="Er is al een eigen stem.", en="There is a voice of your own already.")
LISTEN = cue("own-voice.listen", Pictogram.PLAY, "Luisteren", "Listen")
REMOVE = cue(
    "own-voice.remove",
    Pictogram.DELETE,
    "Weghalen",
    "Take away",
    long=Phrase(
        nl="Haal deze stem weg. De computer leest dan weer voor.",
        en="Take this voice away. The computer then reads again.",
    ),
)
KEPT = Phrase(nl="De stem is bewaard.", en="The voice is saved.")
REMOVED = Phrase(nl="De stem is weggehaald.", en="The voice was taken away.")
NO_MICROPHONE = Phrase(
    nl="Deze computer heeft geen microfoon.", en="This computer has no microphone."
)
