# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""*Woordwacht*: words that say what somebody is, where they could say what happened.

For what a worker types, never for the client: a client's own word for themselves is theirs. The
program asks once and blocks nothing; what was found goes nowhere.
"""

import re
import unicodedata
from collections.abc import Mapping

from klantreis.domain.language import Language
from klantreis.words.phrases import Phrase

WHOSE_WORD = Phrase(
    nl="Wiens woord is dit? Hoe zou {name} het zeggen?",
    en="Whose word is this? How would {name} say it?",
)

# A star stands for any ending: "onwillig*" is also "onwillige" and "onwilligheid".
LABELS: Mapping[Language, tuple[str, ...]] = {
    Language.NL: (
        "zorgmijd*", "zorgweiger*", "uitbehandeld*", "onbehandelba*", "onbemiddelba*",
        "onhandelba*", "onleerba*", "onwillig*", "onverbeterlijk*",
        "ongemotiveerd*", "therapieontrouw*", "therapieresistent*", "draaideur*",
        "borderline*", "narcist*", "psychopa*", "psychoot", "psychotisch*", "schizo*",
        "hysteri*", "manipula*", "theatraal", "theatrale", "labiel*", "gestoord*",
        "verward* persoon", "verward* personen", "verward* man", "verward* vrouw",
        "verslaafde", "verslaafden", "junk", "junks", "junkie*", "alcoholist*", "zuiplap*",
        "zwakbegaafd*", "laagbegaafd*", "zwakzinnig*", "achterlijk*", "lvb*",
        "verstandelijk beperkt*", "asociaal", "asociale*", "aso", "aso's",
        "overlastgever*", "overlastgevend*", "overlastveroorzaker*", "probleemgezin*",
        "probleemgeval*", "multiprobleem*", "multiproblem*", "hopeloos geval", "kansloos",
        "kansloze*", "aandachttrekker*", "aandachtstrekker*", "claimend*", "slachtofferrol*",
        "uitkeringstrekker*", "profiteur*", "wanbetaler*", "agressieveling*", "querulant*",
    ),
    Language.EN: (
        "care avoid*", "care-avoid*", "service resist*", "treatment-resistant",
        "treatment resistant", "untreatable", "unwilling*", "uncooperative*", "non-complian*",
        "noncomplian*", "unmotivated", "hard to reach", "hard-to-reach", "borderline*", "narciss*",
        "psychopath*", "psychotic*", "schizo*", "hysteric*", "manipulat*", "attention seek*",
        "attention-seek*", "addict", "addicts", "junk", "junkie*", "alcoholic", "alcoholics",
        "retard*", "feeble-minded", "antisocial", "troublemaker*", "problem famil*",
        "hopeless case*", "frequent flyer*", "scrounger*", "revolving door", "revolving-door",
    ),
}  # fmt: skip


def labels_in(text: str, language: Language) -> tuple[str, ...]:
    """The labels in *text* as they were typed, each once, in reading order.

    >>> labels_in("Hij is onwillig, een echte Zorgmijder.", Language.NL)
    ('onwillig', 'Zorgmijder')
    """
    plain = unicodedata.normalize("NFC", text).replace("’", "'")
    found: dict[str, str] = {}
    for one in _PATTERNS[language].finditer(plain):
        found.setdefault(one.group().casefold(), one.group())
    return tuple(found.values())


def _pattern(labels: tuple[str, ...]) -> re.Pattern[str]:
    """One expression for all of *labels*; between two words any white space may stand."""
    spelled = (
        re.escape(label).replace(r"\*", r"[\w'-]*").replace(r"\ ", r"\s+")
        # The longest first, so that "hard-to-reach" is not cut short.
        for label in sorted(labels, key=len, reverse=True)
    )
    return re.compile(rf"(?<![\w-])(?:{'|'.join(spelled)})(?!\w)", re.IGNORECASE)


_PATTERNS = {language: _pattern(labels) for language, labels in LABELS.items()}
