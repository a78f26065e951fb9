# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The two columns of a situation, *met* and *zonder*, and what they come to."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from klantreis.domain.difference import Amount, Comparison, Likeness, Range, compare
from klantreis.domain.entries import Difference
from klantreis.look.colours import TintName
from klantreis.ui.difference_routes import Side
from klantreis.ui.painted.range_bar import Scale, scale_of
from klantreis.ui.pieces.air import air
from klantreis.ui.pieces.pieces import Pieces
from klantreis.ui.pieces.pile import Pile
from klantreis.ui.pieces.wide import Face
from klantreis.ui.rooms.difference.amounts import TINTS, amounts_of, face_of_amount
from klantreis.ui.rooms.difference.sums import (
    OpenedSum,
    bar_of,
    face_of_sum,
    lines_of_difference,
    lines_of_sum,
)
from klantreis.ui.signals import Tells, tells
from klantreis.words.money import say_range
from klantreis.words.numbers import unbroken
from klantreis.words.pictograms import Pictogram
from klantreis.words.rooms import difference as words

_TITLES = {Side.WITH: words.WITH, Side.WITHOUT: words.WITHOUT}


class Columns(QWidget):
    """Side by side where there is room. What counts can be switched: like for like, or not."""

    # An amount was pressed, or the button for one more: "with:2".
    amount_asked: Tells[str] = tells(str)
    turned: Tells[str] = tells(str)
    switched: Tells[bool] = tells(bool)

    def __init__(
        self,
        pieces: Pieces,
        body: Difference,
        *,
        counts_all: bool,
        opened: frozenset[str],
        may_change: bool,
    ) -> None:
        super().__init__()
        self._pieces, self._body = pieces, body
        self._counts_all, self._opened, self._may_change = counts_all, opened, may_change
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(pieces.look.tokens.sizes.gap)
        self._pile = Pile()
        self._pile.setSpacing(pieces.look.tokens.sizes.gap)
        if any(one.agogic for one in body.actual):
            column.addWidget(self._switch())
        column.addLayout(self._pile)
        self._fill()

    def _switch(self) -> QWidget:
        pieces = self._pieces
        self._options = [
            pieces.option(words.ALL_HELP, self._count, mark="all", is_chosen=self._counts_all),
            pieces.option(
                words.ONLY_WORKER, self._count, mark="worker", is_chosen=not self._counts_all
            ),
        ]
        title = pieces.title(words.WHAT_COUNTS)
        return pieces.card([title, pieces.evenly(self._options)])

    def _count(self, mark: str) -> None:
        self._counts_all = mark == "all"
        for option in self._options:
            option.setChecked(option.mark == mark)
        self._fill()
        self.switched.emit(self._counts_all)

    def _fill(self) -> None:
        likeness = Likeness.ALL_HELP if self._counts_all else Likeness.SUPPORT
        body = self._body
        found = compare(otherwise=body.otherwise, actual=body.actual, likeness=likeness)
        scale = scale_of((found.would_have_cost, found.did_cost, found.saved))
        self._pile.clear()
        both = [
            self._column(Side.WITH, found.with_support, found.did_cost, scale),
            self._column(Side.WITHOUT, found.without, found.would_have_cost, scale),
        ]
        self._pile.put(self._pieces.evenly(both))
        if found.without and found.with_support:
            self._pile.put(self._outcome(found, scale))

    def _column(self, side: Side, counted: Sequence[Amount], whole: Range, scale: Scale) -> QWidget:
        pieces = self._pieces
        parts: list[QWidget] = [pieces.title(_TITLES[side])]
        if not counted:
            parts.append(pieces.text(words.NO_AMOUNTS))
        there = amounts_of(self._body, side)
        for number, amount in enumerate(there):
            if amount in counted:
                parts.append(self._amount(amount, side, number))
        if self._may_change:
            parts.append(self._add_button(side))
        # What is left over goes here: the sums of both columns stand beside each other.
        parts.append(air())
        if counted:
            parts.append(bar_of(pieces, whole, scale, tint=TINTS[side]))
            face = face_of_sum(whole, pieces.tongue.language, tint=TINTS[side])
            lines = lines_of_sum(counted, whole, pieces.tongue.language)
            parts.append(self._sum(side.name.lower(), face, lines))
        return pieces.card(parts, tint=TINTS[side])

    def _add_button(self, side: Side) -> QWidget:
        cue = words.ADD_WITH if side is Side.WITH else words.ADD_WITHOUT
        mark = f"{side.name.lower()}:{len(amounts_of(self._body, side))}"
        button = self._pieces.labelled(cue, self._ask_amount, mark=mark)
        return self._pieces.row([button])

    def _amount(self, amount: Amount, side: Side, number: int) -> QWidget:
        face = face_of_amount(amount, side, self._pieces.tongue)
        mark = f"{side.name.lower()}:{number}"
        card = self._pieces.wide(words.CHANGE_AMOUNT, face, self._ask_amount, mark=mark)
        card.setEnabled(self._may_change)
        return card

    def _outcome(self, found: Comparison, scale: Scale) -> QWidget:
        pieces, language = self._pieces, self._pieces.tongue.language
        said = unbroken(say_range(found.saved, language))
        how = words.LOOK_AT_SUM.short.say(language)
        face = Face(Pictogram.DIFFERENCE, said, lines=(how,), tint=TintName.LILAC)
        lines = lines_of_difference(
            without=found.would_have_cost,
            with_help=found.did_cost,
            saved=found.saved,
            language=language,
        )
        parts: list[QWidget] = [pieces.title(words.IT_SAVES)]
        if not self._counts_all:
            parts.append(pieces.text(words.NOT_ALIKE))
        parts.append(bar_of(pieces, found.saved, scale, tint=TintName.LILAC))
        parts.append(self._sum("saved", face, lines))
        return pieces.card(parts)

    def _sum(self, mark: str, face: Face, lines: Sequence[str]) -> QWidget:
        whole = OpenedSum(self._pieces, face, lines, mark=mark, is_open=mark in self._opened)
        whole.turned.connect(self._turn)
        return whole

    def _turn(self, mark: str) -> None:
        self._opened = self._opened ^ {mark}
        self.turned.emit(mark)

    def _ask_amount(self, mark: str) -> None:
        self.amount_asked.emit(mark)
