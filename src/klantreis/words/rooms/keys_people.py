# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The words of *mijn sleutels* about people: who may open, inviting, and letting go."""

from klantreis.words.cues import cue
from klantreis.words.phrases import Phrase
from klantreis.words.pictograms import Pictogram

WHO = Phrase(nl="Wie mag dit openen?", en="Who may open this?")
YOU = Phrase(nl="Jij", en="You")
YOU_LINE = Phrase(nl="Je opent met je eigen sleutel.", en="You open with your own key.")
CLIENT_LINE = Phrase(nl="Opent met een eigen sleutel.", en="Opens with a key of their own.")
NOBODY_ELSE = Phrase(nl="Verder kan niemand dit openen.", en="Nobody else can open this.")
ONLY_TOGETHER = Phrase(nl="Opent alleen samen met jou.", en="Opens only together with you.")
ONLY_WITH_CLIENT = Phrase(
    nl="Opent alleen samen met de klant.", en="Opens only together with the client."
)
READS_ALONG = Phrase(nl="Mag ook alleen meelezen.", en="May also read along alone.")
SINCE = Phrase(nl="Sinds {day}", en="Since {day}")
GONE_SINCE = Phrase(nl="Opent niet meer sinds {day}", en="Cannot open since {day}")
NO_LONGER = Phrase(nl="Mensen van eerder", en="People from before")
MAY_DECIDE = Phrase(nl="Mag voor de klant beslissen.", en="May decide for the client.")
PROVISIONAL = Phrase(
    nl="De klant zei nog geen ja tegen deze lijst.",
    en="The client has not said yes to this list yet.",
)
LOOK = cue("people.look", Pictogram.CLIENT, "Bekijken", "Look")
INVITE = cue("people.invite", Pictogram.ADD, "Iemand uitnodigen", "Invite somebody")
MORE = cue(
    "people.more", Pictogram.MORE, "Meer", "More", long=Phrase(nl="Meer laten zien", en="Show more")
)

# One worker.
WHAT_MAY = Phrase(nl="Wat mag {name}?", en="What may {name} do?")
TOGETHER = cue("access.together", Pictogram.TOGETHER, "Samen openen", "Open together")
TOGETHER_LINES = (
    Phrase(nl="Opent alleen als jij er ook bent.", en="Opens only when you are there too."),
)  # fmt: skip
MAY_READ = cue("access.may-read", Pictogram.VIEWS, "Mag meelezen", "May read along")
MAY_READ_LINES = (
    Phrase(nl="Leest ook zonder jou.", en="Reads without you too."),
    Phrase(nl="Wat alleen van jou is, blijft dicht.", en="What is yours alone stays closed."),
    Phrase(nl="Schrijft voorstellen. Jij beslist.",
           en="Writes proposals. You decide."),
)  # fmt: skip
NOW = Phrase(nl="Zo is het nu.", en="This is how it is now.")
NOW_TOGETHER = Phrase(
    nl="{name} opent nu alleen samen met jou. Kopieën van eerder blijven open.",
    en="{name} now opens only together with you. Copies from before stay open.",
)
NOW_READS = Phrase(nl="{name} mag nu meelezen.", en="{name} may read along now.")
TAKE_BACK = cue(
    "people.take-back", Pictogram.TAKE_BACK, "Neem terug", "Take back",
    long=Phrase(nl="Neem de sleutel terug", en="Take the key back"),
)  # fmt: skip
IN_ROLE = Phrase(
    nl="{name} mag voor jou beslissen over: {scope}", en="{name} may decide for you about: {scope}"
)
BY_DECISION = Phrase(nl="Besluit {reference}, {date}", en="Decision {reference}, {date}")
IS_GONE = Phrase(nl="{name} opent dit niet meer.", en="{name} no longer opens this.")

# Letting go.
LET_GO = Phrase(
    nl="Neem je de sleutel terug van {name}?", en="Do you take the key back from {name}?"
)
LET_GO_TOLD = (
    Phrase(nl="{name} kan hier dan niets meer openen.",
           en="{name} can open nothing here then."),
    Phrase(nl="Een kopie van eerder kan ik niet sluiten.",
           en="I cannot close a copy from before."),
    Phrase(nl="Wat {name} bracht, blijft staan.", en="What {name} brought stays here."),
)  # fmt: skip
YES_LET_GO = cue(
    "letgo.yes", Pictogram.TAKE_BACK, "Neem terug", "Take back",
    long=Phrase(nl="Ja, neem de sleutel terug", en="Yes, take the key back"),
)  # fmt: skip
NO_LET_GO = cue(
    "letgo.no", Pictogram.NO, "Zo laten", "Leave it",
    long=Phrase(nl="Nee, ik laat het zo", en="No, I leave it like this"),
)  # fmt: skip
LET_GONE = Phrase(nl="{name} kan dit niet meer openen.", en="{name} can no longer open this.")

# Inviting.
WHOM = Phrase(nl="Wie nodig je uit?", en="Whom do you invite?")
WHOM_TOLD = Phrase(
    nl="Die persoon zit nu naast je, met een eigen profiel.",
    en="They sit beside you now, with a profile of their own.",
)
NO_PROFILE_TOLD = Phrase(
    nl="Hier is nog geen profiel. Laat die persoon er een maken.",
    en="There is no profile here yet. Let that person make one.",
)
THIS_ONE = cue("invite.profile", Pictogram.WORKER, "Deze persoon", "This person")
NEW_PROFILE = cue("invite.new", Pictogram.ADD, "Nieuw profiel", "New profile")
NOW_THEY_TYPE = Phrase(nl="Nu typt de werker zelf.", en="Now the worker types.")
WHY_THEY_TYPE = Phrase(
    nl="Zo weet ik zeker wie het is.", en="This is how I know for sure who it is."
)
PASSPHRASE = cue("invite.passphrase", Pictogram.IN_MY_WORDS, "De zin", "The sentence")
FIVE_WORDS = cue("invite.words", Pictogram.CODE_WORDS, "De 5 woorden", "The 5 words")
SHOW = cue("invite.show", Pictogram.SHOW_TYPED, "Laat zien", "Show")
HIDE = cue("invite.hide", Pictogram.AWAY, "Verberg", "Hide")
ON = cue("invite.on", Pictogram.FORWARD, "Verder", "Go on")
NAMED = Phrase(nl="Hoe noem je deze werker?", en="What do you call this worker?")
NAME = cue("invite.name", Pictogram.WRITE, "De naam", "The name")
ORGANISATION = cue("invite.organisation", Pictogram.ORGANISATION, "Werkt bij", "Works for")
NAME_NEEDED = Phrase(nl="Schrijf eerst een naam op.", en="Write down a name first.")
LATER_TOO = Phrase(nl="Je kunt dit later veranderen.", en="You can change this later.")
INVITED = Phrase(nl="{name} reist nu mee.", en="{name} travels along now.")
ALREADY = Phrase(nl="{name} reist al mee.", en="{name} travels along already.")

# A worker's card, on a stick.
FROM_STICK = cue(
    "invite.stick", Pictogram.STICK, "Van een stick", "From a stick",
    long=Phrase(nl="De werker gaf een kaartje op een stick",
                en="The worker gave a card on a stick"),
)  # fmt: skip
WHERE_CARD = Phrase(nl="Waar staat het kaartje?", en="Where is the card?")
NO_CARD = Phrase(nl="Hier is geen kaartje.", en="There is no card here.")
COMPARE = Phrase(nl="Zijn deze 4 woorden gelijk?", en="Are these 4 words the same?")
COMPARE_TOLD = Phrase(
    nl="Bel de werker. Laat de 4 woorden voorlezen.",
    en="Call the worker. Let them read out the 4 words.",
)
SAME = cue(
    "compare.same", Pictogram.YES, "Ja, gelijk", "Yes, the same",
    long=Phrase(nl="Ja, alle 4 woorden zijn gelijk", en="Yes, all 4 words are the same"),
)  # fmt: skip
OTHER = cue(
    "compare.other", Pictogram.NO, "Nee, anders", "No, different",
    long=Phrase(nl="Nee, de woorden zijn anders", en="No, the words are different"),
)  # fmt: skip
NOT_THIS_CARD = Phrase(
    nl="Dit is een ander kaartje. Vraag de werker om een nieuw.",
    en="This is another card. Ask the worker for a new one.",
)
OWN_CARD = cue("keys.own-card", Pictogram.KEY_FILE, "Mijn kaartje", "My card")
OWN_CARD_LINE = Phrase(
    nl="Laat een klant jou uitnodigen, op een andere computer.",
    en="Let a client invite you, at another computer.",
)
FOR_WORKER = Phrase(nl="Dit is voor een werker.", en="This is for a worker.")
CARD_OF = Phrase(nl="Het kaartje van {name}", en="The card of {name}")
CARD_TOLD = Phrase(
    nl="Dit kaartje opent niets. De klant vraagt naar deze 4 woorden.",
    en="This card opens nothing. The client asks for these 4 words.",
)
CARD_NAME = Phrase(nl="kaartje", en="card")
CARD_SAVED = Phrase(nl="Je kaartje is klaar.", en="Your card is ready.")
