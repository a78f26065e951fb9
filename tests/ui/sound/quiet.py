# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""A recorder, a player and a voice that make no noise: they do what a test says."""

from PySide6.QtCore import QObject

from klantreis.ui.signals import Tells, tells
from klantreis.ui.sound.playing import Player
from klantreis.ui.sound.recording import Recorder


class QuietRecorder(Recorder):
    """Listens to nothing; the test tells what was heard, by its signals."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[str] = []

    def start(self) -> None:
        self.asked.append("start")

    def stop(self) -> None:
        self.asked.append("stop")

    def drop(self) -> None:
        self.asked.append("drop")


class QuietPlayer(Player):
    """Plays nothing; the test says when the sound is at its end."""

    def __init__(self) -> None:
        super().__init__()
        self.played: list[bytes] = []
        self._now = b""
        self._is_on = False

    def is_playing(self) -> bool:
        return self._is_on

    def holds(self) -> int:
        return len(self._now)

    def play(self, sound: bytes) -> None:
        self.stop()
        self.played.append(sound)
        self._now, self._is_on = sound, True

    def pause(self) -> None:
        self._is_on = False

    def go_on(self) -> None:
        self._is_on = bool(self._now)

    def stop(self) -> None:
        had, self._now, self._is_on = self._now, b"", False
        if had:
            self.ended.emit()

    def reach_end(self) -> None:
        """The sound that plays is over."""
        self.stop()

    def break_down(self) -> None:
        """The sound cannot be played after all."""
        self.failed.emit()
        self.stop()


class QuietVoice(QObject):
    """Says nothing, and writes it down; it knows Dutch and English."""

    ended: Tells[()] = tells()
    failed: Tells[()] = tells()

    def __init__(self, *languages: str) -> None:
        super().__init__()
        self.said: list[tuple[str, str]] = []
        self.stops = 0
        self._languages = languages or ("nl", "en")

    def speaks(self, language: str) -> bool:
        return language in self._languages

    def say(self, text: str, language: str) -> None:
        self.said.append((text, language))

    def stop(self) -> None:
        self.stops += 1
