# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the plain page says until the windows are there."""

from klantreis.words.phrases import Phrase

WINDOW_TITLE = Phrase(nl="Klantreis", en="Klantreis")

WELCOME = (
    Phrase(nl="Dit is klantreis.", en="This is klantreis."),
    Phrase(
        nl="Een dagboek van jou en je werker samen. Jij bepaalt wie wat leest.",
        en="A journal that you and your worker keep together. You decide who reads what.",
    ),
    Phrase(nl="De vensters komen later.", en="The windows come later."),
    Phrase(
        nl="Wil je al zien wat het kan? Typ dan: ./run demo",
        en="Would you like to see what it can do? Then type: ./run demo",
    ),
    Phrase(
        nl="Dat speelt een verhaal over iemand die niet echt bestaat.",
        en="That plays a story about somebody who does not really exist.",
    ),
)

CLOSE = Phrase(nl="Sluiten", en="Close")
