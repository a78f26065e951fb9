# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What lies in one folder, as cards below each other, a few at a time."""

from datetime import tzinfo
from pathlib import Path

from PySide6.QtWidgets import QVBoxLayout, QWidget

from klantreis.host.places import FileCard
from klantreis.ui.pieces.pieces import Pieces
from klantreis.ui.pieces.wide import WideButton
from klantreis.ui.places.cards import face_of_file
from klantreis.ui.places.sought import Sought
from klantreis.ui.signals import Tells, tells
from klantreis.words import place_words as words

# More come with a press: a telephone can hold thousands of photos.
AT_ONCE = 24


class Files(QWidget):
    """Shows *cards*, all that there are; the folders among them can be opened."""

    picked: Tells[Path] = tells(object)
    many_picked: Tells[tuple[Path, ...]] = tells(object)
    folder_asked: Tells[Path] = tells(object)

    def __init__(
        self, cards: tuple[FileCard, ...], sought: Sought, pieces: Pieces, *, tz: tzinfo
    ) -> None:
        super().__init__()
        self._cards = cards
        self._sought = sought
        self._pieces = pieces
        self._tz = tz
        self._shown: list[WideButton] = []
        # What stands above the cards.
        self._shown_from = 0
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(pieces.look.tokens.sizes.gap)
        self._more = pieces.button(words.MORE, self._show_more)
        self._add()
        self._column.addWidget(pieces.row((self._more,)))
        if sought.takes_many and len(self._files()) > 1:
            take_all = pieces.button(words.TAKE_ALL, self._take_all)
            self._column.insertWidget(0, pieces.row((take_all,)))
            self._shown_from = 1

    def focus_first(self) -> None:
        """Let the keyboard begin at the first card."""
        if self._shown:
            self._shown[0].setFocus()

    def _add(self) -> None:
        start = len(self._shown)
        for number, card in enumerate(self._cards[start : start + AT_ONCE], start=start):
            button = self._pieces.wide(
                words.OPEN_FOLDER if card.is_folder else words.PICK_FILE,
                face_of_file(card, self._sought, self._pieces.tongue, tz=self._tz),
                self._choose,
                mark=str(number),
            )
            before = self._shown[-1] if self._shown else None
            self._column.insertWidget(self._shown_from + number, button)
            if before is not None:
                # Tab goes as the eye does, and to the button for more at the end.
                QWidget.setTabOrder(before, button)
            self._shown.append(button)
        self._more.setVisible(len(self._shown) < len(self._cards))

    def _show_more(self) -> None:
        first_new = len(self._shown)
        self._add()
        self._shown[first_new].setFocus()

    def _files(self) -> tuple[Path, ...]:
        return tuple(card.path for card in self._cards if not card.is_folder)

    def _take_all(self) -> None:
        self.many_picked.emit(self._files())

    def _choose(self, mark: str) -> None:
        card = self._cards[int(mark)]
        (self.folder_asked if card.is_folder else self.picked).emit(card.path)
