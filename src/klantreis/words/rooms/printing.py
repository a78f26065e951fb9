# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The words of *afdrukken*: what can be put on paper, and looking, printing and saving."""

from collections.abc import Mapping

from klantreis.domain.choosing import OwnPaper, Sheet
from klantreis.words.cards import CARDS, print_cue
from klantreis.words.cues import Cue, cue
from klantreis.words.phrases import Phrase
from klantreis.words.pictograms import Pictogram

HEADING = Phrase(nl="Afdrukken", en="Printing")
WHAT = Phrase(nl="Wat wil je op papier?", en="What do you want on paper?")
CARDS_TITLE = Phrase(nl="Mijn kaarten", en="My cards")
MORE_TITLE = Phrase(nl="Nog meer", en="More")

# Each a card, which says the long name; behind the dot the name of the paper.
OWN_PAPERS: Mapping[OwnPaper, Cue] = {
    Sheet.OVERVIEW: cue("print.overview", Pictogram.PAPER, "Mijn overzicht", "My overview"),
    Sheet.CONTRIBUTION: cue(
        "print.contribution", Pictogram.CONTRIBUTION, "Van de werker", "The worker",
        long=Phrase(nl="Wat de werker meebrengt", en="What the worker brings"),
    ),
    Sheet.HELPERS: cue("print.helpers", Pictogram.PEOPLE, "Mijn helpers", "My helpers"),
    Sheet.JOURNEY: cue("print.journey", Pictogram.WENT_OTHERWISE, "Mijn reis", "My journey"),
    Sheet.SHARE_LOG: cue(
        "print.share-log", Pictogram.SHARE_LOG, "Wat ik deelde", "What I shared"
    ),
    Sheet.TALK_WITH_ME: cue(
        "print.talk-with-me", Pictogram.TALKS, "Praat met mij", "Talk with me"
    ),
    **{kind: print_cue(kind) for kind in CARDS},
}  # fmt: skip
PLAN = cue("print.plan", Pictogram.ORGANISATION, "Mijn plan", "My plan",
           long=Phrase(nl="Persoonlijk plan voor de gemeente",
                       en="Personal plan for the municipality"))  # fmt: skip
BLANK = cue("print.blank", Pictogram.FILE, "Lege kaarten", "Blank cards",
            long=Phrase(nl="Lege kaarten om op te schrijven",
                        en="Blank cards to write on"))  # fmt: skip
EXIT_COPY = cue("print.exit-copy", Pictogram.OPEN_DOOR, "Alles meenemen", "Take everything",
                long=Phrase(nl="Een kopie van alles, zonder slot",
                            en="A copy of everything, without a lock"))  # fmt: skip
ONLY_CLIENTS = Phrase(
    nl="De andere papieren zijn van {name}. Wacht tot jullie samen zijn.",
    en="The other papers belong to {name}. Wait until you are together.",
)

# One paper.
PRINT = cue("paper-room.print", Pictogram.PRINT, "Afdrukken", "Print",
            long=Phrase(nl="Dit papier afdrukken", en="Print this paper"))  # fmt: skip
SAVE = cue("paper-room.save", Pictogram.SAVE_COPY, "Bewaren", "Save",
           long=Phrase(nl="Dit papier op de computer bewaren",
                       en="Save this paper on the computer"))  # fmt: skip
LARGE = cue("paper-room.large", Pictogram.TEXT_SIZE, "Grote letters", "Large print")
BOTH_LANGUAGES = cue("paper-room.languages", Pictogram.LANGUAGE, "2 talen", "2 languages",
                     long=Phrase(nl="In het Nederlands en het Engels",
                                 en="In Dutch and in English"))  # fmt: skip
LOCKED = cue("paper-room.locked", Pictogram.LOCK, "Op slot", "Locked",
             long=Phrase(nl="Het bestand op slot bewaren",
                         en="Save the file locked"))  # fmt: skip
OPENS_WITH = Phrase(
    nl="Het bestand opent met deze 4 woorden:", en="The file opens with these 4 words:"
)
OPEN_IT_TOO = Phrase(nl="Deze woorden openen ook het bestand.", en="These words open the file too.")
WRITE_THEM_DOWN = Phrase(
    nl="Schrijf ze op. Typ ze met een spatie ertussen.",
    en="Write them down. Type them with a space in between.",
)
NOT_ON_PAPER = Phrase(nl="Wat je afdrukt, is niet op slot.", en="What you print is not locked.")
NOT_NOW = cue("paper-room.not-now", Pictogram.NO, "Niet bewaren", "Do not save")
ON_PRINTER = cue("paper-room.printer", Pictogram.PRINT, "Afdrukken", "Print",
                 long=Phrase(nl="Op deze printer afdrukken", en="Print on this printer"),
                 )  # fmt: skip
OTHER_PRINTER = Phrase(nl="Of op een andere printer", en="Or on another printer")
MAKE = cue("paper-room.make", Pictogram.PAPER, "Papier maken", "Make the paper",
           long=Phrase(nl="Het papier nog een keer maken",
                       en="Make the paper once more"))  # fmt: skip
DONE = cue("paper-room.done", Pictogram.DONE, "Klaar", "Done",
           long=Phrase(nl="Klaar, terug naar het begin", en="Done, back to the start"),
           )  # fmt: skip
IS_SAVED = Phrase(nl="Het is bewaard.", en="It is saved.")
NO_LOCK = Phrase(
    nl="Papier is niet op slot. Wie het vindt, kan het lezen.",
    en="Paper is not locked. Whoever finds it can read it.",
)

# What was given.
GIVEN = Phrase(nl="Je hebt het gegeven.", en="You have given it.")
TWO_PAPERS = Phrase(
    nl="1 papier voor {who}. 1 bewijs voor jou.", en="1 paper for {who}. 1 receipt for you."
)
FILE_FOR_PILOT = Phrase(
    nl="Bewaar het bestand voor {who}. De papieren zijn van jou.",
    en="Save the file for {who}. The papers are yours.",
)
BACK_FROM_PILOT = Phrase(
    nl="Bewaar ook het bestand. Geef dat aan {who}.", en="Save the file too. Give that to {who}."
)
MAKE_AGAIN = Phrase(nl="Wil je de papieren nog een keer?", en="Do you want the papers once more?")
FOUR_WORDS = Phrase(nl="Deze 4 woorden staan erop:", en="These 4 words are on it:")
CALL = Phrase(
    nl="Bel {who}. Zijn de woorden hetzelfde? Dan klopt het.",
    en="Call {who}. Are the words the same? Then it is right.",
)
IS_TAKEN_BACK = Phrase(nl="Geef of stuur deze brief.", en="Give or send this letter.")

# Everything, without a lock.
EXIT_WARNING = (
    Phrase(nl="Dit is alles, ook wat alleen van jou is.",
           en="This is everything, also what is yours alone."),
    Phrase(nl="Er zit geen slot op. Iedereen kan het lezen.",
           en="There is no lock on it. Anybody can read it."),
    Phrase(nl="Bewaar het op een plek die je vertrouwt.", en="Keep it in a place that you trust."),
)  # fmt: skip
EXIT_SAVE = cue("exit-copy.save", Pictogram.SAVE_COPY, "Toch bewaren", "Save it",
                long=Phrase(nl="Ik bewaar alles zonder slot",
                            en="I save everything without a lock"))  # fmt: skip

# What the files are called: never with a name in it.
FILE_GIVEN = Phrase(nl="wat ik deel {number}", en="what I share {number}")
FILE_RECEIPT = Phrase(nl="bewijs", en="receipt")
FILE_LETTER = Phrase(nl="brief {number}", en="letter {number}")
FILE_EXIT = Phrase(nl="alles van mij", en="everything of mine")
RECOVERY = cue("print.recovery", Pictogram.RECOVERY_SHEET, "Mijn herstelcode", "My recovery code")
KEY_CARD = cue("print.key-card", Pictogram.KEY_CARD, "Mijn sleutelkaart", "My key card")
