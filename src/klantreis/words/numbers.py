# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Numbers as they are read on a screen: thousands apart, and an amount on one line."""

_UNBROKEN = "\u00a0"


def unbroken(text: str) -> str:
    """*text* in which no line ends between a sign of money and its amount."""
    return text.replace("€ ", f"€{_UNBROKEN}")
