# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Numbers as they are read on a screen: thousands apart, and an amount on one line."""

from klantreis.domain.language import Language

_UNBROKEN = "\u00a0"


def say_number(number: int, language: Language) -> str:
    """A whole number: "30.000" or "30,000"."""
    said = f"{number:,}"
    return said.replace(",", ".") if language is Language.NL else said


def unbroken(text: str) -> str:
    """*text* in which no line ends between a sign of money and its amount."""
    return text.replace("€ ", f"€{_UNBROKEN}")
