# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The plain words in which klantreis says whether a paper is what it says it is."""

from collections.abc import Iterator, Mapping

from klantreis.domain.language import Language
from klantreis.domain.verdict import PaperTold, Reason, VerdictState
from klantreis.words.dates import say_if_day, until_day
from klantreis.words.phrases import Phrase

# Stands in the signature itself, where a reader program shows it.
SIGNED_BECAUSE = Phrase(nl="Ik geef dit zelf met klantreis", en="I give this myself with klantreis")

# In the record and the receipt.
HOW_GIVEN = Phrase(
    nl="Ik zei zelf ja, met mijn eigen geheim, aan tafel.",
    en="I said yes myself, with my own secret, at the table.",
)
HOW_GIVEN_FOR_ME = Phrase(
    nl="Iemand zei ja voor mij. Dat mag van de rechter.",
    en="Somebody said yes for me. A court allows that.",
)
RECIPIENTS_OWN_BASIS = Phrase(
    nl="De lezer heeft ook een eigen reden uit de wet nodig.",
    en="The reader also needs a legal basis of their own.",
)
HOW_TO_WITHDRAW = Phrase(
    nl="Intrekken mag altijd. Open klantreis. Kies eerst delen en dan intrekken.",
    en="You may always withdraw. Open klantreis. Choose share and then withdraw.",
)
WITHOUT_WORDS = Phrase(nl="{kind} (zonder woorden)", en="{kind} (without words)")

# The answer, first.
ANSWERS: Mapping[VerdictState, Phrase] = {
    VerdictState.GENUINE: Phrase(
        nl="Dit papier is niet veranderd.", en="This paper has not been changed."
    ),
    VerdictState.PAST: Phrase(
        nl="Dit papier is niet veranderd. Maar het geldt niet meer.",
        en="This paper has not been changed. But it is no longer valid.",
    ),
    VerdictState.CHANGED: Phrase(
        nl="Dit papier klopt niet.", en="Something is wrong with this paper."
    ),
    VerdictState.NOT_OURS: Phrase(
        nl="Dit is geen papier van klantreis.", en="This is not a klantreis paper."
    ),
    VerdictState.LOCKED: Phrase(nl="Dit papier zit op slot.", en="This paper is locked."),
}

# Why, for each thing that can be wrong.
REASONS: Mapping[Reason, Phrase] = {
    Reason.TOO_BIG: Phrase(nl="Het bestand is te groot.", en="The file is too big."),
    Reason.NOT_SIGNED: Phrase(nl="Er staat geen handtekening op.", en="It has no signature."),
    Reason.NOT_WHOLE: Phrase(
        nl="Er is iets bijgekomen of weggehaald.",
        en="Something was added or taken out.",
    ),
    Reason.BROKEN_SIGNATURE: Phrase(
        nl="Het is veranderd na de handtekening.",
        en="It was changed after the signature.",
    ),
    Reason.UNREADABLE: Phrase(
        nl="Een deel van het bestand is niet te lezen.",
        en="Part of the file cannot be read.",
    ),
    Reason.OPEN_TO_CHANGE: Phrase(
        nl="De handtekening laat veranderingen toe.", en="The signature allows changes."
    ),
    Reason.NO_RECORD: Phrase(
        nl="Er staat niet goed in wie het gaf.",
        en="It does not properly say who gave it.",
    ),
    Reason.NEWER: Phrase(
        nl="Het is gemaakt met een nieuwere klantreis. Zet die eerst op deze computer.",
        en="It was made with a newer klantreis. Install that first.",
    ),
    Reason.OTHER_KEY: Phrase(
        nl="Een ander heeft het getekend, met een andere sleutel.",
        en="Somebody else signed it, with another key.",
    ),
    Reason.OTHER_WORDS: Phrase(
        nl="De 4 woorden passen niet bij dit papier.",
        en="The 4 words do not belong to this paper.",
    ),
    Reason.OTHER_TEXT: Phrase(
        nl="De tekst is niet wat gegeven is.", en="The text is not what was given."
    ),
    Reason.NO_FOOT: Phrase(
        nl="De laatste regels van een bladzijde zijn er niet.",
        en="The last lines of a page are not there.",
    ),
    Reason.BAD_CODE: Phrase(
        nl="De code is veranderd of niet te lezen.",
        en="The code was changed or cannot be read.",
    ),
    Reason.LOCKED: Phrase(nl="Alleen de 4 woorden openen het.", en="Only the 4 words open it."),
    Reason.WRONG_WORDS: Phrase(
        nl="Met deze woorden gaat het niet open.", en="These words do not open it."
    ),
    Reason.BAD_RECEIPT: Phrase(
        nl="Het ontvangstbewijs is veranderd of niet te lezen.",
        en="The receipt was changed or cannot be read.",
    ),
    Reason.OTHER_RECEIPT: Phrase(
        nl="Het ontvangstbewijs hoort bij een ander papier.",
        en="The receipt belongs to another paper.",
    ),
    Reason.PAST: Phrase(nl="De laatste dag is voorbij.", en="The last day has passed."),
    Reason.WITHDRAWN: Phrase(
        nl="De toestemming is later ingetrokken.", en="The consent was withdrawn later."
    ),
}

# What to do.
CALL = Phrase(
    nl="Bel {client} en vraag naar de 4 woorden.",
    en="Call {client} and ask for the 4 words.",
)
SAME_WORDS = Phrase(
    nl="Zegt {client} dezelfde woorden? Dan komt het van {client}.",
    en="Does {client} say the same words? Then it is from {client}.",
)
OTHER_WORDS = Phrase(
    nl="Zegt {client} iets anders? Gebruik het papier dan niet.",
    en="Does {client} say anything else? Then do not use the paper.",
)
DO_NOT_USE = Phrase(nl="Gebruik het papier niet.", en="Do not use the paper.")
NO_LONGER = Phrase(nl="Gebruik het papier niet meer.", en="Do not use the paper any more.")
ASK_AGAIN = Phrase(
    nl="Vraag om een nieuw papier aan wie het gaf.",
    en="Ask the person who gave it for a new one.",
)
ASK_WORDS = Phrase(
    nl="Vraag de 4 woorden aan wie het gaf. Typ ze achter --words.",
    en="Ask the person who gave it for the 4 words. Type them after --words.",
)
ANOTHER_FILE = Phrase(
    nl="Kies het bestand dat je van iemand kreeg.", en="Choose the file that somebody gave you."
)
PAPER_SAYS = Phrase(nl="Dit staat op het papier:", en="The paper says:")
ON_BEHALF = Phrase(
    nl="{name} besliste voor {client}: {scope}, {reference}, {date}",
    en="{name} decided for {client}: {scope}, {reference}, {date}",
)
SOMEBODY = Phrase(nl="Iemand", en="Somebody")
FROM = Phrase(nl="Van: {text}", en="From: {text}")
FOR_WHOM = Phrase(nl="Voor wie: {text}", en="For whom: {text}")
WHAT_FOR = Phrase(nl="Waarvoor: {text}", en="What for: {text}")
UNTIL = Phrase(nl="Tot wanneer: {text}", en="Until when: {text}")
NUMBER = Phrase(nl="Nummer: {text}", en="Number: {text}")
FOUR_WORDS = Phrase(nl="4 woorden: {text}", en="4 words: {text}")
WENT_ALONG = Phrase(nl="Dit ging mee: {text}", en="This was included: {text}")


def say_verdict(
    state: VerdictState,
    reasons: tuple[Reason, ...],
    told: PaperTold | None,
    *,
    language: Language,
) -> tuple[str, ...]:
    """The whole answer, a sentence or label a line: what it is, why, what it says, what to do.

    Whatever cannot be printed in the paper's own words is left out: a terminal would obey it.
    """
    lines = [ANSWERS[state].say(language)]
    lines.extend(REASONS[reason].say(language) for reason in reasons if _matters(state))
    if told is not None:
        lines.extend(_say_told(told, language))
    lines.extend(_what_to_do(state, told, language))
    return tuple("".join(letter for letter in line if letter.isprintable()) for line in lines)


def _matters(state: VerdictState) -> bool:
    # That a letter from the bank lacks our signature is no news.
    return state is not VerdictState.NOT_OURS


def _say_told(told: PaperTold, language: Language) -> Iterator[str]:
    who = ", ".join(part for part in (told.recipient.name, told.recipient.role) if part)
    yield PAPER_SAYS.say(language)
    yield FROM.say(language, text=told.client)
    yield FOR_WHOM.say(language, text=who)
    yield WHAT_FOR.say(language, text=told.purpose)
    yield UNTIL.say(language, text=until_day(told.until, language))
    yield NUMBER.say(language, text=told.number)
    yield FOUR_WORDS.say(language, text=" ".join(told.words))
    for item in told.items:
        yield WENT_ALONG.say(language, text=item)
    if told.representative is not None:
        by = told.representative
        yield ON_BEHALF.say(
            language,
            name=by.name or SOMEBODY.say(language),
            client=told.client,
            scope=by.scope,
            reference=by.reference,
            date=say_if_day(by.date, language) or by.date,
        )


def _what_to_do(state: VerdictState, told: PaperTold | None, language: Language) -> Iterator[str]:
    if state is VerdictState.NOT_OURS:
        yield ANOTHER_FILE.say(language)
    elif state is VerdictState.LOCKED:
        yield ASK_WORDS.say(language)
    elif state is VerdictState.CHANGED or told is None:
        yield DO_NOT_USE.say(language)
        yield ASK_AGAIN.say(language)
    elif state is VerdictState.PAST:
        yield NO_LONGER.say(language)
    else:
        for phrase in (CALL, SAME_WORDS, OTHER_WORDS):
            yield phrase.say(language, client=told.client)
