# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Figures of the pilot on cards: in words, as a bar where they are a range, remarks beside them."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from klantreis.domain.business_case import Figure, Remark, concerns
from klantreis.domain.difference import Range
from klantreis.look.colours import TintName
from klantreis.ui.painted.range_bar import RangeBar, Scale
from klantreis.ui.pieces.air import air
from klantreis.ui.pieces.beside import beside
from klantreis.ui.pieces.pieces import Pieces
from klantreis.words.business_case import say_remark
from klantreis.words.money import say_range
from klantreis.words.numbers import unbroken
from klantreis.words.phrases import Phrase
from klantreis.words.pictograms import Pictogram
from klantreis.words.rooms import pilot_desk as words


class Remarks:
    """Puts each remark beside the first figure that it concerns, and its number beside the rest."""

    def __init__(self, pieces: Pieces, remarks: Sequence[Remark]) -> None:
        self._pieces, self._remarks = pieces, remarks
        self._told: list[Remark] = []

    def beside(self, figure: Figure) -> list[QWidget]:
        """What there is to say about *figure*."""
        return [self._tell(one) for one in self._remarks if figure in concerns(one)]

    def _tell(self, remark: Remark) -> QWidget:
        pieces = self._pieces
        if remark in self._told:
            number = self._told.index(remark) + 1
            return pieces.quiet(words.SEE_REMARK, number=number)
        self._told.append(remark)
        text = say_remark(remark, pieces.tongue.language)
        said = pieces.text(words.REMARK, number=len(self._told), text=text)
        sign = pieces.sign(Pictogram.INFORMATION, tint=TintName.HONEY)
        return beside(sign, said, pieces.look)


def range_card(
    pieces: Pieces,
    title: Phrase,
    span: Range,
    scale: Scale,
    *,
    tint: TintName = TintName.MINT,
    remarks: Sequence[QWidget] = (),
) -> QWidget:
    """A range of money: its words, and its bar on the scale of the others."""
    said = pieces.own_words(unbroken(say_range(span, pieces.tongue.language)))
    bar = RangeBar(pieces.look, span, scale, tint=tint)
    return pieces.card([pieces.title(title), said, bar, *remarks])


def words_card(
    pieces: Pieces, title: Phrase, lines: Sequence[str], *, remarks: Sequence[QWidget] = ()
) -> QWidget:
    """A figure that is told in words only."""
    said = [pieces.own_words(line) for line in lines]
    return pieces.card([pieces.title(title), *said, *remarks, air()])
