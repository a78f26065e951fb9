# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What stands on the shelf of covers, and where is asked who sits at the table."""

from collections.abc import Mapping

from klantreis.words.cues import cue
from klantreis.words.phrases import Phrase
from klantreis.words.pictograms import Pictogram, Topic

# The shelf.
SHELF = Phrase(nl="Welke reis open je?", en="Which journey do you open?")
WELCOME = Phrase(nl="Welkom", en="Welcome")
NOTHING_YET = Phrase(
    nl="Hier komt jouw reis. Alleen jij hebt de sleutel.",
    en="Your journey comes here. Only you have the key.",
)
OPEN_COVER = cue(
    "shelf.open", Pictogram.OPEN_DOOR, "Open", "Open",
    long=Phrase(nl="Open deze reis", en="Open this journey"),
)  # fmt: skip
NEW = cue(
    "shelf.new", Pictogram.ADD, "Nieuwe reis", "New journey",
    long=Phrase(nl="Begin een nieuwe reis", en="Begin a new journey"),
)  # fmt: skip
TAKE = cue(
    "shelf.take", Pictogram.STICK, "Van een stick", "From a stick",
    long=Phrase(nl="Haal een reis van een stick", en="Take a journey from a stick"),
)  # fmt: skip
WORKERS_CARD = cue(
    "shelf.worker-card", Pictogram.KEY_FILE, "Ik ben werker", "For a worker",
    long=Phrase(nl="Ik ben werker en wil mijn kaartje", en="I am a worker and want my card"),
)  # fmt: skip
MORE = cue(
    "shelf.more", Pictogram.MORE, "Meer", "More",
    long=Phrase(nl="Meer reizen laten zien", en="Show more journeys"),
)  # fmt: skip
IS_DAMAGED = Phrase(nl="Gaat niet open", en="Does not open")
IS_NEWER = Phrase(nl="Te nieuw", en="Too new")
COVER = Phrase(nl="{label}. Kleur {colour}. Plaatje {picture}.", en="{label}. {colour}. {picture}.")
PLAIN_COVER = Phrase(nl="Kleur {colour}. Plaatje {picture}.", en="{colour}. {picture}.")
TOLD_DAMAGED = Phrase(
    nl="{cover} Deze reis gaat niet open.", en="{cover} This journey does not open."
)
TOLD_NEWER = Phrase(nl="{cover} Deze reis is te nieuw.", en="{cover} This journey is too new.")
NEWER_SAID = Phrase(
    nl="Deze reis komt uit een nieuwere klantreis. Zet eerst de nieuwe klantreis op de computer.",
    en="This journey is from a newer klantreis. Install the new klantreis first.",
)
FROM_A_STICK = Phrase(nl="Een reis van een stick", en="A journey from a stick")
TAKEN = Phrase(nl="De reis staat nu op deze computer.", en="The journey is on this computer now.")

# A journey that is damaged.
DAMAGED = Phrase(nl="Deze reis gaat niet open", en="This journey does not open")
HAS_BACKUP = Phrase(
    nl="Ik heb nog een reservekopie. Die kan ik terugzetten.",
    en="I still have a backup. I can put it back.",
)
HAS_NO_BACKUP = Phrase(
    nl="Heb je een kopie op een stick? Haal de reis daar vandaan.",
    en="Do you have a copy on a stick? Take the journey from there.",
)
NOTHING_LOST = Phrase(
    nl="Ik gooi niets weg. Misschien kan iemand het maken.",
    en="I throw nothing away. Perhaps somebody can mend it.",
)
RESTORE = cue(
    "mend.restore", Pictogram.REHEARSAL, "Terugzetten", "Put back",
    long=Phrase(nl="Zet de reservekopie terug", en="Put the backup back"),
)  # fmt: skip
MEND_TAKE = cue(
    "mend.take", Pictogram.STICK, "Van een stick", "From a stick",
    long=Phrase(nl="Haal de reis van een stick", en="Take the journey from a stick"),
)  # fmt: skip
RESTORED = Phrase(nl="De reservekopie is teruggezet.", en="The backup was put back.")

# Who is at the table.
WHO = Phrase(nl="Wie zit er aan tafel?", en="Who is at the table?")
ALONE = cue(
    "who.alone", Pictogram.CLIENT, "Ik alleen", "I am alone",
    long=Phrase(nl="Ik zit hier alleen", en="I sit here alone"),
)  # fmt: skip
TOGETHER = cue(
    "who.together", Pictogram.TOGETHER, "Met mijn werker", "With my worker",
    long=Phrase(nl="Ik zit hier met mijn werker", en="I sit here with my worker"),
)  # fmt: skip
WORKER = cue(
    "who.worker", Pictogram.WORKER, "Ik ben werker", "As a worker",
    long=Phrase(nl="Ik ben de werker en zit hier alleen", en="I am the worker and sit here alone"),
)  # fmt: skip

COLOURS: Mapping[str, Phrase] = {
    "peach": Phrase(nl="oranje", en="orange"),
    "mint": Phrase(nl="groen", en="green"),
    "lilac": Phrase(nl="paars", en="purple"),
    "honey": Phrase(nl="geel", en="yellow"),
}
PICTURES: Mapping[Topic, Phrase] = {
    Topic.LIVING: Phrase(nl="huis met tuin", en="house with a garden"),
    Topic.NEIGHBOURHOOD: Phrase(nl="buurt", en="neighbourhood"),
    Topic.MONEY: Phrase(nl="geld", en="money"),
    Topic.HEALTH: Phrase(nl="gezondheid", en="health"),
    Topic.FAMILY: Phrase(nl="mensen", en="people"),
    Topic.CHILDREN: Phrase(nl="teddybeer", en="teddy bear"),
    Topic.LOVE: Phrase(nl="hart", en="heart"),
    Topic.HELP: Phrase(nl="handen", en="hands"),
    Topic.WORK: Phrase(nl="gereedschap", en="tools"),
    Topic.SCHOOL: Phrase(nl="school", en="school"),
    Topic.LETTERS: Phrase(nl="brievenbus", en="mailbox"),
    Topic.LAW: Phrase(nl="weegschaal", en="scales"),
    Topic.FOOD: Phrase(nl="pan met eten", en="pot of food"),
    Topic.HOUSEHOLD: Phrase(nl="bezem", en="broom"),
    Topic.ANIMALS: Phrase(nl="pootjes", en="paws"),
    Topic.TRAVEL: Phrase(nl="bus", en="bus"),
    Topic.PHONE: Phrase(nl="telefoon", en="phone"),
    Topic.FAITH: Phrase(nl="gevouwen handen", en="folded hands"),
    Topic.SOMETHING_ELSE: Phrase(nl="sterretjes", en="sparkles"),
}
