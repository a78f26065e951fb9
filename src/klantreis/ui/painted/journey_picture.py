# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The journey as a way through a landscape: straight as it was thought of, winding as it went."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QPointF, QRect, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QWidget

from klantreis.domain.choices import StepState
from klantreis.domain.entries import EntryKind
from klantreis.domain.ids import EntryId
from klantreis.ui.kinds import Kind, make
from klantreis.ui.painted.arranged import Arranged, clear, from_start, spoken
from klantreis.ui.painted.journey_ground import (
    paint_country,
    paint_gone,
    paint_sight,
    paint_sights,
    paint_thought,
)
from klantreis.ui.painted.journey_marks import WaySample, face_of, paint_mark, turn_of
from klantreis.ui.painted.way import Stretch, ways_of
from klantreis.ui.painted.wide_card import WideCard
from klantreis.ui.pieces.naming import name
from klantreis.ui.signals import Tells, tells
from klantreis.ui.signs import put_on
from klantreis.ui.theme import Look
from klantreis.words.choices import CHOICES
from klantreis.words.dates import say_day
from klantreis.words.labels import KINDS
from klantreis.words.painted_words import (
    EARLIER,
    GONE,
    JOURNEY,
    LATER,
    MARK,
    MARK_AND_STATE,
    MARK_ON,
    NO_JOURNEY_YET,
    THOUGHT_OF,
)
from klantreis.words.telling_way import tell_way
from klantreis.words.tongue import Tongue

_MOST_AT_A_TIME = 8


@dataclass(frozen=True, slots=True)
class Mark:
    """A step, moment or anything else on the way; *at* is its day, where it has one."""

    entry: EntryId
    label: str
    kind: EntryKind
    state: StepState | None
    at: date | None


class JourneyPicture(Arranged):
    """Shows the last marks that fit; *eerder* and *later* go along the way."""

    opened: Tells[EntryId] = tells(str)

    def __init__(self, look: Look, tongue: Tongue) -> None:
        super().__init__(look)
        self._tongue = tongue
        self._marks: tuple[Mark, ...] = ()
        self._end = 0
        self._fitting = 1
        self._cards: dict[EntryId, WideCard] = {}
        self._country = QRectF()
        self._stretch = Stretch(0, 0, 0, 0)
        self._ways = ways_of((), self._stretch)
        self._build()

    def show_marks(self, marks: Sequence[Mark]) -> None:
        """Show these, oldest first in *marks*; the picture begins with the newest."""
        had_focus = next((key for key, card in self._cards.items() if card.hasFocus()), None)
        clear(self._cards.values())
        self._cards = {}
        self._marks = tuple(marks)
        self._end = len(self._marks)
        self.rearrange()
        if had_focus in self._cards:
            self._cards[had_focus].setFocus()

    def told(self) -> list[str]:
        """What the picture shows now, in sentences for a voice."""
        if not self._marks:
            return [self._tongue.aloud(NO_JOURNEY_YET)]
        shown = self._shown()
        marks = ((one.kind, one.state, one.label) for one in shown)
        return tell_way(marks, self._tongue.language, before=self._end - len(shown))

    def arrange(self, width: int) -> int:
        self.begin_anew()
        sizes = self._look.tokens.sizes
        house = sizes.big_icon * 3 // 2
        start, end = house + sizes.gap, width - sizes.gap * 3
        self._fitting = _fitting(end - start, self._card_width() + sizes.gap)
        self._end = min(max(self._end, self._fitting), len(self._marks))
        if not self._is_at_start():
            start = 0
        cards = [self._card(mark) for mark in self._shown()]
        high = max((card.height_for(self._card_width()) for card in cards), default=sizes.air * 3)
        swing = sizes.big_icon * 1.15
        level = sizes.gap * 2 + high + swing + sizes.icon
        self._stretch = Stretch(start, end, level, swing)
        self._ways = ways_of(
            [turn_of(mark.kind, mark.state) for mark in self._shown()], self._stretch
        )
        self._country = QRectF(0, 0, width, level * 2)
        self._arrange_cards(cards, high)
        top = self._arrange_below(round(level * 2) + sizes.gap, width, cards)
        self.setAccessibleDescription(" ".join(self.told()))
        return top

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        from_right, look = self.isRightToLeft(), self._look
        paint_country(painter, self._country, look, from_right=from_right)
        paint_sights(painter, self._country, self._taken(), look, from_right=from_right)
        if from_right:
            painter.translate(self.width(), 0)
            painter.scale(-1, 1)
        paint_thought(painter, self._stretch, look)
        paint_gone(painter, self._ways, look)
        painter.resetTransform()
        house = self._look.tokens.sizes.big_icon * 3 // 2
        at = self._there(QPointF(house * 0.62, self._stretch.level - house * 0.18))
        if self._is_at_start():
            paint_sight(painter, "house-with-garden", at, look=look, px=house)
        for mark, place in zip(self._shown(), self._ways.marks, strict=True):
            card = QRectF(self._cards[mark.entry].geometry())
            paint_mark(painter, self._there(place), card, mark.kind, mark.state, look)

    def _build(self) -> None:
        say = self._tongue.say
        self.setAccessibleName(self._tongue.aloud(JOURNEY))
        self._earlier, self._later = QPushButton(say(EARLIER.short)), QPushButton(say(LATER.short))
        for button, cue in ((self._earlier, EARLIER), (self._later, LATER)):
            name(button, cue, self._tongue)
            put_on(button, cue.sign, look=self._look)
        self._empty = from_start(spoken(NO_JOURNEY_YET, self._tongue))
        self._empty.setWordWrap(True)
        make(self._empty, Kind.TITLE)
        self._legend = (
            WaySample(self._look, is_gone=False),
            spoken(THOUGHT_OF, self._tongue),
            WaySample(self._look, is_gone=True),
            spoken(GONE, self._tongue),
        )
        for part in (self._earlier, *self._legend, self._later, self._empty):
            part.setParent(self)
        self._earlier.clicked.connect(self._go_earlier)
        self._later.clicked.connect(self._go_later)

    def _shown(self) -> tuple[Mark, ...]:
        return self._marks[max(0, self._end - self._fitting) : self._end]

    def _is_at_start(self) -> bool:
        return self._end <= self._fitting

    def _taken(self) -> list[QRectF]:
        """Where cards, stems and marks are."""
        icon = self._look.tokens.sizes.icon
        taken: list[QRectF] = []
        for mark, place in zip(self._shown(), self._ways.marks, strict=True):
            card, at = QRectF(self._cards[mark.entry].geometry()), self._there(place)
            stem = QRectF(at.x() - icon, card.center().y(), 2 * icon, at.y() - card.center().y())
            taken.extend((card, stem.normalized()))
        return taken

    def _card_width(self) -> int:
        return self._look.tokens.sizes.text * 10

    def _card(self, mark: Mark) -> WideCard:
        if mark.entry not in self._cards:
            day = say_day(mark.at, self._tongue.language) if mark.at else ""
            face = face_of(self._tongue.disguise(mark.label), mark.kind, mark.state, day)
            card = WideCard(mark.entry, face, look=self._look)
            card.setParent(self)
            card.setAccessibleName(_said(mark, day, self._tongue))
            card.opened.connect(self.opened)
            self._cards[mark.entry] = card
        return self._cards[mark.entry]

    def _arrange_cards(self, cards: Sequence[WideCard], high: int) -> None:
        gap, wide = self._look.tokens.sizes.gap, self._card_width()
        for number, (card, at) in enumerate(zip(cards, self._ways.marks, strict=True), start=1):
            own = card.height_for(wide)
            # Each card lies at the side to which the way turns there.
            is_below = number % 2 == 1
            top = round(self._country.height()) - gap - high if is_below else gap + high - own
            left = min(max(round(at.x()) - wide // 2, gap), self.width() - wide - gap)
            self.put(card, QRect(left, top, wide, own))

    def _arrange_below(self, top: int, width: int, cards: Sequence[WideCard]) -> int:
        gap, order = self._look.tokens.sizes.gap, list[QWidget](cards)
        if not self._marks:
            size = QSize(width - 2 * gap, self._empty.heightForWidth(width - 2 * gap))
            self.put(self._empty, QRect(gap, top, size.width(), size.height()))
            return top + size.height() + gap
        row: list[QWidget] = list(self._legend)
        if self._end > len(cards):
            row.insert(0, self._earlier)
            order.append(self._earlier)
        if self._end < len(self._marks):
            row.append(self._later)
            order.append(self._later)
        bottom = self._flow(row, width, top)
        self.tab_through(order)
        return bottom

    def _flow(self, row: Sequence[QWidget], width: int, top: int) -> int:
        """One after the other from where reading starts, on a new line when one is full."""
        gap, left = self._look.tokens.sizes.gap, 0
        high = max(part.sizeHint().height() for part in row)
        for part in row:
            size = part.sizeHint()
            if left and left + size.width() > width:
                left, top = 0, top + high + gap
            place = QRect(left, top + (high - size.height()) // 2, size.width(), size.height())
            self.put(part, place)
            left += size.width() + gap
        return top + high + gap

    def _there(self, point: QPointF) -> QPointF:
        """A point of the way, as Qt counts it."""
        return QPointF(self.width() - point.x(), point.y()) if self.isRightToLeft() else point

    def _go_earlier(self) -> None:
        self._go_to(self._end - self._fitting)

    def _go_later(self) -> None:
        self._go_to(self._end + self._fitting)

    def _go_to(self, end: int) -> None:
        self._end = min(end, len(self._marks))
        self.rearrange()
        # The button that was pressed may be gone; the keyboard stays in the picture.
        shown = self._shown()
        if shown:
            self._cards[shown[-1].entry].setFocus()


def _fitting(length: int, card: int) -> int:
    """How many marks stand beside each other: above and below in turn, so two on each card."""
    return max(1, min(_MOST_AT_A_TIME, length * 2 // card - 1))


def _without_end(label: str) -> str:
    """The words without the full stop, which the sentence around them has."""
    return label.strip().rstrip(".")


def _said(mark: Mark, day: str, tongue: Tongue) -> str:
    say = tongue.aloud
    kind = say(KINDS[mark.kind])
    if mark.state is None:
        words = say(MARK, kind=kind, label=_without_end(mark.label))
    else:
        state = say(CHOICES[StepState][mark.state.value])
        words = say(MARK_AND_STATE, kind=kind, label=_without_end(mark.label), state=state)
    return say(MARK_ON, mark=words, day=day) if day else words
