# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What a client gives to open: a panel for each kind of lock. It holds a key and knows no lock."""

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QWidget

from klantreis.domain.locking import LockKind
from klantreis.services.keys import Key
from klantreis.services.lock_pictures import LockPicture
from klantreis.ui.pictures.camera import Eye
from klantreis.ui.pieces.fields import Line
from klantreis.ui.pieces.peek import Peek
from klantreis.ui.pieces.pieces import Pieces
from klantreis.ui.pieces.stack import Stack
from klantreis.ui.rooms.door.code_field import CodeField
from klantreis.ui.rooms.door.picture_grid import PictureGrid
from klantreis.ui.signals import Tells, tells
from klantreis.words.cues import Cue
from klantreis.words.rooms import door_open as words


class KeyPanel(Stack):
    """Where somebody gives a key of one kind."""

    # Enter was pressed: that is enough for whoever typed.
    entered: Tells[()] = tells()
    stick_asked: Tells[()] = tells()

    def key(self) -> Key | None:
        """What was given; None while something is missing."""
        return None

    def forget(self) -> None:
        """Hold nothing any more."""

    def start(self) -> QWidget:
        """Where the keyboard begins."""
        return self

    def take_code(self, code: str) -> None:
        """A code that came from a stick."""


class TypedPanel(KeyPanel):
    """Words, a PIN or a sentence, hidden while they are typed unless somebody wants to see."""

    def __init__(self, pieces: Pieces, kind: LockKind, cues: Sequence[Cue]) -> None:
        super().__init__(pieces)
        self._kind = kind
        look, tongue = pieces.look, pieces.tongue
        self._lines = [Line(cue, look, tongue, is_secret=True) for cue in cues]
        beside = QHBoxLayout()
        beside.setSpacing(pieces.look.tokens.sizes.gap)
        for line in self._lines:
            beside.addWidget(line, 1)
        self.column.addLayout(beside)
        self._peek = Peek(pieces, self._lines, show=words.SHOW, hide=words.HIDE)
        self.column.addWidget(pieces.row([self._peek.button]))
        for line, after in zip(self._lines, self._lines[1:], strict=False):
            line.entered.connect(after.edit.setFocus)
        self._lines[-1].entered.connect(self.entered)
        for at, line in enumerate(self._lines[:-1]):
            line.changed.connect(partial(self._hop, at))

    def key(self) -> Key | None:
        typed = " ".join(line.text() for line in self._lines)
        if not typed.strip():
            return None
        if self._kind is LockKind.PIN_DEVICE:
            return Key(self._kind, pin=typed.strip())
        return Key(self._kind, words=typed)

    def forget(self) -> None:
        for line in self._lines:
            line.edit.clear()

    def start(self) -> QWidget:
        return self._lines[0].edit

    def _hop(self, at: int) -> None:
        """A space ends a word: what comes after it goes on in the next field, if that is empty."""
        word, space, rest = self._lines[at].text().lstrip().partition(" ")
        after = self._lines[at + 1]
        if space and not after.text():
            self._lines[at].edit.setText(word)
            after.edit.setFocus()
            after.edit.setText(rest.lstrip())


class CardPanel(KeyPanel):
    """The code of a card: before the camera, from a stick or typed; and the PIN beside it."""

    def __init__(self, pieces: Pieces, eye: Eye) -> None:
        super().__init__(pieces)
        self._code = CodeField(words.CARD, pieces, eye)
        self._pin = Line(words.PIN, pieces.look, pieces.tongue, is_secret=True)
        stick = pieces.button(words.FROM_STICK, self.stick_asked.emit)
        self._code.add_way(stick)
        self.column.addWidget(self._code)
        self.column.addWidget(self._pin)
        self._code.entered.connect(self._pin.edit.setFocus)
        self._pin.entered.connect(self.entered)

    def key(self) -> Key | None:
        code, pin = self._code.text().strip(), self._pin.text().strip()
        return Key(LockKind.CARD_PIN, card=code, pin=pin) if code and pin else None

    def forget(self) -> None:
        self._code.forget()
        self._pin.edit.clear()

    def start(self) -> QWidget:
        return self._code.edit

    def take_code(self, code: str) -> None:
        self._code.take(code)


class RecoveryPanel(KeyPanel):
    """The code of the recovery sheet: before the camera or typed."""

    def __init__(self, pieces: Pieces, eye: Eye) -> None:
        super().__init__(pieces)
        self._code = CodeField(words.RECOVERY, pieces, eye)
        self.column.addWidget(self._code)
        self._code.entered.connect(self.entered)

    def key(self) -> Key | None:
        code = self._code.text().strip()
        return Key(LockKind.RECOVERY, card=code) if code else None

    def forget(self) -> None:
        self._code.forget()

    def start(self) -> QWidget:
        return self._code.edit


class PicturesPanel(KeyPanel):
    """The grid of 64."""

    def __init__(self, pieces: Pieces, pictures: Sequence[LockPicture]) -> None:
        super().__init__(pieces)
        self._grid = PictureGrid(pieces, pictures)
        self.column.addWidget(self._grid)

    def key(self) -> Key | None:
        chosen = self._grid.chosen()
        return Key(LockKind.PICTURES, pictures=chosen) if self._grid.is_full else None

    def forget(self) -> None:
        self._grid.forget()

    def start(self) -> QWidget:
        return self._grid.first()


def make_panel(
    kind: LockKind, pieces: Pieces, *, pictures: Sequence[LockPicture], eye: Eye
) -> KeyPanel:
    """The panel for a lock of *kind*."""
    match kind:
        case LockKind.CARD_PIN:
            return CardPanel(pieces, eye)
        case LockKind.RECOVERY:
            return RecoveryPanel(pieces, eye)
        case LockKind.PICTURES:
            return PicturesPanel(pieces, pictures)
    return TypedPanel(pieces, kind, _FIELDS[kind])


_FIELDS: Mapping[LockKind, tuple[Cue, ...]] = {
    LockKind.WORDS: words.WORD_FIELDS,
    LockKind.PIN_DEVICE: (words.PIN,),
    LockKind.PASSPHRASE: (words.PASSPHRASE,),
}
