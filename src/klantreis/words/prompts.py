# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What cards ask: known again where somebody left it as it was, with its sign."""

from collections.abc import Mapping

from klantreis.words.phrases import Phrase
from klantreis.words.pictograms import Pictogram
from klantreis.words.rooms.entry import PROMPTS

# By what it says in Dutch.
_SIGNS: Mapping[str, Pictogram] = {
    "Dit merk je aan mij": Pictogram.VIEWS,
    "Dit helpt": Pictogram.YES,
    "Dit helpt niet": Pictogram.NO,
    "Bel": Pictogram.PHONE,
    "Bel eerst": Pictogram.PHONE,
    "Dit moet klaar zijn": Pictogram.LIST,
    "Wie doet dat?": Pictogram.PEOPLE,
    "Zo werkt het met mij": Pictogram.HANDOVER,
    "Dit is belangrijk voor mij": Pictogram.WISH,
    "Doe dit liever niet": Pictogram.STOP,
}


def as_asked(typed: str) -> Phrase:
    """*typed* in both languages when it is a question of ours, else as it was typed."""
    ours = (phrase for some in PROMPTS.values() for phrase in some)
    known = (phrase for phrase in ours if typed.strip() in (phrase.nl, phrase.en))
    return next(known, Phrase(nl=typed, en=typed))


def sign_of(prompt: Phrase) -> Pictogram | None:
    """The sign of a question of ours; None for what somebody thought of."""
    return _SIGNS.get(prompt.nl)
