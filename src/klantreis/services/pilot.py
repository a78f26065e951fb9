# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The pilot's desk: reading what clients gave. It needs no journey, no key and no network."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from klantreis.crypto.pilots import pilot_mark
from klantreis.documents import pilot_report
from klantreis.documents.kit import Kit, Manner
from klantreis.domain import pilot as counting
from klantreis.domain.language import Language
from klantreis.domain.pilot import PilotReport, Received, Why
from klantreis.domain.problems import BadFormat, JournalDamaged, NewerFormat
from klantreis.exchange import evidence, pilot_table


@dataclass(frozen=True, slots=True)
class Handed:
    """A file as it came to the desk; without *data* it could not be read at all."""

    name: str
    data: bytes | None = field(default=None, repr=False)


Step = Callable[[int, int], None]


def report(
    files: Sequence[Handed], *, at: datetime, pilot: str = "", step: Step | None = None
) -> PilotReport:
    """What *files* add up to at *at*, for the pilot of this name or that of most of the files.

    Raises nothing: a file that does not count is named in the report, with the reason. *step* hears
    how many files were read, and of how many.
    """
    mark = pilot_mark(pilot).hex() if pilot.strip() else ""
    return counting.report(_read_each(files, step), at=at, pilot=mark)


def report_paper(
    report: PilotReport,
    language: Language,
    *,
    resources: Path,
    also_in: Language | None = None,
    large_print: bool = False,
) -> bytes:
    """The report as a PDF, made with the fonts and signs in *resources*."""
    manner = Manner(language, also_in, large_print)
    return pilot_report.render(report, manner, kit=Kit(resources))


def report_table(report: PilotReport, language: Language) -> bytes:
    """The report for a spreadsheet (CSV): UTF-8 with its mark, semicolons, as is usual here."""
    return pilot_table.write(report, language)


def _read_each(files: Sequence[Handed], step: Step | None) -> Iterator[Received]:
    for number, handed in enumerate(files, 1):
        yield _received(handed)
        if step is not None:
            step(number, len(files))


def _received(handed: Handed) -> Received:
    if handed.data is None:
        return Received(handed.name, why=Why.UNREADABLE)
    try:
        signed = evidence.read(handed.data)
    except NewerFormat:
        return Received(handed.name, why=Why.NEWER)
    except JournalDamaged:
        return Received(handed.name, why=Why.ALTERED)
    except BadFormat:
        return Received(handed.name, why=Why.FOREIGN)
    told = signed.told.evidence or signed.told.taken_back
    return Received(handed.name, signed.key, told, holds=signed.holds)
