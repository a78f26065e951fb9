# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Amounts of money in words: from cents to "€ 10.000 tot € 20.000"."""

from klantreis.domain.difference import Amount, Range
from klantreis.domain.language import Language
from klantreis.words.choices import say_choice
from klantreis.words.phrases import Phrase

_RANGE = Phrase(nl="{low} tot {high}", en="{low} to {high}")
_EACH = Phrase(nl="{amount} {unit}", en="{amount} {unit}")
_SO_MANY = Phrase(nl="{count} × {amount}", en="{count} × {amount}")
_SO_OFTEN = Phrase(nl="{amount}, {period}", en="{amount}, {period}")
_IN_A_YEAR = Phrase(nl="In een jaar: {amount}", en="In a year: {amount}")
_BELOW_ZERO = Phrase(nl="min {amount}", en="minus {amount}")
# Before the amount, between thousands, and before the cents.
_MARKS = {Language.NL: ("€ ", ".", ","), Language.EN: ("€", ",", ".")}


def say_range(amounts: Range, language: Language) -> str:
    """A range, or the one amount that it holds."""
    low = say_amount(amounts.low, language)
    if amounts.low == amounts.high:
        return low
    return _RANGE.say(language, low=low, high=say_amount(amounts.high, language))


def say_cost(amount: Amount, language: Language) -> tuple[str, ...]:
    """What an amount comes to: "4 × € 62,50 per uur, elke maand", "In een jaar: € 3.000"."""
    said = say_range(Range(amount.low, amount.high), language)
    if amount.unit is not None:
        said = _EACH.say(language, amount=said, unit=say_choice(amount.unit, language))
    if amount.count > 1:
        said = _SO_MANY.say(language, count=amount.count, amount=said)
    if amount.period is not None:
        said = _SO_OFTEN.say(language, amount=said, period=say_choice(amount.period, language))
    if amount.times == 1:
        return (said,)
    return said, _IN_A_YEAR.say(language, amount=say_range(amount.range(), language))


def say_amount(cents: int, language: Language) -> str:
    """One amount: "€ 1.250" or "€62.50"; whole euros go without cents."""
    euro, thousands, point = _MARKS[language]
    euros, rest = divmod(abs(cents), 100)
    whole = f"{euros:,}".replace(",", thousands)
    said = f"{euro}{whole}{point}{rest:02d}" if rest else f"{euro}{whole}"
    return _BELOW_ZERO.say(language, amount=said) if cents < 0 else said
