# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The business case: what some more workers cost and save in a year."""

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from klantreis.domain.business_case import (
    MOST_HOURS,
    MOST_WORKERS,
    BusinessCase,
    Figure,
    SeedCases,
    Span,
    calculate,
    seed_cases,
)
from klantreis.domain.difference import Range
from klantreis.look.colours import TintName
from klantreis.ui.kinds import Kind
from klantreis.ui.page import Page
from klantreis.ui.painted.range_bar import scale_of
from klantreis.ui.pieces.fields import Line
from klantreis.ui.pilot_routes import PilotCalculator
from klantreis.ui.rooms.pilot.figures import Remarks, range_card, words_card
from klantreis.words.business_case import FIGURES, IN_A_YEAR
from klantreis.words.cues import Cue
from klantreis.words.money import say_amount
from klantreis.words.numbers import say_number, unbroken
from klantreis.words.rooms import pilot_desk as words


class CalculatorPage(Page):
    """Remarks stand beside the figures that they concern: nothing is repaired in silence."""

    route: PilotCalculator

    def _build(self) -> None:
        self.add(self.pieces.heading(words.HOW_MANY))
        self._workers = self._line(words.WORKERS, self.route.workers)
        self._hours = self._line(words.HOURS_A_WEEK, self.route.hours)
        self.add(self.pieces.evenly([self._workers, self._hours]))
        is_open = self.route.shows_cases
        buttons = [
            self.pieces.button(words.COUNT, self._count, kind=Kind.PRIMARY),
            self.pieces.button(words.NO_CASES if is_open else words.CASES, self._turn),
        ]
        self.add(self.pieces.row(buttons))
        self._show_case(calculate(self.route.workers, self.route.hours))
        if is_open:
            self._show_cases(seed_cases())
        self.settle()

    def first(self) -> QWidget | None:
        return None

    def _line(self, cue: Cue, number: int) -> Line:
        line = Line(cue, self.around.look, self.around.tongue, text=str(number))
        line.entered.connect(self._count)
        return line

    def _show_case(self, case: BusinessCase) -> None:
        pieces = self.pieces
        remarks = Remarks(pieces, case.remarks)
        cost = Range(case.cost, case.cost)
        scale = scale_of((cost, case.saving, case.net, case.after_three_years))
        self.add(pieces.quiet(IN_A_YEAR))
        money: list[tuple[Figure, Range, TintName]] = [
            (Figure.COST, cost, TintName.PEACH),
            (Figure.SAVING, case.saving, TintName.MINT),
            (Figure.NET, case.net, TintName.LILAC),
            (Figure.AFTER_THREE_YEARS, case.after_three_years, TintName.HONEY),
        ]
        people: list[tuple[Figure, Span]] = [
            (Figure.CLIENTS, case.clients),
            (Figure.CASES, case.cases),
            (Figure.SUCCESSES, case.successes),
        ]
        for figure, span in people:
            said = _say_span(span, self)
            title = FIGURES[figure]
            self.add(words_card(pieces, title, [said], remarks=remarks.beside(figure)))
        for figure, amounts, tint in money:
            title, told = FIGURES[figure], remarks.beside(figure)
            self.add(range_card(pieces, title, amounts, scale, tint=tint, remarks=told))
        self._show_break_even(case, remarks)

    def _show_break_even(self, case: BusinessCase, remarks: Remarks) -> None:
        language, figure = self.around.tongue.language, Figure.BREAK_EVEN
        lines = [
            words.BREAK_EVEN_LINE.say(
                language,
                saving=unbroken(say_amount(one.saving, language)),
                count=say_number(one.successes, language),
            )
            for one in case.break_even
        ]
        told = remarks.beside(figure)
        self.add(words_card(self.pieces, words.BREAK_EVEN, lines, remarks=told))

    def _show_cases(self, seed: SeedCases) -> None:
        pieces = self.pieces
        remarks = Remarks(pieces, seed.remarks)
        self.add(pieces.heading(words.FOUR_CASES))
        rate = unbroken(say_amount(seed.hourly_rate, self.around.tongue.language))
        told = remarks.beside(Figure.HOURLY_RATE)
        self.add(words_card(pieces, FIGURES[Figure.HOURLY_RATE], [rate], remarks=told))
        rows: list[tuple[Figure, Range, TintName]] = [
            (Figure.AGOGIC, seed.agogic, TintName.MINT),
            (Figure.ALL_HELP, seed.all_help, TintName.MINT),
            (Figure.INSTEAD, seed.instead, TintName.PEACH),
            (Figure.NET_LIKE_FOR_LIKE, seed.net_like_for_like, TintName.LILAC),
        ]
        scale = scale_of([span for _, span, _ in rows])
        for figure, span, tint in rows:
            title, beside = FIGURES[figure], remarks.beside(figure)
            self.add(range_card(pieces, title, span, scale, tint=tint, remarks=beside))

    def _count(self) -> None:
        workers = _number(self._workers, MOST_WORKERS)
        hours = _number(self._hours, MOST_HOURS)
        if workers is None:
            self._ask_again(self._workers, MOST_WORKERS)
        elif hours is None:
            self._ask_again(self._hours, MOST_HOURS)
        else:
            self.instead(replace(self.route, workers=workers, hours=hours))

    def _ask_again(self, line: Line, most: int) -> None:
        self.tell(words.NO_COUNT, most=most)
        line.edit.setFocus()

    def _turn(self) -> None:
        self.instead(replace(self.route, shows_cases=not self.route.shows_cases))


def _number(line: Line, most: int) -> int | None:
    typed = line.text().strip()
    if not typed.isascii() or not typed.isdecimal() or len(typed) > len(str(most)):
        return None
    number = int(typed)
    return number if 1 <= number <= most else None


def _say_span(span: Span, page: Page) -> str:
    language = page.around.tongue.language
    low, high = say_number(span.low, language), say_number(span.high, language)
    return low if low == high else words.FROM_TO.say(language, low=low, high=high)
