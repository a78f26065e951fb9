# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The words of *iets meebrengen*: notes, photos and recordings from elsewhere."""

from collections.abc import Mapping

from klantreis.domain.notes import Cut
from klantreis.words.cues import Cue, cue
from klantreis.words.phrases import Counted, Phrase
from klantreis.words.pictograms import Pictogram

HEADING = Phrase(nl="Iets meebrengen", en="Bring something in")
TOLD = Phrase(
    nl="Staat er al ergens iets van jou? Dat kan hier bij.",
    en="Is there something of yours elsewhere? It can come in here.",
)
NOTES = cue("moving.notes", Pictogram.DOCUMENTS, "Notities", "Notes")
NOTES_LINE = Phrase(nl="Uit een bestand met tekst.", en="From a file with text.")
MEDIA = cue("moving.media", Pictogram.PICTURES, "Foto's, opnames", "Photos, recordings")
MEDIA_LINE = Phrase(nl="Uit een map, of van een stick.", en="From a folder, or from a stick.")
MADE_SILENT = Phrase(
    nl="Waar een foto is gemaakt, bewaar ik niet.",
    en="I do not keep where a photo was made.",
)
STAYS = Phrase(
    nl="Het bestand blijft staan, zonder slot. Gooi het zelf weg.",
    en="The file stays where it is, without a lock. Throw it away yourself.",
)

# A look at it, before anything happens.
DOES_IT_COME = Phrase(nl="Komt dit erbij?", en="Does this come in?")
NOTHING_YET = Phrase(
    nl="Er gebeurt nog niets. Druk op wat er niet bij hoort.",
    en="Nothing happens yet. Press what does not belong.",
)
PIECE = cue("moving.piece", Pictogram.YES, "Erbij", "Comes in")
CHOSEN = Counted(
    Phrase(nl="{count} stuk komt erbij.", en="{count} piece comes in."),
    Phrase(nl="{count} stukken komen erbij.", en="{count} pieces come in."),
)
NO_DAY = Phrase(nl="Er staat geen dag bij.", en="There is no day with it.")
OWN_DAY = Phrase(
    nl="Deze dag blijft staan zoals hij er staat.", en="This day stays as it stands there."
)
UNREAD = Counted(
    Phrase(nl="{count} bestand kan ik niet lezen:", en="{count} file I cannot read:"),
    Phrase(nl="{count} bestanden kan ik niet lezen:", en="{count} files I cannot read:"),
)
MORE = cue(
    "moving.more", Pictogram.MORE, "Meer", "More", long=Phrase(nl="Meer laten zien", en="Show more")
)
HOW_CUT = Phrase(nl="Hoe knip ik de tekst?", en="How do I cut the text?")
CUTS: Mapping[Cut, Cue] = {
    Cut.DAYS: cue(
        "moving.cut-days", Pictogram.CALENDAR, "Per dag", "By day",
        long=Phrase(nl="Knip bij elke dag", en="Cut at each day"),
    ),
    Cut.HEADINGS: cue(
        "moving.cut-headings", Pictogram.LIST, "Per kopje", "By heading",
        long=Phrase(nl="Knip bij elk kopje", en="Cut at each heading"),
    ),
    Cut.BLANK: cue(
        "moving.cut-blank", Pictogram.CUT, "Per stukje", "By piece",
        long=Phrase(nl="Knip bij elke lege regel", en="Cut at each empty line"),
    ),
    Cut.WHOLE: cue(
        "moving.cut-whole", Pictogram.FILE, "Alles heel", "In one piece",
        long=Phrase(nl="Knip niet, houd alles heel", en="Do not cut, keep it in one piece"),
    ),
}  # fmt: skip

# The yes.
WHO_READS = Phrase(nl="Wie mag dit lezen?", en="Who may read this?")
CAN_CHANGE = Phrase(nl="Je kunt dit later veranderen.", en="You can change this later.")
TOGETHER = cue(
    "moving.together", Pictogram.TOGETHER, "Samen lezen", "Read together",
    long=Phrase(nl="Neem het mee, om samen te lezen", en="Bring it in, to read together"),
)  # fmt: skip
ONLY_MINE = cue(
    "moving.private", Pictogram.PRIVATE, "Alleen van mij", "Only mine",
    long=Phrase(nl="Neem het mee, alleen voor mij", en="Bring it in, only for me"),
)  # fmt: skip
BECOME_PROPOSALS = Phrase(
    nl="Dit worden voorstellen. {name} beslist.", en="They are proposals then. {name} decides."
)
PROPOSE = cue("moving.propose", Pictogram.MAY_THIS_IN, "Voorstellen", "Propose")
LEAVE_IT = cue(
    "moving.leave", Pictogram.NO, "Niet meenemen", "Leave it",
    long=Phrase(nl="Nee, neem niets mee", en="No, bring nothing in"),
)  # fmt: skip
CHOOSE_FIRST = Phrase(nl="Kies eerst wat erbij komt.", en="First choose what comes in.")
STOP = cue(
    "moving.stop", Pictogram.STOP, "Stop", "Stop",
    long=Phrase(nl="Stop, neem niets mee", en="Stop, bring nothing in"),
)  # fmt: skip

# What came in.
CAME = Counted(
    Phrase(nl="{count} stuk is erbij gekomen.", en="{count} piece came in."),
    Phrase(nl="{count} stukken zijn erbij gekomen.", en="{count} pieces came in."),
)
WAITING = Counted(
    Phrase(nl="{count} voorstel wacht op {name}.", en="{count} proposal waits for {name}."),
    Phrase(nl="{count} voorstellen wachten op {name}.", en="{count} proposals wait for {name}."),
)
NOTHING_CAME = Phrase(nl="Er is niets bij gekomen.", en="Nothing came in.")
THERE_ALREADY = Counted(
    Phrase(nl="{count} stuk stond hier al.", en="{count} piece was here already."),
    Phrase(nl="{count} stukken stonden hier al.", en="{count} pieces were here already."),
)
LOOK = cue("moving.look", Pictogram.LOOK_BACK, "Terugkijken", "Look back")
TAKE_OUT = cue(
    "moving.take-out", Pictogram.UNDO, "Haal weer weg", "Take out again",
    long=Phrase(nl="Haal alles weer weg, wat erbij kwam", en="Take all out again that came in"),
)  # fmt: skip
READY = cue("moving.ready", Pictogram.DONE, "Klaar", "Done")
IS_OUT = Phrase(
    nl="Het is weer weg. Wat je veranderde, staat er nog.",
    en="It is gone again. What you changed is still there.",
)
