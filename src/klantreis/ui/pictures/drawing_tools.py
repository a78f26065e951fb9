# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The tools beside the paper: colours, rubber and widths, and in words what is chosen now."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from klantreis.ui.pictures.round_choice import RoundChoice
from klantreis.ui.pictures.strokes import Ink, Nib
from klantreis.ui.pieces.naming import call
from klantreis.ui.signals import Tells, tells
from klantreis.ui.signs import put_on
from klantreis.ui.theme import Look
from klantreis.words import picture_words as words
from klantreis.words.phrases import Phrase
from klantreis.words.tongue import Tongue

_INKS = {
    Ink.BLACK: words.BLACK,
    Ink.BROWN: words.BROWN,
    Ink.RED: words.RED,
    Ink.ORANGE: words.ORANGE,
    Ink.YELLOW: words.YELLOW,
    Ink.GREEN: words.GREEN,
    Ink.BLUE: words.BLUE,
    Ink.PURPLE: words.PURPLE,
    Ink.RUBBER: words.RUBBER,
}
_NIBS = {Nib.THIN: words.THIN, Nib.MIDDLE: words.MIDDLE, Nib.THICK: words.THICK}
_COLUMNS = 4


class DrawingTools(QWidget):
    """Tells what is chosen; one colour and one width are, from the start."""

    chosen: Tells[Ink, Nib] = tells(object, object)

    def __init__(self, look: Look, tongue: Tongue) -> None:
        super().__init__()
        self._look, self._tongue = look, tongue
        self._ink, self._nib = Ink.BLACK, Nib.MIDDLE
        self._inks: dict[Ink, RoundChoice] = {}
        self._nibs: dict[Nib, RoundChoice] = {}
        self._now, self._pen = QLabel(), QLabel()
        self._build()
        self._show_chosen()

    def show_pen(self, *, is_down: bool) -> None:
        """Say whether the pen of the keyboard is on the paper; not before somebody used it."""
        self._pen.setVisible(True)
        phrase = words.PEN_ON_PAPER if is_down else words.PEN_UP
        self._pen.setText(self._tongue.say(phrase))
        call(self._pen, self._tongue.aloud(phrase))

    def _build(self) -> None:
        gap = self._look.tokens.sizes.gap
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(gap * 3 // 4)
        rounds = QGridLayout()
        rounds.setSpacing(gap * 3 // 4)
        colours = [ink for ink in Ink if ink is not Ink.RUBBER]
        # The rubber stands with the widths: it has the same three.
        for at, button in enumerate((
            *(self._ink_button(ink) for ink in colours),
            *(self._nib_button(nib) for nib in Nib),
            self._ink_button(Ink.RUBBER),
        )):  # fmt: skip
            rounds.addWidget(button, at // _COLUMNS, at % _COLUMNS)
        column.addLayout(rounds)
        for label in (self._now, self._pen):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            column.addWidget(label)
        self._pen.hide()
        column.addStretch()

    def _ink_button(self, ink: Ink) -> RoundChoice:
        cue = _INKS[ink]
        button = RoundChoice(ink.value, cue, look=self._look, tongue=self._tongue)
        if ink is Ink.RUBBER:
            put_on(button, cue.sign, look=self._look)
        else:
            button.show_ink(ink)
        button.told.connect(self._choose_ink)
        self._inks[ink] = button
        return button

    def _nib_button(self, nib: Nib) -> RoundChoice:
        button = RoundChoice(nib.value, _NIBS[nib], look=self._look, tongue=self._tongue)
        button.show_nib(nib)
        button.told.connect(self._choose_nib)
        self._nibs[nib] = button
        return button

    def _choose_ink(self, mark: str) -> None:
        self._ink = Ink(mark)
        self._tell()

    def _choose_nib(self, mark: str) -> None:
        self._nib = Nib(mark)
        self._tell()

    def _tell(self) -> None:
        self._show_chosen()
        self.chosen.emit(self._ink, self._nib)

    def _show_chosen(self) -> None:
        # Also after a press on the one that was chosen, which has let go of itself.
        for ink, button in self._inks.items():
            button.setChecked(ink is self._ink)
        for nib, button in self._nibs.items():
            button.setChecked(nib is self._nib)
        language, cue = self._tongue.language, _INKS[self._ink]
        line = _NIBS[self._nib].short.say(language).lower()
        is_rubber = self._ink is Ink.RUBBER
        colour = cue.short.say(language).lower()
        # A rubber is no colour.
        pen = cue.short if is_rubber else words.NOW_COLOUR
        parts: tuple[tuple[Phrase, dict[str, object]], ...] = (
            (pen, {"colour": colour}), (words.NOW_LINE, {"line": line}),
        )  # fmt: skip
        self._now.setText("\n".join(self._tongue.say(one, **values) for one, values in parts))
        call(self._now, "\n".join(self._tongue.aloud(one, **values) for one, values in parts))
