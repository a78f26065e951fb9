# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Sums that can be opened to their parts, each beside its bar."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from klantreis.domain.difference import Amount, Range
from klantreis.domain.language import Language
from klantreis.look.colours import TintName
from klantreis.ui.painted.range_bar import RangeBar, Scale
from klantreis.ui.pieces.pieces import Pieces
from klantreis.ui.pieces.wide import Face
from klantreis.ui.signals import Tells, tells
from klantreis.words.money import say_amount, say_cost, say_range
from klantreis.words.numbers import unbroken
from klantreis.words.pictograms import Pictogram
from klantreis.words.rooms import difference as words


class OpenedSum(QWidget):
    """A sum as one card: a press shows how it was counted, and hides that again."""

    turned: Tells[str] = tells(str)

    def __init__(
        self, pieces: Pieces, face: Face, lines: Sequence[str], *, mark: str, is_open: bool
    ) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(pieces.look.tokens.sizes.gap // 2)
        self._card = pieces.wide(words.LOOK_AT_SUM, face, self._turn, mark=mark)
        column.addWidget(self._card)
        self._parts = pieces.card([pieces.own_words(line, kind=None) for line in lines])
        column.addWidget(self._parts)
        # Behind `addWidget`: by itself it would be a window for a moment, and take the keyboard.
        self._parts.setVisible(is_open)

    def _turn(self, mark: str) -> None:
        self._parts.setVisible(not self._parts.isVisibleTo(self))
        self.turned.emit(mark)


def face_of_sum(amounts: Range, language: Language, *, tint: TintName) -> Face:
    """A sum: what it comes to, and that one may look how."""
    said = words.TOGETHER.say(language, amount=say_range(amounts, language))
    return Face(
        Pictogram.LIST, unbroken(said), lines=(words.LOOK_AT_SUM.short.say(language),), tint=tint
    )


def lines_of_sum(amounts: Sequence[Amount], whole: Range, language: Language) -> list[str]:
    """How *amounts* add up to *whole*: each for itself, then the lowest and the highest."""
    lines = []
    for one in amounts:
        cost = say_cost(one, language)
        said = "\n".join((one.what or words.SOME_HELP.say(language), *cost))
        lines.append(unbroken(said))
    ranges = [one.range() for one in amounts]
    if len(ranges) > 1:
        lows = [one.low for one in ranges]
        highs = [one.high for one in ranges]
        lines += _ends(_added(lows, language), _added(highs, language), whole, language)
    return lines


def lines_of_difference(
    *, without: Range, with_help: Range, saved: Range, language: Language
) -> list[str]:
    """The least that is left, and the most: each lowest less the other's highest."""
    low = _less(without.low, with_help.high, language)
    high = _less(without.high, with_help.low, language)
    return _ends(low, high, saved, language)


def bar_of(pieces: Pieces, span: Range, scale: Scale, *, tint: TintName) -> QWidget:
    """The same range as a bar; a voice has heard it already."""
    return RangeBar(pieces.look, span, scale, tint=tint)


def _ends(low: str, high: str, whole: Range, language: Language) -> list[str]:
    lowest = unbroken(f"{low} = {say_amount(whole.low, language)}")
    highest = unbroken(f"{high} = {say_amount(whole.high, language)}")
    if lowest == highest:
        return [lowest]
    return [words.LOWEST.say(language, sum=lowest), words.HIGHEST.say(language, sum=highest)]


def _added(cents: Sequence[int], language: Language) -> str:
    return " + ".join(unbroken(say_amount(one, language)) for one in cents)


def _less(cents: int, other: int, language: Language) -> str:
    return unbroken(f"{say_amount(cents, language)} − {say_amount(other, language)}")
