# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The bar below the page: one sentence about what happened, and a way to take it back."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from klantreis.look.colours import TintName
from klantreis.ui.kinds import Kind, make
from klantreis.ui.pieces.breaking import breakable
from klantreis.ui.pieces.naming import call
from klantreis.ui.pieces.pieces import Pieces
from klantreis.ui.roles import announce
from klantreis.ui.signals import Tells, tells
from klantreis.ui.signs import show_on
from klantreis.ui.wishes import Note
from klantreis.words.pictograms import Pictogram
from klantreis.words.rooms import frame as words


class MessageBar(QFrame):
    """Shows a note until it was seen, another comes, or somebody goes on to something else."""

    undo_asked: Tells[()] = tells()

    def __init__(self, pieces: Pieces) -> None:
        super().__init__()
        self._look = pieces.look
        self._note: Note | None = None
        self._sign, self._text = QLabel(), QLabel()
        self._undo = pieces.button(words.UNDO, self._ask_to_undo)
        self._close = pieces.button(words.CLOSE_NOTE, self.clear)
        self._build(pieces)
        self.clear()

    @property
    def note(self) -> Note | None:
        """What stands there."""
        return self._note

    def show_note(self, note: Note) -> None:
        """Show *note*, and let a screen reader say it."""
        self._note = note
        tint = TintName.CARE if note.is_care else TintName.MINT
        make(self, Kind.BAR, tint=tint)
        sign = Pictogram.TAKE_CARE if note.is_care else Pictogram.INFORMATION
        show_on(self._sign, sign, look=self._look, tone=self._look.tokens.colours.tint(tint).tone)
        self._text.setText(breakable(note.shown))
        call(self._text, note.aloud)
        self._undo.setVisible(note.undo is not None)
        self._close.setVisible(not note.is_waiting)
        self.show()
        # Not a focus: whoever writes goes on writing, and hears it in between.
        announce(self._text, note.aloud)

    def clear(self) -> None:
        """Nothing to say."""
        self._note = None
        self._text.clear()
        call(self._text, "")
        self.hide()

    def stop_waiting(self) -> None:
        """What was waited for has come: a note that only asked to wait goes."""
        if self._note is not None and self._note.is_waiting:
            self.clear()

    def _ask_to_undo(self) -> None:
        self.undo_asked.emit()

    def _build(self, pieces: Pieces) -> None:
        sizes = self._look.tokens.sizes
        make(self, Kind.BAR, tint=TintName.MINT)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setWordWrap(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(sizes.gap, sizes.gap // 2, sizes.gap, sizes.gap // 2)
        row.setSpacing(sizes.gap)
        row.addWidget(self._sign)
        row.addWidget(self._text, 1)
        buttons: list[QWidget] = [self._undo, self._close]
        row.addWidget(pieces.row(buttons))
