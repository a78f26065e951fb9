# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What stands around every page: the bar at the top, and the notes below."""

from klantreis.words.cues import cue
from klantreis.words.phrases import Phrase
from klantreis.words.pictograms import Pictogram

TITLE = Phrase(nl="Klantreis", en="Klantreis")

BACK = cue("frame.back", Pictogram.BACK, "Terug", "Back")
HOME = cue("frame.home", Pictogram.HOME, "Begin", "Start")
READ_ALOUD = cue("frame.read-aloud", Pictogram.READ_ALOUD, "Lees voor", "Read aloud")
SILENCE = cue("frame.silence", Pictogram.SILENCE, "Stil", "Stop reading")
SETTINGS = cue("frame.settings", Pictogram.SETTINGS, "Instellen", "Settings")
AWAY = cue(
    "frame.away",
    Pictogram.AWAY,
    "Weg",
    "Away",
    long=Phrase(
        nl="Weg. Alles gaat van het scherm en op slot.",
        en="Away. Everything leaves the screen and is locked.",
    ),
)
PEN = cue("frame.pen", Pictogram.PEN, "Wie schrijft?", "Who writes?")
UNDO = cue("frame.undo", Pictogram.UNDO, "Ongedaan maken", "Undo")
CLOSE_NOTE = cue("frame.close-note", Pictogram.CLOSE, "Gezien", "Seen")

WRITES_NOW = Phrase(nl="Nu schrijft: {name}", en="Writing now: {name}")
ME = Phrase(nl="ik", en="me")
ONE_MOMENT = Phrase(nl="Even wachten.", en="One moment.")
SO_FAR = Phrase(
    nl="Even wachten. {done} van {whole} is klaar.", en="One moment. {done} of {whole} done."
)
LOCKS_SOON = Phrase(
    nl="Het gaat zo op slot. Druk op een toets om door te gaan.",
    en="It will lock soon. Press a key to go on.",
)
LOCKED = Phrase(nl="Alles gaat op slot.", en="Everything locks now.")
EMPTY_NAME = Phrase(nl="zonder naam", en="without a name")
NOT_SAVED = Phrase(
    nl="Dit is nog niet bewaard. Wil je toch verder? Druk dan nog een keer.",
    en="This is not saved yet. Do you still want to go on? Then press again.",
)
