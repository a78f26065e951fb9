# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The pilot's figures for a spreadsheet: one line a figure, its least and its most.

No sentence and no name of a file goes in: a cell that somebody else wrote could begin with a sign
that a spreadsheet takes for a formula.
"""

import csv
import io
from collections.abc import Iterator

from klantreis.domain.language import Language
from klantreis.domain.pilot import Figures, PilotReport
from klantreis.words import pilot as words

_Line = tuple[str, str, str]


def write(report: PilotReport, language: Language) -> bytes:
    """The figures of *report*; what stays out has two empty cells."""
    text = io.StringIO(newline="")
    table = csv.writer(text, delimiter=";", lineterminator="\r\n")
    table.writerow([phrase.say(language) for phrase in (words.WHAT, words.LEAST, words.MOST)])
    table.writerows(_lines(report.figures, language))
    # With the mark of UTF-8, so that a spreadsheet takes it for what it is.
    return ("\ufeff" + text.getvalue()).encode("utf-8")


def _lines(figures: Figures, language: Language) -> Iterator[_Line]:
    for name, count in (
        (words.PEOPLE, figures.clients),
        (words.SITUATIONS, figures.situations),
        (words.MINUTES, figures.minutes),
    ):
        said = "" if count is None else str(count)
        yield name.say(language), said, said
    for name, amounts in (
        (words.SUPPORT, figures.support),
        (words.ALL_HELP, figures.all_help),
        (words.AVOIDED, figures.avoided),
        (words.NET, figures.net),
    ):
        least, most = ("", "") if amounts is None else (amounts.low, amounts.high)
        yield name.say(language), _euros(least, language), _euros(most, language)
    share = figures.less_care
    for name, count in (
        (words.LESS_CARE, share.less if share else None),
        (words.OUTCOME_KNOWN, share.of if share else None),
    ):
        said = "" if count is None else str(count)
        yield name.say(language), said, said


def _euros(cents: int | str, language: Language) -> str:
    """Bare euros with cents, as a spreadsheet of this language reads them."""
    if isinstance(cents, str):
        return cents
    whole, rest = divmod(abs(cents), 100)
    sign, point = "-" if cents < 0 else "", "," if language is Language.NL else "."
    return f"{sign}{whole}{point}{rest:02d}"
