# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The sentences on papers that go to somebody: summary, receipt and the letter that takes back."""

from klantreis.words.phrases import Phrase

# At the foot of a page.
FROM = Phrase(nl="Van", en="From")
FOR_WHOM = Phrase(nl="Voor wie", en="For whom")
WHAT_FOR = Phrase(nl="Waarvoor", en="What for")
UNTIL = Phrase(nl="Tot wanneer", en="Until when")
NUMBER = Phrase(nl="Nummer", en="Number")
PAGE = Phrase(nl="Bladzijde {page} van {pages}", en="Page {page} of {pages}")
GIVEN_ON = Phrase(nl="Gegeven op", en="Given on")

# The summary.
SUMMARY_TITLE = Phrase(nl="Wat ik met jou deel", en="What I share with you")
SUMMARY_FILE_TITLE = Phrase(nl="Samenvatting, nummer {number}", en="Summary, number {number}")
I_GIVE_THIS = Phrase(nl="Ik geef dit zelf aan jou.", en="I give this to you myself.")
YES_FOR_ME = Phrase(nl="Iemand zei ja voor mij.", en="Somebody said yes for me.")
ONLY_FOR_THIS = Phrase(
    nl="Gebruik dit alleen voor wat op bladzijde 1 staat.",
    en="Use this only for what page 1 says.",
)
FOUR_WORDS = Phrase(nl="4 woorden om te controleren", en="4 words to check")
FOUR_PICTURES = Phrase(nl="Of kijk naar de 4 plaatjes", en="Or look at the 4 pictures")
WORDS_OPEN_IT = Phrase(
    nl="Het bestand zit op slot. De 4 woorden openen het.",
    en="The file is locked. The 4 words open it.",
)
CALL_ME = Phrase(
    nl="Twijfel je? Bel mij en vraag naar de 4 woorden.",
    en="In doubt? Call me and ask for the 4 words.",
)
SAME_WORDS = Phrase(
    nl="Zeg ik dezelfde woorden? Dan komt dit papier van mij.",
    en="Do I say the same words? Then this paper is from me.",
)
WHAT_GOES_ALONG = Phrase(nl="Wat ik wil vertellen", en="What I want to tell")
GOOD_TO_KNOW = Phrase(nl="Goed om te weten", en="Good to know")
OWN_LEGAL_BASIS = Phrase(
    nl="Jij hebt ook een eigen reden uit de wet nodig.",
    en="You also need a legal basis of your own.",
)
YES_IS_NOT_ENOUGH = Phrase(
    nl="Mijn ja alleen is daarvoor niet genoeg.",
    en="My yes alone is not enough for that.",
)
CAN_BE_WITHDRAWN = Phrase(
    nl="Ik kan mijn ja altijd intrekken.", en="I can withdraw my yes at any time."
)
AFTER_THE_DATE = Phrase(
    nl="Na de laatste dag mag je dit niet meer gebruiken.",
    en="After the last day you may no longer use this.",
)
CHECK_BY_COMPUTER = Phrase(nl="Controleren met de computer", en="Checking by computer")
CHECK_COMMAND = Phrase(nl="Typ: klantreis verify BESTAND.pdf", en="Type: klantreis verify FILE.pdf")
CHECK_READER = Phrase(
    nl="Ook je gewone leesprogramma toont de handtekening.",
    en="Your usual PDF reader shows the signature too.",
)
CHECK_PRINT = Phrase(
    nl="Heb je alleen papier? Scan de code en de tekst.",
    en="Do you only have paper? Scan the code and the text.",
)
QR_OF_PAPER = Phrase(
    nl="Een code voor de computer. Hij hoort bij dit papier.",
    en="A code for the computer. It belongs to this paper.",
)
KEY_MARK = Phrase(nl="Kenmerk van mijn sleutel", en="Mark of my key")
REPRESENTED = Phrase(
    nl="Iemand beslist voor mij. Dat mag van de rechter.",
    en="Somebody decides for me. A court allows that.",
)
SCOPE = Phrase(nl="Waarover mag dat?", en="About what?")
DECISION = Phrase(nl="Nummer van het besluit", en="Number of the decision")
DECIDED_ON = Phrase(nl="Dag van het besluit", en="Day of the decision")

# The client's receipt.
RECEIPT_TITLE = Phrase(nl="Mijn ontvangstbewijs", en="My receipt")
RECEIPT_FILE_TITLE = Phrase(nl="Ontvangstbewijs, nummer {number}", en="Receipt, number {number}")
I_SAID_YES = Phrase(nl="Ik heb ja gezegd. Ik heb dit gedeeld.", en="I said yes. I shared this.")
WHO_GAVE = Phrase(nl="Wie gaf het?", en="Who gave it?")
TO_WHOM = Phrase(nl="Aan wie?", en="To whom?")
WHAT_WENT_ALONG = Phrase(nl="Wat ging mee?", en="What was included?")
NOTHING_ELSE = Phrase(nl="Verder ging er niets mee.", en="Nothing else was included.")
HOW_TO_WITHDRAW = Phrase(nl="Wil je het intrekken?", en="Do you want to withdraw it?")
WITHDRAW_ANY_TIME = Phrase(
    nl="Dat mag altijd. Je hoeft niet te zeggen waarom.",
    en="You always may. You do not have to say why.",
)
WITHDRAW_SO = Phrase(
    nl="Open klantreis. Kies eerst delen en dan intrekken.",
    en="Open klantreis. Choose share and then withdraw.",
)
WITHDRAW_LETTER = Phrase(
    nl="Je krijgt dan een brief voor de lezer.",
    en="Then you get a letter for the reader.",
)
READ_STAYS_READ = Phrase(
    nl="Wat al gelezen is, kun je niet terughalen.",
    en="What has been read cannot be unread.",
)
READER_NEEDS_BASIS = Phrase(
    nl="De lezer heeft ook een eigen reden uit de wet nodig.",
    en="The reader also needs a legal basis of their own.",
)
KEEP_RECEIPT = Phrase(nl="Bewaar dit papier zelf.", en="Keep this paper yourself.")

# The letter that takes a consent back.
WITHDRAWAL_TITLE = Phrase(nl="Ik trek mijn ja in", en="I withdraw my yes")
WITHDRAWAL_FILE_TITLE = Phrase(nl="Intrekking, nummer {number}", en="Withdrawal, number {number}")
DEAR = Phrase(nl="Beste {name},", en="Dear {name},")
I_SHARED = Phrase(
    nl="Op {day} heb ik iets met jou gedeeld.", en="On {day} I shared something with you."
)
THE_NUMBER_WAS = Phrase(
    nl="Het nummer van dat papier is {number}.", en="The number of that paper is {number}."
)
NO_LONGER = Phrase(
    nl="Vanaf {day} geldt mijn ja niet meer.", en="From {day} my yes is no longer valid."
)
DO_NOT_USE = Phrase(nl="Gebruik het papier niet meer.", en="Do not use the paper any more.")
DO_NOT_PASS_ON = Phrase(nl="Geef het niet aan anderen.", en="Do not give it to others.")
THROW_AWAY = Phrase(nl="Gooi het papier en elke kopie weg.", en="Destroy the paper and every copy.")
PASSED_ON = Phrase(
    nl="Gaf je het al aan iemand? Vertel het mij.",
    en="Did you give it to somebody? Tell me.",
)
MUST_KEEP = Phrase(
    nl="Moet je het bewaren van de wet? Vertel mij waarom.",
    en="Must you keep it by law? Tell me why.",
)
REGARDS = Phrase(nl="Met groet,", en="Kind regards,")
