# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The words for talking to the program, and for what it says itself."""

from klantreis.words.cues import cue
from klantreis.words.phrases import Counted, Phrase
from klantreis.words.pictograms import Pictogram

# Recording.
TALK = cue(
    "sound.talk",
    Pictogram.TALK,
    "Praten",
    "Talk",
    long=Phrase(nl="Druk hier en praat.", en="Press here and talk."),
)
READY_TALKING = cue(
    "sound.stop",
    Pictogram.STOP,
    "Klaar",
    "Done",
    long=Phrase(nl="Druk hier als je klaar bent.", en="Press here when you are done."),
)
LISTEN_BACK = cue(
    "sound.listen",
    Pictogram.PLAY,
    "Luisteren",
    "Listen",
    long=Phrase(nl="Luister wat je zei.", en="Listen to what you said."),
)
HOLD_ON = cue("sound.pause", Pictogram.PAUSE, "Even stil", "Pause")
TALK_AGAIN = cue(
    "sound.again",
    Pictogram.RECORD,
    "Opnieuw",
    "Again",
    long=Phrase(
        nl="Praat opnieuw. Dan wis ik deze opname.",
        en="Talk again. I then erase this recording.",
    ),
)
KEEP = cue(
    "sound.keep",
    Pictogram.DONE,
    "Bewaren",
    "Save",
    long=Phrase(nl="Bewaar wat je zei.", en="Save what you said."),
)
NOT_KEEP = cue(
    "sound.drop",
    Pictogram.DELETE,
    "Weggooien",
    "Throw away",
    long=Phrase(nl="Gooi deze opname weg.", en="Throw this recording away."),
)

YOU_CAN_TALK = Phrase(nl="Druk op de knop en praat.", en="Press the button and talk.")
I_LISTEN = Phrase(nl="Ik luister.", en="I am listening.")
A_MOMENT = Phrase(nl="Even wachten.", en="One moment.")
HEARD_YOU = Phrase(nl="Ik heb je gehoord.", en="I heard you.")
HEARD_NOTHING = Phrase(
    nl="Ik hoor niets. Kijk of de microfoon aan staat.",
    en="I hear nothing. Check that the microphone is on.",
)
SECONDS = Counted(
    one=Phrase(nl="{count} seconde", en="{count} second"),
    more=Phrase(nl="{count} seconden", en="{count} seconds"),
)
MINUTES = Counted(
    one=Phrase(nl="{count} minuut", en="{count} minute"),
    more=Phrase(nl="{count} minuten", en="{count} minutes"),
)

# A voice that was kept.
PLAY_VOICE = cue(
    "sound.play",
    Pictogram.PLAY,
    "Luisteren",
    "Listen",
    long=Phrase(nl="Luister naar deze stem.", en="Listen to this voice."),
)
CANNOT_PLAY = Phrase(
    nl="Ik kan dit niet laten horen. Kijk of het geluid aan staat.",
    en="I cannot play this. Check that the sound is on.",
)

# Why nothing is read aloud: for the settings.
NO_SPEAKER_HERE = Phrase(
    nl="Voorlezen kan nu niet. Deze computer heeft geen geluid.",
    en="Reading aloud is not possible now. This computer has no sound.",
)
NO_VOICE_HERE = Phrase(
    nl="Voorlezen kan nu niet. Deze computer heeft geen stem.",
    en="Reading aloud is not possible now. This computer has no voice.",
)
NO_VOICE_IN_LANGUAGE = Phrase(
    nl="Voorlezen kan niet in deze taal.",
    en="Reading aloud is not possible in this language.",
)
