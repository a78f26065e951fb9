# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What stands in the copy with which a client leaves the program."""

from klantreis.words.phrases import Phrase

READ_ME = (
    Phrase(nl="Dit is mijn hele reis.", en="This is my whole journey."),
    Phrase(
        nl="Let op: er zit geen slot op. Iedereen kan dit lezen.",
        en="Take care: there is no lock on it. Anybody can read this.",
    ),
    Phrase(
        nl="Bewaar het op een veilige plek. Gooi het weg als je het niet meer nodig hebt.",
        en="Keep it in a safe place. Destroy it when you no longer need it.",
    ),
    Phrase(
        nl="Ook wat alleen van mij is, staat erin.",
        en="What is mine alone is in it too.",
    ),
    Phrase(
        nl="Open reis.html om te lezen. Dat kan op elke computer.",
        en="Open reis.html to read it. This works on any computer.",
    ),
    Phrase(
        nl="In reis.json staat hetzelfde voor een ander programma.",
        en="reis.json holds the same for another program.",
    ),
    Phrase(
        nl="In de map media staan foto's, tekeningen en stemmen.",
        en="The folder media holds photos, drawings and voices.",
    ),
)
TITLE = Phrase(nl="De reis van {name}", en="The journey of {name}")
NO_LOCK = Phrase(
    nl="Er zit geen slot op. Iedereen kan dit lezen.",
    en="There is no lock on it. Anybody can read this.",
)
WRITTEN_BY = Phrase(nl="Opgeschreven door {name}", en="Written down by {name}")
WORDS_OF = Phrase(nl="Woorden van {name}", en="Words of {name}")
PRIVATE = Phrase(nl="Alleen van mij", en="Mine alone")
OWN_VIEW = Phrase(nl="Wat ik ervan vind", en="What I think of it")
SHARED = Phrase(nl="Wat ik heb gedeeld", en="What I have shared")
SHARED_WITH = Phrase(nl="Aan {name}, nummer {number}", en="To {name}, number {number}")
WITHDRAWN = Phrase(nl="Ingetrokken", en="Withdrawn")
