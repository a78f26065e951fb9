# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What one can press: each control is named, has its sign and its kind."""

from collections.abc import Callable
from functools import reduce

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from klantreis.look.colours import TintName, Tone
from klantreis.ui.kinds import Kind, make
from klantreis.ui.pieces.marked import MarkedButton
from klantreis.ui.pieces.naming import in_turn, name
from klantreis.ui.pieces.switch import SwitchButton
from klantreis.ui.pieces.texts import Texts
from klantreis.ui.pieces.wide import Face, WideButton
from klantreis.ui.signs import put_on
from klantreis.ui.tile import Tile
from klantreis.words.cues import Cue

Pressed = Callable[[], object]
PressedOne = Callable[[str], object]


class Controls(Texts):
    """Makes buttons and cards. A slot is a bound method; one of a list hears its mark."""

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

    def switch(
        self, cue: Cue, slot: PressedOne, *, mark: str = "", is_on: bool = False
    ) -> SwitchButton:
        """A button that is on or off, as high as those beside it; it tells its *mark*."""
        button = SwitchButton(self.look, mark)
        self.dress(button, cue)
        button.setChecked(is_on)
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
        about = reduce(in_turn, (part for part in (face.title, face.over, *face.lines) if part), "")
        self._name(card, cue, about=about, mark=mark)
        card.told.connect(slot)
        return card

    def option(
        self, cue: Cue, slot: PressedOne, *, mark: str, is_chosen: bool = False
    ) -> WideButton:
        """One answer of a few; a check mark stands on the one that was chosen before."""
        words = self.tongue.on(cue)
        # The same words stand within sentences on paper; alone on a card they begin one.
        card = WideButton(Face(cue.sign, words[:1].upper() + words[1:]), self.look, mark=mark)
        card.setCheckable(True)
        card.setChecked(is_chosen)
        self._name(card, cue)
        card.told.connect(slot)
        return card

    def _name(self, button: QPushButton, cue: Cue, *, about: str = "", mark: str = "") -> None:
        name(button, cue, self.tongue, about=about, mark=mark)
        button.setCursor(Qt.CursorShape.PointingHandCursor)

    def _tone_on(self, kind: Kind | None) -> Tone | None:
        colours = self.look.tokens.colours
        return {Kind.PRIMARY: colours.on_teal_tone, Kind.AWAY: colours.away_tone}.get(
            kind or Kind.LINK
        )
