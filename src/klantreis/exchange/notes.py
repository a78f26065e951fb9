# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Notes out of a file of plain text, Markdown or a table: cut into pieces, each with its day."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from klantreis.domain.notes import Cut, Note, Notes
from klantreis.domain.problems import BadFormat
from klantreis.exchange import note_marks
from klantreis.exchange.note_bytes import text_in
from klantreis.exchange.note_days import day_in, day_in_name
from klantreis.exchange.note_tables import rows_in

# As long as a thick chapter, and as many as somebody writes in thirty years.
MOST_LETTERS = 100_000
MOST_NOTES = 10_000
MARKDOWN = frozenset({".md", ".markdown"})
TABLES = frozenset({".csv", ".tsv"})
PLAIN = frozenset({".txt", ".text"})
# What stands between a day and what is told of it, on one line.
_BEHIND_DAY = (": ", " - ", " \N{EN DASH} ", " \N{EM DASH} ")


@dataclass(frozen=True, slots=True)
class _Page:
    """The lines of a file, the day of all of it, and whether it has marks."""

    lines: list[str]
    today: date
    has_marks: bool = False
    day: str = ""


def read_notes(untrusted: bytes, name: str, *, today: date, cut: Cut | None = None) -> Notes:
    """The notes in a file called *name*, cut as asked, or where it shows itself where to cut.

    Raises BadFormat: what="notes" for a file that is no text, "notes-columns", "notes-too-big",
    "notes-too-long" for a piece of more than MOST_LETTERS, "notes-too-many", "notes-empty".
    """
    text, ending = text_in(untrusted), _ending(name)
    if ending in TABLES:
        notes = tuple(_of_rows(text, today))
        return Notes(_checked(notes), Cut.ROWS, (Cut.ROWS,))
    page = _page(text, name, today, has_marks=ending in MARKDOWN)
    ways = tuple(_ways(page))
    used = cut if cut in ways else ways[0]
    pieces = (_dressed(piece, page) for piece in _pieces(page, used))
    return Notes(_checked(tuple(one for one in pieces if one.text)), used, ways)


def _ending(name: str) -> str:
    dot = name.rfind(".")
    return name[dot:].lower() if dot > 0 else ""


def _of_rows(text: str, today: date) -> Iterator[Note]:
    for row in rows_in(text):
        # What stands in the column of days is kept as it is, also when it is no day that we know.
        yield Note(row.text, day_in(row.day, today=today) or row.day)


def _page(text: str, name: str, today: date, *, has_marks: bool) -> _Page:
    page = _Page(text.split("\n"), today, has_marks, day_in_name(name, today=today))
    if not has_marks:
        return page
    front, lines = note_marks.front_of(page.lines)
    day = (day_in(front.day, today=today) or front.day) if front.day else page.day
    return replace(page, lines=[front.title, *lines] if front.title else lines, day=day)


def _ways(page: _Page) -> Iterator[Cut]:
    """How this text can be cut, the surest first."""
    if any(day for day, _ in _days(page)):
        yield Cut.DAYS
    if any(_headings(page)):
        yield Cut.HEADINGS
    is_short = sum(len(line) + 1 for line in page.lines) <= MOST_LETTERS
    if is_short:
        yield Cut.WHOLE
    if not is_short or len(_blocks(page.lines)) > 1:
        yield Cut.BLANK


def _pieces(page: _Page, cut: Cut) -> Iterator[Note]:
    if cut is Cut.DAYS:
        yield from _by_day(page)
    elif cut is Cut.HEADINGS:
        yield from (Note("\n".join(lines)) for lines in _by_heading(page))
    elif cut is Cut.BLANK:
        yield from (_block(lines, page) for lines in _blocks(page.lines))
    else:
        yield Note("\n".join(page.lines))


def _dressed(piece: Note, page: _Page) -> Note:
    """Without marks and empty lines around it; on the day of its file where it has none."""
    lines = piece.text.split("\n")
    text = "\n".join(note_marks.in_words(lines) if page.has_marks else lines)
    text = "\n".join(line.rstrip() for line in text.split("\n")).strip("\n")
    return Note(text if text.strip() else "", piece.on or page.day)


def _days(page: _Page) -> Iterator[tuple[str, str]]:
    """For each line the day that it begins, empty for none, and what is told behind it."""
    free = note_marks.outside_fences(page.lines) if page.has_marks else (True for _ in page.lines)
    for line, is_free in zip(page.lines, free, strict=True):
        yield _day_of(line, page) if is_free else ("", "")


def _day_of(line: str, page: _Page) -> tuple[str, str]:
    said = note_marks.words_in(line) if page.has_marks else line
    whole = day_in(said, today=page.today)
    if whole:
        return whole, ""
    for between in _BEHIND_DAY:
        before, found, behind = said.partition(between)
        day = day_in(before, today=page.today) if found else None
        # Before something else on a line only a sure day is one.
        if day and _is_sure(day):
            return day, behind
    return "", ""


def _is_sure(day: str) -> bool:
    try:
        date.fromisoformat(day[:10])
    except ValueError:
        return False
    return True


def _by_day(page: _Page) -> Iterator[Note]:
    on, lines = "", list[str]()
    for line, (day, behind) in zip(page.lines, _days(page), strict=True):
        if day:
            yield Note("\n".join(lines), on)
            on, lines = day, [behind] if behind else []
        else:
            lines.append(line)
    yield Note("\n".join(lines), on)


def _headings(page: _Page) -> Iterator[bool]:
    if not page.has_marks:
        return
    free = note_marks.outside_fences(page.lines)
    for line, is_free in zip(page.lines, free, strict=True):
        yield is_free and note_marks.heading_in(line) is not None


def _by_heading(page: _Page) -> Iterator[list[str]]:
    lines = list[str]()
    for line, is_heading in zip(page.lines, _headings(page), strict=True):
        if is_heading:
            yield lines
            lines = []
        lines.append(line)
    yield lines


def _blocks(lines: Sequence[str]) -> list[list[str]]:
    blocks: list[list[str]] = [[]]
    for line in lines:
        if line.strip():
            blocks[-1].append(line)
        elif blocks[-1]:
            blocks.append([])
    return [block for block in blocks if block]


def _block(lines: list[str], page: _Page) -> Note:
    day, behind = _day_of(lines[0], page)
    rest = [behind, *lines[1:]] if behind else lines[1:]
    return Note("\n".join(rest), day) if day and rest else Note("\n".join(lines))


def _checked(notes: tuple[Note, ...]) -> tuple[Note, ...]:
    if not notes:
        raise BadFormat(what="notes-empty")
    if len(notes) > MOST_NOTES:
        raise BadFormat(what="notes-too-many")
    if any(len(one.text) > MOST_LETTERS for one in notes):
        raise BadFormat(what="notes-too-long")
    return notes
