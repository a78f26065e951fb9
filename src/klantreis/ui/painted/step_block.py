# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""A step on the ladder with its button *verplaats*, which unfolds to the four shelves."""

from collections.abc import Mapping

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from klantreis.domain.choices import StepState
from klantreis.domain.ids import EntryId
from klantreis.look.colours import TintName
from klantreis.ui.kinds import Kind, make
from klantreis.ui.painted.arranged import clear
from klantreis.ui.painted.entry_card import Carry
from klantreis.ui.painted.step_signs import STEP_SIGNS
from klantreis.ui.painted.wide_card import Face, WideCard
from klantreis.ui.signals import Tells, tells
from klantreis.ui.signs import put_on
from klantreis.ui.theme import Look
from klantreis.words.choices import CHOICES
from klantreis.words.painted_words import (
    HERE_NOW,
    MOVE,
    MOVE_STEP,
    PUT_STEP,
    STEP_KEYS,
    STEP_ON,
    STEP_ON_PLAIN,
)
from klantreis.words.phrases import Phrase
from klantreis.words.pictograms import Pictogram
from klantreis.words.tongue import Tongue

Shelves = Mapping[str, tuple[Phrase, Pictogram]]


class StepBlock(QWidget):
    """The card above, the button below it; the picture carries it as a whole."""

    opened: Tells[EntryId] = tells(str)
    moved: Tells[EntryId, str] = tells(str, str)
    dropped: Tells[EntryId, QPoint] = tells(str, QPoint)
    unfolded: Tells[()] = tells()

    def __init__(
        self,
        entry: EntryId,
        text: str,
        *,
        state: StepState | None,
        shelf: str,
        shelves: Shelves,
        look: Look,
        tongue: Tongue,
    ) -> None:
        super().__init__()
        self._entry, self._text, self._state = entry, text, state
        self._shelf, self._shelves = shelf, shelves
        self._look, self._tongue = look, tongue
        self._choices: list[WideCard] = []
        self._card = self._make_card()
        self._move = self._make_move()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(look.tokens.sizes.gap // 2)
        self._column.addWidget(self._card)
        self._column.addWidget(self._move)
        self._connect()

    def parts(self) -> tuple[QWidget, ...]:
        """What Tab visits, in order."""
        return (self._card, self._move, *self._choices)

    def has_focus(self) -> bool:
        """Whether the keyboard is at any part of it."""
        return any(part.hasFocus() for part in self.parts())

    def take_focus(self) -> None:
        """Bring the keyboard to the card."""
        self._card.setFocus()

    def least_width(self) -> int:
        """Less than this and the words have no room."""
        return max(self._look.tokens.sizes.text * 14, self._move.sizeHint().width())

    def card_height(self, width: int) -> int:
        """How high the card alone must be."""
        return self._card.height_for(width)

    def height_for(self, width: int, card: int) -> int:
        """How high it all is at this width, with a card of that height."""
        gap = self._look.tokens.sizes.gap // 2
        heights = [card, *(choice.height_for(width) for choice in self._choices)]
        for part, high in zip((self._card, *self._choices), heights, strict=True):
            part.setFixedHeight(high)
        return sum(heights) + self._move.sizeHint().height() + gap * len(heights)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._choices:
            self._fold()
            self._move.setFocus()
            return
        super().keyPressEvent(event)

    def _make_card(self) -> WideCard:
        sign, tint = STEP_SIGNS[self._state]
        say = self._tongue
        state = CHOICES[StepState][self._state.value] if self._state else None
        shown = say.disguise(self._text)
        face = Face(shown, sign, tint, small=say.say(state) if state else "")
        card = WideCard(self._entry, face, look=self._look, carry=Carry.BY_ARROWS)
        shelf = say.aloud(self._shelves[self._shelf][0])
        if state is None:
            card.setAccessibleName(say.aloud(STEP_ON_PLAIN, text=self._text, shelf=shelf))
        else:
            words = say.aloud(STEP_ON, text=self._text, state=say.aloud(state), shelf=shelf)
            card.setAccessibleName(words)
        card.setAccessibleDescription(say.aloud(STEP_KEYS))
        card.carry_with(self)
        return card

    def _make_move(self) -> QPushButton:
        button = QPushButton(self._tongue.on(MOVE))
        make(button, Kind.LINK)
        put_on(button, MOVE.sign, look=self._look)
        button.setAccessibleName(self._tongue.aloud(MOVE_STEP, text=self._text))
        button.setObjectName(f"picture.move:{self._entry}")
        return button

    def _connect(self) -> None:
        self._card.opened.connect(self.opened)
        self._card.dropped.connect(self.dropped)
        self._card.stepped.connect(self._step)
        self._move.clicked.connect(self._turn)

    def _turn(self) -> None:
        if self._choices:
            self._fold()
        else:
            self._unfold()

    def _unfold(self) -> None:
        say = self._tongue
        for key, (name, sign) in self._shelves.items():
            is_here = key == self._shelf
            small = say.say(HERE_NOW) if is_here else ""
            face = Face(say.say(name), sign, TintName.MINT, small=small)
            # Its entry is the shelf: that is what it opens.
            choice = WideCard(EntryId(key), face, look=self._look)
            choice.setCheckable(True)
            choice.setChecked(is_here)
            choice.setAccessibleName(say.aloud(PUT_STEP, text=self._text, shelf=say.aloud(name)))
            choice.setObjectName(f"picture.shelf:{key}")
            choice.opened.connect(self._choose)
            self._column.addWidget(choice)
            choice.show()
            self._choices.append(choice)
        self.unfolded.emit()
        self._choices[0].setFocus()

    def _fold(self) -> None:
        clear(self._choices)
        self._choices = []
        self.unfolded.emit()

    def _choose(self, key: EntryId) -> None:
        self._fold()
        self._move.setFocus()
        if key != self._shelf:
            self.moved.emit(self._entry, key)

    def _step(self, entry: EntryId, way: int) -> None:
        keys = list(self._shelves)
        at = keys.index(self._shelf) + way
        if 0 <= at < len(keys):
            self.moved.emit(entry, keys[at])
