# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""A voice that was kept: one button to hear it."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from klantreis.ui.kinds import Kind, make
from klantreis.ui.pieces.pieces import Pieces
from klantreis.ui.signals import Tells, tells
from klantreis.ui.sound.playing import Player
from klantreis.ui.sound.recorder_panel import length_in_words
from klantreis.ui.theme import Look
from klantreis.words.sound_words import CANNOT_PLAY, HOLD_ON, PLAY_VOICE
from klantreis.words.tongue import Tongue


class VoiceNote(QWidget):
    """Asks for its sound only when somebody wants to hear it, and forgets it afterwards.

    Several may share one *player*: who begins takes it over from the other.
    """

    # Somebody wants to hear it: answer with `show_sound`.
    wanted: Tells[()] = tells()

    def __init__(self, look: Look, tongue: Tongue, player: Player) -> None:
        super().__init__()
        self._look = look
        self._tongue = tongue
        self._pieces = Pieces(look, tongue)
        self._player = player
        self._is_ours = False
        self._build()
        self._connect()

    def show_sound(self, sound: bytes) -> None:
        """Here is the sound that was asked for: it is played at once."""
        self._player.play(sound)
        # It may have ended already, where nothing can be played.
        self._is_ours = self._player.holds() > 0
        if self._is_ours:
            self._says.clear()
            self._pieces.dress(self._button, HOLD_ON)
            self._show_length(self._player.length_ms)

    def stop(self) -> None:
        """Be silent at once."""
        if self._is_ours:
            self._player.stop()

    def _build(self) -> None:
        self._button = self._pieces.button(HOLD_ON, self._press)
        self._says = QLabel()
        make(self._says, Kind.QUIET)
        self._says.setWordWrap(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self._look.tokens.sizes.gap)
        row.addWidget(self._button)
        row.addWidget(self._says, 1)
        wide = self._button.sizeHint()
        self._pieces.dress(self._button, PLAY_VOICE)
        # Both words fit, so that nothing jumps when one takes the other's place.
        self._button.setMinimumSize(QSize(wide.expandedTo(self._button.sizeHint())))

    def _connect(self) -> None:
        self._player.lasts.connect(self._show_length)
        self._player.ended.connect(self._show_silence)
        self._player.failed.connect(self._show_problem)

    def _press(self) -> None:
        if not self._is_ours:
            self.wanted.emit()
        elif self._player.is_playing():
            self._player.pause()
            self._pieces.dress(self._button, PLAY_VOICE)
        else:
            self._player.go_on()
            self._pieces.dress(self._button, HOLD_ON)

    def _show_length(self, length_ms: int) -> None:
        if self._is_ours and length_ms > 0:
            self._says.setText(length_in_words(self._tongue, length_ms))

    def _show_silence(self) -> None:
        if self._is_ours:
            self._is_ours = False
            self._pieces.dress(self._button, PLAY_VOICE)

    def _show_problem(self) -> None:
        if self._is_ours:
            self._says.setText(self._tongue.say(CANNOT_PLAY))
