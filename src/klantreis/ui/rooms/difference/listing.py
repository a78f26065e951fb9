# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The lists of one column: which help there is, and what each of it cost."""

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from klantreis.domain.difference import Amount
from klantreis.domain.entries import Difference
from klantreis.services.listing import Row
from klantreis.ui.difference_routes import Asked, Side
from klantreis.ui.pieces.fields import Line
from klantreis.ui.pieces.wide import Face
from klantreis.ui.rooms.difference.amounts import (
    amounts_of,
    face_of_amount,
    says_something,
    with_amounts,
)
from klantreis.ui.rooms.difference.question import QuestionPage
from klantreis.words.rooms import difference as room_words
from klantreis.words.rooms import difference_questions as words
from klantreis.words.rooms import entry as entry_words


class HelpPage(QuestionPage):
    """Which help would have come: a name each, picked from the circle or typed."""

    def _ask_question(self) -> None:
        self.put_question(words.WHICH_HELP)
        self._lines: list[Line] = []
        self._there = amounts_of(self.before, Side.WITHOUT)
        self._box = self.pieces.card([])
        self.add(self._box)
        for amount in (*self._there, Amount()):
            self._add_line(amount.what)
        self.add(self.pieces.row([self.pieces.button(entry_words.ANOTHER, self._add_empty)]))
        self._offer_circle()

    def answered(self) -> Difference:
        amounts: list[Amount] = []
        for number, line in enumerate(self._lines):
            before = self._there[number] if number < len(self._there) else Amount()
            amounts.append(replace(before, what=line.text().strip()))
        return with_amounts(self.before, Side.WITHOUT, amounts)

    def first(self) -> QWidget | None:
        return None if self._draft is None else self._lines[-1].edit

    def _offer_circle(self) -> None:
        if not self.circle:
            return
        self.add(self.pieces.title(words.FROM_CIRCLE))
        cards = [self._card(row) for row in self.circle]
        self.add(self.pieces.row(cards))

    def _card(self, row: Row) -> QWidget:
        face = Face(entry_words.KIND_SIGNS[row.kind], row.title)
        return self.pieces.wide(words.PICK_HELP, face, self._pick, mark=row.id)

    def _pick(self, mark: str) -> None:
        title = next(row.title for row in self.circle if row.id == mark)
        empty = next((one for one in self._lines if not one.text().strip()), None)
        if empty is None:
            self._add_empty()
            empty = self._lines[-1]
        empty.edit.setText(title)

    def _add_empty(self) -> None:
        self._add_line("")
        self._lines[-1].edit.setFocus()

    def _add_line(self, text: str) -> None:
        line = Line(words.ONE_HELP, self.around.look, self.around.tongue, text=text)
        line.edit.setObjectName(f"{words.ONE_HELP.key}:{len(self._lines)}")
        line.changed.connect(self.touch)
        self._lines.append(line)
        column = self._box.layout()
        if column is not None:
            column.addWidget(line)


class CostPage(QuestionPage):
    """What each help cost, or would have cost; a press opens one."""

    def _ask_question(self) -> None:
        side = self._side
        is_with = side is Side.WITH
        self.put_question(words.WHAT_DID_IT_COST if is_with else words.WHAT_WOULD_IT_COST)
        amounts = amounts_of(self.before, side)
        if not amounts:
            self.add(self.pieces.card([self.pieces.text(room_words.NO_AMOUNTS)]))
        for number, amount in enumerate(amounts):
            face = face_of_amount(amount, side, self.around.tongue)
            self.add(self.pieces.wide(room_words.CHANGE_AMOUNT, face, self._open, mark=str(number)))
        cue = room_words.ADD_WITH if is_with else room_words.ADD_WITHOUT
        self.add(self.pieces.row([self.pieces.button(cue, self._add)]))

    @property
    def _side(self) -> Side:
        return Side.WITH if self.route.asked is Asked.WITH else Side.WITHOUT

    def _open(self, mark: str) -> None:
        amount = amounts_of(self.before, self._side)[int(mark)]
        asked = Asked.AMOUNT_COST if says_something(amount) else Asked.AMOUNT_WHAT
        self._ask_about(asked, int(mark))

    def _add(self) -> None:
        self._ask_about(Asked.AMOUNT_WHAT, len(amounts_of(self.before, self._side)))

    def _ask_about(self, asked: Asked, number: int) -> None:
        led_from = self.route.asked
        self.on_to(
            replace(self.route, asked=asked, side=self._side, number=number, led_from=led_from)
        )
