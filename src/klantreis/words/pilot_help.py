# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The help of `klantreis pilot`: the desk at which contributions are counted."""

from klantreis.words.command_help import HELP, LANGUAGE, NOT_UNDERSTOOD, CommandHelp
from klantreis.words.phrases import Phrase

PILOT = CommandHelp(
    summary=Phrase(
        nl="Telt op wat klanten aan een pilot gaven. Of rekent de kosten uit.",
        en="Adds up what clients gave to a pilot. Or works out the costs.",
    ),
    usage=Phrase(
        nl="klantreis pilot report BESTAND.bijdrage… [--pilot NAAM] [--json] [--out BESTAND.pdf]"
        " [--csv BESTAND.csv] [--language nl|en]\n"
        "klantreis pilot calculate --workers N [--hours-a-week N] [--json]\n"
        "klantreis pilot calculate --seed-cases [--json]",
        en="klantreis pilot report FILE.bijdrage… [--pilot NAME] [--json] [--out FILE.pdf]"
        " [--csv FILE.csv] [--language nl|en]\n"
        "klantreis pilot calculate --workers N [--hours-a-week N] [--json]\n"
        "klantreis pilot calculate --seed-cases [--json]",
    ),
    options={
        "--pilot": Phrase(
            nl="De naam van de pilot. Anders: de pilot van de meeste bestanden.",
            en="The name of the pilot. Otherwise: the pilot of most of the files.",
        ),
        "--out": Phrase(nl="Maakt ook een verslag als PDF.", en="Makes a report as PDF too."),
        "--csv": Phrase(nl="Maakt ook een tabel met de cijfers.", en="Makes a table too."),
        "--workers": Phrase(nl="Hoeveel werkers erbij komen.", en="How many workers are added."),
        "--hours-a-week": Phrase(
            nl="Hoeveel uur elke werker per week werkt. Anders: 30.",
            en="How many hours each works in a week. Otherwise: 30.",
        ),
        "--seed-cases": Phrase(
            nl="Rekent de 4 situaties van de bron uit.", en="Works out the 4 cases of the source."
        ),
        "--json": Phrase(
            nl="Antwoordt voor een ander programma. Geld is in duizenden euro's.",
            en="Answers for another program. Money is in thousands of euros.",
        ),
        "--language": LANGUAGE,
        "--help": HELP,
    },
    exits={
        0: Phrase(nl="Het is uitgerekend.", en="It is worked out."),
        1: Phrase(nl="Geen enkel bestand telt mee.", en="No file counts."),
        2: NOT_UNDERSTOOD,
    },
)
