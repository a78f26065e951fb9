# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""`klantreis pilot`: what clients gave to a pilot, added up; and the business case, worked out."""

import json
from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, datetime
from pathlib import Path

from klantreis.cli.arguments import Asked
from klantreis.cli.incoming import read_file
from klantreis.cli.pilot_values import case_values, report_values, seed_values
from klantreis.cli.progress import Progress
from klantreis.cli.terminal import Terminal, printable
from klantreis.disk.whole_files import write_whole
from klantreis.domain.business_case import SOURCE_HOURS, Figure, Remark, calculate, concerns
from klantreis.domain.business_case import seed_cases as work_out_cases
from klantreis.domain.consent import Which
from klantreis.domain.language import Language
from klantreis.domain.pilot import LEAST, PilotReport
from klantreis.domain.problems import BadFormat, NotThere, NotUnderstood
from klantreis.host.folders import own_resources
from klantreis.services.pilot import Handed, report, report_paper, report_table
from klantreis.words import business_case as case_words
from klantreis.words import pilot as words
from klantreis.words.commands import say_help

_MOST_BYTES = 2 * 1024 * 1024
_JSON, _SEED_CASES = "--json", "--seed-cases"
_ENDINGS = {"--out": ".pdf", "--csv": ".csv"}
_OF_REPORT = frozenset({"--out", "--csv", "--pilot"})
_OF_CALCULATE = frozenset({"--workers", "--hours-a-week", _SEED_CASES})


def run(asked: Asked, terminal: Terminal) -> int:
    """0 worked out, 1 no file counts; raises NotUnderstood, CannotWrite or OutOfSpace."""
    if asked.verb is None:
        terminal.say(*say_help(asked.command, (terminal.language,)))
        return 0
    return _VERBS[asked.verb](asked, terminal)


def _report(asked: Asked, terminal: Terminal) -> int:
    _only(asked, _OF_REPORT)
    for option, ending in _ENDINGS.items():
        # A slip of the hand must not write over a contribution.
        if option in asked.options and asked.options[option].suffix.lower() != ending:
            raise NotUnderstood(what="value", word=option)
    if not asked.files:
        raise NotUnderstood(what="file")
    with Progress(terminal) as progress:
        made = report(
            [_handed(path) for path in asked.files],
            at=datetime.now(UTC),
            pilot=asked.said.get("--pilot", ""),
            step=progress.heard,
        )
        _put_files(made, asked, terminal.language)
    if _JSON in asked.flags:
        terminal.say(_as_json(report_values(made, terminal.language)))
    else:
        terminal.say(*map(printable, _told(made, terminal.language)))
    return 0 if made.counted else 1


def _calculate(asked: Asked, terminal: Terminal) -> int:
    _only(asked, _OF_CALCULATE)
    if asked.files:
        raise NotUnderstood(what="option", word=str(asked.files[0]))
    workers, hours = asked.number("--workers"), asked.number("--hours-a-week")
    if (workers is None) == (_SEED_CASES not in asked.flags):
        raise NotUnderstood(what="value", word="--workers")
    if workers is None:
        if hours is not None:
            raise NotUnderstood(what="option", word="--hours-a-week")
        return _seed_cases(asked, terminal)
    try:
        case = calculate(workers, SOURCE_HOURS if hours is None else hours)
    except BadFormat as problem:
        beyond = "--workers" if problem.values.get("what") == "workers" else "--hours-a-week"
        raise NotUnderstood(what="value", word=beyond) from None
    if _JSON in asked.flags:
        terminal.say(_as_json(case_values(case, terminal.language)))
        return 0
    told = case_words.say_business_case(case, terminal.language)
    terminal.say(*_with_remarks(told, case.remarks, terminal.language))
    return 0


def _seed_cases(asked: Asked, terminal: Terminal) -> int:
    cases = work_out_cases()
    if _JSON in asked.flags:
        terminal.say(_as_json(seed_values(cases, terminal.language)))
        return 0
    told = case_words.say_seed_cases(cases, terminal.language)
    terminal.say(*_with_remarks(told, cases.remarks, terminal.language))
    return 0


_VERBS: Mapping[str, Callable[[Asked, Terminal], int]] = {
    "report": _report,
    "calculate": _calculate,
}


def _only(asked: Asked, allowed: frozenset[str]) -> None:
    for option in (*asked.options, *asked.said, *sorted(asked.flags)):
        if option not in allowed and option != _JSON:
            raise NotUnderstood(what="option", word=option)


def _handed(path: Path) -> Handed:
    try:
        return Handed(str(path), read_file(path, most=_MOST_BYTES))
    except (NotThere, BadFormat):
        # One file that is not there must not keep the others from being counted.
        return Handed(str(path))


def _put_files(made: PilotReport, asked: Asked, language: Language) -> None:
    if "--out" in asked.options:
        paper = report_paper(made, language, resources=own_resources())
        write_whole(asked.options["--out"], paper)
    if "--csv" in asked.options:
        write_whole(asked.options["--csv"], report_table(made, language))


def _told(made: PilotReport, language: Language) -> Iterator[str]:
    yield words.TITLE.say(language)
    yield words.UNDER.say(language, least=LEAST)
    yield words.IN_A_YEAR.say(language)
    yield words.LIKE_FOR_LIKE.say(language)
    yield ""
    for name, value in words.say_figures(made.figures, language):
        yield f"  {name.say(language)}: {value}"
    for which, phrase in words.VOICE_OF.items():
        yield from _voice(made, which, phrase.say(language), language)
    yield ""
    yield words.NOT_SHOWN.say(language)
    for sentence in words.DOES_NOT_SHOW:
        yield f"  {sentence.say(language)}"
    yield ""
    yield words.LEFT_OUT.say(language)
    if not made.left_out:
        yield f"  {words.NOTHING_LEFT_OUT.say(language)}"
    for one in made.left_out:
        yield f"  {words.say_left_out(one, language)}"


def _voice(made: PilotReport, which: Which, name: str, language: Language) -> Iterator[str]:
    said = [quote.text for quote in made.figures.quotes if quote.which is which]
    if not said and which not in words.ALWAYS_HEARD:
        return
    yield ""
    yield name
    for text in said or [words.NO_QUOTES.say(language)]:
        yield f"  {text}"


def _with_remarks(
    told: Iterator[tuple[Figure, str]], remarks: tuple[Remark, ...], language: Language
) -> Iterator[str]:
    """Each figure, and under it what must be known beside it; each remark once."""
    yield case_words.IN_A_YEAR.say(language)
    left = list(remarks)
    for figure, said in told:
        yield said
        for remark in [one for one in left if figure in concerns(one)]:
            left.remove(remark)
            yield f"    {case_words.say_remark(remark, language)}"


def _as_json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, indent=2)
