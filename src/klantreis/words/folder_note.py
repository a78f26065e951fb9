# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the note in a journey's folder says to whoever finds that folder. It names nobody."""

from klantreis.words.phrases import Phrase

FOLDER_NOTE = (
    Phrase(
        nl="Deze map hoort bij het programma klantreis.",
        en="This folder belongs to the program klantreis.",
    ),
    Phrase(
        nl="Hier staat een dagboek. Het is op slot.",
        en="It holds a journal. The journal is locked.",
    ),
    Phrase(
        nl="Verander niets in deze map. Gooi niets weg.",
        en="Do not change anything in this folder. Do not throw anything away.",
    ),
    Phrase(
        nl="Wil je een kopie maken? Doe dat in het programma.",
        en="Would you like to make a copy? Do that in the program.",
    ),
)
