# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""A line of days, the newest above, with a card for each thing that was told."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QPointF, QRect
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from klantreis.domain.ids import EntryId
from klantreis.ui.kinds import Kind, make
from klantreis.ui.painted.arranged import Arranged, clear, from_start
from klantreis.ui.painted.wide_card import Face, WideCard
from klantreis.ui.pieces.naming import name
from klantreis.ui.signals import Tells, tells
from klantreis.ui.signs import put_on
from klantreis.ui.theme import Look
from klantreis.ui.tokens import TILES
from klantreis.words.dates import say_day
from klantreis.words.painted_words import CARD_ON, DAY_OF, DAYS, FURTHER_BACK, WEEKDAYS
from klantreis.words.phrases import Phrase
from klantreis.words.pictograms import Pictogram
from klantreis.words.tongue import Tongue

_DAYS_AT_A_TIME, _CARDS_A_DAY = 7, 8


@dataclass(frozen=True, slots=True)
class DayCard:
    """Something of a day: its words, what it is, and the sign for that."""

    entry: EntryId
    words: str
    kind: Phrase
    sign: Pictogram


@dataclass(frozen=True, slots=True)
class LineDay:
    """A day and what was told on it."""

    day: date
    cards: tuple[DayCard, ...]


class DayLine(Arranged):
    """Some days at a time; *verder terug* shows more of them, or asks for them."""

    opened: Tells[EntryId] = tells(str)
    # All days that were given are shown, and somebody wants to go on.
    further_asked: Tells[()] = tells()

    def __init__(self, look: Look, tongue: Tongue) -> None:
        super().__init__(look)
        self._tongue = tongue
        self._days: tuple[LineDay, ...] = ()
        self._has_more = False
        self._shown = _DAYS_AT_A_TIME
        self._headings: dict[date, QLabel] = {}
        self._cards: dict[EntryId, WideCard] = {}
        self._knots: list[QPointF] = []
        self.setAccessibleName(tongue.aloud(DAYS))
        self._further = QPushButton(tongue.on(FURTHER_BACK))
        name(self._further, FURTHER_BACK, tongue)
        put_on(self._further, FURTHER_BACK.sign, look=look)
        self._further.setParent(self)
        self._further.clicked.connect(self._go_further)

    def show_days(self, days: Sequence[LineDay], *, has_more: bool) -> None:
        """Show these days, newest first; *has_more*: there are days before them."""
        clear((*self._headings.values(), *self._cards.values()))
        self._headings, self._cards = {}, {}
        self._days, self._has_more = _parted(days), has_more
        self.rearrange()

    def arrange(self, width: int) -> int:
        sizes = self._look.tokens.sizes
        left, top, order = self._left(), 0, list[QWidget]()
        self._knots = []
        for number, line_day in enumerate(self._days[: self._shown]):
            heading = self._heading(line_day.day)
            if not number or self._days[number - 1].day != line_day.day:
                high = heading.heightForWidth(width - left)
                self.put(heading, QRect(left, top, width - left, high))
                self._knots.append(QPointF(left / 2, top + high / 2))
                top += high + sizes.gap // 2
            for card in (self._card(one, number) for one in line_day.cards):
                high = card.height_for(width - left)
                self.put(card, QRect(left, top, width - left, high))
                order.append(card)
                top += high + sizes.gap // 2
            top += sizes.gap
        if self._shown < len(self._days) or self._has_more:
            self.put(
                self._further, QRect(QRect(left, top, 0, 0).topLeft(), self._further.sizeHint())
            )
            top += self._further.sizeHint().height() + sizes.gap
            order.append(self._further)
        else:
            self._further.hide()
        self.tab_through(order)
        return top

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self._knots:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours, sizes = self._look.tokens.colours, self._look.tokens.sizes
        if self.isRightToLeft():
            painter.translate(self.width(), 0)
            painter.scale(-1, 1)
        painter.setPen(QPen(QColor(colours.teal_shade), sizes.ring * 2))
        painter.drawLine(self._knots[0], QPointF(self._knots[0].x(), self.height() - sizes.gap))
        painter.setPen(QPen(QColor(colours.teal_ink), sizes.edge * 2))
        painter.setBrush(QColor(colours.card))
        for knot in self._knots:
            painter.drawEllipse(knot, sizes.gap * 0.6, sizes.gap * 0.6)

    def _left(self) -> int:
        return self._look.tokens.sizes.gap * 3

    def _heading(self, day: date) -> QLabel:
        if day not in self._headings:
            say = self._tongue
            words = say.say(
                DAY_OF,
                weekday=say.aloud(WEEKDAYS[day.weekday()]),
                day=say_day(day, say.language),
            )
            heading = QLabel(words)
            make(heading, Kind.TITLE)
            heading.setWordWrap(True)
            heading.setParent(self)
            heading.ensurePolished()
            self._headings[day] = from_start(heading)
        return self._headings[day]

    def _card(self, one: DayCard, number: int) -> WideCard:
        if one.entry not in self._cards:
            say = self._tongue
            tint = TILES[number % len(TILES)]
            face = Face(say.disguise(one.words), one.sign, tint, small=say.say(one.kind))
            card = WideCard(one.entry, face, look=self._look)
            card.setParent(self)
            kind = say.aloud(one.kind)
            card.setAccessibleName(say.aloud(CARD_ON, kind=kind, words=one.words))
            card.opened.connect(self.opened)
            self._cards[one.entry] = card
        return self._cards[one.entry]

    def _go_further(self) -> None:
        before = self._shown
        self._shown += _DAYS_AT_A_TIME
        self.rearrange()
        if before < len(self._days):
            first = self._days[before].cards
            if first:
                self._cards[first[0].entry].setFocus()
        elif self._has_more:
            self.further_asked.emit()


def _parted(days: Sequence[LineDay]) -> tuple[LineDay, ...]:
    """A day with very much on it counts for several, so that no page becomes endless."""
    return tuple(
        LineDay(one.day, one.cards[start : start + _CARDS_A_DAY])
        for one in days
        for start in range(0, max(len(one.cards), 1), _CARDS_A_DAY)
    )
