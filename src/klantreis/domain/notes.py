# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Notes that somebody kept elsewhere, cut into pieces that can become moments."""

from dataclasses import dataclass
from enum import StrEnum


class Cut(StrEnum):
    """Where a text of notes is cut into pieces."""

    # A row of a table.
    ROWS = "rows"
    # A line with nothing but a date on it begins a piece.
    DAYS = "days"
    # A heading begins one.
    HEADINGS = "headings"
    # One or more empty lines stand between two.
    BLANK = "blank"
    # The file is one piece.
    WHOLE = "whole"


@dataclass(frozen=True, slots=True)
class Note:
    """One piece. *on* is a day as ISO 8601 when that is certain, else the words that stood there.

    Nothing is guessed: `3-4-26` stays `3-4-26`, for whoever wrote it knows what it is.
    """

    text: str
    on: str = ""


@dataclass(frozen=True, slots=True)
class Notes:
    """What one file gives when it is cut in that way, and the ways in which it can be cut."""

    notes: tuple[Note, ...]
    cut: Cut
    ways: tuple[Cut, ...]
