# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The plain words in which klantreis says whether a printed page is what was given."""

from collections.abc import Iterator, Mapping

from klantreis.domain.language import Language
from klantreis.domain.verdict import PageTold, Reason, VerdictState
from klantreis.words.dates import until_day
from klantreis.words.phrases import Phrase
from klantreis.words.verdicts import ANSWERS, FOUR_WORDS, NUMBER, REASONS, UNTIL

SAME_TEXT: Mapping[VerdictState, Phrase] = {
    VerdictState.GENUINE: Phrase(
        nl="De tekst hoort bij de code.", en="The text belongs to the code."
    ),
    VerdictState.PAST: Phrase(
        nl="De tekst hoort bij de code. Maar hij geldt niet meer.",
        en="The text belongs to the code. But it is no longer valid.",
    ),
    VerdictState.CHANGED: Phrase(
        nl="De tekst en de code passen niet bij elkaar.",
        en="The text and the code do not belong together.",
    ),
    VerdictState.NOT_OURS: Phrase(
        nl="Dit is geen code van klantreis.", en="This is not a klantreis code."
    ),
}
CALL = Phrase(
    nl="Bel wie het gaf. Vraag naar de 4 woorden.",
    en="Call the person who gave it. Ask for the 4 words.",
)
SAME_WORDS = Phrase(
    nl="Zijn ze hetzelfde? Dan is dit de tekst die gegeven is.",
    en="Are they the same? Then this is the text that was given.",
)
OTHER_WORDS = Phrase(
    nl="Zijn ze anders? Gebruik het papier dan niet.",
    en="Are they different? Then do not use the paper.",
)
LOOK_AGAIN = Phrase(
    nl="Is alle tekst goed getypt? Kijk het na en probeer het opnieuw.",
    en="Was all the text typed right? Look it over and try again.",
)
STILL_OTHER = Phrase(
    nl="Klopt het dan nog niet? Gebruik het papier niet.",
    en="Is it still not right? Do not use the paper.",
)
WHOLE_CODE = Phrase(
    nl="Scan de code op het papier. Typ de hele code.",
    en="Scan the code on the paper. Type the whole code.",
)


def say_page(
    state: VerdictState,
    reasons: tuple[Reason, ...],
    told: PageTold | None,
    *,
    language: Language,
) -> tuple[str, ...]:
    """The whole answer, a sentence a line: what it is, why, what the code says, what to do."""
    lines = [SAME_TEXT.get(state, ANSWERS[state]).say(language)]
    lines += [REASONS[reason].say(language) for reason in reasons]
    if told is not None:
        lines += _say_told(told, language)
    lines += [phrase.say(language) for phrase in _what_to_do(state, reasons)]
    return tuple("".join(letter for letter in line if letter.isprintable()) for line in lines)


def _say_told(told: PageTold, language: Language) -> Iterator[str]:
    yield NUMBER.say(language, text=told.number)
    yield UNTIL.say(language, text=until_day(told.until, language))
    yield FOUR_WORDS.say(language, text=" ".join(told.words))


def _what_to_do(state: VerdictState, reasons: tuple[Reason, ...]) -> tuple[Phrase, ...]:
    if state is VerdictState.NOT_OURS or Reason.BAD_CODE in reasons:
        return (WHOLE_CODE,)
    if state is VerdictState.CHANGED:
        return (LOOK_AGAIN, STILL_OTHER)
    return (CALL, SAME_WORDS, OTHER_WORDS)
