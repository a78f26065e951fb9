# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Makes what pages are made of: each thing is named, speaks, has its sign and its kind."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from klantreis.ui.kinds import Kind, make
from klantreis.ui.pieces.breaking import breakable
from klantreis.ui.pieces.even import Even
from klantreis.ui.pieces.flow import Flow
from klantreis.ui.pieces.marked import MarkedButton
from klantreis.ui.pieces.naming import call, name
from klantreis.ui.pieces.wide import Face, WideButton
from klantreis.ui.signs import put_on, show_on
from klantreis.ui.theme import Look, lift
from klantreis.ui.tile import Tile
from klantreis.ui.tokens import TintName, Tone
from klantreis.words.cues import Cue
from klantreis.words.phrases import Phrase
from klantreis.words.pictograms import Pictogram
from klantreis.words.tongue import Tongue

Pressed = Callable[[], object]
PressedOne = Callable[[str], object]


class Pieces:
    """What a page is given to build with. A slot is a bound method without arguments."""

    def __init__(self, look: Look, tongue: Tongue) -> None:
        self.look = look
        self.tongue = tongue

    def heading(self, phrase: Phrase, **values: object) -> QLabel:
        """What the page is about; one a page."""
        return self._said(phrase, Kind.HEADING, **values)

    def title(self, phrase: Phrase, **values: object) -> QLabel:
        """What a part of the page is about."""
        return self._said(phrase, Kind.TITLE, **values)

    def text(self, phrase: Phrase, **values: object) -> QLabel:
        """A sentence."""
        return self._said(phrase, None, **values)

    def quiet(self, phrase: Phrase, **values: object) -> QLabel:
        """A sentence for whoever wants to know."""
        return self._said(phrase, Kind.QUIET, **values)

    def own_words(self, text: str, *, kind: Kind | None = Kind.OWN_WORDS) -> QLabel:
        """What a person wrote, as they wrote it."""
        return self._label(self.tongue.disguise(text), text, kind)

    def button(self, cue: Cue, slot: Pressed, *, kind: Kind | None = None) -> QPushButton:
        """An ordinary button, or one of *kind*: PRIMARY for the one that leads on."""
        button = QPushButton()
        if kind is not None:
            make(button, kind)
        self.dress(button, cue, kind=kind)
        button.clicked.connect(slot)
        return button

    def dress(self, button: QPushButton, cue: Cue, *, kind: Kind | None = None) -> None:
        """Let *button* be that of *cue* from now on: its words, its sign and its name."""
        button.setText(self.tongue.on(cue))
        put_on(button, cue.sign, look=self.look, tone=self._tone_on(kind))
        self._name(button, cue)

    def labelled(self, cue: Cue, slot: PressedOne, *, mark: str) -> MarkedButton:
        """An ordinary button that tells its *mark*: one of several that share a slot."""
        button = MarkedButton(mark)
        self.dress(button, cue)
        button.told.connect(slot)
        return button

    def round(self, cue: Cue, slot: PressedOne, *, about: str, mark: str) -> MarkedButton:
        """A small round button with only a sign, beside what it is *about*; it tells its *mark*."""
        button = MarkedButton(mark)
        make(button, Kind.ROUND)
        put_on(button, cue.sign, look=self.look)
        button.setToolTip(self.tongue.on(cue))
        self._name(button, cue, about=about, mark=mark)
        button.told.connect(slot)
        return button

    def door(self, cue: Cue, slot: Pressed, *, tint: TintName) -> Tile:
        """A big button with its sign above its words."""
        tile = Tile(self.tongue.on(cue), cue.sign, tint=tint, look=self.look)
        self._name(tile, cue)
        tile.clicked.connect(slot)
        return tile

    def wide(
        self, cue: Cue, face: Face, slot: PressedOne, *, mark: str, is_choice: bool = False
    ) -> WideButton:
        """A card that is one button: *cue* says what a press does, *face* what it is about.

        The slot hears its *mark*, an id or a number.
        """
        shown = Face(
            face.sign,
            self.tongue.disguise(face.title),
            self.tongue.disguise(face.over),
            [self.tongue.disguise(line) for line in face.lines],
            face.tint,
            face.picture,
        )
        card = WideButton(shown, self.look, mark=mark)
        card.setCheckable(is_choice)
        about = ". ".join(part for part in (face.title, face.over, *face.lines) if part)
        self._name(card, cue, about=about, mark=mark)
        card.told.connect(slot)
        return card

    def option(
        self, cue: Cue, slot: PressedOne, *, mark: str, is_chosen: bool = False
    ) -> WideButton:
        """One answer of a few; a check mark stands on the one that was chosen before."""
        card = WideButton(Face(cue.sign, self.tongue.on(cue)), self.look, mark=mark)
        card.setCheckable(True)
        card.setChecked(is_chosen)
        self._name(card, cue)
        card.told.connect(slot)
        return card

    def sign(self, which: Pictogram, *, tint: TintName | None = None) -> QLabel:
        """A picture beside words that say the same."""
        label = QLabel()
        colours, sizes = self.look.tokens.colours, self.look.tokens.sizes
        if tint is not None:
            make(label, Kind.ROUND_MARK, tint=tint)
        tone = colours.teal_tone if tint is None else colours.tint(tint).tone
        show_on(label, which, look=self.look, tone=tone, size_px=sizes.icon * 3 // 2)
        return label

    def badge(self, phrase: Phrase, *, tint: TintName, **values: object) -> QLabel:
        """In a few words how things are."""
        label = self._said(phrase, None, **values)
        label.setWordWrap(False)
        make(label, Kind.BADGE, tint=tint)
        return label

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
        whole = QWidget()
        _grow_with_width(whole)
        even = Even(whole, gap=self.look.tokens.sizes.gap)
        for part in parts:
            even.addWidget(part)
        return whole

    def _said(self, phrase: Phrase, kind: Kind | None, **values: object) -> QLabel:
        shown = self.tongue.say(phrase, **values)
        return self._label(shown, self.tongue.aloud(phrase, **values), kind)

    def _label(self, shown: str, aloud: str, kind: Kind | None) -> QLabel:
        label = QLabel()
        # Plain: what somebody wrote is never read as mark-up.
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setText(breakable(shown))
        label.setWordWrap(True)
        call(label, aloud)
        if kind is not None:
            make(label, kind)
        return label

    def _name(self, button: QPushButton, cue: Cue, *, about: str = "", mark: str = "") -> None:
        name(button, cue, self.tongue, about=about, mark=mark)
        button.setCursor(Qt.CursorShape.PointingHandCursor)

    def _tone_on(self, kind: Kind | None) -> Tone | None:
        colours = self.look.tokens.colours
        return {Kind.PRIMARY: colours.on_teal_tone, Kind.AWAY: colours.away_tone}.get(
            kind or Kind.LINK
        )


def _grow_with_width(whole: QWidget) -> None:
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    whole.setSizePolicy(policy)
