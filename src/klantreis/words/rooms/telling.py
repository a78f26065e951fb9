# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The four ways to tell, and what stands on their pages."""

from collections.abc import Mapping

from klantreis.domain.entries import Media
from klantreis.words.cues import Cue, cue
from klantreis.words.phrases import Phrase
from klantreis.words.pictograms import Pictogram

WRITE = cue("tell.write", Pictogram.WRITE, "Schrijven", "Write")
TALK = cue("tell.talk", Pictogram.TALK, "Praten", "Talk")
PHOTO = cue("tell.photo", Pictogram.PHOTO, "Foto", "Photo")
DRAW = cue("tell.draw", Pictogram.DRAW, "Tekenen", "Draw")
WAYS: Mapping[Media, Cue] = {Media.VOICE: TALK, Media.PHOTO: PHOTO, Media.DRAWING: DRAW}

HEADINGS: Mapping[Media, Phrase] = {
    Media.VOICE: Phrase(nl="Vertel het maar", en="Just tell it"),
    Media.PHOTO: Phrase(nl="Een foto", en="A photo"),
    Media.DRAWING: Phrase(nl="Een tekening", en="A drawing"),
}
KEPT: Mapping[Media, Phrase] = {
    Media.VOICE: Phrase(nl="Je stem is bewaard.", en="Your voice is saved."),
    Media.PHOTO: Phrase(nl="De foto is bewaard.", en="The photo is saved."),
    Media.DRAWING: Phrase(nl="De tekening is bewaard.", en="The drawing is saved."),
}
TAKEN_OFF = Phrase(nl="Het is weggehaald.", en="It was taken away.")
DRAW_ON = cue(
    "media.draw-on", Pictogram.DRAW, "Verder tekenen", "Draw on",
    long=Phrase(nl="Teken verder op een kopie", en="Draw on, on a copy"),
)  # fmt: skip
TAKE_OFF = cue("media.take-off", Pictogram.DELETE, "Weghalen", "Take away")
NAMES: Mapping[Media, Phrase] = {
    Media.VOICE: Phrase(nl="Een stem", en="A voice"),
    Media.PHOTO: Phrase(nl="Een foto", en="A photo"),
    Media.DRAWING: Phrase(nl="Een tekening", en="A drawing"),
}
