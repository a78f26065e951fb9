# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The voice of the system itself: on Windows and macOS it is better than what we could bring."""

from collections.abc import Sequence

from PySide6.QtCore import QLocale, QObject
from PySide6.QtTextToSpeech import QTextToSpeech

from klantreis.ui.signals import Tells, tells

# From -1 to 1. People at the table often listen in a second language.
SLOW = -0.25

# `speechd` can hang for ever where no sound card is, and nothing can take that back on the GUI
# thread; mostly it is eSpeak NG too, which we bring. `mock` is the silent engine of tests.
_NEVER = frozenset({"speechd", "mock"})


def system_engines() -> Sequence[str]:
    """The engines of this system that may be asked, by name; this loads none of them."""
    return tuple(name for name in QTextToSpeech.availableEngines() if name not in _NEVER)


class SystemVoice(QObject):
    """Says one text at a time; a new one takes the place of the old."""

    ended: Tells[()] = tells()
    failed: Tells[()] = tells()

    def __init__(self, engine: str, *, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._speech = QTextToSpeech(engine, self)
        self._speech.setRate(SLOW)
        self._speech.stateChanged.connect(self._note_state)
        self._is_speaking = False

    def works(self) -> bool:
        """Whether the engine came up."""
        return self._speech.state() != QTextToSpeech.State.Error

    def speaks(self, language: str) -> bool:
        """Whether it can say something in *language*, a tag such as `nl` or `en-029`."""
        return self._locale_for(language) is not None

    def say(self, text: str, language: str) -> None:
        """Say *text*; `ended` follows, or `failed`."""
        self.stop()
        locale = self._locale_for(language)
        if locale is None:
            self.failed.emit()
            return
        if self._speech.locale() != locale:
            self._speech.setLocale(locale)
        self._is_speaking = True
        self._speech.say(text)

    def stop(self) -> None:
        """Be silent at once."""
        if self._is_speaking:
            self._is_speaking = False
            self._speech.stop(QTextToSpeech.BoundaryHint.Immediate)

    def _locale_for(self, language: str) -> QLocale | None:
        # Not asked of QLocale: it takes a place that it does not know, such as 029, for another.
        place = language.partition("-")[2].upper()
        wanted = QLocale(language).language()
        for locale in self._speech.availableLocales():
            is_place = not place or locale.name().partition("_")[2] == place
            if locale.language() == wanted and is_place:
                return locale
        return None

    def _note_state(self, state: QTextToSpeech.State) -> None:
        if not self._is_speaking:
            return
        if state == QTextToSpeech.State.Error:
            self._is_speaking = False
            self.failed.emit()
        elif state == QTextToSpeech.State.Ready:
            self._is_speaking = False
            self.ended.emit()
