# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What is said to a worker: their own profile, its lock, and a seat at the table."""

from klantreis.words.cues import cue
from klantreis.words.phrases import Phrase
from klantreis.words.pictograms import Pictogram

WHICH = Phrase(nl="Welke werker ben je?", en="Which worker are you?")
NO_PROFILE = Phrase(
    nl="Op deze computer is nog geen werker.", en="There is no worker on this computer yet."
)
NO_PROFILE_TOLD = Phrase(
    nl="Een werker maakt eerst een eigen profiel.", en="A worker first makes a profile."
)
CHOOSE = cue("worker.profile", Pictogram.WORKER, "Dit ben ik", "This is me")
MAKE = cue("worker.new", Pictogram.ADD, "Nieuw profiel", "New profile")
A_WORKER = Phrase(nl="Werker {number}", en="Worker {number}")
SAFE = Phrase(nl="Met sleutelbos", en="With keyring")
LESS_SAFE = Phrase(nl="Minder veilig", en="Less safe")
LESS_SAFE_TOLD = Phrase(
    nl="Dit profiel werkt zonder sleutelbos. Dat is minder veilig.",
    en="This profile works without a keyring. That is less safe.",
)

PASSPHRASE = Phrase(nl="Wat is je zin?", en="What is your sentence?")
WORDS = Phrase(nl="Wat zijn je 5 woorden?", en="What are your 5 words?")
PASSPHRASE_FIELD = cue("worker.passphrase", Pictogram.IN_MY_WORDS, "Je zin", "Your sentence")
WORDS_FIELD = cue("worker.words", Pictogram.CODE_WORDS, "Je 5 woorden", "Your 5 words")
SHOW = cue("worker.show", Pictogram.SHOW_TYPED, "Laat zien", "Show")
HIDE = cue("worker.hide", Pictogram.AWAY, "Verberg", "Hide")
SIT = cue(
    "worker.sit", Pictogram.TOGETHER, "Aan tafel", "To the table",
    long=Phrase(nl="Kom erbij zitten", en="Come and sit down"),
)  # fmt: skip
OPEN = cue(
    "worker.open", Pictogram.UNLOCK, "Open", "Open",
    long=Phrase(nl="Open de reis als werker", en="Open the journey as a worker"),
)  # fmt: skip
CARD = cue(
    "worker.card", Pictogram.KEY_FILE, "Mijn kaartje", "My card",
    long=Phrase(nl="Maak mijn kaartje voor een klant", en="Make my card for a client"),
)  # fmt: skip
WITHOUT = cue(
    "worker.without", Pictogram.CLIENT, "Toch alleen", "Alone after all",
    long=Phrase(nl="Ga verder zonder werker", en="Go on without a worker"),
)  # fmt: skip
NOT_INVITED = Phrase(
    nl="Jij hoort nog niet bij deze reis. De klant kan je uitnodigen bij Mijn sleutels.",
    en="You are not part of this journey yet. The client can invite you in My keys.",
)
NOT_ALONE = Phrase(
    nl="De klant wil dat je samen opent. Spreek een moment af.",
    en="The client wants you to open together. Agree on a moment.",
)
WRONG = Phrase(
    nl="Dit past niet op het slot. Probeer het rustig nog eens.",
    en="This does not fit the lock. Take your time and try again.",
)
SITS = Phrase(nl="{name} zit nu aan tafel.", en="{name} is at the table now.")
WAITING = Phrase(nl="Even wachten. Ik probeer de sleutel.", en="One moment. I am trying the key.")

# A new profile.
NAME = Phrase(nl="Hoe heet je?", en="What is your name?")
NAME_TOLD = Phrase(
    nl="De klant ziet deze naam bij wat je schrijft.",
    en="The client sees this name with what you write.",
)
NAME_FIELD = cue("worker.name", Pictogram.WRITE, "Je naam", "Your name")
ORGANISATION = Phrase(nl="Waar werk je?", en="Where do you work?")
ORGANISATION_TOLD = Phrase(nl="Dit mag ook leeg blijven.", en="You can leave this empty.")
ORGANISATION_FIELD = cue(
    "worker.organisation", Pictogram.ORGANISATION, "Je organisatie", "Your organisation"
)
ON_OUTSIDE = cue(
    "worker.on-outside", Pictogram.PERSON, "Naam laten zien", "Show my name",
    long=Phrase(
        nl="Laat mijn naam zien voordat het slot open is",
        en="Show my name before the lock is open",
    ),
)  # fmt: skip
NAME_NEEDED = Phrase(nl="Vul eerst je naam in.", en="Fill in your name first.")
ON = cue("worker.on", Pictogram.FORWARD, "Verder", "Go on")
KEYRING = Phrase(nl="Mag de sleutelbos meedoen?", en="May the keyring help?")
KEYRING_TOLD = Phrase(
    nl="De computer bewaart dan de helft van je sleutel. Een dief kan dan niets raden.",
    en="The computer then keeps half of your key. A thief can guess nothing.",
)
KEYRING_WITHOUT = Phrase(
    nl="Zonder sleutelbos krijg je 5 woorden. Dat is minder veilig.",
    en="Without the keyring you get 5 words. That is less safe.",
)
WITH_KEYRING = cue(
    "worker.with-keyring", Pictogram.SAFE, "Met sleutelbos", "With keyring",
    long=Phrase(nl="Ja, de sleutelbos doet mee", en="Yes, the keyring helps"),
)  # fmt: skip
WITHOUT_KEYRING = cue(
    "worker.without-keyring", Pictogram.LESS_SAFE, "Zonder sleutelbos", "Without keyring",
    long=Phrase(nl="Nee, ik krijg 5 woorden. Minder veilig.", en="No, I get 5 words. Less safe."),
)  # fmt: skip
NO_KEYRING = Phrase(
    nl="Deze computer heeft geen veilige sleutelbos.", en="This computer has no safe keyring."
)
NEW_PASSPHRASE = Phrase(nl="Welke zin kies je?", en="Which sentence do you choose?")
NEW_PASSPHRASE_TOLD = Phrase(
    nl="Kies minstens 5 woorden. Kies geen liedje of bekende zin.",
    en="Choose at least 5 words. Do not choose a song or a saying.",
)
AGAIN = Phrase(nl="Typ je zin nog een keer", en="Type your sentence once more")
AGAIN_TOLD = Phrase(nl="Dan weet je dat hij klopt.", en="Then you know that it is right.")
DIFFERENT = Phrase(
    nl="Dit is anders dan de eerste keer. Probeer het nog eens. Of ga terug en kies opnieuw.",
    en="This is not the same as the first time. Try again. Or go back and choose again.",
)
YOUR_WORDS = Phrase(nl="Dit zijn je 5 woorden", en="These are your 5 words")
WRITE_DOWN = Phrase(
    nl="Schrijf ze op papier. Ik laat ze maar 1 keer zien.",
    en="Write them on paper. I show them only once.",
)
NUMBERED = Phrase(nl="{number}. {word}", en="{number}. {word}")
WRITTEN = cue(
    "worker.written", Pictogram.DONE, "Ik heb het", "I have it",
    long=Phrase(nl="Ik heb de woorden opgeschreven", en="I have written down the words"),
)  # fmt: skip
MADE = Phrase(nl="Je profiel is klaar.", en="Your profile is ready.")
