# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What is said around places on this computer: where something is, and where it may go."""

from klantreis.words.cues import cue
from klantreis.words.phrases import Counted, Phrase
from klantreis.words.pictograms import Pictogram

# The places, as they stand on their cards.
DOCUMENTS = cue("place.documents", Pictogram.DOCUMENTS, "Documenten", "Documents")
DESKTOP = cue("place.desktop", Pictogram.DESKTOP, "Bureaublad", "Desktop")
DOWNLOADS = cue("place.downloads", Pictogram.DOWNLOADS, "Downloads", "Downloads")
PICTURES = cue("place.pictures", Pictogram.PICTURES, "Foto's", "Photos")
HOME = cue("place.home", Pictogram.HOME, "Mijn map", "My folder")
STICK = cue("place.stick", Pictogram.STICK, "Stick", "Stick")
NAMED_STICK = Phrase(nl="Stick {name}", en="Stick {name}")

# What a press on a card does; what the card is about comes behind it.
OPEN_PLACE = cue("place.open", Pictogram.OPEN_FILE, "Kijk hier", "Look here")
OPEN_FOLDER = cue("place.folder", Pictogram.FOLDER, "Map openen", "Open folder")
PICK_FILE = cue("place.file", Pictogram.FILE, "Dit kiezen", "Choose this")
SAVE_HERE = cue("place.save", Pictogram.SAVE_COPY, "Hier bewaren", "Save here")
UP = cue(
    "place.up",
    Pictogram.BACK,
    "Terug",
    "Back",
    long=Phrase(nl="Terug naar de map hiervoor", en="Back to the folder before"),
)
MORE = cue(
    "place.more", Pictogram.MORE, "Meer", "More", long=Phrase(nl="Meer laten zien", en="Show more")
)
TAKE_ALL = cue(
    "place.take-all",
    Pictogram.LIST,
    "Neem alles",
    "Take all",
    long=Phrase(nl="Neem alles uit deze map", en="Take everything in this folder"),
)
NAME = cue(
    "place.name",
    Pictogram.WRITE,
    "De naam",
    "Its name",
    long=Phrase(nl="Hoe heet het?", en="What is it called?"),
)

WHERE_TO = Phrase(nl="Waar wil je dit bewaren?", en="Where do you want to save this?")
WHERE_PHOTO = Phrase(nl="Waar staat de foto?", en="Where is the photo?")
WHERE_COPY = Phrase(nl="Waar staat de kopie?", en="Where is the copy?")
WHERE_KEY = Phrase(nl="Waar staat de sleutel?", en="Where is the key?")
WHERE_PAPER = Phrase(nl="Waar staat het papier?", en="Where is the paper?")
WHERE_CONTRIBUTION = Phrase(nl="Waar staan de bijdragen?", en="Where are the contributions?")
WHERE_NOTES = Phrase(nl="Waar staan de notities?", en="Where are the notes?")
NO_NOTES = Phrase(nl="Hier zijn geen notities.", en="There are no notes here.")
WHERE_MEDIA = Phrase(nl="Waar staan de foto's en opnames?", en="Where are photos and recordings?")
NO_MEDIA = Phrase(nl="Hier zijn geen foto's of opnames.", en="No photos or recordings here.")
NO_CONTRIBUTION = Phrase(nl="Hier is geen bijdrage.", en="There is no contribution here.")
NO_PHOTO = Phrase(nl="Hier is geen foto.", en="There is no photo here.")
NO_COPY = Phrase(nl="Hier is geen kopie.", en="There is no copy here.")
NO_KEY = Phrase(nl="Hier is geen sleutel.", en="There is no key here.")
NO_PAPER = Phrase(nl="Hier is geen papier.", en="There is no paper here.")
LOOK_ELSEWHERE = Phrase(nl="Ga terug en kijk ergens anders.", en="Go back and look elsewhere.")
NO_PLACE = Phrase(
    nl="Ik vind hier geen plek. Doe een stick in de computer.",
    en="I find no place here. Put a stick in the computer.",
)
STICK_TOO = Phrase(nl="Een stick? Doe hem in de computer.", en="A stick? Put it in the computer.")
LOOKING = Phrase(nl="Ik kijk wat er is.", en="I am looking at what there is.")
SLOW = Phrase(
    nl="Dit gaat langzaam. Je kunt wachten of teruggaan.",
    en="This is slow. You can wait or go back.",
)
GONE = Phrase(
    nl="Deze plek is er niet meer. Je bent niets kwijt.",
    en="This place is gone. You have lost nothing.",
)
FOLDER = Phrase(nl="Map", en="Folder")

BYTES = Phrase(nl="minder dan 1 kilobyte", en="less than 1 kilobyte")
KILOBYTES = Counted(
    Phrase(nl="{count} kilobyte", en="{count} kilobyte"),
    Phrase(nl="{count} kilobyte", en="{count} kilobytes"),
)
MEGABYTES = Counted(
    Phrase(nl="{count} megabyte", en="{count} megabyte"),
    Phrase(nl="{count} megabyte", en="{count} megabytes"),
)
GIGABYTES = Counted(
    Phrase(nl="{count} gigabyte", en="{count} gigabyte"),
    Phrase(nl="{count} gigabyte", en="{count} gigabytes"),
)
_KILO = 1000


def size_in_words(size_bytes: int) -> tuple[Counted, int] | Phrase:
    """How big a file is, in whole kilobytes, megabytes or gigabytes."""
    if size_bytes < _KILO:
        return BYTES
    for unit in (KILOBYTES, MEGABYTES):
        size_bytes = round(size_bytes / _KILO)
        if size_bytes < _KILO:
            return unit, size_bytes
    return GIGABYTES, round(size_bytes / _KILO)
