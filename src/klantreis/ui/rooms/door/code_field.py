# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""A code of 28 signs: typed from paper, or held before the camera."""

from PySide6.QtGui import QHideEvent, QImage
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from klantreis.domain.problems import KlantreisError
from klantreis.ui.pictures.camera import Eye
from klantreis.ui.pictures.photo_panel import LiveView
from klantreis.ui.pictures.scanning import Scanner
from klantreis.ui.pieces.fields import Line
from klantreis.ui.pieces.naming import call
from klantreis.ui.pieces.pieces import Pieces
from klantreis.ui.signals import Tells, tells
from klantreis.words import picture_words
from klantreis.words.cues import Cue
from klantreis.words.phrases import Phrase
from klantreis.words.rooms import door_open as words


class CodeField(QWidget):
    """One code. The camera looks only while somebody asks it to, and is off when it has it."""

    entered: Tells[()] = tells()

    def __init__(self, cue: Cue, pieces: Pieces, eye: Eye) -> None:
        super().__init__()
        self._pieces, self._eye = pieces, eye
        self._line = Line(cue, pieces.look, pieces.tongue)
        self._camera = pieces.button(words.CAMERA, self._look)
        self._off = pieces.button(words.CAMERA_OFF, self._stop)
        self._live = LiveView(pieces.look, is_mirrored=True)
        self._live.setMinimumHeight(pieces.look.tokens.sizes.big_icon * 4)
        self._said = pieces.quiet(words.HOLD_STILL)
        self._build()
        self._scanner = Scanner(eye, self)
        self._connect()

    @property
    def edit(self) -> QLineEdit:
        """Where the code is typed."""
        return self._line.edit

    def text(self) -> str:
        """What stands there."""
        return self._line.text()

    def add_way(self, button: QPushButton) -> None:
        """Another way to get at the code, beside the camera."""
        self._ways.insertWidget(self._ways.count() - 1, button)

    def take(self, code: str) -> None:
        """A code that somebody did not have to type."""
        self._line.edit.setText(code)
        self._say(words.GOT_IT)
        self.entered.emit()

    def forget(self) -> None:
        """Hold no code any more, and look no more."""
        self._line.edit.clear()
        self._stop()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody looks: the light goes out."""
        super().hideEvent(event)
        self._stop()

    def _build(self) -> None:
        self._ways = QHBoxLayout()
        self._ways.setSpacing(self._pieces.look.tokens.sizes.gap)
        self._ways.addWidget(self._camera)
        self._ways.addWidget(self._off)
        self._ways.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._pieces.look.tokens.sizes.gap)
        column.addWidget(self._line)
        column.addLayout(self._ways)
        column.addWidget(self._said)
        column.addWidget(self._live)
        for part in (self._said, self._live, self._off):
            part.hide()
        self._camera.setVisible(self._eye.has_camera())

    def _connect(self) -> None:
        self._scanner.rest()
        self._scanner.found.connect(self._find)
        self._eye.sees.connect(self._see)
        self._eye.failed.connect(self._fail)
        self._eye.changed.connect(self._come_or_go)
        self._line.entered.connect(self.entered)

    def _look(self) -> None:
        self._say(words.HOLD_STILL)
        self._camera.hide()
        self._off.show()
        self._live.show()
        self._off.setFocus()
        self._scanner.again()
        self._eye.start()

    def _stop(self) -> None:
        self._scanner.rest()
        self._eye.stop()
        self._live.show_nothing()
        for part in (self._live, self._off, self._said):
            part.hide()
        self._camera.setVisible(self._eye.has_camera())

    def _see(self, image: QImage) -> None:
        self._live.show_frame(image)

    def _find(self, code: str) -> None:
        self._stop()
        self.take(code)

    def _fail(self, _problem: KlantreisError) -> None:
        self._stop()
        self._say(picture_words.CAMERA_FAILED)

    def _come_or_go(self, has_camera: bool) -> None:  # noqa: FBT001 - a slot takes what is told
        if not self._eye.is_on:
            self._camera.setVisible(has_camera)

    def _say(self, phrase: Phrase) -> None:
        tongue = self._pieces.tongue
        self._said.setText(tongue.say(phrase))
        call(self._said, tongue.aloud(phrase))
        self._said.show()
