# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The words of photos, the camera and drawing."""

from klantreis.words.cues import cue
from klantreis.words.phrases import Phrase
from klantreis.words.pictograms import Pictogram

# Photo.
TAKE = cue("photo.take", Pictogram.PHOTO, "Maak foto", "Take photo")
ANOTHER = cue(
    "photo.another", Pictogram.PHOTO, "Opnieuw", "Again",
    long=Phrase(nl="Maak een andere foto", en="Take another photo"),
)  # fmt: skip
KEEP = cue(
    "photo.keep", Pictogram.DONE, "Bewaren", "Save",
    long=Phrase(nl="Bewaar deze foto", en="Save this photo"),
)  # fmt: skip
FROM_FILE = cue(
    "photo.from-file", Pictogram.OPEN_FILE, "Kies foto", "Choose photo",
    long=Phrase(nl="Kies een foto op deze computer", en="Choose a photo on this computer"),
)  # fmt: skip
CAMERA_ON = cue("photo.camera-on", Pictogram.PHOTO, "Camera aan", "Camera on")
WHAT_THE_CAMERA_SEES = Phrase(nl="Dit ziet de camera.", en="The camera sees this.")
YOUR_PHOTO = Phrase(nl="Dit is je foto.", en="This is your photo.")
NO_CAMERA = Phrase(
    nl="Er is hier geen camera. Kies een foto.", en="There is no camera here. Choose a photo."
)
CAMERA_FAILED = Phrase(nl="De camera doet het nu niet.", en="The camera does not work now.")
LOOK_BIG = cue(
    "photo.big", Pictogram.IMAGE, "Groot", "Big",
    long=Phrase(nl="Bekijk dit groot", en="See this big"),
)  # fmt: skip
LOOK_CLOSE = cue(
    "photo.close", Pictogram.CLOSE, "Sluiten", "Close",
    long=Phrase(nl="Sluit de grote foto", en="Close the big photo"),
)  # fmt: skip
CANNOT_SHOW = Phrase(nl="Ik kan deze foto niet laten zien.", en="I cannot show this photo.")

# Drawing.
SHEET = Phrase(nl="Teken hier.", en="Draw here.")
SHEET_BY_KEYS = Phrase(
    nl="De pijlen bewegen de pen. Spatie zet de pen op papier.",
    en="The arrows move the pen. Space puts the pen on paper.",
)
BLACK = cue("draw.black", Pictogram.COLOUR, "Zwart", "Black")
BROWN = cue("draw.brown", Pictogram.COLOUR, "Bruin", "Brown")
RED = cue("draw.red", Pictogram.COLOUR, "Rood", "Red")
ORANGE = cue("draw.orange", Pictogram.COLOUR, "Oranje", "Orange")
YELLOW = cue("draw.yellow", Pictogram.COLOUR, "Geel", "Yellow")
GREEN = cue("draw.green", Pictogram.COLOUR, "Groen", "Green")
BLUE = cue("draw.blue", Pictogram.COLOUR, "Blauw", "Blue")
PURPLE = cue("draw.purple", Pictogram.COLOUR, "Paars", "Purple")
RUBBER = cue("draw.rubber", Pictogram.ERASE, "Gum", "Rubber")
THIN = cue(
    "draw.thin", Pictogram.LINE_WIDTH, "Dun", "Thin",
    long=Phrase(nl="Dunne lijn", en="Thin line"),
)  # fmt: skip
MIDDLE = cue(
    "draw.middle", Pictogram.LINE_WIDTH, "Gewoon", "Usual",
    long=Phrase(nl="Gewone lijn", en="Usual line"),
)  # fmt: skip
THICK = cue(
    "draw.thick", Pictogram.LINE_WIDTH, "Dik", "Thick",
    long=Phrase(nl="Dikke lijn", en="Thick line"),
)  # fmt: skip
UNDO = cue(
    "draw.undo", Pictogram.UNDO, "Stap terug", "Step back",
    long=Phrase(nl="Haal de laatste lijn weg", en="Take the last line away"),
)  # fmt: skip
REDO = cue(
    "draw.redo", Pictogram.REDO, "Toch wel", "Put back",
    long=Phrase(nl="Zet de lijn weer terug", en="Put the line back"),
)  # fmt: skip
EMPTY_SHEET = cue(
    "draw.empty", Pictogram.DELETE, "Leeg blad", "Empty sheet",
    long=Phrase(nl="Begin met een leeg blad", en="Begin with an empty sheet"),
)  # fmt: skip
DRAWN = cue(
    "draw.done", Pictogram.DONE, "Klaar", "Done",
    long=Phrase(nl="De tekening is klaar", en="The drawing is done"),
)  # fmt: skip
NOW_COLOUR = Phrase(nl="Kleur: {colour}", en="Colour: {colour}")
NOW_LINE = Phrase(nl="Lijn: {line}", en="Line: {line}")
PEN_ON_PAPER = Phrase(nl="Pen op papier", en="Pen on paper")
PEN_UP = Phrase(nl="Pen los", en="Pen up")
