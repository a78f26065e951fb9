# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The words of an exit copy that comes back."""

from klantreis.words.cues import cue
from klantreis.words.phrases import Counted, Phrase
from klantreis.words.pictograms import Pictogram

HEADING = Phrase(nl="Begin hiermee een reis", en="Begin a journey with this")
HOLDS = Counted(
    Phrase(nl="Er zit {count} stuk in, van {day}.", en="It holds {count} piece, of {day}."),
    Phrase(nl="Er zitten {count} stukken in, van {day}.", en="It holds {count} pieces, of {day}."),
)
LIMITS = (
    Phrase(nl="Oudere versies zitten er niet in.", en="Older versions are not in it."),
    Phrase(nl="Alles staat straks op jouw naam.", en="All of it will be in your name."),
    Phrase(
        nl="Niemand leest nog mee. Nodig zelf weer iemand uit.",
        en="Nobody reads along any more. Invite somebody again yourself.",
    ),
)
NEW_KEY = Phrase(nl="Je kiest nu een nieuwe sleutel.", en="You now choose a new key.")
FILE_STAYS = Phrase(
    nl="Het bestand blijft staan, zonder slot. Gooi het zelf weg.",
    en="The file stays where it is, without a lock. Throw it away yourself.",
)
GO_ON = cue("comeback.on", Pictogram.FORWARD, "Verder", "Go on")
NOT_NOW = cue(
    "comeback.not-now", Pictogram.NO, "Nu niet", "Not now",
    long=Phrase(nl="Nee, begin nog geen reis", en="No, begin no journey yet"),
)  # fmt: skip
