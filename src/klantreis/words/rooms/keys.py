# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The words of *mijn sleutels*: the room itself, a new key, who looked in it, how it goes on."""

from klantreis.words.cues import cue
from klantreis.words.phrases import Phrase
from klantreis.words.pictograms import Pictogram

HEADING = Phrase(nl="Mijn sleutels", en="My keys")
WHO = cue("keys.who", Pictogram.TOGETHER, "Wie mag openen?", "Who may open?")
WHO_LINE = Phrase(
    nl="Zie wie dit kan lezen. Nodig iemand uit.", en="See who can read this. Invite somebody."
)
WHO_LINE_WORKER = Phrase(nl="Zie wie dit kan lezen.", en="See who can read this.")
CHANGE = cue("keys.change", Pictogram.MY_KEYS, "Andere sleutel", "Another key")
CHANGE_LINE = Phrase(nl="Kies een nieuwe manier om te openen.", en="Choose a new way to open.")
PAPERS = cue("keys.papers", Pictogram.RECOVERY_SHEET, "Kaart en herstelcode", "Card, recovery code")
PAPERS_LINE = Phrase(nl="Maak een nieuwe, op papier.", en="Make a new one, on paper.")
COPIES = cue("keys.copies", Pictogram.COPIES, "Kopieën", "Copies")
COPIES_LINE = Phrase(
    nl="Zet een kopie op een stick. Of haal er een terug.",
    en="Put a copy on a stick. Or bring one back.",
)
LOG = cue("keys.log", Pictogram.OPENING_LOG, "Wie opende dit?", "Who opened this?")
LOG_LINE = Phrase(nl="Zie wie dit opende, en wanneer.", en="See who opened this, and when.")
BACKUP = cue("keys.backup", Pictogram.REHEARSAL, "Reservekopie", "Backup")
BACKUP_LINE = Phrase(nl="Kijk of alles terug kan komen.", en="Check that everything can come back.")
JOURNEY = cue("keys.journey", Pictogram.SAFETY_NET, "Mijn reis", "My journey")
JOURNEY_LINE = Phrase(nl="Zeg hoe het verder gaat.", en="Say how it goes on.")
OTHERS = cue("keys.others", Pictogram.SHARE_LOG, "Wat weten anderen?", "What do others know?")
OTHERS_LINE = Phrase(nl="Zie wat je deelde, en met wie.", en="See what you shared, and with whom.")
TAKE_ALL = cue("keys.take-all", Pictogram.OPEN_DOOR, "Alles meenemen", "Take everything")
TAKE_ALL_LINE = Phrase(nl="Alles in 1 bestand, zonder slot.", en="All in 1 file, without a lock.")
MOVE_IN = cue("keys.move-in", Pictogram.ATTACH, "Iets meebrengen", "Bring something in")
MOVE_IN_LINE = Phrase(nl="Wat je al ergens opschreef.", en="What you wrote down elsewhere.")
MORE = cue(
    "keys.more", Pictogram.MORE, "Meer", "More", long=Phrase(nl="Meer laten zien", en="Show more")
)

# Said to a worker: every deed here is the client's.
A_CLIENT = Phrase(nl="De klant", en="The client")
DECIDES = Phrase(nl="{name} gaat hier zelf over.", en="{name} decides about this.")
CLIENT_AWAY = Phrase(nl="Wacht tot jullie samen zijn.", en="Wait until you are together.")
PEN_IS_WITH = Phrase(nl="Nu schrijft {name}.", en="{name} is writing now.")
PEN_BACK = cue(
    "keys.pen-back", Pictogram.PEN, "Ik schrijf", "I write",
    long=Phrase(nl="Geef de pen aan mij terug", en="Give the pen back to me"),
)  # fmt: skip

# A new key.
NEW_KEY = Phrase(nl="Wil je een andere sleutel?", en="Do you want another key?")
NEW_KEY_TOLD = (
    Phrase(nl="De oude sleutel opent hier dan niets meer.",
           en="The old key then opens nothing here any more."),
    Phrase(nl="Een kopie op een stick houdt de oude sleutel.",
           en="A copy on a stick keeps the old key."),
)  # fmt: skip
CHOOSE_KEY = cue("newkey.choose", Pictogram.FORWARD, "Verder", "Go on")
NOT_NOW = cue(
    "newkey.not-now", Pictogram.NO, "Zo laten", "Leave it",
    long=Phrase(nl="Nee, ik houd mijn sleutel", en="No, I keep my key"),
)  # fmt: skip
KEY_OF_NOW = Phrase(nl="Eerst je sleutel van nu", en="First your key of now")
KEY_GIVEN = cue(
    "newkey.present", Pictogram.UNLOCK, "Verder", "Go on",
    long=Phrase(nl="Dit is mijn sleutel van nu", en="This is my key of now"),
)  # fmt: skip
KEY_CHANGED = Phrase(
    nl="Je nieuwe sleutel werkt nu. De oude opent niets meer.",
    en="Your new key works now. The old one opens nothing any more.",
)
KEY_CHANGED_BUT = Phrase(
    nl="Je nieuwe sleutel werkt nu. Een oudere kopie opent nog met de oude. "
    "Maak ruimte vrij. Kies dan weer een andere sleutel.",
    en="Your new key works now. An older copy still opens with the old one. "
    "Make room. Then choose another key again.",
)

# Card and recovery code.
PAPERS_HEADING = Phrase(nl="Wat wil je op papier?", en="What do you want on paper?")
PAPERS_TOLD = Phrase(
    nl="Ik bewaar je codes nergens. Daarom maak ik een nieuwe.",
    en="I keep your codes nowhere. That is why I make a new one.",
)
NEW_CARD = cue("keypaper.card", Pictogram.KEY_CARD, "Nieuwe kaart", "New card")
NEW_CARD_LINES = (
    Phrase(nl="Je krijgt een kaart en kiest een pincode.",
           en="You get a card and choose a PIN."),
    Phrase(nl="Dat is dan je nieuwe sleutel.", en="That is your new key then."),
)  # fmt: skip
NEW_SHEET = cue(
    "keypaper.sheet", Pictogram.RECOVERY_SHEET, "Nieuwe herstelcode", "New recovery code"
)
NEW_SHEET_LINES = (
    Phrase(nl="Daarmee kom je erin zonder sleutel.", en="It lets you in without a key."),
    Phrase(nl="Je oude herstelcode opent dan niets meer.",
           en="Your old recovery code then opens nothing any more."),
)  # fmt: skip
WANT_SHEET = Phrase(nl="Wil je een nieuwe herstelcode?", en="Do you want a new recovery code?")
YES_SHEET = cue(
    "newsheet.yes", Pictogram.RECOVERY_SHEET, "Nieuwe maken", "Make new one",
    long=Phrase(nl="Ja, maak een nieuwe herstelcode", en="Yes, make a new recovery code"),
)  # fmt: skip
NO_SHEET = cue(
    "newsheet.no", Pictogram.NO, "Zo laten", "Leave it",
    long=Phrase(nl="Nee, ik houd mijn herstelcode", en="No, I keep my recovery code"),
)  # fmt: skip
SHEET_MADE = Phrase(
    nl="Je oude herstelcode opent niets meer.",
    en="Your old recovery code opens nothing any more.",
)
SHEET_MADE_BUT = Phrase(
    nl="Dit is je nieuwe code. Een oudere kopie opent nog met de oude. "
    "Maak ruimte vrij. Maak dan weer een nieuwe code.",
    en="This is your new code. An older copy still opens with the old one. "
    "Make room. Then make a new code again.",
)

# Who looked in it.
LOG_HEADING = Phrase(nl="Wie opende dit?", en="Who opened this?")
LOG_TOLD = Phrase(
    nl="Elke keer schrijf ik op wie het opende.", en="Each time I write down who opened it."
)
FIRST_TIME = Phrase(nl="Dit is de eerste keer.", en="This is the first time.")
AT = Phrase(nl="{name}, om {time}", en="{name}, at {time}")
SOMEBODY = Phrase(nl="Iemand zonder naam", en="Somebody without a name")
EARLIER = cue(
    "log.earlier", Pictogram.MORE, "Eerder", "Earlier",
    long=Phrase(nl="Laat ook zien wat eerder was", en="Also show what was earlier"),
)  # fmt: skip

# How it goes on.
JOURNEY_HEADING = Phrase(nl="Hoe gaat jouw reis verder?", en="How does your journey go on?")
JOURNEY_TOLD = Phrase(
    nl="Alleen jij kiest dit. Je kunt altijd iets anders kiezen.",
    en="Only you choose this. You can always choose something else.",
)
GOES_ON = cue("journey.goes-on", Pictogram.SMALL_STEP, "Loopt door", "Goes on")
GOES_ON_LINE = Phrase(nl="We gaan samen verder.", en="We go on together.")
SAFETY_NET = cue("journey.safety-net", Pictogram.SAFETY_NET, "Vangnet", "Safety net")
SAFETY_NET_LINE = Phrase(
    nl="Ik ga zelf verder. Er is hulp als het nodig is.",
    en="I go on by myself. There is help when I need it.",
)
FINISHED = cue("journey.finished", Pictogram.DONE, "Ik rond af", "I round off")
FINISHED_LINE = Phrase(
    nl="Het is goed zo. Alles blijft van mij.", en="It is good like this. Everything stays mine."
)
NOW = Phrase(nl="Zo is het nu.", en="This is how it is now.")
STATE_SET = Phrase(nl="Dat is opgeschreven.", en="That is written down.")
