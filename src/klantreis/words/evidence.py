# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The sentences on the client's own papers about what a pilot gets."""

from klantreis.words.phrases import Phrase

TITLE = Phrase(nl="Mijn bijdrage aan de pilot", en="What I give to the pilot")
I_GIVE_THIS = Phrase(nl="Ik geef dit zelf aan de pilot.", en="I give this to the pilot myself.")
FOR_ME = Phrase(
    nl="Dit papier is voor mij. De pilot krijgt een bestand.",
    en="This paper is for me. The pilot gets a file.",
)
NO_NAMES = Phrase(
    nl="In het bestand staan geen namen. Er staan ook geen dagen.",
    en="There are no names in the file. There are no days in it.",
)
IN_THE_FILE = Phrase(nl="Wat in het bestand staat", en="What is in the file")
TIME = Phrase(
    nl="Zoveel tijd gaf de werker in een jaar", en="So much time the worker gave in a year"
)
NOTHING_ELSE = Phrase(nl="Verder staat er niets in.", en="There is nothing else in it.")
COUNTS_ONCE = Phrase(nl="Mijn bijdrage telt 1 keer mee.", en="What I give counts once.")
AFTER_THE_DATE = Phrase(
    nl="Na de laatste dag telt mijn bijdrage niet meer mee.",
    en="After the last day what I give no longer counts.",
)
A_FILE_TAKES_BACK = Phrase(
    nl="Dan krijgt de pilot een nieuw bestand van mij.",
    en="Then the pilot gets a new file from me.",
)
NO_LONGER_COUNTS = Phrase(
    nl="Door dat bestand telt mijn bijdrage niet meer mee.",
    en="Because of that file what I gave no longer counts.",
)
