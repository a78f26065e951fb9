# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What is said on the first visit, and where a new key is chosen."""

from collections.abc import Mapping

from klantreis.domain.locking import LockKind
from klantreis.words.cues import Cue, cue
from klantreis.words.phrases import Phrase
from klantreis.words.pictograms import Pictogram

# Whose computer.
WHOSE = Phrase(nl="Van wie is deze computer?", en="Whose computer is this?")
WHOSE_TOLD = Phrase(
    nl="Dan weet ik welke sleutels hier veilig zijn.",
    en="Then I know which keys are safe here.",
)
MINE = cue("visit.mine", Pictogram.CLIENT, "Van mij", "Mine")
WORKERS = cue("visit.workers", Pictogram.WORKER, "Van mijn werker", "My worker's")
OTHERS = cue("visit.others", Pictogram.TOGETHER, "Van iemand anders", "Somebody else's")

# Which language, and the name on paper.
WHICH_LANGUAGE = Phrase(nl="Welke taal spreek je?", en="Which language do you speak?")
DUTCH = cue("visit.nl", Pictogram.LANGUAGE, "Nederlands", "Nederlands")
ENGLISH = cue("visit.en", Pictogram.LANGUAGE, "English", "English")
NAME = Phrase(nl="Hoe wil je heten?", en="What do you want to be called?")
NAME_TOLD = Phrase(
    nl="Deze naam komt op je papieren. Hij mag ook leeg blijven.",
    en="This name goes on your papers. You can leave it empty.",
)
NAME_FIELD = cue("visit.name", Pictogram.WRITE, "Je naam", "Your name")
ON_COVER = cue(
    "visit.on-cover", Pictogram.PERSON, "Naam op kaft", "Name on cover",
    long=Phrase(
        nl="Zet mijn naam ook op de kaft. Iedereen hier kan dat lezen.",
        en="Put my name on the cover too. Everybody here can read that.",
    ),
)  # fmt: skip
ON = cue("visit.on", Pictogram.FORWARD, "Verder", "Go on")

# The cover.
WHICH_COVER = Phrase(nl="Welke kaft kies je?", en="Which cover do you choose?")
COVER_TOLD = Phrase(
    nl="Zo vind je jouw reis terug. Je naam staat er niet op.",
    en="This is how you find your journey again. Your name is not on it.",
)
COVER_TOLD_NAME = Phrase(
    nl="Zo vind je jouw reis terug. Je naam staat erop.",
    en="This is how you find your journey again. Your name is on it.",
)
CHOOSE_COVER = cue("visit.cover", Pictogram.SHELF, "Deze kaft", "This cover")
OTHER_COVERS = cue("visit.other-covers", Pictogram.MORE, "Andere kaften", "Other covers")

# How to open.
WHICH_WAY = Phrase(nl="Hoe wil je jouw reis openen?", en="How do you want to open your journey?")
WAY_TOLD = Phrase(
    nl="Kies wat bij jou past. Je kunt later iets anders kiezen.",
    en="Choose what suits you. You can choose something else later.",
)
WAYS: Mapping[LockKind, Cue] = {
    LockKind.WORDS: cue("visit.words", Pictogram.CODE_WORDS, "4 woorden", "4 words"),
    LockKind.PICTURES: cue("visit.pictures", Pictogram.CODE_PICTURES, "8 plaatjes", "8 pictures"),
    LockKind.CARD_PIN: cue(
        "visit.card-pin", Pictogram.KEY_CARD, "Kaart en pincode", "Card and PIN"
    ),
    LockKind.PASSPHRASE: cue(
        "visit.passphrase", Pictogram.IN_MY_WORDS, "Een eigen zin", "My own sentence"
    ),
    LockKind.PIN_DEVICE: cue("visit.pin-device", Pictogram.PIN_CODE, "Alleen pincode", "PIN only"),
}
WAY_LINES: Mapping[LockKind, Phrase] = {
    LockKind.WORDS: Phrase(nl="Ik geef je 4 woorden.", en="I give you 4 words."),
    LockKind.PICTURES: Phrase(
        nl="Ik geef je 8 plaatjes. Je hoeft niet te lezen.",
        en="I give you 8 pictures. You do not have to read.",
    ),
    LockKind.CARD_PIN: Phrase(
        nl="Je onthoudt alleen je pincode.", en="You only remember your PIN."
    ),
    LockKind.PASSPHRASE: Phrase(
        nl="Je bedenkt zelf een lange zin.", en="You make up a long sentence."
    ),
    LockKind.PIN_DEVICE: Phrase(
        nl="Dat werkt alleen op deze computer.", en="It works on this computer only."
    ),
}

# What the client thinks of.
THINK_OF: Mapping[LockKind, Phrase] = {
    LockKind.CARD_PIN: Phrase(nl="Welke pincode kies je?", en="Which PIN do you choose?"),
    LockKind.PIN_DEVICE: Phrase(nl="Welke pincode kies je?", en="Which PIN do you choose?"),
    LockKind.PASSPHRASE: Phrase(nl="Welke zin kies je?", en="Which sentence do you choose?"),
}
THINK_TOLD: Mapping[LockKind, Phrase] = {
    LockKind.CARD_PIN: Phrase(
        nl="Kies 4 tot 8 cijfers. Kies geen jaar of verjaardag.",
        en="Choose 4 to 8 digits. Do not choose a year or a birthday.",
    ),
    LockKind.PIN_DEVICE: Phrase(
        nl="Kies 4 tot 8 cijfers. De sleutelbos van de computer helpt mee.",
        en="Choose 4 to 8 digits. The keyring of the computer helps.",
    ),
    LockKind.PASSPHRASE: Phrase(
        nl="Kies minstens 5 woorden. Kies geen liedje of bekende zin.",
        en="Choose at least 5 words. Do not choose a song or a saying.",
    ),
}
AGAIN: Mapping[LockKind, Phrase] = {
    LockKind.CARD_PIN: Phrase(nl="Typ je pincode nog een keer", en="Type your PIN once more"),
    LockKind.PIN_DEVICE: Phrase(nl="Typ je pincode nog een keer", en="Type your PIN once more"),
    LockKind.PASSPHRASE: Phrase(nl="Typ je zin nog een keer", en="Type your sentence once more"),
}
AGAIN_TOLD = Phrase(nl="Dan weet je dat hij klopt.", en="Then you know that it is right.")
DIFFERENT = Phrase(
    nl="Dit is anders dan de eerste keer. Probeer het nog eens. Of ga terug en kies opnieuw.",
    en="This is not the same as the first time. Try again. Or go back and choose again.",
)
PIN_FIELD = cue("own.pin", Pictogram.PIN_CODE, "Je pincode", "Your PIN")
SENTENCE_FIELD = cue("own.sentence", Pictogram.IN_MY_WORDS, "Je zin", "Your sentence")
SHOW = cue("own.show", Pictogram.SHOW_TYPED, "Laat zien", "Show")
HIDE = cue("own.hide", Pictogram.AWAY, "Verberg", "Hide")

# What was given, shown once.
YOURS: Mapping[LockKind, Phrase] = {
    LockKind.WORDS: Phrase(nl="Dit zijn je 4 woorden", en="These are your 4 words"),
    LockKind.PICTURES: Phrase(nl="Dit zijn je 8 plaatjes", en="These are your 8 pictures"),
    LockKind.CARD_PIN: Phrase(nl="Dit is je sleutelkaart", en="This is your key card"),
}
WRITE_DOWN = Phrase(
    nl="Schrijf dit op papier. De volgorde is belangrijk.",
    en="Write this on paper. The order matters.",
)
WRITE_CARD = Phrase(
    nl="Schrijf de 28 tekens op. Straks kun je de kaart afdrukken.",
    en="Write down the 28 characters. You can print the card later.",
)
ONLY_ONCE = Phrase(nl="Ik laat dit maar 1 keer zien.", en="I show this only once.")
WRITTEN = cue(
    "visit.written", Pictogram.DONE, "Ik heb het", "I have it",
    long=Phrase(nl="Ik heb het opgeschreven", en="I have written it down"),
)  # fmt: skip
NUMBERED = Phrase(nl="{number}. {word}", en="{number}. {word}")
WAITING = Phrase(nl="Even wachten. Ik maak je slot.", en="One moment. I am making your lock.")

# The papers.
RECOVERY = Phrase(nl="Je herstelcode", en="Your recovery code")
RECOVERY_TOLD = Phrase(
    nl="Ben je je sleutel kwijt? Dan helpt deze code.",
    en="Did you lose your key? Then this code helps.",
)
RECOVERY_WHO = Phrase(
    nl="Wie deze code heeft, kan alles lezen. Bewaar hem goed.",
    en="Anybody who has this code can read everything. Keep it safe.",
)
RECOVERY_LATER = Phrase(
    nl="Later kan ook. Bij Mijn sleutels maak je een nieuwe code.",
    en="Later is fine too. You can make a new code in My keys.",
)
PRINT_RECOVERY = cue("papers.recovery", Pictogram.PRINT, "Afdrukken", "Print")
HAVE_RECOVERY = cue(
    "papers.written", Pictogram.DONE, "Ik heb het", "I have it",
    long=Phrase(nl="Ik heb de code opgeschreven", en="I have written down the code"),
)  # fmt: skip
LATER = cue(
    "papers.later", Pictogram.LATER, "Later", "Later",
    long=Phrase(nl="Dat doe ik later", en="I will do that later"),
)  # fmt: skip
CARD = Phrase(nl="Je sleutelkaart", en="Your key card")
CARD_TOLD = Phrase(
    nl="Druk de kaart af of zet hem op een stick.", en="Print the card or put it on a stick."
)
PRINT_CARD = cue("papers.card", Pictogram.KEY_CARD, "Kaart afdrukken", "Print card")
CARD_ON_STICK = cue("papers.stick", Pictogram.KEY_FILE, "Op een stick", "On a stick")
CARD_DONE = cue("papers.go-on", Pictogram.FORWARD, "Verder", "Go on")
ON_STICK = Phrase(nl="De sleutel staat op de stick.", en="The key is on the stick.")
BEGUN = Phrase(nl="Je reis is begonnen.", en="Your journey has begun.")
RENEWED = Phrase(nl="Je nieuwe sleutel werkt nu.", en="Your new key works now.")
KEY_FILE_NAME = Phrase(nl="sleutel", en="key")
