# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""How something felt: a face with its word, to press where somebody is asked for it.

What is kept is the word: it is found by searching, and stands on paper, as any own word does.
"""

from collections.abc import Mapping

from klantreis.domain.language import Language
from klantreis.words.phrases import Phrase
from klantreis.words.pictograms import Feeling

FEELINGS: Mapping[Feeling, Phrase] = {
    Feeling.GLAD: Phrase(nl="blij", en="happy"),
    Feeling.CALM: Phrase(nl="rustig", en="calm"),
    Feeling.PROUD: Phrase(nl="trots", en="proud"),
    Feeling.LOVED: Phrase(nl="warm", en="warm"),
    Feeling.SO_SO: Phrase(nl="gewoon", en="okay"),
    Feeling.TIRED: Phrase(nl="moe", en="tired"),
    Feeling.SAD: Phrase(nl="verdrietig", en="sad"),
    Feeling.ALONE: Phrase(nl="alleen", en="alone"),
    Feeling.WORRIED: Phrase(nl="bezorgd", en="worried"),
    Feeling.AFRAID: Phrase(nl="bang", en="afraid"),
    Feeling.ASHAMED: Phrase(nl="schaamte", en="ashamed"),
    Feeling.ANGRY: Phrase(nl="boos", en="angry"),
    Feeling.CONFUSED: Phrase(nl="in de war", en="confused"),
}


def feeling_of(text: str) -> Feeling | None:
    """The feeling that *text* is the word for, in either language; None for any other word.

    >>> feeling_of("Trots")
    <Feeling.PROUD: 'star-struck'>
    """
    said = text.strip().casefold()
    return next((one for one, phrase in FEELINGS.items() if said in _words(phrase)), None)


def _words(phrase: Phrase) -> tuple[str, ...]:
    return tuple(phrase.say(language) for language in Language)
