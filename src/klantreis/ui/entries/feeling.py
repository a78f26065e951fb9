# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""*Hoe voelde dat?*: a face, or a word of one's own."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from klantreis.look.colours import TintName
from klantreis.ui.entries.answer import Answer
from klantreis.ui.entries.fields import Field, Form
from klantreis.ui.pieces.fields import Writing
from klantreis.ui.pieces.pieces import Pieces
from klantreis.ui.pieces.wide import Face, WideButton
from klantreis.words.feelings import FEELINGS, feeling_of
from klantreis.words.pictograms import Feeling, Pictogram
from klantreis.words.rooms import entry as words


class FeelingAnswer(Answer):
    """A press on a face puts its word in the field below: what stands there is the answer."""

    def __init__(self, pieces: Pieces, text: str) -> None:
        super().__init__(pieces)
        self._cards = [self._card(one) for one in FEELINGS]
        self._field = Writing(words.OTHER_WORDS, pieces.look, pieces.tongue, text=text)
        self._field.edit.setObjectName("field.text")
        self._field.changed.connect(self._follow)
        self.column.addWidget(pieces.evenly(self._cards))
        self.column.addWidget(self._field)
        self._show_chosen()

    def value(self) -> object:
        return self._field.text()

    def first(self) -> QWidget | None:
        return self._field.edit

    def _card(self, feeling: Feeling) -> WideButton:
        word = FEELINGS[feeling].say(self.pieces.tongue.language)
        shown = word[:1].upper() + word[1:]
        face = Face(Pictogram.WISH, shown, tint=TintName.HONEY, picture=feeling.value)
        mark = feeling.name.lower()
        return self.pieces.wide(words.FELT_SO, face, self._choose, mark=mark, is_choice=True)

    def _choose(self, mark: str) -> None:
        feeling = Feeling[mark.upper()]
        # The one that was chosen can be pressed again to undo it.
        is_undone = feeling_of(self._field.text()) is feeling
        word = FEELINGS[feeling].say(self.pieces.tongue.language)
        self._field.edit.setPlainText("" if is_undone else word)
        self.chosen.emit()

    def _follow(self) -> None:
        self._show_chosen()
        self.changed.emit()

    def _show_chosen(self) -> None:
        now = feeling_of(self._field.text())
        for card in self._cards:
            card.setChecked(now is not None and card.mark == now.name.lower())


def picture_of(field: Field, lines: Sequence[str]) -> str:
    """The face that goes with the answer in *lines*; empty where there is none."""
    feeling = feeling_of(" ".join(lines)) if field.form is Form.FEELING else None
    return "" if feeling is None else feeling.value
