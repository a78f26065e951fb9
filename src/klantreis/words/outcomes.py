# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the commands say on the way and at the end."""

from collections.abc import Mapping

from klantreis.words.phrases import Phrase

# On the way.
BUSY = Phrase(
    nl="Even geduld. Seconden bezig: {seconds}.", en="One moment. Seconds so far: {seconds}."
)
BUSY_WITH = Phrase(
    nl="Even geduld. Klaar: {done} van {whole}.", en="One moment. Done: {done} of {whole}."
)

# What nobody foresaw.
UNFORESEEN = (
    Phrase(
        nl="Er ging iets mis in klantreis zelf.", en="Something went wrong in klantreis itself."
    ),
    Phrase(
        nl="Probeer het opnieuw. Help ons en meld dit woord: {kind}",
        en="Try again. Help us and report this word: {kind}",
    ),
)
PART_MISSING = (
    Phrase(nl="Er mist een stuk van klantreis.", en="Part of klantreis is missing."),
    Phrase(nl="Typ: klantreis doctor", en="Type: klantreis doctor"),
)

# demo
PLAYED = Phrase(nl="Gespeeld: {title}", en="Played: {title}")
RESULTS = Phrase(nl="Alles ligt hier: {folder}", en="Everything is here: {folder}")
ACTS = Phrase(
    nl="{good} van de {whole} handelingen gingen zoals verteld.",
    en="{good} of {whole} acts went as told.",
)
EXPECTED = Phrase(
    nl="{met} van de {whole} verwachtingen kwamen uit.",
    en="{met} of {whole} expectations were met.",
)
WENT_DIFFERENTLY = Phrase(nl="Dit ging anders:", en="This went differently:")
ACT = Phrase(nl="Nummer {n}, regel {line}, {do}:", en="Number {n}, line {line}, {do}:")
SHOULD_FAIL = Phrase(
    nl="Dit ging door, maar mocht niet.", en="This went through, but should not have."
)
UNMET = Phrase(
    nl="Dit kwam niet uit: {key}, nummer {index}.", en="This was not met: {key}, number {index}."
)

# check
SIZE = Phrase(nl="Grootte: {size} bytes.", en="Size: {size} bytes.")
WHOLE = Phrase(nl="Dit bestand is heel.", en="This file is whole.")
ONLY_OUTSIDE = Phrase(
    nl="Zonder geheimen zie ik alleen de buitenkant.",
    en="Without secrets I see only the outside.",
)
ALL_TRUE = Phrase(
    nl="Ook van binnen klopt alles. Stukjes bekeken: {facts}.",
    en="The inside is right too. Pieces looked at: {facts}.",
)
FOUND = Phrase(nl="Dit klopt niet:", en="This is not right:")
MEMBERS_WRONG = Phrase(
    nl="De lijst met mensen is niet van de klant.",
    en="The list of people is not the client's own.",
)
TIMES = Phrase(nl="{what} Hoe vaak: {count}.", en="{what} How often: {count}.")
USE_BACKUP = Phrase(
    nl="Gebruik een andere kopie. Bewaar deze ook.", en="Use another copy. Keep this one too."
)

# By the name of a trouble that looking over can find.
TROUBLES: Mapping[str, Phrase] = {
    "damaged": Phrase(nl="Er zijn bladzijden beschadigd.", en="Pages are damaged."),
    "not-whole": Phrase(nl="Iets is veranderd na het bewaren.", en="Something was changed later."),
    "not-signed": Phrase(nl="Bij iets klopt de handtekening niet.", en="A signature is not right."),
    "not-entitled": Phrase(
        nl="Er staat iets wat iemand niet mocht schrijven.",
        en="Something was not theirs to write.",
    ),
    "gap": Phrase(nl="Er mist een stuk in de rij.", en="A piece is missing from a row."),
    "fork": Phrase(
        nl="Een kopie ging op 2 manieren verder.", en="A copy went on in 2 ways."
    ),
    "not-erased": Phrase(
        nl="Er staat nog tekst die weg moest.",
        en="Some text is still there that had to go.",
    ),
    "erased-unasked": Phrase(
        nl="Er is tekst weg. Niemand vroeg daarom.",
        en="Some text is gone. Nobody asked for that.",
    ),
    "wrong-list": Phrase(nl="Een lijst klopt niet.", en="A list is not right."),
    "wrong-index": Phrase(nl="Zoeken vindt niet alles goed.", en="Searching is not right."),
    "lacks-attachment": Phrase(
        nl="Een foto, stem of tekening ontbreekt.", en="A photo, voice or drawing is missing."
    ),
}  # fmt: skip

# restore
RESTORED = Phrase(nl="De reis staat nu hier: {folder}", en="The journey is here now: {folder}")
UNPACKED = Phrase(
    nl="De reis staat nu op deze computer.", en="The journey is on this computer now."
)
WRITE_DOWN = Phrase(
    nl="Schrijf dit op. Ik bewaar het nergens.", en="Write this down. I keep it nowhere."
)
ITS_WORDS = Phrase(nl="4 woorden: {words}", en="4 words: {words}")
ITS_CODE = Phrase(nl="Herstelcode: {code}", en="Recovery code: {code}")
COPY_HAS_NO_LOCK = Phrase(
    nl="De kopie heeft geen slot. Gooi hem weg of bewaar hem veilig.",
    en="The copy still has no lock. Destroy it or keep it safe.",
)
STILL_LOCKED = Phrase(
    nl="De reis is nog op slot. Jouw geheim opent de reis.",
    en="It is still locked. Your secret opens it.",
)
KEEP_FILE = Phrase(
    nl="Bewaar het bestand ook. Het is je reservekopie.",
    en="Keep the file as well. It is your backup.",
)

# doctor
STATES: Mapping[str, Phrase] = {
    "ok": Phrase(nl="goed", en="good"),
    "weak": Phrase(nl="zwak", en="weak"),
    "missing": Phrase(nl="mist", en="missing"),
}
PARTS: Mapping[str, Phrase] = {
    "python": Phrase(nl="Python: hierop draait klantreis", en="Python: what klantreis runs on"),
    "qt": Phrase(nl="Qt: de vensters", en="Qt: the windows"),
    "fonts": Phrase(nl="Letters", en="Fonts"),
    "keyring": Phrase(nl="Sleutelbos van deze computer", en="Keyring of this computer"),
    "voice": Phrase(nl="Stem die voorleest", en="Voice that reads aloud"),
    "sqlcipher": Phrase(nl="SQLCipher: het slot op de reis", en="SQLCipher: the journey's lock"),
}
_AGAIN = Phrase(
    nl="Zet klantreis opnieuw op deze computer.", en="Install klantreis on this computer again."
)
_RUN = Phrase(nl="Typ: ./run", en="Type: ./run")
_NOT_HERE = Phrase(nl="Dit is er niet.", en="This is missing.")
_DOES_NOT_START = Phrase(nl="Dit is er, maar start niet.", en="This is here but does not start.")
# By the name of a cause: why it is so, and what to do.
CAUSES: Mapping[str, tuple[Phrase, Phrase]] = {
    "too-old": (
        Phrase(nl="Deze Python is te oud.", en="This Python is too old."),
        Phrase(nl="Installeer Python 3.11 of nieuwer.", en="Install Python 3.11 or newer."),
    ),
    "other-version": (
        Phrase(nl="Deze versie kan plotseling stoppen.", en="This version may stop suddenly."),
        _RUN,
    ),
    "not-installed": (_NOT_HERE, _RUN),
    "does-not-load": (_DOES_NOT_START, _RUN),
    "damaged": (Phrase(nl="Dit is beschadigd.", en="This is damaged."), _AGAIN),
    "locked": (
        Phrase(nl="De sleutelbos is op slot.", en="The keyring is locked."),
        Phrase(nl="Log opnieuw in op de computer.", en="Log in to the computer again."),
    ),
    "slow": (
        Phrase(nl="De sleutelbos geeft geen antwoord.", en="The keyring does not answer."),
        Phrase(nl="Start de computer opnieuw.", en="Start the computer again."),
    ),
    "session-only": (
        Phrase(
            nl="De sleutelbos vergeet alles bij het afmelden.",
            en="The keyring forgets everything when you log out.",
        ),
        Phrase(
            nl="Gebruik woorden in plaats van een pincode.", en="Use words instead of a PIN."
        ),
    ),
    "no-keyring": (
        Phrase(
            nl="Deze computer heeft geen veilige sleutelbos.",
            en="This computer has no safe keyring.",
        ),
        Phrase(
            nl="Dat mag. Gebruik woorden om te openen.", en="That is fine. Use words to open."
        ),
    ),
    "no-voice": (
        Phrase(nl="Voorlezen kan hier niet.", en="Reading aloud does not work here."),
        Phrase(nl="Dat mag. De rest werkt gewoon.", en="That is fine. Everything else works."),
    ),
    "no-speech-service": (
        Phrase(nl="De computer heeft geen stem.", en="The computer has no voice."),
        Phrase(
            nl="Installeer speech-dispatcher en espeak-ng.",
            en="Install speech-dispatcher and espeak-ng.",
        ),
    ),
}  # fmt: skip
ALL_HERE = Phrase(nl="Alles wat nodig is, is er.", en="Everything that is needed is here.")
NOT_ALL_HERE = Phrase(nl="Er mist iets wat nodig is.", en="Something that is needed is missing.")
