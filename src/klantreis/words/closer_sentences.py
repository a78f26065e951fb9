# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Problems of which more is known than their kind: the sentences that fit more closely."""

from collections.abc import Mapping
from dataclasses import dataclass

from klantreis.domain.problems import (
    BadFormat,
    CannotWrite,
    JournalDamaged,
    KeyringMissing,
    KlantreisError,
    NotThere,
    NotUnderstood,
    WeakSecret,
    WrongSecret,
)
from klantreis.words.phrases import Phrase


@dataclass(frozen=True, slots=True)
class Told:
    """What happened, and what you can do."""

    what: Phrase
    next: Phrase


_ANOTHER_COPY = Phrase(nl="Gebruik een andere kopie.", en="Use another copy.")
_NEW_INSTALLATION = Phrase(
    nl="Zet klantreis opnieuw op deze computer.", en="Install klantreis on this computer again."
)
_IS_THE_NAME_RIGHT = Phrase(
    nl="Kijk of de naam goed is getypt.", en="Check that the name is typed correctly."
)
_EMPTY_FOLDER = Phrase(nl="Kies een nieuwe of lege map.", en="Choose a new or empty folder.")
SEE_HELP = Phrase(nl="Typ: klantreis --help", en="Type: klantreis --help")

_WRONG_CODE = Told(
    Phrase(nl="Deze code past niet op het slot.", en="This code does not fit the lock."),
    Phrase(nl="Kijk of alle 28 tekens goed zijn.", en="Check that all 28 characters are right."),
)

# Where more is known: by the value of `what` or `kind`.
CLOSER: Mapping[tuple[type[KlantreisError], str], Told] = {
    (KeyringMissing, "not-own"): Told(
        Phrase(
            nl="Een pincode kan alleen op je eigen computer.",
            en="A PIN works only on your own computer.",
        ),
        Phrase(
            nl="Kies een andere manier om te openen.", en="Choose another way to open."
        ),
    ),
    # Whoever is at the recovery code already is not sent to it.
    (WrongSecret, "code"): _WRONG_CODE,
    (WrongSecret, "recovery"): _WRONG_CODE,
    (WrongSecret, "secrets"): Told(
        Phrase(
            nl="Deze geheimen openen dit bestand niet.", en="These secrets do not open this file."
        ),
        Phrase(
            nl="Geef de geheimen die bij dit bestand horen.",
            en="Give the secrets that belong to this file.",
        ),
    ),
    (WeakSecret, "pin"): Told(
        Phrase(nl="Deze pincode is makkelijk te raden.", en="This PIN is easy to guess."),
        Phrase(nl="Kies andere cijfers.", en="Choose other digits."),
    ),
    (WeakSecret, "passphrase"): Told(
        Phrase(nl="Deze zin is makkelijk te raden.", en="This sentence is easy to guess."),
        Phrase(
            nl="Kies een langere zin, met losse woorden.",
            en="Choose a longer one, with words that do not belong together.",
        ),
    ),
    (JournalDamaged, "empty"): Told(
        Phrase(nl="Dit bestand is leeg.", en="This file is empty."), _ANOTHER_COPY
    ),
    (JournalDamaged, "truncated"): Told(
        Phrase(
            nl="Een stuk van dit bestand ontbreekt.", en="Part of this file is missing."
        ),
        _ANOTHER_COPY,
    ),
    (JournalDamaged, "unreadable"): Told(
        Phrase(nl="Ik kan dit bestand niet lezen.", en="I cannot read this file."),
        Phrase(
            nl="Kijk of je het mag lezen. Of gebruik een andere kopie.",
            en="Check that you may read it. Or use another copy.",
        ),
    ),
    (JournalDamaged, "mac"): Told(
        Phrase(
            nl="Dit bestand is veranderd, zonder sleutel.",
            en="This file was changed, without a key.",
        ),
        _ANOTHER_COPY,
    ),
    (JournalDamaged, "rehearsal"): Told(
        Phrase(nl="De reservekopie ging niet open.", en="The backup did not open."),
        Phrase(
            nl="Maak een nieuwe, bij Mijn sleutels.", en="Make a new one, in My keys."
        ),
    ),
    (JournalDamaged, "look-over"): Told(
        Phrase(
            nl="Iets in deze reis klopt niet meer.", en="Something in this journey is not right."
        ),
        Phrase(
            nl="Maak nu een kopie. Vraag iemand om mee te kijken.",
            en="Make a copy now. Ask somebody to look with you.",
        ),
    ),
    (BadFormat, "secrets"): Told(
        Phrase(nl="Dit is geen bestand met geheimen.", en="This is not a file with secrets."),
        Phrase(
            nl="Geef het bestand secrets.json van de demo.",
            en="Give the file secrets.json of the demo.",
        ),
    ),
    (BadFormat, "unreadable"): Told(
        Phrase(nl="Ik kan dit bestand niet lezen.", en="I cannot read this file."),
        Phrase(
            nl="Kijk of je het mag lezen.", en="Check that you may read it."
        ),
    ),
    (BadFormat, "too-big"): Told(
        Phrase(nl="Dit bestand is te groot.", en="This file is too big."),
        _IS_THE_NAME_RIGHT,
    ),
    (BadFormat, "words"): Told(
        Phrase(nl="De woordenlijst is beschadigd.", en="The list of words is damaged."),
        _NEW_INSTALLATION,
    ),
    (NotThere, "words"): Told(
        Phrase(nl="De woordenlijst is er niet.", en="The list of words is missing."),
        _NEW_INSTALLATION,
    ),
    (NotThere, "resources"): Told(
        Phrase(nl="Er mist een stuk van klantreis.", en="Part of klantreis is missing."),
        _NEW_INSTALLATION,
    ),
    (NotThere, "file"): Told(
        Phrase(nl="Ik kan dit bestand niet vinden.", en="I cannot find this file."),
        _IS_THE_NAME_RIGHT,
    ),
    (NotThere, "screen"): Told(
        Phrase(nl="Er is hier geen scherm.", en="There is no screen here."),
        Phrase(nl="Typ: klantreis demo", en="Type: klantreis demo"),
    ),
    (NotThere, "backup"): Told(
        Phrase(nl="Er is nog geen reservekopie.", en="There is no backup yet."),
        Phrase(nl="Maak er eerst een.", en="Make one first."),
    ),
    (CannotWrite, "folder"): Told(
        Phrase(nl="In deze map staan andere dingen.", en="This folder holds other things."),
        _EMPTY_FOLDER,
    ),
    (CannotWrite, "no-folder"): Told(
        Phrase(nl="Dit is een bestand, geen map.", en="This is a file, not a folder."),
        _EMPTY_FOLDER,
    ),
    (CannotWrite, "home"): Told(
        Phrase(
            nl="Ik kan niets bewaren in je eigen map.",
            en="I cannot save anything in your own folder.",
        ),
        Phrase(
            nl="Zorg dat je daar mag schrijven. Probeer het dan opnieuw.",
            en="Make sure that you may write there. Then try again.",
        ),
    ),
    (CannotWrite, "journey"): Told(
        Phrase(nl="In deze map staat al een reis.", en="This folder already holds a journey."),
        _EMPTY_FOLDER,
    ),
    (NotUnderstood, "option"): Told(
        Phrase(nl="Dit ken ik niet: {word}", en="I do not know this: {word}"), SEE_HELP
    ),
    (NotUnderstood, "value"): Told(
        Phrase(nl="Achter {word} hoort nog iets.", en="Something belongs after {word}."), SEE_HELP
    ),
    (NotUnderstood, "language"): Told(
        Phrase(nl="Deze taal ken ik niet: {word}", en="I do not know this language: {word}"),
        Phrase(nl="Kies nl of en.", en="Choose nl or en."),
    ),
    (NotUnderstood, "file"): Told(
        Phrase(nl="Zeg ook om welk bestand het gaat.", en="Also say which file you mean."),
        SEE_HELP,
    ),
    (NotUnderstood, "to"): Told(
        Phrase(nl="Zeg ook waar de reis heen moet.", en="Also say where the journey should go."),
        Phrase(nl="Typ erachter: --to MAP", en="Add this: --to DIR"),
    ),
}  # fmt: skip
