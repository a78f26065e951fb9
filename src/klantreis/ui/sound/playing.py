# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Plays sound from memory."""

from PySide6.QtCore import QBuffer, QIODevice, QObject, QUrl
from PySide6.QtMultimedia import QAudioOutput, QMediaPlayer

from klantreis.ui.signals import Tells, tells


class Player(QObject):
    """Plays one sound at a time, and keeps none of it once it is over."""

    went_on: Tells[int] = tells(int)
    # How long the sound is, as soon as that is known.
    lasts: Tells[int] = tells(int)
    # The sound is over: it came to its end, was stopped, or made way for another.
    ended: Tells[()] = tells()
    # It cannot be played here; `ended` follows.
    failed: Tells[()] = tells()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._player: QMediaPlayer | None = None
        self._sound: QBuffer | None = None

    @property
    def length_ms(self) -> int:
        """How long the sound is; 0 while that is not known, and when there is none."""
        return self._player.duration() if self._player and self._sound else 0

    def is_playing(self) -> bool:
        """Whether it can be heard now."""
        playing = QMediaPlayer.PlaybackState.PlayingState
        return self._player is not None and self._player.playbackState() == playing

    def holds(self) -> int:
        """How many bytes of sound are in here now."""
        return 0 if self._sound is None else self._sound.size()

    def play(self, sound: bytes) -> None:
        """Play *sound* from its beginning, in place of what was played."""
        self.stop()
        self._sound = QBuffer(self)
        self._sound.setData(sound)
        self._sound.open(QIODevice.OpenModeFlag.ReadOnly)
        player = self._ready()
        player.setSourceDevice(self._sound)
        player.play()

    def pause(self) -> None:
        """Be silent, and stay where it is."""
        if self._player is not None and self._sound is not None:
            self._player.pause()

    def go_on(self) -> None:
        """Play on from where it was paused."""
        if self._player is not None and self._sound is not None:
            self._player.play()

    def stop(self) -> None:
        """Be silent at once, and forget the sound."""
        sound, self._sound = self._sound, None
        if sound is None or self._player is None:
            return
        self._player.stop()
        # Not before the player has let go of it: it reads from a thread of its own.
        self._player.setSource(QUrl())
        sound.close()
        sound.setData(b"")
        sound.deleteLater()
        self.ended.emit()

    def _ready(self) -> QMediaPlayer:
        # Made only now: a program that plays nothing opens no sound at all.
        if self._player is None:
            self._player = QMediaPlayer(self)
            self._player.setAudioOutput(QAudioOutput(self))
            self._player.positionChanged.connect(self._note_position)
            self._player.durationChanged.connect(self._note_length)
            self._player.mediaStatusChanged.connect(self._note_status)
            self._player.errorOccurred.connect(self._fail)
        return self._player

    def _note_position(self, at_ms: int) -> None:
        if self._sound is not None:
            self.went_on.emit(at_ms)

    def _note_length(self, length_ms: int) -> None:
        if self._sound is not None and length_ms > 0:
            self.lasts.emit(length_ms)

    def _note_status(self, status: QMediaPlayer.MediaStatus) -> None:
        if status == QMediaPlayer.MediaStatus.EndOfMedia:
            self.stop()

    def _fail(self) -> None:
        if self._sound is not None:
            self.failed.emit()
            self.stop()
