# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Three shelves and one for later, with a card for each step; to move one is no grade."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from klantreis.domain.choices import Rung, StepState
from klantreis.domain.ids import EntryId
from klantreis.look.colours import TintName
from klantreis.ui.painted.arranged import Arranged, clear
from klantreis.ui.painted.shelf import Shelf, paint_shelf_board
from klantreis.ui.painted.step_block import StepBlock
from klantreis.ui.signals import Tells, tells
from klantreis.ui.theme import Look
from klantreis.ui.turns import in_next_turn
from klantreis.words.choices import CHOICES
from klantreis.words.painted_words import LADDER, NO_SHELF
from klantreis.words.phrases import Phrase
from klantreis.words.pictograms import Pictogram
from klantreis.words.tongue import Tongue

NO_RUNG = ""
# The value of a rung, its name, its sign and its ground, from the top.
SHELVES: tuple[tuple[str, Phrase, Pictogram, TintName], ...] = (
    (Rung.SELF.value, CHOICES[Rung]["self"], Pictogram.CAN_DO_MYSELF, TintName.MINT),
    (Rung.LEARN.value, CHOICES[Rung]["learn"], Pictogram.WANT_TO_LEARN, TintName.HONEY),
    (Rung.FIND.value, CHOICES[Rung]["find"], Pictogram.FIND_TOGETHER, TintName.PEACH),
    (NO_RUNG, NO_SHELF, Pictogram.NO_PLACE_YET, TintName.LILAC),
)
_AT_A_TIME = 9


@dataclass(frozen=True, slots=True)
class StepCard:
    """One step as it lies on the ladder; without a rung it has no place yet."""

    entry: EntryId
    text: str
    rung: Rung | None
    state: StepState | None


class Ladder(Arranged):
    """Press to open; carry a card by mouse, by an arrow key, or with its button *verplaats*."""

    opened: Tells[EntryId] = tells(str)
    # The value of the rung; nothing is the shelf *nog geen plek*.
    moved: Tells[EntryId, str] = tells(str, str)
    # Every shelf is there.
    filled: Tells[()] = tells()

    def __init__(self, look: Look, tongue: Tongue) -> None:
        super().__init__(look)
        self._tongue = tongue
        self._steps: tuple[StepCard, ...] = ()
        self._blocks: dict[EntryId, StepBlock] = {}
        self._limits: dict[str, int] = {}
        self.setAccessibleName(tongue.aloud(LADDER))
        self._shelves = {
            key: Shelf(key, name, sign=sign, tint=tint, look=look, tongue=tongue)
            for key, name, sign, tint in SHELVES
        }
        for shelf in self._shelves.values():
            for part in shelf.parts():
                part.setParent(self)
            shelf.more.asked.connect(self._show_more)

    def show_steps(self, steps: Sequence[StepCard]) -> None:
        """Show these steps on their shelves, in this order."""
        had_focus = next((key for key, block in self._blocks.items() if block.has_focus()), None)
        same = {one.entry for one in set(steps).intersection(self._steps)}
        clear(block for entry, block in self._blocks.items() if entry not in same)
        self._blocks = {entry: one for entry, one in self._blocks.items() if entry in same}
        self._steps = tuple(steps)
        self.rearrange()
        if had_focus in self._blocks:
            self._blocks[had_focus].take_focus()

    def arrange(self, width: int) -> int:
        self.begin_anew()
        order: list[QWidget] = []
        top = made = 0
        is_whole = True
        for key, shelf in self._shelves.items():
            new = sum(one.entry not in self._blocks for one in self._in_sight(key))
            # Below what one sees first, a shelf may come in the next turn.
            is_whole = is_whole and (made == 0 or made + new <= _AT_A_TIME)
            if is_whole:
                made += new
                top = self._arrange_shelf(key, width, top, order) + self._look.tokens.sizes.gap
            else:
                shelf.place = QRect()
        self.tab_through(order)
        if is_whole:
            self.filled.emit()
        else:
            in_next_turn(self, self.rearrange)
        return top

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        for shelf in self._shelves.values():
            paint_shelf_board(painter, self.mirrored(shelf.place), shelf.tint, self._look)

    def _arrange_shelf(self, key: str, width: int, top: int, order: list[QWidget]) -> int:
        gap = self._look.tokens.sizes.gap
        shelf, steps = self._shelves[key], self._in_sight(key)
        rest = len(self._on(key)) - len(steps)
        start = top + gap
        heading = shelf.heading_size(width - 2 * gap)
        self.put(shelf.heading, QRect(QPoint(gap, start), heading))
        start += heading.height() + gap
        if steps:
            blocks = [self._block(step) for step in steps]
            order.extend(part for block in blocks for part in block.parts())
            start = self._arrange_blocks(blocks, width - 2 * gap, start)
        else:
            empty = shelf.empty_size(width - 2 * gap)
            self.put(shelf.empty, QRect(QPoint(gap, start), empty))
            start += empty.height() + gap
        if rest:
            shelf.more.say(rest)
            self.put(shelf.more, QRect(QPoint(gap, start), shelf.more.sizeHint()))
            order.append(shelf.more)
            start += shelf.more.height() + gap
        shelf.place = QRect(0, top, width, start - top)
        return start

    def _arrange_blocks(self, blocks: Sequence[StepBlock], width: int, top: int) -> int:
        """Cards in rows from the start of reading, each row as high as its highest card."""
        gap = self._look.tokens.sizes.gap
        least = max(block.least_width() for block in blocks)
        across = max(1, (width + gap) // (least + gap))
        wide = min(least * 3 // 2, (width + gap) // across - gap)
        for start in range(0, len(blocks), across):
            row = blocks[start : start + across]
            card = max(block.card_height(wide) for block in row)
            highs = [block.height_for(wide, card) for block in row]
            for number, (block, high) in enumerate(zip(row, highs, strict=True)):
                self.put(block, QRect(gap + number * (wide + gap), top, wide, high))
            top += max(highs) + gap
        return top

    def _on(self, key: str) -> list[StepCard]:
        return [one for one in self._steps if (one.rung.value if one.rung else NO_RUNG) == key]

    def _in_sight(self, key: str) -> list[StepCard]:
        """Those on a shelf before one asks for more."""
        return self._on(key)[: self._limits.get(key, _AT_A_TIME)]

    def _block(self, step: StepCard) -> StepBlock:
        if step.entry not in self._blocks:
            key = step.rung.value if step.rung else NO_RUNG
            block = StepBlock(
                step.entry,
                step.text,
                state=step.state,
                shelf=key,
                shelves={one: (name, sign) for one, name, sign, _tint in SHELVES},
                look=self._look,
                tongue=self._tongue,
            )
            block.setParent(self)
            block.opened.connect(self.opened)
            block.moved.connect(self.moved)
            block.dropped.connect(self._drop)
            block.unfolded.connect(self.rearrange)
            self._blocks[step.entry] = block
        return self._blocks[step.entry]

    def _show_more(self, key: str) -> None:
        shown = self._limits.get(key, _AT_A_TIME)
        self._limits[key] = shown + _AT_A_TIME
        self.rearrange()
        self._block(self._on(key)[shown]).take_focus()

    def _drop(self, entry: EntryId, place: QPoint) -> None:
        step = next(one for one in self._steps if one.entry == entry)
        was = step.rung.value if step.rung else NO_RUNG
        for key, shelf in self._shelves.items():
            if key != was and shelf.place.top() <= place.y() <= shelf.place.bottom():
                self.moved.emit(entry, key)
