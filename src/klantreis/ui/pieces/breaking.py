# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Long words that may break, so that none is cut at the end of a line."""

_LONGEST = 16
_PART = 8
MAY_BREAK = "\u200b"


def breakable(text: str) -> str:
    """*text* in which very long words may go on at the next line; it looks the same."""
    lines = text.split("\n")
    return "\n".join(" ".join(_loosened(word) for word in line.split(" ")) for line in lines)


def _loosened(word: str) -> str:
    if len(word) <= _LONGEST:
        return word
    return MAY_BREAK.join(word[start : start + _PART] for start in range(0, len(word), _PART))
