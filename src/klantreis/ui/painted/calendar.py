# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""A month of days to look back on, with small signs of what there is."""

from calendar import monthrange
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QLabel, QPushButton

from klantreis.ui.kinds import Kind, make
from klantreis.ui.painted.arranged import Arranged, clear, spoken
from klantreis.ui.painted.day_cell import DayCell, cell_height, cell_width
from klantreis.ui.pieces.naming import call, name
from klantreis.ui.signals import Tells, tells
from klantreis.ui.signs import put_on
from klantreis.ui.theme import Look
from klantreis.words.cues import Cue
from klantreis.words.dates import MONTHS, say_day
from klantreis.words.painted_words import (
    DAY_OF,
    DAYS,
    DRAWINGS,
    MONTH_BACK,
    MONTH_OF,
    MONTH_ON,
    NOTHING_THAT_DAY,
    PHOTOS,
    TEXTS,
    TODAY,
    VOICES,
    WEEKDAYS,
)
from klantreis.words.phrases import Phrase
from klantreis.words.pictograms import Pictogram
from klantreis.words.tongue import Tongue

_WEEK = 7


@dataclass(frozen=True, slots=True)
class DaySigns:
    """How much of each there is on a day."""

    day: date
    texts: int = 0
    voices: int = 0
    photos: int = 0
    drawings: int = 0


class MonthView(Arranged):
    """Press a day to open it; arrows go from day to day, PageUp and PageDown by month."""

    opened: Tells[date] = tells(object)
    # The first day of the month that is shown from now on.
    month_shown: Tells[date] = tells(object)

    def __init__(self, look: Look, tongue: Tongue, *, today: date) -> None:
        super().__init__(look)
        self._tongue = tongue
        self._today = today
        self._signs: dict[date, DaySigns] = {}
        self._current = today
        self._cells: list[DayCell] = []
        self._has_weekdays_above = True
        self._across = _WEEK
        self._build()

    def show_days(self, signs: Sequence[DaySigns], *, at: date) -> None:
        """Show the month of the day *at*, with what there is on its days and on any other."""
        self._signs = {one.day: one for one in signs}
        self._current = at
        self._fill()

    def arrange(self, width: int) -> int:
        gap = self._look.tokens.sizes.gap
        small = gap // 2
        widest = max(name.sizeHint().width() for name in self._weekdays)
        least = max(widest, cell_width(self._look))
        self._across = min(_WEEK, max(1, (width + small) // (least + small)))
        is_week = self._across == _WEEK
        if is_week is not self._has_weekdays_above:
            self._has_weekdays_above = is_week
            self._make_cells()
        wide = (width + small) // self._across - small
        top = self._arrange_head(width) + gap
        for number, weekday in enumerate(self._weekdays):
            weekday.hide()
            if is_week:
                high = weekday.sizeHint().height()
                self.put(weekday, QRect(number * (wide + small), top, wide, high))
        top += self._weekdays[0].sizeHint().height() + small if is_week else 0
        # Where a row is not a week, the first day simply comes first.
        skipped = self._current.replace(day=1).weekday() if is_week else 0
        high = cell_height(self._look, has_weekday=not is_week)
        for number, cell in enumerate(self._cells, start=skipped):
            row, column = divmod(number, self._across)
            self.put(cell, QRect(column * (wide + small), top + row * (high + small), wide, high))
        rows = -(-(skipped + len(self._cells)) // self._across)
        return top + rows * (high + small)

    def _build(self) -> None:
        self.setAccessibleName(self._tongue.aloud(DAYS))
        self._title = QLabel()
        make(self._title, Kind.TITLE)
        self._title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._title.setWordWrap(True)
        self._back, self._on = (
            _button(cue, self._look, self._tongue) for cue in (MONTH_BACK, MONTH_ON)
        )
        self._weekdays = [_weekday(name, self._tongue) for name in WEEKDAYS]
        for part in (self._back, self._title, self._on, *self._weekdays):
            part.setParent(self)
        self._back.clicked.connect(self._go_back)
        self._on.clicked.connect(self._go_on)

    def _arrange_head(self, width: int) -> int:
        gap = self._look.tokens.sizes.gap
        back, on = self._back.sizeHint(), self._on.sizeHint()
        self._title.setWordWrap(False)
        between = width - back.width() - on.width() - 2 * gap
        high = max(back.height(), self._title.sizeHint().height())
        top = 0
        if self._title.sizeHint().width() > between:
            self.put(self._title, QRect(0, 0, width, high))
            top = high + gap
        else:
            self.put(self._title, QRect(back.width() + gap, 0, between, high))
        self.put(self._back, QRect(0, top, back.width(), back.height()))
        self.put(self._on, QRect(width - on.width(), top, on.width(), on.height()))
        return top + high

    def _fill(self) -> None:
        month = MONTHS[self._tongue.language][self._current.month - 1]
        year = self._current.year
        self._title.setText(self._tongue.say(MONTH_OF, month=month, year=year))
        call(self._title, self._tongue.aloud(MONTH_OF, month=month, year=year))
        self._make_cells()
        self.rearrange()

    def _make_cells(self) -> None:
        clear(self._cells)
        first = self._current.replace(day=1)
        days = (first + timedelta(number) for number in range(31))
        self._cells = [self._cell(day) for day in days if day.month == first.month]
        for cell in self._cells:
            cell.setParent(self)
            cell.opened.connect(self.opened)
            cell.went.connect(self._go)
        self._let_in(self._current)
        order = [self._back, self._on, *self._cells]
        self.tab_through(order)

    def _cell(self, day: date) -> DayCell:
        say, signs = self._tongue, self._signs.get(day, DaySigns(day))
        name = say.aloud(WEEKDAYS[day.weekday()])
        above = "" if self._has_weekdays_above else say.say(WEEKDAYS[day.weekday()])
        below = say.say(TODAY) if day == self._today else ""
        there = [
            (sign, counted.say(say.language, count))
            for sign, counted, count in (
                (Pictogram.WRITE, TEXTS, signs.texts),
                (Pictogram.TALK, VOICES, signs.voices),
                (Pictogram.PHOTO, PHOTOS, signs.photos),
                (Pictogram.DRAW, DRAWINGS, signs.drawings),
            )
            if count
        ]
        cell = DayCell(
            day, above=above, below=below, signs=[sign for sign, _said in there], look=self._look
        )
        said = [say.aloud(DAY_OF, weekday=name, day=say_day(day, say.language))]
        if below:
            said.append(say.aloud(TODAY))
        said.extend([words for _sign, words in there] or [say.aloud(NOTHING_THAT_DAY)])
        cell.setAccessibleName(", ".join(said))
        cell.setObjectName(f"picture.day:{day.isoformat()}")
        return cell

    def _let_in(self, day: date) -> None:
        """Tab comes to one day of the month; from there arrows go on."""
        for cell in self._cells:
            is_it = cell.day == day
            policy = Qt.FocusPolicy
            cell.setFocusPolicy(policy.StrongFocus if is_it else policy.ClickFocus)

    def _go(self, start: date, what: str, way: int) -> None:
        if what == "month":
            self._go_to(_month_on(start, way))
        else:
            self._go_to(start + timedelta(way * (self._across if what == "row" else 1)))

    def _go_back(self) -> None:
        self._show_month(_month_on(self._current, -1))

    def _go_on(self) -> None:
        self._show_month(_month_on(self._current, 1))

    def _go_to(self, day: date) -> None:
        self._show_month(day)
        self._let_in(day)
        self._cells[day.day - 1].setFocus()

    def _show_month(self, day: date) -> None:
        was, self._current = self._current, day
        if (was.year, was.month) != (day.year, day.month):
            self._fill()
            self.month_shown.emit(day.replace(day=1))


def _month_on(day: date, way: int) -> date:
    """The same day a month on or back, or the last one where that month is shorter."""
    month = day.year * 12 + day.month - 1 + way
    first = date(month // 12, month % 12 + 1, 1)
    return first.replace(day=min(day.day, monthrange(first.year, first.month)[1]))


def _button(cue: Cue, look: Look, tongue: Tongue) -> QPushButton:
    button = QPushButton(tongue.on(cue))
    name(button, cue, tongue)
    put_on(button, cue.sign, look=look)
    return button


def _weekday(day: Phrase, tongue: Tongue) -> QLabel:
    label = spoken(day, tongue)
    make(label, Kind.SMALL)
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    label.ensurePolished()
    return label
