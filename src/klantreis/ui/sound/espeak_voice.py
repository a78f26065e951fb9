# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The voice that the program brings along: eSpeak NG, made on a thread of its own."""

import weakref
from collections import deque
from functools import partial
from pathlib import Path
from queue import SimpleQueue
from threading import Thread

from PySide6.QtCore import QObject, QTimer

from klantreis.ui.signals import Tells, tells
from klantreis.ui.sound.espeak import LANGUAGES, Espeak
from klantreis.ui.sound.playing import Player

_LOOK_EVERY_MS = 15
_NOTHING = 0
_LEAVE = -1


class EspeakVoice(QObject):
    """Says one text at a time; a new one takes the place of the old."""

    ended: Tells[()] = tells()
    failed: Tells[()] = tells()

    def __init__(self, folder: Path, *, player: Player, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = _Desk(folder)
        self._player = player
        self._player.ended.connect(self._end)
        self._player.failed.connect(self._fail)
        self._number = 0
        self._is_speaking = False
        self._thread: Thread | None = None
        # It is asked, and does not ring: no word crosses between threads inside Qt.
        self._look = QTimer(self)
        self._look.setInterval(_LOOK_EVERY_MS)
        self._look.timeout.connect(self._fetch)
        weakref.finalize(self, self._desk.leave)

    def speaks(self, language: str) -> bool:
        """Whether it can say something in *language*, a tag such as `nl` or `en-029`."""
        return language in LANGUAGES

    def say(self, text: str, language: str) -> None:
        """Say *text*; `ended` follows, or `failed`."""
        self.stop()
        if self._thread is None:
            # A daemon: a process that must end does not wait for a sentence.
            self._thread = Thread(target=self._desk.work, name="voice", daemon=True)
            self._thread.start()
        self._number += 1
        self._desk.ask(self._number, text, language)
        self._look.start()

    def stop(self) -> None:
        """Be silent at once."""
        self._look.stop()
        self._desk.forget()
        self._is_speaking = False
        self._player.stop()

    def _fetch(self) -> None:
        while self._desk.made:
            number, sound = self._desk.made.popleft()
            if number != self._number:
                continue
            self._look.stop()
            if sound:
                self._player.play(sound)
                self._is_speaking = self._player.holds() > 0
            else:
                self.failed.emit()

    def _end(self) -> None:
        if self._is_speaking:
            self._is_speaking = False
            self.ended.emit()

    def _fail(self) -> None:
        # Before the player's own `ended`, which is no end of what was said.
        self._is_speaking = False
        self.failed.emit()


class _Desk:
    """What both threads know of: a text that waits, and the sound that was made of it."""

    def __init__(self, folder: Path) -> None:
        self.made: deque[tuple[int, bytes]] = deque()
        self._waiting: SimpleQueue[tuple[int, str, str]] = SimpleQueue()
        self._folder = folder
        self._wanted = _NOTHING

    def ask(self, number: int, text: str, language: str) -> None:
        """Make sound of *text*."""
        self._wanted = number
        self._waiting.put((number, text, language))

    def forget(self) -> None:
        """Nothing that was asked for is wanted any longer, nor what was made of it."""
        self._wanted = _NOTHING
        self.made.clear()

    def leave(self) -> None:
        """Let the thread end."""
        self._wanted = _NOTHING
        self._waiting.put((_LEAVE, "", ""))

    def work(self) -> None:
        """Make sound of what waits, one by one: the voice thread."""
        try:
            espeak: Espeak | None = Espeak(self._folder)
        except OSError:
            espeak = None
        while (asked := self._waiting.get())[0] != _LEAVE:
            number, text, language = asked
            sound = b""
            if espeak is not None and self._wants(number):
                sound = espeak.say(text, language, is_wanted=partial(self._wants, number))
            if self._wants(number):
                self.made.append((number, sound))

    def _wants(self, number: int) -> bool:
        return number == self._wanted
