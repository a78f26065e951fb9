# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""A table of notes: which column holds the text, which the day, and which the title."""

import csv
import io
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from klantreis.domain.problems import BadFormat

# By what people and programs call them.
_TEXT = ("tekst", "text", "notitie", "notities", "note", "notes", "verhaal", "inhoud", "content",
         "bericht", "message", "omschrijving", "beschrijving", "description", "body", "opmerking",
         "comment")  # fmt: skip
_DAY = ("datum", "date", "dag", "day", "wanneer", "when", "datum en tijd", "created", "moment")
_TITLE = ("titel", "title", "onderwerp", "subject", "kop", "heading", "naam", "name")
_BETWEEN = (";", ",", "\t")


@dataclass(frozen=True, slots=True)
class Row:
    """One row, as it stands there."""

    text: str
    day: str = ""


def rows_in(text: str) -> tuple[Row, ...]:
    """The rows of a table whose first row names its columns; empty rows are left out.

    Raises BadFormat, what="notes-columns", when no column is called *tekst* or *text*.
    """
    for between in sorted(_BETWEEN, key=lambda one: -text.split("\n", 1)[0].count(one)):
        rows = _read(text, between)
        names = [name.strip().lower() for name in next(rows, ())]
        columns = {kind: _first(names, known) for kind, known in _KNOWN.items()}
        if columns[_TEXT] is not None:
            return tuple(row for each in rows if (row := _row(each, columns)) is not None)
    raise BadFormat(what="notes-columns")


_KNOWN: Mapping[tuple[str, ...], tuple[str, ...]] = {one: one for one in (_TEXT, _DAY, _TITLE)}
_Columns = Mapping[tuple[str, ...], int | None]


def _read(text: str, between: str) -> Iterator[list[str]]:
    try:
        yield from csv.reader(io.StringIO(text, newline=""), delimiter=between)
    except csv.Error:
        raise BadFormat(what="notes-too-long") from None


def _first(names: Sequence[str], known: Sequence[str]) -> int | None:
    """The first column with one of the *known* names; those in front are the surest."""
    return next((names.index(one) for one in known if one in names), None)


def _row(each: Sequence[str], columns: _Columns) -> Row | None:
    text, day, title = (_cell(each, columns[one]) for one in (_TEXT, _DAY, _TITLE))
    whole = text if not title or text.startswith(title) else f"{title}\n{text}".strip()
    return Row(whole, day) if whole else None


def _cell(each: Sequence[str], column: int | None) -> str:
    return each[column].strip() if column is not None and column < len(each) else ""
