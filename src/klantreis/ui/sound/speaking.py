# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Reading aloud: which voices there are here, and which of them says what."""

from collections.abc import Mapping, Sequence
from enum import StrEnum
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject

from klantreis.ui.signals import Tells, tells
from klantreis.ui.sound.devices import Devices
from klantreis.ui.sound.espeak_voice import EspeakVoice
from klantreis.ui.sound.playing import Player
from klantreis.ui.sound.system_voice import SystemVoice
from klantreis.words.phrases import Phrase
from klantreis.words.sound_words import NO_SPEAKER_HERE, NO_VOICE_HERE, NO_VOICE_IN_LANGUAGE


class Voice(Protocol):
    """Says one text at a time; a new one takes the place of the old."""

    ended: Tells[()]
    failed: Tells[()]

    def speaks(self, language: str) -> bool:
        """Whether it can say something in *language*, a tag such as `nl` or `en-029`."""

    def say(self, text: str, language: str) -> None:
        """Say *text*; `ended` follows, or `failed`."""

    def stop(self) -> None:
        """Be silent at once; then neither follows."""


class NoVoice(StrEnum):
    """Why nothing is read aloud here."""

    NO_SPEAKER = "no-speaker"
    NO_VOICE = "no-voice"
    NOT_THIS_LANGUAGE = "not-this-language"


WHY_SILENT: Mapping[NoVoice, Phrase] = {
    NoVoice.NO_SPEAKER: NO_SPEAKER_HERE,
    NoVoice.NO_VOICE: NO_VOICE_HERE,
    NoVoice.NOT_THIS_LANGUAGE: NO_VOICE_IN_LANGUAGE,
}


def find_voice(
    language: str, *, devices: Devices, engines: Sequence[str], espeak: Path | None
) -> "FirstThatSpeaks | NoVoice":
    """What reads aloud here in *language* and others, or why nothing does.

    *engines* are those of the system (`system_engines`), *espeak* the folder of eSpeak NG
    (`espeak_folder`), None when it is not there. The system's voice goes first.
    """
    if not devices.has_speaker():
        return NoVoice.NO_SPEAKER
    voices: list[Voice] = [one for one in map(SystemVoice, engines) if one.works()]
    if espeak is not None:
        voices.append(EspeakVoice(espeak, player=Player()))
    if not voices:
        return NoVoice.NO_VOICE
    whole = FirstThatSpeaks(voices)
    return whole if whole.speaks(language) else NoVoice.NOT_THIS_LANGUAGE


class FirstThatSpeaks(QObject):
    """Several voices as one: each text is said by the first that knows its language."""

    ended: Tells[()] = tells()
    failed: Tells[()] = tells()

    def __init__(self, voices: Sequence[Voice], *, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._voices = tuple(voices)
        for voice in self._voices:
            voice.ended.connect(self.ended)
            voice.failed.connect(self.failed)

    def speaks(self, language: str) -> bool:
        """Whether one of them can say something in *language*."""
        return any(voice.speaks(language) for voice in self._voices)

    def say(self, text: str, language: str) -> None:
        """Say *text*; `ended` follows, or `failed`."""
        self.stop()
        for voice in self._voices:
            if voice.speaks(language):
                voice.say(text, language)
                return
        self.failed.emit()

    def stop(self) -> None:
        """Be silent at once."""
        for voice in self._voices:
            voice.stop()
