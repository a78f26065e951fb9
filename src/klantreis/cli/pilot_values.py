# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What `klantreis pilot … --json` says, as plain values: money in thousands of euros a year."""

from collections.abc import Mapping
from fractions import Fraction

from klantreis.domain.business_case import BusinessCase, Remark, SeedCases, Span
from klantreis.domain.difference import Range
from klantreis.domain.language import Language
from klantreis.domain.pilot import LEAST, PilotReport
from klantreis.words import pilot as words
from klantreis.words.business_case import say_remark

Values = Mapping[str, object]
_K, _EURO, _HOUR = 100_000, 100, 60


def case_values(case: BusinessCase, language: Language) -> Values:
    """The business case; the keys are those that others read it by."""
    return {
        "workers": case.workers,
        "cost": _of(case.cost, _K),
        "clients": _span(case.clients),
        "cases": _span(case.cases),
        "successes": _span(case.successes),
        "saving": _range(case.saving),
        "net": _range(case.net),
        "break_even": {str(one.saving // _K): one.successes for one in case.break_even},
        "after_three_years": _range(case.after_three_years),
        "remarks": _remarks(case.remarks, language),
    }


def seed_values(cases: SeedCases, language: Language) -> Values:
    """The four cases; what is one figure and no range stands by itself. The rate is in euros."""
    return {
        "hourly_rate": _of(cases.hourly_rate, _EURO),
        "agogic": _one(cases.agogic),
        "all_help": _one(cases.all_help),
        "instead": _range(cases.instead),
        "net_like_for_like": _range(cases.net_like_for_like),
        "remarks": _remarks(cases.remarks, language),
    }


def report_values(made: PilotReport, language: Language) -> Values:
    """What a pilot learns; null: it would tell of too few people."""
    figures, share = made.figures, made.figures.less_care
    return {
        "suppressed_below": LEAST,
        "clients": figures.clients,
        "situations": figures.situations,
        "hours": None if figures.minutes is None else _of(figures.minutes, _HOUR),
        "support_cost": _maybe(figures.support),
        "all_in_cost": _maybe(figures.all_help),
        "avoided_cost": _maybe(figures.avoided),
        "net": _maybe(figures.net),
        "less_tailored_care": None if share is None else {"less": share.less, "of": share.of},
        "voices": {
            which.value: [one.text for one in figures.quotes if one.which is which]
            for which in words.VOICE_OF
        },
        "does_not_show": [phrase.say(language) for phrase in words.DOES_NOT_SHOW],
        "left_out": [
            {"file": one.name, "reason": one.why.value, "says": words.say_why(one.why, language)}
            for one in made.left_out
        ],
    }


def _remarks(remarks: tuple[Remark, ...], language: Language) -> list[str]:
    return [say_remark(one, language) for one in remarks]


def _span(span: Span) -> list[int]:
    return [span.low, span.high]


def _range(amounts: Range) -> list[int | float]:
    return [_of(amounts.low, _K), _of(amounts.high, _K)]


def _maybe(amounts: Range | None) -> list[int | float] | None:
    return None if amounts is None else _range(amounts)


def _one(amounts: Range) -> object:
    return _of(amounts.low, _K) if amounts.low == amounts.high else _range(amounts)


def _of(number: int, by: int) -> int | float:
    """*number* in parts of *by*: a whole number where it is one. Only here, at the edge, a float:
    JSON knows no other, and Python writes it with as few digits as tell it apart.
    """
    part = Fraction(number, by)
    return part.numerator if part.denominator == 1 else float(part)
