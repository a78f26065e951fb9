# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Markdown as plain words: the marks go, every word stays."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

_FENCE = re.compile(r" {0,3}(```|~~~)")
_HEADING = re.compile(r" {0,3}#{1,6}[ \t]+(?P<said>.*?)(?:[ \t]+#+)?[ \t]*$")
_RULE = re.compile(r" {0,3}(?:(?:- *){3,}|(?:\* *){3,}|(?:_ *){3,})$")
_QUOTE = re.compile(r"^ {0,3}(?:> ?)+")
_BULLET = re.compile(r"^(\s*)[*+-] +(?:\[[ xX]\] +)?")
_IN_LINE = (
    # A picture or a link: what it is called, and where it leads when that is somewhere else.
    (re.compile(r"!\[([^\]]*)\]\([^)]*\)"), r"\1"),
    (re.compile(r"\[\[(?:[^\]|]*\|)?([^\]|]+)\]\]"), r"\1"),
    (re.compile(r"\[([^\]]+)\]\(<?([^)\s>]+)>?(?: \"[^\"]*\")?\)"), r"\1 (\2)"),
    (re.compile(r"<!--.*?-->"), ""),
    (re.compile(r"(?<![\w*])(\*{1,3})(?=\S)(.+?)(?<=\S)\1(?![\w*])"), r"\2"),
    (re.compile(r"(?<![\w_])(_{1,3})(?=\S)(.+?)(?<=\S)\1(?![\w_])"), r"\2"),
    (re.compile(r"~~(?=\S)(.+?)(?<=\S)~~"), r"\1"),
    (re.compile(r"==(?=\S)(.+?)(?<=\S)=="), r"\1"),
    (re.compile(r"(`+)(.+?)\1"), r"\2"),
    (re.compile(r"\\([\\`*_{}\[\]()#+.!~>-])"), r"\1"),
)
_FRONT = "---"
_PAIR = re.compile(r"(?P<name>[A-Za-z]+)[ \t]*:[ \t]*(?P<said>.*)$")


@dataclass(frozen=True, slots=True)
class Front:
    """What stands above a note between two lines of dashes, as far as it is about the note."""

    title: str = ""
    day: str = ""


def front_of(lines: list[str]) -> tuple[Front, list[str]]:
    """The block above a note, and the lines below it; all lines when there is no such block."""
    if (
        not lines
        or lines[0].rstrip() != _FRONT
        or _FRONT not in (one.rstrip() for one in lines[1:])
    ):
        return Front(), lines
    end = next(at for at, one in enumerate(lines) if at and one.rstrip() == _FRONT)
    said = {
        found["name"].lower(): found["said"].strip().strip("\"'")
        for one in lines[1:end]
        if (found := _PAIR.match(one))
    }
    title = said.get("title") or said.get("titel") or ""
    day = said.get("date") or said.get("datum") or said.get("created") or ""
    return Front(title, day), lines[end + 1 :]


def heading_in(line: str) -> str | None:
    """What a heading says; None for a line that is none."""
    found = _HEADING.match(line)
    return None if found is None else found["said"]


def outside_fences(lines: list[str]) -> Iterator[bool]:
    """For each line whether its marks are marks: between fences they are what somebody typed."""
    is_inside = False
    for line in lines:
        is_fence = _FENCE.match(line) is not None
        yield not is_inside and not is_fence
        is_inside ^= is_fence


def in_words(lines: list[str]) -> list[str]:
    """*lines* without their marks."""
    plain: list[str] = []
    for line, has_marks in zip(lines, outside_fences(lines), strict=True):
        if has_marks:
            plain.append("" if _RULE.match(line) else words_in(line))
        elif not _FENCE.match(line):
            plain.append(line)
    return plain


def words_in(line: str) -> str:
    """One line without its marks."""
    said = _QUOTE.sub("", line)
    heading = heading_in(said)
    said = _BULLET.sub(r"\1- ", said) if heading is None else heading
    for pattern, put in _IN_LINE:
        said = pattern.sub(put, said)
    return said
