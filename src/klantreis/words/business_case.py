# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The business case in words: its figures, in thousands of euros, and the remarks beside them.

The remarks take their numbers from the arithmetic, so that they cannot say another thing.
"""

from collections.abc import Iterator, Mapping

from klantreis.domain.business_case import (
    BusinessCase,
    Figure,
    Remark,
    SeedCases,
    Span,
    calculate,
    seed_cases,
)
from klantreis.domain.difference import Range
from klantreis.domain.language import Language
from klantreis.words.money import say_amount, say_range
from klantreis.words.phrases import Phrase

FIGURES: Mapping[Figure, Phrase] = {
    Figure.COST: Phrase(nl="Kosten", en="Cost"),
    Figure.CLIENTS: Phrase(nl="Klanten", en="Clients"),
    Figure.CASES: Phrase(nl="Met de andere wijken erbij", en="With the other districts"),
    Figure.SUCCESSES: Phrase(nl="Minder maatwerk nodig", en="Less tailored care needed"),
    Figure.SAVING: Phrase(nl="Besparing", en="Saving"),
    Figure.NET: Phrase(nl="Verschil in het eerste jaar", en="Difference in the first year"),
    Figure.BREAK_EVEN: Phrase(
        nl="Zo vaak moet het lukken, bij {saving}", en="So often it must work, at {saving}"
    ),
    Figure.AFTER_THREE_YEARS: Phrase(
        nl="Besparing die na 3 jaar blijft", en="Saving that stays after 3 years"
    ),
    Figure.HOURLY_RATE: Phrase(nl="Kosten van 1 uur", en="Cost of 1 hour"),
    Figure.AGOGIC: Phrase(nl="Alleen de werker", en="The worker alone"),
    Figure.ALL_HELP: Phrase(nl="Alle hulp samen", en="All help together"),
    Figure.INSTEAD: Phrase(nl="Zonder de werker", en="Without the worker"),
    Figure.NET_LIKE_FOR_LIKE: Phrase(
        nl="Verschil, alle hulp tegen alle hulp", en="Difference, all help against all help"
    ),
}
IN_A_YEAR = Phrase(nl="Bedragen zijn voor 1 jaar.", en="Amounts are for 1 year.")
_PEOPLE = Phrase(nl="{low} tot {high}", en="{low} to {high}")
_FIGURE = Phrase(nl="{what}: {said}", en="{what}: {said}")
_REMARKS: Mapping[Remark, Phrase] = {
    Remark.ALONE_AGAINST_ALL: Phrase(
        nl="De bron zegt: 7 tegen 40. Dat is alleen de werker tegen alle hulp. "
        "Alle hulp tegen alle hulp is {all_help} tegen {instead}.",
        en="The source says: 7 against 40. That is the worker alone against all help. "
        "All help against all help is {all_help} against {instead}.",
    ),
    Remark.STATED_SAVING: Phrase(
        nl="Bij 1 situatie noemt de bron een besparing van 5 tot 10. "
        "Uit de eigen cijfers volgt {case}.",
        en="For 1 situation the source states a saving of 5 to 10. Its own figures give {case}.",
    ),
    Remark.OTHER_DISTRICTS: Phrase(
        nl="Bij 1 werker geven de andere wijken {more} situaties erbij. "
        "Bij 2 werkers zijn dat er {fewer}.",
        en="With 1 worker the other districts add {more} situations. "
        "With 2 workers they add {fewer}.",
    ),
    Remark.LOWEST_SAVING: Phrase(
        nl="De laagste besparing geldt alleen voor de onderste cijfers. "
        "Met 5 per situatie is het {least}, of {least_of_both} met 2 werkers.",
        en="The lowest saving holds for the lower figures only. "
        "With 5 a situation it is {least}, or {least_of_both} with 2 workers.",
    ),
    Remark.HOURS_A_WEEK: Phrase(
        nl="De pilot rekent 1 tot 2 uur per week voor een klant. "
        "In de situaties was het 1 tot 4 uur per maand.",
        en="The pilot plans 1 to 2 hours a week for a client. "
        "In the situations it was 1 to 4 hours a month.",
    ),
    Remark.NOT_IN_SOURCE: Phrase(
        nl="De bron vertelt niets over dit aantal. Deze cijfers volgen uit dezelfde som.",
        en="The source does not tell of this number. These figures follow from the same sum.",
    ),
}
_K = 100_000
_LEAST_SAVING = 5


def say_remark(remark: Remark, language: Language) -> str:
    """What must be known beside a figure."""
    cases, one, two = seed_cases(), calculate(1), calculate(2)
    last = cases.cases[-1]
    help_of_last = last.support.range()
    for beside in last.other_help:
        help_of_last = help_of_last + beside.range()
    return _REMARKS[remark].say(
        language,
        all_help=say_thousands(cases.all_help, language),
        instead=say_thousands(cases.instead, language),
        case=say_thousands(last.instead.range() - help_of_last, language),
        more=one.cases.low - one.clients.low,
        fewer=two.cases.low - two.clients.low,
        least=say_span(_at_least(one), language),
        least_of_both=say_span(_at_least(two), language),
    )


def say_thousands(amounts: Range, language: Language) -> str:
    """A range in thousands of euros, as a bare number: "15,5", "41 tot 61"."""
    low = _thousands(amounts.low, language)
    if amounts.low == amounts.high:
        return low
    return _PEOPLE.say(language, low=low, high=_thousands(amounts.high, language))


def say_span(span: Span, language: Language) -> str:
    """So many to so many."""
    return _PEOPLE.say(language, low=span.low, high=span.high)


def say_business_case(case: BusinessCase, language: Language) -> Iterator[tuple[Figure, str]]:
    """Each figure of *case* with its name, in the order in which one follows from another."""
    yield Figure.COST, _told(Figure.COST, say_amount(case.cost, language), language)
    for figure, span in (
        (Figure.CLIENTS, case.clients),
        (Figure.CASES, case.cases),
        (Figure.SUCCESSES, case.successes),
    ):
        yield figure, _told(figure, say_span(span, language), language)
    for figure, amounts in ((Figure.SAVING, case.saving), (Figure.NET, case.net)):
        yield figure, _told(figure, say_range(amounts, language), language)
    for one in case.break_even:
        what = FIGURES[Figure.BREAK_EVEN].say(language, saving=say_amount(one.saving, language))
        yield Figure.BREAK_EVEN, _FIGURE.say(language, what=what, said=one.successes)
    stays = say_range(case.after_three_years, language)
    yield Figure.AFTER_THREE_YEARS, _told(Figure.AFTER_THREE_YEARS, stays, language)


def say_seed_cases(cases: SeedCases, language: Language) -> Iterator[tuple[Figure, str]]:
    """Each figure of the four cases with its name."""
    rate = say_amount(cases.hourly_rate, language)
    yield Figure.HOURLY_RATE, _told(Figure.HOURLY_RATE, rate, language)
    for figure, amounts in (
        (Figure.AGOGIC, cases.agogic),
        (Figure.ALL_HELP, cases.all_help),
        (Figure.INSTEAD, cases.instead),
        (Figure.NET_LIKE_FOR_LIKE, cases.net_like_for_like),
    ):
        yield figure, _told(figure, say_range(amounts, language), language)


def _told(figure: Figure, said: str, language: Language) -> str:
    return _FIGURE.say(language, what=FIGURES[figure].say(language), said=said)


def _at_least(case: BusinessCase) -> Span:
    """What is saved when each successful case saves the least."""
    return Span(case.successes.low * _LEAST_SAVING, case.successes.high * _LEAST_SAVING)


def _thousands(cents: int, language: Language) -> str:
    whole, rest = divmod(abs(cents), _K)
    point = "," if language is Language.NL else "."
    part = f"{rest:05d}".rstrip("0")
    said = f"{whole}{point}{part}" if part else str(whole)
    return f"-{said}" if cents < 0 else said
