# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Settings: language, size of the letters, theme and calm. Each press shows at once."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from klantreis.domain.language import Language
from klantreis.host.settings import Settings, Theme
from klantreis.ui.page import Page
from klantreis.ui.tokens import TEXT_STEPS
from klantreis.ui.wishes import Choose
from klantreis.words.cues import Cue
from klantreis.words.phrases import Phrase
from klantreis.words.rooms import settings as words

_SIZE_CUES = (words.PLAIN, words.BIG, words.BIGGER, words.BIGGEST)
_LANGUAGES = {Language.NL.value: words.DUTCH, Language.EN.value: words.ENGLISH}
_SIZES = {str(step): cue for step, cue in zip(TEXT_STEPS, _SIZE_CUES, strict=True)}
_THEMES = {
    Theme.LIGHT.value: words.LIGHT,
    Theme.DARK.value: words.DARK,
    Theme.CONTRAST.value: words.CONTRAST,
}
_LIVELY, _STILL = "lively", "still"
_CALM = {_LIVELY: words.LIVELY, _STILL: words.STILL}


class SettingsPage(Page):
    """Of this computer, not of the journey: nobody's words are in it."""

    def _build(self) -> None:
        now = self.around.settings
        calm = _STILL if now.is_calm else _LIVELY
        self.add(self.pieces.heading(words.HEADING))
        self._offer(words.LANGUAGE, _LANGUAGES, now.language.value, self._choose_language)
        self._offer(words.TEXT_SIZE, _SIZES, str(now.text_percent), self._choose_size)
        self._offer(words.THEME, _THEMES, now.theme.value, self._choose_theme)
        self._offer(words.CALM, _CALM, calm, self._choose_calm)
        self.settle()

    def _offer(
        self, question: Phrase, cues: Mapping[str, Cue], now: str, slot: Callable[[str], object]
    ) -> None:
        options = [
            self.pieces.option(cue, slot, mark=mark, is_chosen=mark == now)
            for mark, cue in cues.items()
        ]
        self.add(self.pieces.card([self.pieces.title(question), self.pieces.row(options)]))

    def _choose_language(self, mark: str) -> None:
        self._choose(replace(self.around.settings, language=Language(mark)))

    def _choose_size(self, mark: str) -> None:
        self._choose(replace(self.around.settings, text_percent=int(mark)))

    def _choose_theme(self, mark: str) -> None:
        self._choose(replace(self.around.settings, theme=Theme(mark)))

    def _choose_calm(self, mark: str) -> None:
        self._choose(replace(self.around.settings, is_calm=mark == _STILL))

    def _choose(self, settings: Settings) -> None:
        self.wishes.emit(Choose(settings))
