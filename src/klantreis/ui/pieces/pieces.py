# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What a page is given to build with: texts, controls, and ways to lay them out."""

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

from klantreis.look.colours import TintName
from klantreis.ui.kinds import Kind, make
from klantreis.ui.pieces.beside import beside
from klantreis.ui.pieces.controls import Controls
from klantreis.ui.pieces.even import Even
from klantreis.ui.pieces.flow import Flow
from klantreis.ui.pieces.naming import call
from klantreis.ui.pieces.snug import Snug
from klantreis.ui.theme import lift
from klantreis.words.phrases import Phrase
from klantreis.words.pictograms import Pictogram


class Pieces(Controls):
    """All that pages are made of: each thing is named, speaks, has its sign and its kind."""

    def card(self, parts: Sequence[QWidget], *, tint: TintName | None = None) -> QFrame:
        """One idea on a card of its own."""
        card = QFrame()
        make(card, Kind.CARD, tint=tint)
        lift(card, self.look.tokens)
        sizes = self.look.tokens.sizes
        column = QVBoxLayout(card)
        column.setContentsMargins(sizes.air, sizes.gap, sizes.air, sizes.gap)
        column.setSpacing(sizes.gap * 3 // 4)
        for part in parts:
            column.addWidget(part)
        return card

    def headline(
        self,
        sign: Pictogram,
        phrase: Phrase,
        *,
        tint: TintName = TintName.MINT,
        is_said_below: bool = False,
        **values: object,
    ) -> QWidget:
        """What a room is about, beside the sign of the door; a field below may say it already."""
        heading = self.heading(phrase, **values)
        if is_said_below:
            # Its only field is called by it: a voice would say it twice.
            call(heading, " ")
        return beside(self.sign(sign, tint=tint), heading, self.look)

    def notice(
        self,
        sign: Pictogram,
        parts: Sequence[QWidget],
        *,
        tint: TintName = TintName.MINT,
        ground: TintName | None = None,
    ) -> QFrame:
        """Something to know, on a card of its own: its sign, and what is said beside it."""
        said = QWidget()
        column = QVBoxLayout(said)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self.look.tokens.sizes.gap // 2)
        for part in parts:
            column.addWidget(part)
        return self.card([beside(self.sign(sign, tint=tint), said, self.look)], tint=ground)

    def row(self, parts: Sequence[QWidget]) -> QWidget:
        """Side by side in reading order; what does not fit goes on below."""
        whole = QWidget()
        _grow_with_width(whole)
        flow = Flow(whole, gap=self.look.tokens.sizes.gap * 3 // 4)
        for part in parts:
            flow.addWidget(part)
        return whole

    def evenly(self, parts: Sequence[QWidget]) -> QWidget:
        """Side by side in one width, such as doors; what does not fit goes on below."""
        return self._tiles(parts, Even)

    def snugly(self, parts: Sequence[QWidget]) -> QWidget:
        """The same, but closed up where that takes fewer lines."""
        return self._tiles(parts, Snug)

    def _tiles(self, parts: Sequence[QWidget], kind: type[Even]) -> QWidget:
        whole = QWidget()
        _grow_with_width(whole)
        even = kind(whole, gap=self.look.tokens.sizes.gap)
        for part in parts:
            even.addWidget(part)
        return whole


def _grow_with_width(whole: QWidget) -> None:
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    whole.setSizePolicy(policy)
