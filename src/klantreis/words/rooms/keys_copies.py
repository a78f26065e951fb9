# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The words of *mijn sleutels* about copies: on a stick, taken back, and on this computer."""

from klantreis.words.cues import cue
from klantreis.words.phrases import Counted, Phrase
from klantreis.words.pictograms import Pictogram

HEADING = Phrase(nl="Kopieën", en="Copies")
MAKE = cue("copies.make", Pictogram.SAVE_COPY, "Kopie maken", "Make a copy")
MAKE_LINE = Phrase(
    nl="Een kopie voor jezelf, met je slot erop.", en="A copy for yourself, with your lock on it."
)
TAKE = cue("copies.take", Pictogram.OPEN_FILE, "Kopie terughalen", "Bring copy back")
TAKE_LINE = Phrase(nl="Wat daar staat, komt hier bij.", en="What is there is added here.")
VERSIONS = cue("copies.versions", Pictogram.TWO_VERSIONS, "2 versies", "2 versions")
VERSIONS_LINES = Counted(
    Phrase(nl="{count} tekst heeft 2 versies. Jij kiest.",
           en="{count} text has 2 versions. You choose."),
    Phrase(nl="{count} teksten hebben 2 versies. Jij kiest.",
           en="{count} texts have 2 versions. You choose."),
)  # fmt: skip
MAKE_HEADING = Phrase(nl="Een kopie op een stick", en="A copy on a stick")
THREE_KEPT = Phrase(nl="Ik bewaar daar de laatste 3 kopieën.", en="I keep the last 3 copies there.")
FILE_NAME = Phrase(nl="mijn reis", en="my journey")
STICK_STAYS = Phrase(
    nl="Laat de stick zitten. Ik zeg het als de kopie klaar is.",
    en="Leave the stick in. I will tell you when the copy is ready.",
)
MADE = Phrase(
    nl="De kopie is klaar. Alles staat erop.", en="The copy is ready. Everything is on it."
)
TAKE_HEADING = Phrase(nl="Een kopie terughalen", en="Bringing a copy back")
TAKE_TOLD = Phrase(
    nl="Alles blijft. Je raakt niets kwijt.", en="Everything stays. You lose nothing."
)

# What came with a copy.
CAME = Phrase(nl="De kopie is erbij gekomen.", en="The copy was added.")
NOTHING_NEW = Phrase(
    nl="Alles uit de kopie stond hier al.", en="All that was in the copy was here already."
)
ONLY_AROUND = Phrase(
    nl="Aan je teksten is niets veranderd.", en="Nothing has changed in your texts."
)
CHANGED = Counted(
    Phrase(nl="{count} ding is nieuw of veranderd.", en="{count} thing is new or changed."),
    Phrase(nl="{count} dingen zijn nieuw of veranderd.", en="{count} things are new or changed."),
)
REJECTED = Counted(
    Phrase(nl="{count} ding telt hier niet mee.", en="{count} thing does not count here."),
    Phrase(nl="{count} dingen tellen hier niet mee.", en="{count} things do not count here."),
)
REJECTED_WHY = Phrase(
    nl="Die persoon mocht dat niet veranderen.",
    en="That person was not allowed to change that.",
)
OPEN_ENTRY = cue("met.entry", Pictogram.FORWARD, "Lezen", "Read")
MORE = cue(
    "met.more", Pictogram.MORE, "Meer", "More", long=Phrase(nl="Meer laten zien", en="Show more")
)
SETTLE = cue("met.versions", Pictogram.TWO_VERSIONS, "2 versies", "2 versions")
READY = cue("met.ready", Pictogram.DONE, "Klaar", "Done")

# Two versions.
VERSIONS_HEADING = Phrase(nl="Welke tekst blijft?", en="Which text stays?")
VERSIONS_TOLD = Phrase(
    nl="Deze teksten hebben 2 versies. Jij kiest er 1.",
    en="These texts have 2 versions. You choose 1.",
)
NO_VERSIONS = Phrase(
    nl="Er is niets om te kiezen. Alles is klaar.", en="There is nothing to choose. All is ready."
)
CHOOSE = cue("versions.choose", Pictogram.TWO_VERSIONS, "Kiezen", "Choose")
MORE_VERSIONS = cue(
    "versions.more", Pictogram.MORE, "Meer", "More",
    long=Phrase(nl="Meer laten zien", en="Show more"),
)  # fmt: skip

# Backups on this computer.
BACKUP_HEADING = Phrase(nl="Reservekopie", en="Backup")
BACKUP_TOLD = Phrase(
    nl="Ik bewaar vaak een reservekopie, op deze computer.",
    en="I often keep a backup, on this computer.",
)
NO_BACKUP = Phrase(nl="Er is nog geen reservekopie.", en="There is no backup yet.")
LAST_BACKUP = Phrase(nl="De laatste is van {moment}.", en="The last one is from {moment}.")
LAST_TRIED = Phrase(nl="Geoefend op {day}. Alles kwam terug.",
                    en="Tried on {day}. Everything came back.")  # fmt: skip
NEVER_TRIED = Phrase(nl="Terughalen is nog niet geoefend.", en="Bringing back was not tried yet.")
REHEARSE = cue(
    "backup.rehearse", Pictogram.REHEARSAL, "Oefenen", "Try it",
    long=Phrase(nl="Oefen het terughalen van alles", en="Try bringing everything back"),
)  # fmt: skip
BACK_UP = cue(
    "backup.now", Pictogram.SAVED, "Nu maken", "Make now",
    long=Phrase(nl="Maak nu een reservekopie", en="Make a backup now"),
)  # fmt: skip
IT_WORKED = Phrase(
    nl="Het oefenen ging goed. Alles kwam terug.", en="The try went well. Everything came back."
)
HERE_STAYS = Phrase(nl="Oefenen verandert hier niets.", en="Trying changes nothing here.")
BACKED_UP = Phrase(nl="De reservekopie is klaar.", en="The backup is ready.")
NOT_BACK = Phrase(
    nl="De reservekopie ging niet open. Maak nu een nieuwe.",
    en="The backup did not open. Make a new one now.",
)

# Back to a backup, on purpose.
GO_BACK = cue(
    "backup.go-back", Pictogram.THEN, "Teruggaan", "Go back",
    long=Phrase(nl="Ga terug naar een reservekopie", en="Go back to a backup"),
)  # fmt: skip
WHICH_BACKUP = Phrase(nl="Naar welke dag wil je terug?", en="Which day do you want to go back to?")
WHICH_TOLD = Phrase(
    nl="Kies een reservekopie. Er gebeurt nog niets.",
    en="Choose a backup. Nothing happens yet.",
)
BACK_TO = cue("goback.to", Pictogram.THEN, "Deze", "This one")
MORE_BACKUPS = cue(
    "goback.more", Pictogram.MORE, "Meer", "More", long=Phrase(nl="Meer laten zien", en="Show more")
)
SURE_TO_GO = Phrase(nl="Wil je terug naar toen?", en="Do you want to go back to then?")
GO_TOLD = (
    Phrase(nl="Je reis wordt weer zoals op {moment}.",
           en="Your journey becomes as it was on {moment}."),
    Phrase(nl="Wat je later hebt geschreven, zie je dan niet meer.",
           en="You will not see what you have written since."),
    Phrase(nl="Wat je later hebt gewist, kan er weer staan.",
           en="What you have erased since can be there again."),
    Phrase(nl="Ik bewaar eerst alles van nu. Je raakt niets kwijt.",
           en="First I keep all that is here now. You lose nothing."),
)  # fmt: skip
YES_BACK = cue(
    "goback.yes", Pictogram.UNDO, "Ga terug", "Go back",
    long=Phrase(nl="Ja, ga terug naar toen", en="Yes, go back to then"),
)  # fmt: skip
NO_BACK = cue(
    "goback.no", Pictogram.NO, "Zo laten", "Leave it",
    long=Phrase(nl="Nee, laat het zoals nu", en="No, leave it as it is now"),
)  # fmt: skip
WENT_BACK = Phrase(
    nl="Je bent terug. Wat er eerst stond, is bewaard.",
    en="You are back. What was here just now is kept.",
)
NOT_GONE = Phrase(
    nl="Deze reservekopie gaat niet open. Er is niets veranderd.",
    en="This backup does not open. Nothing has changed.",
)
