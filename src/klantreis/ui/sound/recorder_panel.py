# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Where somebody talks: one round button, and afterwards listen, again, keep or throw away."""

from enum import Enum, auto

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from klantreis.ui.kinds import Kind, make
from klantreis.ui.pieces.naming import call
from klantreis.ui.pieces.pieces import Pieces
from klantreis.ui.signals import Tells, tells
from klantreis.ui.sound.level_bar import LevelBar
from klantreis.ui.sound.playing import Player
from klantreis.ui.sound.recording import Recorder
from klantreis.ui.sound.round_button import RoundButton
from klantreis.ui.theme import Look
from klantreis.words.phrases import Phrase
from klantreis.words.sound_words import (
    A_MOMENT,
    HEARD_NOTHING,
    HEARD_YOU,
    HOLD_ON,
    I_LISTEN,
    KEEP,
    LISTEN_BACK,
    MINUTES,
    NOT_KEEP,
    READY_TALKING,
    SECONDS,
    TALK,
    TALK_AGAIN,
    YOU_CAN_TALK,
)
from klantreis.words.tongue import Tongue

_MINUTE_S = 60


class RecorderPanel(QWidget):
    """Records with *recorder*, lets it be heard with *player*, and hands over what is kept.

    What was handed over stays here until `forget`: where it cannot be saved, `show_not_kept` lets
    somebody try again.
    """

    kept: Tells[bytes] = tells(object)
    dropped: Tells[()] = tells()

    def __init__(self, look: Look, tongue: Tongue, recorder: Recorder, player: Player) -> None:
        super().__init__()
        self._look = look
        self._tongue = tongue
        self._pieces = Pieces(look, tongue)
        self._recorder = recorder
        self._player = player
        self._recording = b""
        self._plays = False
        self._is_handed_over = False
        self._build()
        self._connect()
        self._show(_Phase.READY, YOU_CAN_TALK)

    def holds_recording(self) -> bool:
        """Whether something was said here that is neither kept nor thrown away."""
        return (bool(self._recording) and not self._is_handed_over) or self._is_waiting()

    def in_hand(self) -> bytes | None:
        """What was said and is neither kept nor thrown away; nothing in it is still to come."""
        return self._recording if self.holds_recording() else None

    def take_up(self, recording: bytes) -> None:
        """Go on with what another panel had *in hand*."""
        if recording:
            self._recording = recording
            self._show(_Phase.HEARD, HEARD_YOU)
        else:
            self._show(_Phase.A_MOMENT, A_MOMENT)

    def show_not_kept(self) -> None:
        """It could not be saved: it is still here, and can be kept again."""
        self._is_handed_over = False
        self._keep.setEnabled(True)

    def forget(self) -> None:
        """Be silent, listen no longer, and hold nothing of what was said."""
        if self._is_waiting():
            self._recorder.drop()
        if self._plays:
            self._player.stop()
        self._recording = b""
        self._show(_Phase.READY, YOU_CAN_TALK)

    def hideEvent(self, event: QHideEvent) -> None:
        # No microphone stays open behind a page that is gone; a window made small is not gone.
        if not event.spontaneous() and self._phase is _Phase.LISTENING:
            self._press()
        super().hideEvent(event)

    def _build(self) -> None:
        sizes = self._look.tokens.sizes
        self._button = RoundButton(self._look, self._tongue)
        self._says = _words(Kind.TITLE)
        self._length = _words(Kind.QUIET)
        self._level = LevelBar(self._look)
        self._after = self._what_then()
        column = QVBoxLayout(self)
        column.setSpacing(sizes.gap)
        column.addStretch()
        middle = Qt.AlignmentFlag.AlignHCenter
        column.addWidget(self._button, alignment=middle)
        column.addWidget(self._says)
        column.addWidget(self._length)
        bar = QHBoxLayout()
        bar.addWidget(self._level)
        column.addLayout(bar)
        column.addWidget(self._after, alignment=middle)
        column.addStretch()

    def _what_then(self) -> QWidget:
        gap = self._look.tokens.sizes.gap
        after = QWidget()
        pieces = self._pieces
        self._listen = pieces.button(LISTEN_BACK, self._play_or_pause)
        self._again = pieces.button(TALK_AGAIN, self._listen_now)
        self._keep = pieces.button(KEEP, self._keep_it, kind=Kind.PRIMARY)
        self._not_keep = pieces.button(NOT_KEEP, self._throw_away)
        # Two by two: four beside each other would not fit at twice the size.
        four = QGridLayout(after)
        four.setContentsMargins(0, 0, 0, 0)
        four.setSpacing(gap)
        four.addWidget(self._listen, 0, 0)
        four.addWidget(self._again, 0, 1)
        four.addWidget(self._keep, 1, 0)
        four.addWidget(self._not_keep, 1, 1)
        return after

    def _connect(self) -> None:
        self._button.clicked.connect(self._press)
        self._recorder.level.connect(self._level.show_level)
        self._recorder.went_on.connect(self._show_length)
        self._recorder.heard.connect(self._show_heard)
        self._recorder.failed.connect(self._show_nothing)
        self._player.ended.connect(self._show_silence)

    def _press(self) -> None:
        if self._phase is _Phase.READY:
            self._listen_now()
        elif self._phase is _Phase.LISTENING:
            self._show(_Phase.A_MOMENT, A_MOMENT)
            self._recorder.stop()

    def _listen_now(self) -> None:
        self._player.stop()
        self._recording = b""
        self._length.clear()
        self._show(_Phase.LISTENING, I_LISTEN)
        self._recorder.start()
        self._button.setFocus()

    def _play_or_pause(self) -> None:
        if self._plays and self._player.is_playing():
            self._player.pause()
            self._pieces.dress(self._listen, LISTEN_BACK)
            return
        if self._plays:
            self._player.go_on()
        else:
            self._player.play(self._recording)
            # It may have ended already, where nothing can be played.
            self._plays = self._player.holds() > 0
        if self._plays:
            self._pieces.dress(self._listen, HOLD_ON)

    def _keep_it(self) -> None:
        if self._plays:
            self._player.stop()
        self._is_handed_over = True
        # Pressed twice it would be kept twice.
        self._keep.setEnabled(False)
        self.kept.emit(self._recording)

    def _throw_away(self) -> None:
        self.forget()
        self.dropped.emit()

    def _is_waiting(self) -> bool:
        # Others may share the recorder: what they hear is not ours.
        return self._phase in (_Phase.LISTENING, _Phase.A_MOMENT)

    def _show_heard(self, recording: bytes) -> None:
        if self._is_waiting():
            self._recording = recording
            self._show(_Phase.HEARD, HEARD_YOU)
            self._listen.setFocus()

    def _show_nothing(self) -> None:
        if self._is_waiting():
            self._show(_Phase.READY, HEARD_NOTHING)

    def _show_silence(self) -> None:
        self._plays = False
        self._pieces.dress(self._listen, LISTEN_BACK)

    def _show_length(self, so_far_ms: int) -> None:
        if self._is_waiting():
            self._length.setText(length_in_words(self._tongue, so_far_ms))

    def _show(self, phase: "_Phase", says: Phrase) -> None:
        self._phase = phase
        self._says.setText(self._tongue.say(says))
        call(self._says, self._tongue.aloud(says))
        is_listening = phase is _Phase.LISTENING
        self._button.show_cue(READY_TALKING if is_listening else TALK)
        self._button.setVisible(phase in (_Phase.READY, _Phase.LISTENING))
        self._after.setVisible(phase is _Phase.HEARD)
        self._level.setVisible(is_listening)
        if not is_listening:
            self._level.clear()
        if phase is not _Phase.HEARD:
            self.show_not_kept()
        if phase is _Phase.READY:
            self._length.clear()


def length_in_words(tongue: Tongue, length_ms: int) -> str:
    """How long that is: in seconds, and from a minute on in whole minutes."""
    seconds = length_ms // 1000
    if seconds < _MINUTE_S:
        return tongue.count(SECONDS, seconds)
    return tongue.count(MINUTES, seconds // _MINUTE_S)


class _Phase(Enum):
    READY = auto()
    LISTENING = auto()
    A_MOMENT = auto()
    HEARD = auto()


def _words(kind: Kind) -> QLabel:
    label = QLabel()
    make(label, kind)
    label.setWordWrap(True)
    label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    return label
