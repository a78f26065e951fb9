# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What stands where a journey is opened: words, pictures, card, PIN, passphrase, recovery."""

from collections.abc import Mapping

from klantreis.domain.locking import LockKind
from klantreis.words.cues import Cue, cue
from klantreis.words.phrases import Counted, Phrase
from klantreis.words.pictograms import Pictogram

ASKED: Mapping[LockKind, Phrase] = {
    LockKind.WORDS: Phrase(nl="Wat zijn je 4 woorden?", en="What are your 4 words?"),
    LockKind.PICTURES: Phrase(nl="Wat zijn je 8 plaatjes?", en="What are your 8 pictures?"),
    LockKind.CARD_PIN: Phrase(nl="Wat is je sleutelkaart?", en="What is your key card?"),
    LockKind.PIN_DEVICE: Phrase(nl="Wat is je pincode?", en="What is your PIN?"),
    LockKind.PASSPHRASE: Phrase(nl="Wat is je eigen zin?", en="What is your own sentence?"),
    LockKind.RECOVERY: Phrase(nl="Wat is je herstelcode?", en="What is your recovery code?"),
}
TOLD: Mapping[LockKind, Phrase] = {
    LockKind.WORDS: Phrase(
        nl="Grote of kleine letters maken niet uit.", en="Capital letters do not matter."
    ),
    LockKind.PICTURES: Phrase(
        nl="Druk op de plaatjes in jouw volgorde.", en="Press the pictures in your order."
    ),
    LockKind.CARD_PIN: Phrase(
        nl="Typ de 28 tekens van je kaart. Typ daarna je pincode.",
        en="Type the 28 characters on your card. Then type your PIN.",
    ),
    LockKind.PIN_DEVICE: Phrase(
        nl="Je pincode werkt op deze computer.", en="Your PIN works on this computer."
    ),
    LockKind.PASSPHRASE: Phrase(
        nl="Typ je zin precies zoals je hem maakte.",
        en="Type your sentence just as you made it.",
    ),
    LockKind.RECOVERY: Phrase(
        nl="De code staat op papier. Typ alle 28 tekens.",
        en="The code is on paper. Type all 28 characters.",
    ),
}
OTHER_WAY = Phrase(nl="Anders openen", en="Open in another way")

OPEN = cue(
    "open.go", Pictogram.UNLOCK, "Open", "Open",
    long=Phrase(nl="Open de reis", en="Open the journey"),
)  # fmt: skip
SHOW = cue(
    "open.show", Pictogram.SHOW_TYPED, "Laat zien", "Show",
    long=Phrase(nl="Laat zien wat ik typ", en="Show what I type"),
)  # fmt: skip
HIDE = cue(
    "open.hide", Pictogram.AWAY, "Verberg", "Hide",
    long=Phrase(nl="Verberg wat ik typ", en="Hide what I type"),
)  # fmt: skip
FIRST_WORD = cue("open.word-1", Pictogram.CODE_WORDS, "Woord 1", "Word 1")
SECOND_WORD = cue("open.word-2", Pictogram.CODE_WORDS, "Woord 2", "Word 2")
THIRD_WORD = cue("open.word-3", Pictogram.CODE_WORDS, "Woord 3", "Word 3")
FOURTH_WORD = cue("open.word-4", Pictogram.CODE_WORDS, "Woord 4", "Word 4")
WORD_FIELDS = (FIRST_WORD, SECOND_WORD, THIRD_WORD, FOURTH_WORD)
CARD = cue("open.card", Pictogram.KEY_CARD, "De 28 tekens", "The 28 characters")
PIN = cue("open.pin", Pictogram.PIN_CODE, "Je pincode", "Your PIN")
PASSPHRASE = cue("open.passphrase", Pictogram.IN_MY_WORDS, "Je eigen zin", "Your own sentence")
RECOVERY = cue("open.recovery", Pictogram.RECOVERY_SHEET, "De herstelcode", "The recovery code")
PICTURE = cue(
    "open.picture", Pictogram.IMAGE, "Plaatje", "Picture",
)  # fmt: skip
START_AGAIN = cue(
    "open.again", Pictogram.TAKE_BACK, "Opnieuw", "Again",
    long=Phrase(nl="Begin opnieuw met kiezen", en="Start choosing again"),
)  # fmt: skip
CHOSEN = Counted(
    one=Phrase(nl="{count} plaatje gekozen", en="{count} picture chosen"),
    more=Phrase(nl="{count} plaatjes gekozen", en="{count} pictures chosen"),
)
CAMERA = cue(
    "open.camera", Pictogram.PHOTO, "Met camera", "With camera",
    long=Phrase(nl="Houd de code voor de camera", en="Hold the code in front of the camera"),
)  # fmt: skip
CAMERA_OFF = cue("open.camera-off", Pictogram.STOP, "Camera uit", "Camera off")
HOLD_STILL = Phrase(
    nl="Houd de code stil voor de camera.", en="Hold the code still in front of the camera."
)
GOT_IT = Phrase(nl="Ik heb de code. Dank je.", en="I have the code. Thank you.")
FROM_STICK = cue(
    "open.stick", Pictogram.KEY_FILE, "Van een stick", "From a stick",
    long=Phrase(nl="Haal de sleutel van een stick", en="Take the key from a stick"),
)  # fmt: skip
STILL_MISSING = Phrase(
    nl="Er mist nog iets. Vul alles in.", en="Something is missing. Fill in everything."
)
WAITING = Phrase(nl="Even wachten. Ik probeer de sleutel.", en="One moment. I am trying the key.")
SLOWER = Phrase(
    nl="Probeer het rustig nog eens. Het duurt nu iets langer.",
    en="Take your time and try again. It takes a little longer now.",
)
NEW_SECRET_NEXT = Phrase(
    nl="De herstelcode past. Kies nu een nieuwe sleutel.",
    en="The recovery code fits. Now choose a new key.",
)

BY: Mapping[LockKind, Cue] = {
    LockKind.WORDS: cue("ways.words", Pictogram.CODE_WORDS, "Met woorden", "With words"),
    LockKind.PICTURES: cue(
        "ways.pictures", Pictogram.CODE_PICTURES, "Met plaatjes", "With pictures"
    ),
    LockKind.CARD_PIN: cue("ways.card-pin", Pictogram.KEY_CARD, "Met kaart", "With card"),
    LockKind.PIN_DEVICE: cue("ways.pin-device", Pictogram.PIN_CODE, "Met pincode", "With PIN"),
    LockKind.PASSPHRASE: cue(
        "ways.passphrase", Pictogram.IN_MY_WORDS, "Met mijn zin", "With my sentence"
    ),
    LockKind.RECOVERY: cue(
        "ways.recovery", Pictogram.RECOVERY_SHEET, "Met herstelcode", "With recovery code"
    ),
}
