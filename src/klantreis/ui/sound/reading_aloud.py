# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Reads a page aloud, piece by piece, and tells which piece it is at."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject

from klantreis.ui.signals import Tells, tells
from klantreis.ui.sound.clips import Clips
from klantreis.ui.sound.playing import Player
from klantreis.ui.sound.speaking import Voice


@dataclass(frozen=True, slots=True)
class Spoken:
    """One piece to read: *text* in *language* (a tag); *key* is that of its cue, if it has one."""

    key: str | None
    text: str
    language: str


class ReadAloud(QObject):
    """What pages read with. Something new stops the old; after `stop` it is silent at once."""

    # Which of the pieces is heard now, so that the page can show it.
    at: Tells[int] = tells(int)
    # It is silent again, however that came.
    ended: Tells[()] = tells()

    def __init__(
        self,
        voice: Voice | None,
        *,
        clips: Clips | None,
        player: Player,
        parent: QObject | None = None,
    ) -> None:
        """*player* is for clips, and for nobody else."""
        super().__init__(parent)
        self._voice = voice
        self._clips = clips
        self._player = player
        self._pieces: tuple[Spoken, ...] = ()
        self._next = 0
        self._is_reading = False
        self._plays_clip = False
        self._clip_failed = False
        player.failed.connect(self._note_bad_clip)
        player.ended.connect(self._end_clip)
        if voice is not None:
            voice.ended.connect(self._go_on)
            voice.failed.connect(self._go_on)

    def is_reading(self) -> bool:
        """Whether something is being read."""
        return self._is_reading

    def can_read(self, language: str) -> bool:
        """Whether there is a voice for *language*; where not, the button is not there."""
        return self._voice is not None and self._voice.speaks(language)

    def read(self, pieces: Sequence[Spoken]) -> None:
        """Read *pieces* one after the other, from the first."""
        self.stop()
        self._pieces = tuple(pieces)
        self._next = 0
        self._is_reading = True
        self._go_on()

    def stop(self) -> None:
        """Be silent at once, and forget what was to be read."""
        was_reading, self._is_reading = self._is_reading, False
        self._pieces = ()
        self._plays_clip = self._clip_failed = False
        self._player.stop()
        if self._voice is not None:
            self._voice.stop()
        if was_reading:
            self.ended.emit()

    def _note_bad_clip(self) -> None:
        self._clip_failed = self._plays_clip

    def _end_clip(self) -> None:
        if not self._plays_clip:
            return
        self._plays_clip = False
        failed, self._clip_failed = self._clip_failed, False
        piece = self._pieces[self._next - 1]
        # A clip that is broken must not leave somebody without a word.
        if failed and self._voice is not None and self.can_read(piece.language):
            self._voice.say(piece.text, piece.language)
        else:
            self._go_on()

    def _go_on(self) -> None:
        """Begin the next piece that can be heard; without one it is over."""
        if not self._is_reading:
            return
        while self._next < len(self._pieces):
            number = self._next
            self._next += 1
            piece = self._pieces[number]
            clip = self._clip_of(piece)
            if clip is not None:
                self.at.emit(number)
                # Who hears `at` may have stopped it, or begun something else.
                if self._is_at(piece, number):
                    self._plays_clip = True
                    self._player.play(clip)
                return
            if piece.text.strip() and self._voice is not None and self.can_read(piece.language):
                self.at.emit(number)
                if self._is_at(piece, number):
                    self._voice.say(piece.text, piece.language)
                return
        self.stop()

    def _is_at(self, piece: Spoken, number: int) -> bool:
        is_same = number < len(self._pieces) and self._pieces[number] is piece
        return self._is_reading and is_same and self._next == number + 1

    def _clip_of(self, piece: Spoken) -> bytes | None:
        if self._clips is None or piece.key is None:
            return None
        return self._clips.of(piece.key, piece.language)
