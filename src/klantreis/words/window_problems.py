# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What went wrong, as a window says it: where a command would say what to type, say what to do."""

from collections.abc import Iterator, Mapping

from klantreis.domain.language import Language
from klantreis.domain.problems import (
    BadFormat,
    CannotWrite,
    KeyringMissing,
    KlantreisError,
    NotAStory,
    NotThere,
    NotUnderstood,
    NotYours,
)
from klantreis.words.closer_sentences import CLOSER, Told
from klantreis.words.phrases import Phrase
from klantreis.words.sentences import say_problem


def problem_sentences(problem: KlantreisError, language: Language) -> tuple[str, str]:
    """What happened and what you can do, for whoever sits at the window."""
    for key in _keys(problem):
        if key in IN_WINDOWS:
            told = IN_WINDOWS[key]
            return told.what.say(language), told.next.say(language)
        if key in CLOSER:
            break
    return say_problem(problem, language)


def _keys(problem: KlantreisError) -> Iterator[tuple[type[KlantreisError], str]]:
    """What is known of *problem*, the closest first; of what only commands raise, its kind."""
    kind = type(problem)
    if kind not in (NotAStory, NotUnderstood):
        for name in ("what", "kind", "reason"):
            if name in problem.values:
                yield kind, str(problem.values[name])
    yield kind, ""


_OTHER_FILE = Phrase(nl="Kies een ander bestand.", en="Choose another file.")
_OTHER_WAY = Phrase(nl="Kies een andere manier om te openen.", en="Choose another way to open.")
_CLIENT_DOES = Phrase(nl="Alleen de klant kan dit doen.", en="Only the client can do this.")
_GIVE_PEN = Phrase(nl="Kies eerst wie er schrijft.", en="First choose who is writing.")
_ASK_THEM = Phrase(nl="Vraag het aan die persoon.", en="Ask that person.")
_LOOK_AGAIN = Phrase(nl="Ga terug en kijk opnieuw.", en="Go back and look again.")
_OPEN_AGAIN = Phrase(nl="Open de reis opnieuw.", en="Open the journey again.")
_IS_CLOSED = Phrase(nl="De reis is al dicht.", en="The journey is closed already.")
_SOMEBODY_ELSE = Phrase(nl="Kies iemand anders.", en="Choose somebody else.")
_TEXT_IS_GONE = Told(
    Phrase(nl="Deze tekst is er niet meer.", en="This text is no longer here."), _LOOK_AGAIN
)

# By what is known more closely; "" for the kind itself.
IN_WINDOWS: Mapping[tuple[type[KlantreisError], str], Told] = {
    (BadFormat, "card"): Told(
        Phrase(nl="Dit is geen sleutelkaart.", en="This is not a key card."), _OTHER_WAY
    ),
    (BadFormat, "clip"): Told(
        Phrase(nl="Deze opname is te lang.", en="This recording is too long."),
        Phrase(nl="Maak een kortere opname.", en="Make a shorter recording."),
    ),
    (BadFormat, "exit copy"): Told(
        Phrase(nl="In dit bestand zit geen reis.", en="There is no journey in this file."),
        _OTHER_FILE,
    ),
    (BadFormat, "notes"): Told(
        Phrase(
            nl="In dit bestand staat geen gewone tekst.",
            en="There is no text in this file that I can read.",
        ),
        _OTHER_FILE,
    ),
    (BadFormat, "notes-columns"): Told(
        Phrase(
            nl="Ik zie niet waar de tekst staat.", en="I cannot see where the text is."
        ),
        Phrase(
            nl="Zet het woord ‘tekst’ boven de tekst.",
            en="Put the word ‘text’ above the text.",
        ),
    ),
    (BadFormat, "notes-empty"): Told(
        Phrase(nl="In dit bestand staat niets.", en="There is nothing in this file."), _OTHER_FILE
    ),
    (BadFormat, "notes-too-big"): Told(
        Phrase(nl="Dit bestand is te groot.", en="This file is too big."),
        Phrase(nl="Maak er kleinere bestanden van.", en="Make smaller files of it."),
    ),
    (BadFormat, "notes-too-long"): Told(
        Phrase(nl="Een tekst in dit bestand is te lang.",
               en="A text in this file is too long."),
        Phrase(nl="Maak er kortere teksten van.", en="Make shorter texts of it."),
    ),
    (BadFormat, "notes-too-many"): Told(
        Phrase(nl="Dit is te veel in 1 keer.", en="This is too much at once."),
        Phrase(nl="Neem er minder tegelijk mee.", en="Bring in fewer at a time."),
    ),
    (BadFormat, "notes-too-many-proposed"): Told(
        Phrase(nl="Dit zijn te veel voorstellen.", en="These are too many proposals."),
        Phrase(nl="Kies er 20, of minder.", en="Choose 20 of them, or fewer."),
    ),
    (BadFormat, "paper"): Told(
        Phrase(nl="Ik kan dit papier niet laten zien.", en="I cannot show this paper."),
        Phrase(nl="Maak het papier opnieuw.", en="Make the paper again."),
    ),
    (BadFormat, "picture"): Told(
        Phrase(nl="Ik kan deze foto niet openen.", en="I cannot open this photo."),
        Phrase(nl="Kies een andere foto.", en="Choose another photo."),
    ),
    (BadFormat, "picture-too-big"): Told(
        Phrase(nl="Deze foto is te groot.", en="This photo is too big."),
        Phrase(nl="Kies een kleinere foto.", en="Choose a smaller photo."),
    ),
    (BadFormat, "range"): Told(
        Phrase(nl="Het laagste bedrag staat achteraan.", en="The lowest amount comes last."),
        Phrase(nl="Zet het laagste bedrag vooraan.", en="Put the lowest amount first."),
    ),
    (BadFormat, "secrets"): Told(
        Phrase(nl="Dit bestand is anders dan verwacht.", en="This file is not as expected."),
        _OTHER_FILE,
    ),
    (BadFormat, "too-big"): Told(
        Phrase(nl="Dit bestand is te groot.", en="This file is too big."), _OTHER_FILE
    ),
    (BadFormat, "unreadable"): Told(
        Phrase(nl="Ik kan dit bestand niet lezen.", en="I cannot read this file."), _OTHER_FILE
    ),
    (BadFormat, "voice"): Told(
        Phrase(nl="Ik kan deze opname niet openen.", en="I cannot open this recording."),
        Phrase(nl="Kies een andere opname.", en="Choose another recording."),
    ),
    (BadFormat, "until"): Told(
        Phrase(nl="Deze dag bestaat niet.", en="This day does not exist."),
        Phrase(nl="Kies een andere dag.", en="Choose another day."),
    ),
    (CannotWrite, "file"): Told(
        Phrase(
            nl="Hier staat al een bestand met deze naam.", en="A file with this name is here."
        ),
        Phrase(nl="Kies een andere plek.", en="Choose another place."),
    ),
    (CannotWrite, "read-back"): Told(
        Phrase(nl="Het bewaren ging niet goed.", en="Saving did not go well."),
        Phrase(
            nl="Kies een andere stick of een andere map.",
            en="Choose another stick or another folder.",
        ),
    ),
    (CannotWrite, "settings"): Told(
        Phrase(nl="Ik kon je keuze niet bewaren.", en="I could not save your choice."),
        Phrase(nl="Alles blijft zoals het was.", en="Everything stays as it was."),
    ),
    (CannotWrite, "printer"): Told(
        Phrase(nl="De printer doet het nu niet.", en="The printer does not work now."),
        Phrase(
            nl="Kijk bij de printer. Probeer het dan opnieuw.",
            en="Look at the printer. Then try again.",
        ),
    ),
    (KeyringMissing, ""): Told(
        Phrase(
            nl="Deze computer kan je sleutel niet veilig bewaren.",
            en="This computer cannot keep your key safely.",
        ),
        _OTHER_WAY,
    ),
    (KeyringMissing, "locked"): Told(
        Phrase(nl="De sleutelbos is op slot.", en="The keyring is locked."),
        Phrase(nl="Log opnieuw in op de computer.", en="Log in to the computer again."),
    ),
    (KeyringMissing, "not-own"): Told(
        Phrase(
            nl="Een pincode kan alleen op je eigen computer.",
            en="A PIN works only on your own computer.",
        ),
        _OTHER_WAY,
    ),
    (KeyringMissing, "slow"): Told(
        Phrase(nl="De sleutelbos geeft geen antwoord.", en="The keyring does not answer."),
        Phrase(nl="Start de computer opnieuw.", en="Start the computer again."),
    ),
    (NotAStory, ""): Told(
        Phrase(nl="Ik kan dit verhaal niet spelen.", en="I cannot play this story."),
        Phrase(nl="Kies een ander verhaal.", en="Choose another story."),
    ),
    (NotThere, "attachment"): Told(
        Phrase(
            nl="Deze foto, tekening of opname is er niet meer.",
            en="This photo, drawing or recording is no longer here.",
        ),
        _LOOK_AGAIN,
    ),
    (NotThere, "camera"): Told(
        Phrase(nl="Ik vind geen camera.", en="I find no camera."),
        Phrase(nl="Kies een foto die er al is.", en="Choose a photo that is there already."),
    ),
    (NotThere, "consent"): Told(
        Phrase(nl="Ik vind niet wat je deelde.", en="I cannot find what you shared."), _LOOK_AGAIN
    ),
    (NotThere, "dispute"): Told(
        Phrase(nl="Er is hier maar 1 versie.", en="There is only 1 version here."), _LOOK_AGAIN
    ),
    (NotThere, "entry"): _TEXT_IS_GONE,
    (NotThere, "file"): Told(
        Phrase(nl="Ik kan dit bestand niet vinden.", en="I cannot find this file."), _OTHER_FILE
    ),
    (NotThere, "journal"): Told(_IS_CLOSED, _OPEN_AGAIN),
    (NotThere, "journey"): Told(
        Phrase(nl="Deze reis is er niet meer.", en="This journey is no longer here."), _LOOK_AGAIN
    ),
    (NotThere, "member"): Told(
        Phrase(nl="Deze persoon reist niet mee.", en="This person does not travel along."),
        _SOMEBODY_ELSE,
    ),
    (NotThere, "place"): Told(
        Phrase(nl="Deze plek kan ik niet vinden.", en="I cannot find this place."),
        Phrase(
            nl="Zit de stick nog in de computer? Of kies een andere plek.",
            en="Is the stick still in the computer? Or choose another place.",
        ),
    ),
    (NotThere, "printer"): Told(
        Phrase(nl="Ik vind deze printer niet meer.", en="I cannot find this printer any more."),
        Phrase(nl="Kies een andere printer.", en="Choose another printer."),
    ),
    (NotThere, "private entry"): _TEXT_IS_GONE,
    (NotThere, "profile"): Told(
        Phrase(nl="Dit profiel is er niet meer.", en="This profile is no longer here."),
        Phrase(nl="Kies een ander profiel.", en="Choose another profile."),
    ),
    (NotThere, "proposal"): Told(
        Phrase(nl="Dit voorstel wacht niet meer.", en="This proposal no longer waits."), _LOOK_AGAIN
    ),
    (NotThere, "removal"): _TEXT_IS_GONE,
    (NotThere, "screen"): Told(
        Phrase(nl="Ik vind hier geen scherm.", en="I find no screen here."),
        Phrase(nl="Probeer een andere computer.", en="Try another computer."),
    ),
    (NotThere, "seat"): Told(_IS_CLOSED, _OPEN_AGAIN),
    (NotThere, "session"): Told(_IS_CLOSED, _OPEN_AGAIN),
    (NotThere, "version"): Told(
        Phrase(nl="Deze versie is er niet meer.", en="This version is no longer here."), _LOOK_AGAIN
    ),
    (NotUnderstood, ""): Told(
        Phrase(nl="Dit begrijp ik niet.", en="I do not understand this."),
        Phrase(nl="Probeer het op een andere manier.", en="Try it in another way."),
    ),
    (NotYours, "client"): Told(_CLIENT_DOES, _GIVE_PEN),
    (NotYours, "entry"): Told(
        Phrase(nl="Deze tekst is van iemand anders.", en="This text is somebody else's."),
        _ASK_THEM,
    ),
    (NotYours, "keys"): Told(
        Phrase(nl="Deze persoon zit niet aan tafel.", en="This person is not at the table."),
        _GIVE_PEN,
    ),
    (NotYours, "member"): Told(
        Phrase(
            nl="Deze persoon hoort niet bij de reis.",
            en="This person does not belong to the journey.",
        ),
        _SOMEBODY_ELSE,
    ),
    (NotYours, "private"): Told(_CLIENT_DOES, _GIVE_PEN),
}  # fmt: skip
