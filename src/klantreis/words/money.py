# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Amounts of money in words: from cents to "€ 10.000 tot € 20.000"."""

from klantreis.domain.difference import Range
from klantreis.domain.language import Language
from klantreis.words.phrases import Phrase

_RANGE = Phrase(nl="{low} tot {high}", en="{low} to {high}")
_BELOW_ZERO = Phrase(nl="min {amount}", en="minus {amount}")
# Before the amount, between thousands, and before the cents.
_MARKS = {Language.NL: ("€ ", ".", ","), Language.EN: ("€", ",", ".")}


def say_range(amounts: Range, language: Language) -> str:
    """A range, or the one amount that it holds."""
    low = say_amount(amounts.low, language)
    if amounts.low == amounts.high:
        return low
    return _RANGE.say(language, low=low, high=say_amount(amounts.high, language))


def say_amount(cents: int, language: Language) -> str:
    """One amount: "€ 1.250" or "€62.50"; whole euros go without cents."""
    euro, thousands, point = _MARKS[language]
    euros, rest = divmod(abs(cents), 100)
    whole = f"{euros:,}".replace(",", thousands)
    said = f"{euro}{whole}{point}{rest:02d}" if rest else f"{euro}{whole}"
    return _BELOW_ZERO.say(language, amount=said) if cents < 0 else said
